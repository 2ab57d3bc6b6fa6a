import { expect, test } from 'vitest';
import { variantsOf } from '../../../src/lib/lab/variants.ts';
import { labSetup, spoilersOf } from '../../../src/lib/stores/lab-setup.ts';
import { course } from '../lab/course.ts';
import { found, lab, play, spec } from './lab-fixtures.ts';

const setup = labSetup(lab, spec);

test.each([lab, ...course.labs])('the page of lab $id holds nothing that gives it away', { timeout: 60_000 }, (of) => {
  const shown = labSetup(of, found([spec, ...course.estates].find(({ id }) => id === of.estate)));
  expect(Object.keys(shown.scenario)).not.toEqual(expect.arrayContaining(['hints']));
  const page = JSON.stringify(shown);
  for (const { missteps, solutions } of variantsOf(of)) {
    for (const { says } of missteps) expect(page).not.toContain(says);
    for (const route of solutions) for (const { why } of route) expect(page).not.toContain(why);
  }
  expect(page).not.toContain('doIt');
});

test('a lab’s page says how many solutions there are, and holds each nudge', () => {
  const [{ solutions, nudges }] = setup.scenario.variants;
  expect([solutions, nudges['flags-right']]).toEqual([2, play.hints['flags-right']?.nudge]);
});

test('what is fetched on request holds the rest, whole', () => {
  const { doIt, solutions, missteps } = spoilersOf(lab)[0];
  expect([solutions, missteps]).toEqual([play.solutions, play.missteps]);
  expect(doIt).toEqual(Object.fromEntries(Object.entries(play.hints).map(([id, hint]) => [id, hint.doIt])));
});

test('the desk as built is the desk as it opens', () => {
  expect(setup.first.time).toMatchObject({ now: spec.startsAt, canUndo: false, canRedo: false });
  expect(setup.first.standing.result).toMatchObject({ passed: false, commands: 0 });
});

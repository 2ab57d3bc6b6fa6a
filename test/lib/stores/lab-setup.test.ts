import { expect, test } from 'vitest';
import { labSetup, spoilersOf } from '../../../src/lib/stores/lab-setup.ts';
import { lab, spec } from './lab-fixtures.ts';

const setup = labSetup(lab, spec);

test('a lab’s page holds nothing that gives it away', () => {
  expect(Object.keys(setup.scenario)).not.toEqual(expect.arrayContaining(['hints']));
  const page = JSON.stringify(setup);
  for (const { says } of lab.missteps) expect(page).not.toContain(says);
  for (const route of lab.solutions) for (const { why } of route) expect(page).not.toContain(why);
  expect(page).not.toContain('doIt');
  expect([setup.scenario.solutions, setup.scenario.nudges['flags-right']]).toEqual([
    2,
    lab.hints['flags-right']?.nudge,
  ]);
});

test('what is fetched on request holds the rest, whole', () => {
  const { doIt, solutions, missteps } = spoilersOf(lab);
  expect([solutions, missteps]).toEqual([lab.solutions, lab.missteps]);
  expect(doIt).toEqual(Object.fromEntries(Object.entries(lab.hints).map(([id, hint]) => [id, hint.doIt])));
});

test('the desk as built is the desk as it opens', () => {
  expect(setup.first.time).toMatchObject({ now: spec.startsAt, canUndo: false, canRedo: false });
  expect(setup.first.standing.result).toMatchObject({ passed: false, commands: 0 });
});

import { expect, test } from 'vitest';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { windowFor } from '../../../../src/lib/simulator/rules/enrollment/timer.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { eventsOf, play, refusal, seed, site, value, wait } from '../estates.ts';

/**
 * L12: a big site has just enabled co-management; all there is to do is to wait. 5,000 clients instead of 100,000, so
 * that the test is quick: a twentieth of three days.
 */
const clients = 5000;
const fleet = {
  count: clients,
  name: 'PC-{00000}',
  departments: { Sales: 1 },
  windows: 'Windows 11 24H2',
  join: 'hybridJoined',
  enrolled: false,
} as const;
const wizard: Command = { kind: 'enableCoManagement', autoEnrolment: 'all' };
const estate = play(start({ ...site([], { autoEnrolment: { kind: 'none' } }), fleet: [fleet] }, seed), wizard);
const enrolled = (at: Estate) => value(at, { ask: 'tile', value: 'enrolled' });

function isPassed(at: Estate): boolean {
  const reconfigured = eventsOf(at).filter(({ kind }) => kind === 'autoEnrolmentSet' || kind === 'wizardCompleted');
  return reconfigured.length === 1 && enrolled(at) === clients;
}

test('100,000 clients take three days', () => {
  expect([windowFor(100_000), windowFor(clients)]).toEqual([3 * 1440, 216]);
});

test('the funnel grows evenly, and time alone brings everybody in', () => {
  const at = [0, 1, 2, 3].reduce<readonly Estate[]>((days) => [...days, play(days.at(-1) ?? estate, wait(60))], []);
  const counts = at.map(enrolled);
  expect(counts.map((count) => Math.round(count / 500))).toEqual([3, 6, 8, 10]);
  expect([isPassed(estate), ...at.map(isPassed)]).toEqual([false, false, false, false, true]);
  const first = at[0] ?? estate;
  expect(value(first, { ask: 'tile', value: 'scheduled' }) + enrolled(first)).toBe(clients);
});

test('the wizard does not run again, and set anew it is no faster', () => {
  expect(refusal(estate, wizard)).toEqual({ kind: 'alreadySo', command: 'enableCoManagement' });
  const impatient = play(estate, { kind: 'setAutoEnrolment', to: 'none' }, { kind: 'setAutoEnrolment', to: 'all' });
  expect(enrolled(play(impatient, wait(60)))).toBeLessThan(clients / 2);
  expect(isPassed(play(impatient, wait(240)))).toBe(false);
});

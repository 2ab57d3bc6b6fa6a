import { expect, test } from 'vitest';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { collection, device, group, pc, play, seed, site, value, wait } from '../estates.ts';

/** L2: a pilot of five is to enrol and nobody else; the Intune Auto Enrollment collection is empty. */
const ids = Array.from({ length: 12 }, (_, index) => `PC-${index + 1}`);
const pilot = ids.slice(0, 5);
const estate = start(
  site(
    ids.map((id) => pc(id, { enrolled: false })),
    { collections: [group('pilot', [])], autoEnrolment: { kind: 'pilot', collection: collection('pilot') } },
  ),
  seed,
);
const add = (id: string): Command => ({ kind: 'addMember', collection: collection('pilot'), device: device(id) });
const funnel = (at: Estate, tile: 'eligible' | 'enrolled') => value(at, { ask: 'tile', value: tile });

function isPassed(at: Estate): boolean {
  return ids.every((id) => value(at, { ask: 'mdmEnrolled', device: device(id) }) === pilot.includes(id));
}

test('nobody is eligible at the start, and time alone does not change that', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))])
    expect([isPassed(at), funnel(at, 'eligible'), funnel(at, 'enrolled')]).toEqual([false, 0, 0]);
});

test('five members go from eligible to enrolled, and nobody else', () => {
  const filled = play(estate, ...pilot.map(add));
  expect([funnel(filled, 'eligible'), funnel(filled, 'enrolled'), isPassed(filled)]).toEqual([5, 0, false]);
  const done = play(filled, wait(60));
  expect([funnel(done, 'eligible'), funnel(done, 'enrolled'), isPassed(done)]).toEqual([0, 5, true]);
});

test('opening automatic enrolment to all takes everybody', () => {
  const all = play(estate, { kind: 'setAutoEnrolment', to: 'all' }, wait(60));
  expect([funnel(all, 'enrolled'), isPassed(all)]).toEqual([12, false]);
});

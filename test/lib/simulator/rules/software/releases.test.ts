import { expect, test } from 'vitest';
import type { DeviceCondition } from '../../../../../src/lib/simulator/model.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, seed, site, tenOClock, wait } from '../../estates.ts';

/** Day 8 at 10:00. */
const release = tenOClock + 7 * 24 * 60;
const upToDate: DeviceCondition = { within: 'allDevices', every: { ask: 'updateReport' }, is: 'installed' };
const estate = start(site([pc('A'), pc('B')]), seed, { watch: [upToDate] });

test('what is watched of updates counts anew in the minute in which one comes out', () => {
  const [watched] = play(estate, wait(release - tenOClock + 100)).watched;
  expect(watched?.rows).toEqual([
    { at: tenOClock, within: 2, holding: 2 },
    { at: release, within: 2, holding: 0, device: 'A' },
  ]);
});
test('and time alone is named as what changes the answer, with that minute', () => {
  const before = play(estate, wait(release - tenOClock - 5));
  const [change] = ask(before, { ask: 'updateReport', device: device('A') }).changes;
  expect([change?.by, change?.at, change?.then]).toEqual(['clock', release, 'required']);
});

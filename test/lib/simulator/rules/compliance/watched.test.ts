import { expect, test } from 'vitest';
import type { DeviceCondition } from '../../../../../src/lib/simulator/model.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, seed, tenOClock, value, wait } from '../../estates.ts';
import { day, deliverable, estateOf, policy } from './compliance-estates.ts';

/** The device fails a policy without grace, so the verdict on the whole is the same throughout. */
const strict = policy('strict', { requireBitLocker: 'required' });
const lenient = { requireSecureBoot: 'required', graceDays: '1' };
const devices = [pc('PC', { is: { bitLocker: 'off', secureBoot: 'off' } })];
const late = { ask: 'complianceOf', deliverable: deliverable('late') } as const;
const watch: readonly DeviceCondition[] = [
  { within: 'allDevices', every: late, is: 'noncompliant' },
  { within: 'allDevices', every: late, is: 'inGracePeriod' },
];

test('the end of grace under one policy is counted in its minute although the verdict stays', () => {
  const estate = start(estateOf([strict, policy('late', lenient)], { devices }), seed, { watch });
  const [watched] = play(estate, wait(day + 60)).watched;
  expect(watched?.rows.map(({ at, holding }) => [at, holding])).toEqual([
    [tenOClock, 0],
    [tenOClock + day, 1],
  ]);
  const [change] = ask(play(estate, wait(day - 60)), { ...late, device: device('PC') }).changes;
  expect([change?.by, change?.at]).toEqual(['clock', tenOClock + day]);
});
test('another policy that a check-in brings is counted although the verdict stays', () => {
  const estate = start(estateOf([strict, policy('late', lenient, [])], { devices }), seed, { watch });
  const after = play(estate, { kind: 'deliver', deliverable: deliverable('late'), to: 'allDevices' }, wait(600));
  expect(value(after, { ...late, device: device('PC') })).toBe('inGracePeriod');
  expect(after.watched[1]?.rows.at(-1)).toMatchObject({ within: 1, holding: 1 });
});

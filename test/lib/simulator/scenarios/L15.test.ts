import { expect, test } from 'vitest';
import { holds } from '../../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../../src/lib/lab/scenario.ts';
import { device, pc, play, wait } from '../estates.ts';
import {
  baseline,
  begin,
  configMgrPolicy,
  day,
  deliverable,
  estateOf,
  policy,
  state,
  to,
} from '../rules/compliance/compliance-estates.ts';

/** An old baseline is to count in Intune, and is deployed to users. */
const spec = estateOf(
  [policy('p', { requireBitLocker: 'required' }), configMgrPolicy({ includesBaselines: 'yes' }), baseline({}, 'users')],
  { devices: [pc('GOOD'), pc('BAD', { is: { baselineResult: 'notCompliant' } })] },
);
const done: Condition = {
  all: [
    { within: 'allDevices', every: { ask: 'baselineStanding', deliverable: deliverable('base') }, is: 'counts' },
    { ask: { ask: 'complianceState', device: device('GOOD') }, is: 'compliant' },
    { ask: { ask: 'complianceState', device: device('BAD') }, is: 'noncompliant' },
  ],
};

test('L15: the baseline goes to devices, the policy to users, and both verdicts count together', () => {
  const estate = begin(spec);
  expect(holds(done, estate).met).toBe(false);
  expect(holds(done, play(estate, wait(7 * day))).met).toBe(false);
  const required = play(
    estate,
    {
      kind: 'changeDeliverable',
      deliverable: deliverable('p'),
      property: 'requireConfigMgrCompliance',
      to: 'required',
    },
    wait(7 * day),
  );
  expect([state(required, 'GOOD'), state(required, 'BAD'), holds(done, required).met]).toEqual([
    'compliant',
    'compliant',
    false,
  ]);
  const redeployed = play(
    required,
    { kind: 'withdraw', deliverable: deliverable('base'), from: to('users') },
    { kind: 'deliver', deliverable: deliverable('base'), to: to('devices') },
    wait(9 * 60),
  );
  expect([state(redeployed, 'GOOD'), state(redeployed, 'BAD')]).toEqual(['noncompliant', 'noncompliant']);
  const checked = play(
    redeployed,
    { kind: 'checkCompliance', device: device('GOOD') },
    { kind: 'checkCompliance', device: device('BAD') },
    wait(8 * 60),
  );
  expect(holds(done, checked)).toEqual({ met: true, notYet: { count: 0, first: [] } });
});

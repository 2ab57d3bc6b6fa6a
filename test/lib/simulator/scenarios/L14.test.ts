import { expect, test } from 'vitest';
import { branded, type GroupId } from '../../../../src/lib/brand.ts';
import { holds } from '../../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../../src/lib/lab/scenario.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, seed, site, wait } from '../estates.ts';
import { access, atIntune, day, deliverable, policy, to } from '../rules/compliance/compliance-estates.ts';

/** Conditional Access asks for a compliant device, and “no policy” still counts as compliant. */
const spec = site([pc('PILOT-1'), pc('PILOT-2'), pc('REST-1'), pc('REST-2')], {
  version: '2603',
  workloads: atIntune,
  groups: [
    { id: branded<GroupId>('pilot'), name: 'Pilot', of: 'users', members: ['User of PILOT-1', 'User of PILOT-2'] },
  ],
  deliverables: [
    policy('basics', { requireBitLocker: 'required' }, [to('pilot')]),
    access('ca', { grantCompliantDevice: 'yes', policyState: 'off' }, [to('pilot')]),
  ],
});
const pilot = { devices: [device('PILOT-1'), device('PILOT-2')] };
const done: Condition = {
  all: [
    { ask: { ask: 'deliverableIs', deliverable: deliverable('ca'), property: 'policyState' }, is: 'on' },
    { within: 'allDevices', except: pilot, every: { ask: 'complianceState' }, is: 'noncompliant' },
    { within: pilot, every: { ask: 'mayAccess', app: 'exchangeOnline' }, is: 'granted' },
  ],
};

test('L14: devices without a policy are not compliant, and the pilot signs in', () => {
  const estate = start(spec, seed);
  expect(holds(done, estate).met).toBe(false);
  expect(holds(done, play(estate, wait(7 * day))).met).toBe(false);
  const enforced = play(
    estate,
    { kind: 'changeDeliverable', deliverable: deliverable('ca'), property: 'policyState', to: 'on' },
    wait(7 * day),
  );
  expect(holds(done, enforced)).toEqual({
    met: false,
    notYet: { count: 2, first: [device('REST-1'), device('REST-2')] },
  });
  const strict = play(enforced, { kind: 'configure', setting: 'noPolicyDevices', to: 'notCompliant' }, wait(8 * 60));
  expect(holds(done, strict)).toEqual({ met: true, notYet: { count: 0, first: [] } });
  const without = play(
    strict,
    { kind: 'withdraw', deliverable: deliverable('basics'), from: to('pilot') },
    wait(8 * 60),
  );
  expect(holds(done, without).notYet.first).toEqual(pilot.devices);
});

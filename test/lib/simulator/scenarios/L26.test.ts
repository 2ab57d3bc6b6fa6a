import { expect, test } from 'vitest';
import { holds } from '../../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../../src/lib/lab/scenario.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { authority, collection, group, move, play, seed, site, wait } from '../estates.ts';
import { answers, deliverable, deviceGroup, newPc, provision } from '../rules/client/internet.ts';

const spec = site([newPc('NEW')], {
  version: '2603',
  settings: { cmg: 'running' },
  collections: [group('pilot', ['NEW'])],
  workloads: { compliancePolicies: { kind: 'pilotIntune', pilotCollection: collection('pilot') } },
  groups: [deviceGroup('new', 'NEW')],
  deliverables: [
    deliverable('profile', 'autopilotProfile', {}, 'new'),
    deliverable('page', 'espProfile', {}, 'new'),
    deliverable('settings', 'coManagementSettings', {}, 'new'),
  ],
});
const done: Condition = {
  all: [
    { ask: { ask: 'setting', workload: 'compliancePolicies' }, is: 'intune' },
    { within: 'allDevices', every: { ask: 'installationState' }, is: 3 },
    { within: 'allDevices', every: { ask: 'espPhase' }, is: 'complete' },
    { within: 'allDevices', every: { ask: 'authority', workload: 'compliancePolicies' }, is: 'intune' },
  ],
};

test('L26: with the slider at Intune the new PC is Intune’s when its status page is done', () => {
  const estate = start(spec, seed);
  expect(holds(done, estate).met).toBe(false);
  expect(holds(done, play(estate, wait(7 * 24 * 60))).met).toBe(false);
  const led = play(estate, move('compliancePolicies', 'intune'), provision('NEW'), wait(30));
  expect(holds(done, led)).toEqual({ met: true, notYet: { count: 0, first: [] } });
});

test('L26: with a pilot the status page is done, and Compliance policies is still with Configuration Manager', () => {
  const piloted = play(start(spec, seed), provision('NEW'), wait(30));
  expect(answers(piloted, 'espPhase', 'NEW')).toEqual(['complete']);
  expect(authority(piloted, 'NEW')).toBe('configMgr');
  expect(holds(done, piloted).met).toBe(false);
  expect(holds(done, play(piloted, move('compliancePolicies', 'intune'), wait(60))).met).toBe(true);
});

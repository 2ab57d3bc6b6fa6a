import { expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../src/lib/brand.ts';
import { holds } from '../../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../../src/lib/lab/scenario.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { device, flags, pc, play, seed, site, wait } from '../estates.ts';
import { deliver, deliverable, deviceGroup, install, newPc, provision } from '../rules/client/internet.ts';

const old = ['OLD-1', 'OLD-2', 'OLD-3'];
const fresh = ['NEW-1', 'NEW-2'];
const spec = site(
  [
    ...old.map((id) => pc(id, { join: 'entraJoined', is: { firstManagedBy: 'intune' } })),
    ...fresh.map((id) => newPc(id)),
  ],
  {
    version: '2603',
    settings: { cmg: 'running' },
    groups: [deviceGroup('new', ...fresh)],
    deliverables: [
      deliverable('profile', 'autopilotProfile', {}, 'new'),
      deliverable('page', 'espProfile', {}, 'new'),
      deliverable('settings', 'coManagementSettings', { installClient: 'yes', override: 'yes' }),
    ],
  },
);
const isNew = { devices: fresh.map(device) };
const done: Condition = {
  all: [
    { within: isNew, every: { ask: 'coManaged' }, is: true },
    { within: isNew, every: { ask: 'flags' }, is: 8197 },
    { within: isNew, every: { ask: 'authority', workload: 'clientApps' }, is: 'configMgr' },
  ],
};
const change = (property: string, to: string): Command => ({
  kind: 'changeDeliverable',
  deliverable: branded<DeliverableId>('settings'),
  property,
  to,
});
const turnOn = [...fresh.map(provision), wait(60), ...fresh.map(install), wait(60)];

test('L27: settings with both answers No give the new PCs to Configuration Manager, and leave the old ones', () => {
  const estate = start(spec, seed);
  expect(old.map((id) => flags(estate, id))).toEqual([2147479807, 2147479807, 2147479807]);
  expect(holds(done, estate).met).toBe(false);
  expect(holds(done, play(estate, wait(7 * 24 * 60))).met).toBe(false);
  const both = [change('installClient', 'no'), change('override', 'no'), deliver('settings', 'new')];
  const led = play(estate, ...both, ...turnOn);
  expect(holds(done, led)).toEqual({ met: true, notYet: { count: 0, first: [] } });
  expect(old.map((id) => flags(led, id))).toEqual([2147479807, 2147479807, 2147479807]);
});

test('L27: without settings, or with Override Yes, the new PCs are Intune’s like the old ones', () => {
  const none = play(start(spec, seed), ...turnOn);
  const overridden = play(start(spec, seed), change('installClient', 'no'), deliver('settings', 'new'), ...turnOn);
  for (const estate of [none, overridden]) {
    expect(holds(done, estate).met).toBe(false);
    expect(fresh.map((id) => flags(estate, id))).toEqual([2147479807, 2147479807]);
  }
});

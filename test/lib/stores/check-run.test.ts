import { expect, test } from 'vitest';
import type { Item } from '../../../src/lib/assessment/item.ts';
import {
  branded,
  type CollectionId,
  type DeviceId,
  type EstateId,
  type Minute,
  type Seed,
} from '../../../src/lib/brand.ts';
import type { DeviceSpec, EstateSpec } from '../../../src/lib/simulator/model.ts';
import { trace } from '../../../src/lib/stores/check-run.ts';
import { canRun } from '../../../src/lib/stores/check-runnable.ts';
import { predict, single } from '../assessment/fixtures.ts';

const trio = branded<CollectionId>('trio');
const pc = (id: string, pollsAt: number): DeviceSpec => ({
  id: branded<DeviceId>(id),
  department: 'Sales',
  user: 'Ada Lind',
  windows: 'Windows 11 24H2',
  join: 'hybridJoined',
  client: true,
  enrolled: true,
  pollsAt,
});
const devices = [pc('PC-01', 9), pc('PC-02', 26)];
const estate: EstateSpec = {
  id: branded<EstateId>('estate'),
  title: 'Two PCs in a pilot',
  site: { code: 'FAB', version: '2603', policyPoll: 60 },
  tenant: { name: 'fabrikam', mdmUserScope: 'all' },
  autoEnrolment: { kind: 'all' },
  startsAt: branded<Minute>(600),
  workloads: { compliancePolicies: { kind: 'pilotIntune', pilotCollection: trio } },
  collections: [{ id: trio, name: 'Trio', members: devices.map(({ id }) => id) }],
  devices,
};
const ask = (id: string) =>
  ({ ask: 'authority', device: branded<DeviceId>(id), workload: 'compliancePolicies' }) as const;
const item: Item = {
  ...predict,
  proof: {
    kind: 'estatePairs',
    estate: estate.id,
    seed: branded<Seed>(1),
    run: [
      { kind: 'wait', minutes: 12 },
      { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'configMgr' },
      { kind: 'wait', minutes: 18 },
    ],
    ask: { one: ask('PC-01'), two: ask('PC-02') },
    value: {},
  },
};

test('each PC follows at its own policy poll, and one round more is shown than is asked about', () => {
  const run = trace(item, [estate]);
  expect(run).toMatchObject({ from: 600, asked: 630, to: 690, done: [{ at: 612, kind: 'switchWorkload' }] });
  expect(run.lines.map(({ device, asked, polls, stretches }) => ({ device, asked, polls, stretches }))).toEqual([
    {
      device: 'PC-01',
      asked: 'intune',
      polls: [609, 669],
      stretches: [
        { from: 600, to: 669, value: 'intune' },
        { from: 669, to: 690, value: 'configMgr' },
      ],
    },
    {
      device: 'PC-02',
      asked: 'configMgr',
      polls: [626, 686],
      stretches: [
        { from: 600, to: 626, value: 'intune' },
        { from: 626, to: 690, value: 'configMgr' },
      ],
    },
  ]);
});

test('only what asks about single devices of an estate at hand can be run', () => {
  expect(canRun(item, [estate])).toBe(true);
  expect(canRun(item, [])).toBe(false);
  expect(canRun(single, [estate])).toBe(false);
});

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
const proof = {
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
} as const;
const item: Item = { ...predict, proof };

const cloud = { text: 'Intune', look: 'cloud' };
const site = { text: 'Configuration Manager', look: 'site' };
const at = (minute: number, says: string) => ({ at: minute, says });

test('each PC follows at its own policy poll, and one round more is shown than is asked about', () => {
  const run = trace(item, [estate]);
  expect(run).toMatchObject({ from: at(600, '10:00'), asked: at(630, '10:30'), to: at(690, '11:30'), unchanged: [] });
  expect(run.lines).toEqual([
    {
      asks: 'Authority for Compliance policies on PC-01',
      asked: cloud,
      polls: [at(609, '10:09'), at(669, '11:09')],
      stretches: [
        { from: at(600, '10:00'), to: at(669, '11:09'), value: cloud },
        { from: at(669, '11:09'), to: at(690, '11:30'), value: site },
      ],
    },
    {
      asks: 'Authority for Compliance policies on PC-02',
      asked: site,
      polls: [at(626, '10:26'), at(686, '11:26')],
      stretches: [
        { from: at(600, '10:00'), to: at(626, '10:26'), value: cloud },
        { from: at(626, '10:26'), to: at(690, '11:30'), value: site },
      ],
    },
  ]);
});

test('what was done is said as it would be ordered, waiting and refused commands left out', () => {
  const again = { kind: 'addMember', collection: trio, device: branded<DeviceId>('NOT-THERE') } as const;
  expect(trace({ ...item, proof: { ...proof, run: [again, ...proof.run] } }, [estate]).done).toEqual([
    { ...at(612, '10:12'), commands: ['Move Compliance policies to ConfigMgr'] },
  ]);
});

test('an answer that stays as it is has no line, the estate may be asked as well, and a second day is named', () => {
  const holds = {
    one: {
      all: [
        { ask: { ask: 'coManaged', device: branded<DeviceId>('PC-01') }, is: true },
        { ask: { ask: 'attachRbac' }, is: 'intune' },
        { ask: { ask: 'memberCount', collection: trio }, is: 2 },
      ],
    },
  } as const;
  const run = [{ kind: 'wait', minutes: 1440 }] as const;
  const whole: Item = {
    ...single,
    proof: { kind: 'estate', estate: estate.id, seed: branded<Seed>(1), run, holds },
  };
  const { from, to, lines, unchanged } = trace(whole, [estate]);
  expect([from.says, to.says, lines]).toEqual(['Day 1 10:00', 'Day 2 11:00', []]);
  expect(unchanged).toEqual([
    { asks: 'Co-managed on PC-01', value: { text: 'Yes', look: 'full' } },
    {
      asks: 'Roles that decide about uploaded devices',
      value: { text: 'Configuration Manager’s and Intune’s', look: 'full' },
    },
  ]);
});

test('more polls than can be told apart are not drawn', () => {
  const busy = { ...estate, site: { ...estate.site, policyPoll: 5 } };
  const long: Item = { ...item, proof: { ...proof, run: [...proof.run, { kind: 'wait', minutes: 300 }] } };
  const { lines } = trace(long, [busy]);
  expect(lines.map(({ polls }) => polls)).toEqual([[], []]);
});

test('only what asks about single devices of an estate at hand can be run', () => {
  expect(canRun(item, [estate])).toBe(true);
  expect(canRun(item, [])).toBe(false);
  expect(canRun(single, [estate])).toBe(false);
});

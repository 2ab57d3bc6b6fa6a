import { expect, test } from 'vitest';
import { type DeviceSpec, type SiteVersion, type Workload, workloads } from '../../../../src/lib/simulator/model.ts';
import { flagTable, isSet } from '../../../../src/lib/simulator/rules/authority/flags.ts';
import { ask, start } from '../../../../src/lib/simulator/simulator.ts';
import { authority, collection, device, flags, group, pc, play, seed, site, value, wait } from '../estates.ts';

/** L34: six devices of a 2409 site, some with clients of 2107, each with its value to be read. */
const old = { clientVersion: '2107' } as const;
const all: readonly DeviceSpec[] = [
  pc('PLAIN'),
  pc('PLAIN-OLD', old),
  pc('PILOT'),
  pc('PILOT-OLD', old),
  pc('FIRST', { join: 'entraJoined', is: { firstManagedBy: 'intune' } }),
  pc('STRAY', { enrolled: false, windows: 'Windows 10 1703' }),
];
const pilot = { kind: 'pilotIntune', pilotCollection: collection('pilot') } as const;
const estate = start(
  site(all, {
    version: '2409',
    collections: [group('pilot', ['PILOT', 'PILOT-OLD'])],
    workloads: { compliancePolicies: pilot, endpointProtection: pilot },
  }),
  seed,
);

const forced: Workload = 'resourceAccessPolicies';
const moved: readonly Workload[] = ['compliancePolicies', forced, 'endpointProtection'];
/** The value of each device, what its bits say by its own table, and whose each workload is. */
const dump: readonly (readonly [string, SiteVersion, number, readonly Workload[], readonly Workload[]])[] = [
  ['PLAIN', '2409', 8193 + 4, [forced], [forced]],
  ['PLAIN-OLD', '2107', 1 + 4, [forced], [forced]],
  ['PILOT', '2409', 8193 + 2 + 4 + 4128, moved, moved],
  ['PILOT-OLD', '2107', 1 + 2 + 4 + 32, moved, moved],
  ['FIRST', '2409', 2147479807, workloads, workloads],
  ['STRAY', '2409', 8193 + 4, [forced], []],
];

test.each(dump)('%s with a client of %s shows %i', (id, version, number, bits, intune) => {
  expect([value(estate, { ask: 'clientVersion', device: device(id) }), flags(estate, id)]).toEqual([version, number]);
  expect(workloads.filter((workload) => isSet(flagTable(version), flags(estate, id), workload))).toEqual(bits);
  expect(workloads.filter((workload) => authority(estate, id, workload) === 'intune')).toEqual(intune);
});

test('the tables of the two generations are not to be mixed up', () => {
  const number = flags(estate, 'PILOT-OLD');
  expect(isSet(flagTable('2409'), number, 'endpointProtection')).toBe(false);
  expect(isSet(flagTable('2107'), number, 'endpointProtection')).toBe(true);
});

test('a number is no proof of co-management, and says so', () => {
  expect(value(estate, { ask: 'coManaged', device: device('STRAY') })).toBe(false);
  expect(ask(estate, { ask: 'flags', device: device('STRAY') }).because.length).toBeGreaterThan(0);
});

test('nothing changes by waiting, and a client that is upgraded shows the newer value', () => {
  const later = play(estate, wait(7 * 1440));
  expect(dump.map(([id]) => flags(later, id))).toEqual(dump.map(([, , number]) => number));
  const upgraded = play(later, { kind: 'upgradeClient', device: device('PILOT-OLD') });
  expect(flags(upgraded, 'PILOT-OLD')).toBe(flags(upgraded, 'PILOT'));
});

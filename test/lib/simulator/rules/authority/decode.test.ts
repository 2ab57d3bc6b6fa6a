import { describe, expect, test } from 'vitest';
import { type SiteVersion, type Workload, workloads } from '../../../../../src/lib/simulator/model.ts';
import { flagTable, isSet } from '../../../../../src/lib/simulator/rules/authority/flags.ts';

const compliance = 'compliancePolicies';
const updates = 'windowsUpdatePolicies';
const access = 'resourceAccessPolicies';
const protection = 'endpointProtection';
const configuration = 'deviceConfiguration';
const office = 'officeClickToRunApps';
const apps = 'clientApps';
const family = [access, protection, configuration] as const;

/** Every value of the documents and of practitioners, as a client of that version reads it. */
const values: readonly (readonly [SiteVersion, number, readonly Workload[]])[] = [
  ['2111', 8193, []],
  ['2111', 8195, [compliance]],
  ['2111', 8197, [access]],
  ['2111', 8199, [compliance, access]],
  ['2111', 8201, [configuration]],
  ['2111', 8209, [updates]],
  ['2111', 8257, [apps]],
  ['2111', 8321, [office]],
  ['2111', 12321, [protection]],
  ['2111', 12333, family],
  ['2111', 8211, [compliance, updates]],
  ['2111', 8215, [compliance, access, updates]],
  ['2111', 8263, [compliance, access, apps]],
  ['2111', 12327, [compliance, access, protection]],
  ['2111', 12335, [compliance, ...family]],
  ['2111', 12351, [compliance, updates, ...family]],
  ['2111', 12415, [compliance, updates, apps, ...family]],
  ['2111', 12543, workloads],
  ['2111', 2147479807, workloads],
  ['2107', 1, []],
  ['2107', 3, [compliance]],
  ['2107', 17, [updates]],
  ['2107', 33, [protection]],
  ['2107', 45, family],
  ['2107', 49, [updates, protection]],
  ['2107', 65, [apps]],
  ['2107', 67, [compliance, apps]],
  ['2107', 255, workloads],
];

describe('a value is decoded by the table of the client', () => {
  test.each(values)('a client of %s reads %i as %j', (version, value, intune) => {
    const read = workloads.filter((workload) => isSet(flagTable(version), value, workload));
    expect(read).toEqual(workloads.filter((workload) => intune.includes(workload)));
  });
});

test('a tool that still reads by the old table sees Endpoint Protection in half of its bits', () => {
  expect(isSet(flagTable('2107'), 8193 + 32, protection)).toBe(true);
  expect(isSet(flagTable('2111'), 8193 + 32, protection)).toBe(false);
});

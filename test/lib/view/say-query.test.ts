import { describe, expect, test } from 'vitest';
import { branded } from '../../../src/lib/brand.ts';
import type { Condition } from '../../../src/lib/lab/scenario.ts';
import {
  authorities,
  type DeviceQuery,
  eligibilities,
  positions,
  type Query,
  type roomAnswers,
  type Who,
} from '../../../src/lib/simulator/model.ts';
import { sayCollection } from '../../../src/lib/view/names.ts';
import { sayCondition, sayQuery, sayValue, sayWho } from '../../../src/lib/view/say-query.ts';
import { course } from '../lab/course.ts';
import { collection, device } from '../simulator/estates.ts';

const names = { collections: [{ id: collection('pilot'), name: 'Finance PCs' }] };
const PC = device('FIN-01');
const pilot = collection('pilot');
const workload = 'compliancePolicies';

const queries: {
  readonly [A in Exclude<Query['ask'], keyof typeof roomAnswers>]: readonly [Query & { ask: A }, string];
} = {
  authority: [{ ask: 'authority', workload, device: PC }, 'authority for Compliance policies on FIN-01'],
  intent: [{ ask: 'intent', workload, device: PC }, 'what the site means for Compliance policies on FIN-01'],
  coManaged: [{ ask: 'coManaged', device: PC }, 'co-managed on FIN-01'],
  mdmEnrolled: [{ ask: 'mdmEnrolled', device: PC }, 'enrolled in Intune on FIN-01'],
  flags: [{ ask: 'flags', device: PC }, 'capabilities value on FIN-01'],
  eligibility: [{ ask: 'eligibility', device: PC }, 'eligibility to enrol on FIN-01'],
  memberOf: [{ ask: 'memberOf', collection: pilot, device: PC }, 'FIN-01 in “Finance PCs”'],
  setting: [{ ask: 'setting', workload }, 'setting of Compliance policies'],
  memberCount: [{ ask: 'memberCount', collection: pilot }, 'members of “Finance PCs”'],
  reach: [{ ask: 'reach', workload }, 'devices that Compliance policies is set to move'],
  count: [
    { ask: 'count', within: pilot, except: { named: 'X*' }, of: { ask: 'coManaged' }, is: true },
    'count of the members of “Finance PCs” except the devices named X*: co-managed',
  ],
  configInfo: [{ ask: 'configInfo', device: PC }, 'management authority in the registry on FIN-01'],
  deviceIs: [{ ask: 'deviceIs', trait: 'online', device: PC }, '“Online” on FIN-01'],
  isBroken: [
    { ask: 'isBroken', fault: 'managementPointUnreachable', device: PC },
    'fault: its management point cannot be reached on FIN-01',
  ],
  isMeantFor: [{ ask: 'isMeantFor', deliverable: branded('ring'), device: PC }, 'a target of “ring” on FIN-01'],
  settingIs: [{ ask: 'settingIs', setting: 'mdmAuthority' }, '“MDM authority”'],
  userIs: [{ ask: 'userIs', user: branded('ada'), property: 'mfa' }, '“Per-user MFA” of ada'],
  deliverableIs: [
    { ask: 'deliverableIs', deliverable: branded('ring'), property: 'graceDays' },
    '“Mark device noncompliant after (days)” of “ring”',
  ],
  siteVersion: [{ ask: 'siteVersion' }, 'version of the site'],
};

test.each(Object.values(queries))('question $ask is said', (query, says) => {
  expect(sayQuery(query, names)).toBe(says);
});

const asked: DeviceQuery = { ask: 'authority', workload };
const conditions: readonly (readonly [Condition, string])[] = [
  [{ ask: queries.authority[0], is: 'intune' }, 'Authority for Compliance policies on FIN-01 is Intune'],
  [{ ask: queries.setting[0], isNot: 'configMgr' }, 'Setting of Compliance policies is not ConfigMgr'],
  [{ ask: queries.memberCount[0], atLeast: 3 }, 'Members of “Finance PCs”: at least 3'],
  [{ ask: queries.reach[0], atMost: 10 }, 'Devices that Compliance policies is set to move: at most 10'],
  [
    { every: asked, within: { named: 'FIN-*' }, is: 'intune' },
    'Every one of the devices named FIN-*: authority for Compliance policies is Intune',
  ],
  [{ some: { ask: 'coManaged' }, within: pilot, is: true }, 'At least one of the members of “Finance PCs”: co-managed'],
  [
    { none: asked, within: 'allDevices', except: { named: 'FIN-*' }, is: 'intune' },
    'None of all devices except the devices named FIN-*: authority for Compliance policies is Intune',
  ],
  [
    { count: { ask: 'mdmEnrolled' }, within: { pilotOf: workload }, is: false, atLeast: 2 },
    'At least 2 of the devices that Compliance policies is set to move: not enrolled in Intune',
  ],
  [
    { count: { ask: 'flags' }, within: { devices: [PC] }, is: 8199, atMost: 1 },
    'At most 1 of FIN-01: capabilities value is 8199',
  ],
  [
    {
      all: [
        { ask: queries.flags[0], is: 1 },
        { ask: queries.coManaged[0], is: false },
      ],
    },
    'Capabilities value on FIN-01 is 1; Co-managed on FIN-01 is no',
  ],
  [
    { happened: { kind: 'enrolmentScheduled', device: 'FIN-01', is: 612 } },
    'It has happened: a device sets its timer to enrol, FIN-01, Day 1 10:12',
  ],
  [
    { happened: { kind: 'workloadSwitched', workload } },
    'It has happened: a workload is switched, Compliance policies',
  ],
  [
    { neverHappened: { kind: 'memberAdded', device: 'FIN-01', collection: 'pilot' } },
    'It never happens: a direct member is added, FIN-01, “Finance PCs”',
  ],
];

describe('each kind of condition is a claim', () => {
  test.each(conditions)('%j', (condition, says) => {
    expect(sayCondition(condition, names)).toBe(says);
  });
});

test('every condition of the course is said without a hole', () => {
  for (const lab of course.labs) {
    const spec = course.estates.find(({ id }) => id === lab.estate);
    for (const { condition } of [...lab.objectives, ...lab.invariants])
      expect(sayCondition(condition, spec ?? names)).not.toMatch(/undefined|\[object|“”/);
  }
});

test.each<[Query, string, string]>([
  [{ ask: 'settingIs', setting: 'mdmAuthority' }, 'none', 'Not set'],
  [{ ask: 'deviceIs', trait: 'online', device: PC }, 'no', 'No'],
  [{ ask: 'userIs', user: branded('ada'), property: 'mfa' }, 'enforced', 'Enforced'],
  [{ ask: 'deliverableIs', deliverable: branded('ring'), property: 'graceDays' }, '3', '3 days'],
])('a value of a table is said as the consoles label it: %j %s is %s', (query, is, says) => {
  expect(sayValue(query, is)).toBe(says);
});

describe('values', () => {
  test.each([
    ['authority', authorities, ['Configuration Manager', 'Intune', 'another MDM service', 'nobody']],
    ['setting', positions, ['ConfigMgr', 'Pilot Intune', 'Intune']],
    [
      'eligibility',
      eligibilities,
      [
        'enrolled already',
        'eligible',
        'no Configuration Manager client',
        'Windows too old',
        'not a Windows client',
        'enrolled with another MDM service',
        'not joined to Microsoft Entra ID',
        'no licence for automatic enrolment',
        'MDM authority is not set',
        'MDM user scope is None',
        'not covered by automatic enrolment',
      ],
    ],
    ['coManaged', [true, false], ['yes', 'no']],
    ['flags', [8199], ['8199']],
    ['lastSyncCycle', [570], ['Day 1 09:30']],
    ['clientStanding', ['none', 'registered', 'installed'], ['None', 'Installed', 'Installed, not registered']],
    ['enrolmentStage', ['notEligible'], ['not covered or not eligible']],
  ] as const)('of %s have words', (ask, values, says) => {
    expect(values.map((value) => sayValue({ ask }, value))).toEqual(says);
  });
});

test.each<[Who, string]>([
  ['allDevices', 'all devices'],
  [pilot, 'the members of “Finance PCs”'],
  [{ pilotOf: workload }, 'the devices that Compliance policies is set to move'],
  [{ devices: [PC, device('FIN-02')] }, 'FIN-01, FIN-02'],
  [{ named: 'FIN-*' }, 'the devices named FIN-*'],
])('%j is %s', (who, says) => {
  expect(sayWho(who, names)).toBe(says);
});

test('a collection without a name goes by its id', () => {
  expect(sayCollection(collection('gone'), names)).toBe('“gone”');
});

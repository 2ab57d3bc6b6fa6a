import { describe, expect, test } from 'vitest';
import { branded, type RuleId } from '../../../src/lib/brand.ts';
import {
  type Command,
  type Fact,
  misconceptions,
  type Rejection,
  type SimEvent,
} from '../../../src/lib/simulator/model.ts';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { sayCommand, sayEvent, sayQuoted, sayRejection, sayRule } from '../../../src/lib/view/say.ts';
import { sayBelief, sayFact } from '../../../src/lib/view/say-reasons.ts';
import { explain } from '../../../src/lib/view/why.ts';
import { collection, device, group, move, pc, play, seed, site, tenOClock, wait } from '../simulator/estates.ts';
import type { CoreCommand, CoreEvent, CoreFact, CoreRejection } from '../simulator/kinds.ts';

const names = { collections: [{ id: collection('pilot'), name: 'Finance PCs' }] };
const PC = device('FIN-01');
const pilot = collection('pilot');
const rule = { name: 'Treasury', property: 'department', operator: 'isLike', value: 'Treasury ' } as const;
const toPilot = { kind: 'pilotIntune', pilotCollection: pilot } as const;
const workload = 'compliancePolicies';

type OneOfEach<T extends { readonly kind: string }, K extends T['kind']> = {
  readonly [One in K]: readonly [Extract<T, { kind: One }>, string];
};

const facts: OneOfEach<Fact, CoreFact> = {
  noClient: [{ kind: 'noClient', device: PC }, 'FIN-01 has no Configuration Manager client.'],
  enrolled: [{ kind: 'enrolled', device: PC, is: true }, 'FIN-01 is enrolled in Intune.'],
  policyReceived: [
    { kind: 'policyReceived', device: PC, at: tenOClock, flags: 8197 },
    'FIN-01 last received policy at Day 1 10:00, with the value 8197.',
  ],
  policyNeverReceived: [{ kind: 'policyNeverReceived', device: PC }, 'FIN-01 holds no co-management policy.'],
  flagSays: [
    { kind: 'flagSays', device: PC, workload, bit: 2, set: true },
    'In that value Compliance policies (2) is set, so it is Intune’s.',
  ],
  flagsAddUp: [
    {
      kind: 'flagsAddUp',
      base: 8193,
      bits: [
        { workload, bit: 2, set: true },
        { workload: 'clientApps', bit: 64, set: false },
      ],
    },
    'The value is the base 8193 + 2 for Compliance policies.',
  ],
  settingIs: [
    { kind: 'settingIs', workload, setting: toPilot, since: tenOClock },
    'The slider of Compliance policies stands at Pilot Intune, so only members of “Finance PCs” switch.',
  ],
  settingFixed: [
    { kind: 'settingFixed', workload: 'resourceAccessPolicies', version: '2603' },
    'Resource access policies is fixed on Intune: this site is version 2603, and from 2403 on it cannot be moved.',
  ],
  dragged: [
    { kind: 'dragged', workload: 'endpointProtection', at: 'intune' },
    'Endpoint Protection goes where Device configuration goes.',
  ],
  member: [
    { kind: 'member', device: PC, collection: pilot, is: true, directly: true },
    'FIN-01 is a member of “Finance PCs”, added directly.',
  ],
  ruleTakes: [
    { kind: 'ruleTakes', device: PC, collection: pilot, rule, actual: 'Treasury', how: 'missesByBlank' },
    'The rule “Treasury” takes PCs whose department is like “Treasury␣”, with a blank too many; the department of FIN-01 is “Treasury”.',
  ],
  policyPending: [
    { kind: 'policyPending', device: PC, at: tenOClock, flags: 8199 },
    'The site has changed since. FIN-01 asks again at 10:00 and will then have the value 8199.',
  ],
  joinIs: [
    { kind: 'joinIs', device: PC, join: 'registered' },
    'FIN-01 is registered only; enrolment needs hybrid or Entra join.',
  ],
  windowsIs: [
    { kind: 'windowsIs', device: PC, windows: 'Windows 10 1703' },
    'FIN-01 runs Windows 10 1703; enrolment needs Windows 10 1709 or later.',
  ],
  mdmScopeIs: [
    { kind: 'mdmScopeIs', scope: 'none' },
    'The MDM user scope in Microsoft Entra ID is None, so no PC enrols automatically.',
  ],
  autoEnrolmentIs: [
    { kind: 'autoEnrolmentIs', setting: { kind: 'pilot', collection: pilot }, covers: false },
    'Automatic enrolment is set to Pilot with “Finance PCs”, which does not cover it.',
  ],
  memberCount: [{ kind: 'memberCount', collection: pilot, count: 1 }, '“Finance PCs” has 1 member.'],
  deviceCount: [{ kind: 'deviceCount', count: 1400 }, 'The site has 1,400 devices.'],
  obeysSite: [
    { kind: 'obeysSite', device: PC },
    'FIN-01 is not enrolled in Intune, and such a PC obeys Configuration Manager for everything.',
  ],
  cannotHear: [
    { kind: 'cannotHear', device: PC },
    'The site has changed since, and FIN-01 does not hear of it: it cannot reach the site.',
  ],
  otherMdm: [{ kind: 'otherMdm', device: PC }, 'FIN-01 is enrolled with another MDM service.'],
  overridden: [
    { kind: 'overridden', device: PC },
    'FIN-01 was Intune’s first, and Intune keeps every workload on it whatever the sliders say.',
  ],
  excluded: [
    { kind: 'excluded', device: PC, collection: pilot },
    'FIN-01 is in “Finance PCs”, which is kept out of every switch on a site of this version.',
  ],
  countedAmong: [{ kind: 'countedAmong', within: 1400, holding: 1 }, '1 device of 1,400.'],
  beliefHolds: [
    { kind: 'beliefHolds', belief: 'switchIsImmediate' },
    'This estate lives by a wrong belief: a moved slider counts on every device at once.',
  ],
};

const here = { at: tenOClock, cause: 'learner' } as const;
const events: OneOfEach<SimEvent, CoreEvent> = {
  workloadSwitched: [
    { ...here, kind: 'workloadSwitched', workload, to: toPilot },
    'Compliance policies → Pilot Intune with “Finance PCs”',
  ],
  autoEnrolmentSet: [{ ...here, kind: 'autoEnrolmentSet', to: { kind: 'all' } }, 'Automatic enrolment → All'],
  mdmUserScopeSet: [{ ...here, kind: 'mdmUserScopeSet', to: 'some' }, 'MDM user scope → Some'],
  memberAdded: [{ ...here, kind: 'memberAdded', collection: pilot, device: PC }, 'FIN-01 added to “Finance PCs”'],
  memberRemoved: [
    { ...here, kind: 'memberRemoved', collection: pilot, device: PC },
    'FIN-01 removed from “Finance PCs”',
  ],
  queryRuleSet: [
    { ...here, kind: 'queryRuleSet', collection: pilot, rule },
    'Rule “Treasury” of “Finance PCs”: department is like “Treasury␣”',
  ],
  queryRuleRemoved: [
    { ...here, kind: 'queryRuleRemoved', collection: pilot, name: 'Treasury' },
    'Rule “Treasury” removed from “Finance PCs”',
  ],
  policyDownloaded: [{ ...here, kind: 'policyDownloaded', device: PC }, 'FIN-01 told to download policy'],
  timePassed: [{ ...here, kind: 'timePassed', to: tenOClock }, 'Waited until Day 1 10:00'],
  clientPolicyReceived: [
    { ...here, kind: 'clientPolicyReceived', device: PC, flags: 8199 },
    'FIN-01 received policy, value 8199',
  ],
  membershipChanged: [
    { ...here, kind: 'membershipChanged', collection: pilot, joined: 2, left: 1 },
    '“Finance PCs”: 2 members more, 1 fewer',
  ],
};

const commands: OneOfEach<Command, CoreCommand> = {
  switchWorkload: [
    { kind: 'switchWorkload', workload, to: 'pilotIntune', pilotCollection: pilot },
    'Move Compliance policies to Pilot Intune with “Finance PCs”',
  ],
  setAutoEnrolment: [
    { kind: 'setAutoEnrolment', to: 'pilot', collection: pilot },
    'Set automatic enrolment to Pilot with “Finance PCs”',
  ],
  setMdmUserScope: [{ kind: 'setMdmUserScope', to: 'all' }, 'Set the MDM user scope to All'],
  addMember: [{ kind: 'addMember', collection: pilot, device: PC }, 'Add FIN-01 to “Finance PCs”'],
  removeMember: [{ kind: 'removeMember', collection: pilot, device: PC }, 'Remove FIN-01 from “Finance PCs”'],
  setQueryRule: [
    { kind: 'setQueryRule', collection: pilot, ...rule },
    'Set rule “Treasury” of “Finance PCs” to department is like “Treasury␣”',
  ],
  removeQueryRule: [
    { kind: 'removeQueryRule', collection: pilot, name: 'Treasury' },
    'Remove rule “Treasury” from “Finance PCs”',
  ],
  downloadPolicy: [{ kind: 'downloadPolicy', device: PC }, 'Download policy on FIN-01'],
  wait: [{ kind: 'wait', minutes: 61 }, 'Wait 1 hour 1 minute'],
};

const rejections: { readonly [K in CoreRejection]: Extract<Rejection, { kind: K }> } = {
  coManagementOff: { kind: 'coManagementOff' },
  pilotCollectionMissing: { kind: 'pilotCollectionMissing', workload },
  workloadFixed: { kind: 'workloadFixed', workload: 'resourceAccessPolicies', version: '2603' },
  onePilotGroup: { kind: 'onePilotGroup', workload, collection: pilot },
  alreadySo: { kind: 'alreadySo', command: 'switchWorkload' },
  collectionMissing: { kind: 'collectionMissing' },
  collectionUnknown: { kind: 'collectionUnknown', collection: collection('gone') },
  deviceUnknown: { kind: 'deviceUnknown', device: PC },
  alreadyDirectMember: { kind: 'alreadyDirectMember', collection: pilot, device: PC },
  notDirectMember: { kind: 'notDirectMember', collection: pilot, device: PC },
  ruleUnknown: { kind: 'ruleUnknown', collection: pilot, name: 'Treasury' },
  ruleEmpty: { kind: 'ruleEmpty' },
  noClient: { kind: 'noClient', device: PC },
  notReachable: { kind: 'notReachable', device: PC },
  waitOutOfRange: { kind: 'waitOutOfRange', minutes: 0 },
};

describe('every kind is said, once', () => {
  test.each(Object.values(facts))('fact $kind', (fact, says) => {
    expect(sayFact(fact, names)).toBe(says);
  });
  test.each(Object.values(events))('event $kind', (event, says) => {
    expect(sayEvent(event, names)).toBe(says);
  });
  test.each(Object.values(commands))('command $kind', (command, says) => {
    expect(sayCommand(command, names)).toBe(says);
  });
  test.each(Object.values(rejections))('rejection $kind is three whole sentences', (rejection) => {
    const { what, why, cure } = sayRejection(rejection, names);
    for (const sentence of [what, why, cure]) expect(sentence).toMatch(/^[A-Z“0-9].*[^.]\.$/);
  });
  test.each(misconceptions)('belief %s and its truth', (belief) => {
    expect(sayBelief(belief).says).toMatch(/[^.]$/);
    expect(sayBelief(belief).truth).toMatch(/^[A-Z].*\.$/);
  });
});

/** What a sentence has to name of what it speaks about. */
function named({ kind, ...about }: { readonly kind: string }): readonly string[] {
  const fields = new Map<string, unknown>(Object.entries(about));
  const ids = [
    fields.has('device') ? 'FIN-01' : '',
    fields.has('collection') ? (fields.get('collection') === 'gone' ? 'gone' : 'Finance PCs') : '',
    kind === 'workloadSwitched' || kind === 'switchWorkload' ? 'Compliance policies' : '',
  ];
  return ids.filter((id) => id !== '');
}
const afterOthers: readonly string[] = ['flagSays', 'ruleTakes'] satisfies readonly Fact['kind'][];

describe('each sentence names its device and its collection', () => {
  // These two follow a sentence that has named what they leave out.
  test.each(Object.values(facts).filter(([{ kind }]) => !afterOthers.includes(kind)))('fact $kind', (fact) => {
    for (const name of named(fact)) expect(sayFact(fact, names)).toContain(name);
  });
  test.each(Object.values(events))('event $kind', (event) => {
    for (const name of named(event)) expect(sayEvent(event, names)).toContain(name);
  });
  test.each(Object.values(commands))('command $kind', (command) => {
    for (const name of named(command)) expect(sayCommand(command, names)).toContain(name);
  });
  test.each(Object.values(rejections))('rejection $kind', (rejection) => {
    const { what, why, cure } = sayRejection(rejection, names);
    for (const name of named(rejection)) expect(`${what} ${why} ${cure}`).toContain(name);
  });
});

test('no sentence has a hole in it, also where a collection has no name', () => {
  const nobody = { collections: [] };
  const all = [
    ...Object.values(facts).map(([fact]) => sayFact(fact, nobody)),
    ...Object.values(events).map(([event]) => sayEvent(event, nobody)),
    ...Object.values(commands).map(([command]) => sayCommand(command, nobody)),
    ...Object.values(rejections).flatMap((rejection) => Object.values(sayRejection(rejection, nobody))),
  ];
  expect(all.filter((sentence) => /undefined|null|NaN|\[object|“”| {2}/.test(sentence))).toEqual([]);
  expect(new Set(Object.values(facts).map(([fact]) => sayFact(fact, names))).size).toBe(Object.keys(facts).length);
});

describe('what nobody can see is made visible', () => {
  test.each([
    ['Treasury ', '“Treasury␣”'],
    ['  x  y  ', '“␣␣x  y␣␣”'],
    ['Treasury', '“Treasury”'],
  ])('“%s”', (text, says) => {
    expect(sayQuoted(text)).toBe(says);
  });
  test('in a rule', () => {
    expect(sayRule({ ...rule, property: 'name', operator: 'isEqualTo', value: ' FIN' })).toBe(
      'name is equal to “␣FIN”',
    );
  });
});

describe('the other side of a fact', () => {
  test.each<[Fact, string]>([
    [{ kind: 'enrolled', device: PC, is: false }, 'FIN-01 is not enrolled in Intune.'],
    [
      { kind: 'flagSays', device: PC, workload, bit: 2, set: false },
      'In that value Compliance policies (2) is not set, so Configuration Manager keeps it.',
    ],
    [
      { kind: 'settingIs', workload, setting: { kind: 'configMgr' }, since: tenOClock },
      'The slider of Compliance policies stands at Configuration Manager.',
    ],
    [
      { kind: 'settingIs', workload, setting: { kind: 'intune' }, since: tenOClock },
      'The slider of Compliance policies stands at Intune, for every co-managed PC.',
    ],
    [
      { kind: 'member', device: PC, collection: pilot, is: false, directly: false },
      'FIN-01 is not a member of “Finance PCs”.',
    ],
    [
      { kind: 'member', device: PC, collection: pilot, is: true, directly: false },
      'FIN-01 is a member of “Finance PCs”.',
    ],
    [{ kind: 'flagsAddUp', base: 8193, bits: [] }, 'The value is the base 8193.'],
    [
      { kind: 'autoEnrolmentIs', setting: { kind: 'none' }, covers: false },
      'Automatic enrolment is set to None, which does not cover it.',
    ],
    [
      { kind: 'dragged', workload: 'endpointProtection', at: 'pilotIntune' },
      'Here Endpoint Protection follows the pilot of Device configuration; the vendor does not say whose collection counts.',
    ],
    [
      { kind: 'ruleTakes', device: PC, collection: pilot, rule, actual: 'Treasury ', how: 'matches' },
      'The rule “Treasury” takes PCs whose department is like “Treasury␣”, and the department of FIN-01 is “Treasury␣”.',
    ],
    [
      { kind: 'ruleTakes', device: PC, collection: pilot, rule, actual: 'Sales', how: 'misses' },
      'The rule “Treasury” takes PCs whose department is like “Treasury␣”; the department of FIN-01 is “Sales”.',
    ],
  ])('%j', (fact, says) => {
    expect(sayFact(fact, names)).toBe(says);
  });
});

describe('an answer to “why?”', () => {
  const estate = play(
    start(site([pc('PC')], { collections: [group('pilot', ['PC'])] }), seed),
    move('clientApps', 'intune'),
  );
  const why = explain(estate, { ask: 'authority', workload: 'clientApps', device: device('PC') });

  test('has the question, the value and every cause with its rule and since when', () => {
    expect([why.title, why.value, why.authority]).toEqual([
      'Authority for Client apps on PC',
      'Configuration Manager',
      'configMgr',
    ]);
    expect(why.because.map(({ text, rule }) => [text, branded<RuleId>(rule)])).toEqual([
      ['PC is enrolled in Intune.', 'enrols-at-policy'],
      ['The slider of Client apps stands at Intune, for every co-managed PC.', 'three-positions'],
      ['PC last received policy at Day 1 09:30, with the value 8193.', 'authority-from-policy'],
      ['In that value Client apps (64) is not set, so Configuration Manager keeps it.', 'flags-value'],
      ['The site has changed since. PC asks again at 10:30 and will then have the value 8257.', 'policy-poll'],
    ]);
    expect(why.because.map(({ since }) => since)).toEqual([600, 600, 570, 570, 600]);
  });
  test('says what would change it, and when', () => {
    expect(why.changes).toEqual([
      'Wait: then Intune, from Day 1 10:30.',
      'Download policy on PC: then Intune, at once.',
    ]);
    expect(explain(play(estate, wait(60)), { ask: 'setting', workload: 'clientApps' }).changes).toEqual([
      'Move Client apps to ConfigMgr: then ConfigMgr, at once.',
    ]);
  });
  test('has no authority where none was asked for', () => {
    expect(explain(estate, { ask: 'memberCount', collection: pilot })).toMatchObject({
      title: 'Members of “The pilot”',
      value: '1',
    });
    expect('authority' in explain(estate, { ask: 'reach', workload: 'clientApps' })).toBe(false);
  });
});

test.each([
  [1, 0, '1 member more'],
  [0, 1, '1 member fewer'],
  [0, 3, '3 members fewer'],
])('a collection with %d new and %d gone says how many', (joined, left, says) => {
  const event = { at: tenOClock, cause: 'clock', kind: 'membershipChanged', collection: pilot, joined, left } as const;
  expect(sayEvent(event, names)).toBe(`“Finance PCs”: ${says}`);
});

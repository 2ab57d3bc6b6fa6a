import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../../src/lib/names-of.ts';
import type { Command, DeviceQuery, SimEvent } from '../../../../src/lib/simulator/model.ts';
import {
  type DirectoryCommand,
  type DirectoryEvent,
  type DirectoryFact,
  type DirectoryRejection,
  directoryAnswers,
  directoryBeliefs,
  directoryEstateAnswers,
  directoryFaults,
  type directoryHappenings,
  entraObjects,
  joinErrors,
  licensedUses,
} from '../../../../src/lib/simulator/rules/directory/words.ts';
import { joins } from '../../../../src/lib/simulator/words.ts';
import { sayCommand, sayEvent, sayRejection } from '../../../../src/lib/view/say.ts';
import { sayDeviceQuery, sayQuery } from '../../../../src/lib/view/say-query.ts';
import { sayBelief, sayFact } from '../../../../src/lib/view/say-reasons.ts';
import { device, tenOClock } from '../../simulator/estates.ts';

const names = { collections: [] };
const PC = device('FIN-01');
type OneOfEach<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: readonly [Extract<T, { kind: K }>, string];
};

const facts: OneOfEach<DirectoryFact> = {
  joinStateIs: [
    { kind: 'joinStateIs', device: PC, join: 'hybridJoined' },
    'FIN-01 is hybrid joined: to its domain and to Microsoft Entra ID.',
  ],
  windowsCannotJoin: [
    { kind: 'windowsCannotJoin', device: PC, windows: 'Windows 8.1' },
    'FIN-01 runs Windows 8.1, which does not hybrid join in this way.',
  ],
  noDomainController: [
    { kind: 'noDomainController', device: PC },
    'FIN-01 sees no domain controller from where it is, so it does not try to join.',
  ],
  settingHeardAt: [
    { kind: 'settingHeardAt', device: PC, at: tenOClock },
    'FIN-01 next asks for client settings at 10:00.',
  ],
  joinFailed: [
    { kind: 'joinFailed', device: PC, error: '0x801C03F2', at: tenOClock },
    'FIN-01 last tried to join at Day 1 10:00 and failed with 0x801C03F2: Microsoft Entra ID does not know its computer object with the certificate yet.',
  ],
  attemptNext: [{ kind: 'attemptNext', device: PC, at: tenOClock }, 'FIN-01 tries to join again at 10:00.'],
  entraObjectIs: [
    { kind: 'entraObjectIs', device: PC, is: 'withoutCertificate' },
    'Microsoft Entra ID has an object without certificate of FIN-01.',
  ],
  ouIs: [
    { kind: 'ouIs', device: PC, ou: 'Sales', synced: false },
    'The computer account of FIN-01 is in “Sales”, which Microsoft Entra Connect does not synchronise.',
  ],
  noOu: [
    { kind: 'noOu', device: PC, join: 'entraJoined' },
    'FIN-01 is Microsoft Entra joined, so it is in no organizational unit.',
  ],
  cycleRan: [
    { kind: 'cycleRan', at: tenOClock, fullSyncNeeded: true },
    'Microsoft Entra Connect last completed a cycle at Day 1 10:00; after more than 7 days only a full one does.',
  ],
  cycleNext: [{ kind: 'cycleNext', at: tenOClock }, 'Microsoft Entra Connect runs its next cycle at 10:00.'],
  mdmScopeGives: [
    { kind: 'mdmScopeGives', scope: 'all' },
    'The MDM user scope in Microsoft Entra ID is All, so joined devices are told where to enrol.',
  ],
};
const otherSides: readonly (readonly [DirectoryFact, string])[] = [
  [
    { kind: 'ouIs', device: PC, ou: 'Sales', synced: true },
    'The computer account of FIN-01 is in “Sales”, which Microsoft Entra Connect synchronises.',
  ],
  [
    { kind: 'cycleRan', at: tenOClock, fullSyncNeeded: false },
    'Microsoft Entra Connect last completed a cycle at Day 1 10:00.',
  ],
];

const commands: OneOfEach<DirectoryCommand> = {
  setOuSync: [{ kind: 'setOuSync', ou: 'Sales', to: 'synced' }, 'Synchronise “Sales” with Microsoft Entra Connect'],
  runSyncCycle: [{ kind: 'runSyncCycle', policy: 'delta' }, 'Start-ADSyncSyncCycle -PolicyType Delta'],
  joinEntra: [{ kind: 'joinEntra', device: PC }, 'Join FIN-01 to Microsoft Entra ID'],
  leaveEntra: [{ kind: 'leaveEntra', device: PC }, 'Have FIN-01 leave Microsoft Entra ID'],
};

const here = { at: tenOClock, cause: 'learner' } as const;
const events: { readonly [K in DirectoryEvent['kind']]: readonly [SimEvent, string] } = {
  ouSyncSet: [
    { ...here, kind: 'ouSyncSet', ou: 'Sales', to: 'notSynced' },
    'Microsoft Entra Connect: “Sales” no longer synchronised',
  ],
  syncCycleRun: [{ ...here, kind: 'syncCycleRun', policy: 'initial' }, 'Microsoft Entra Connect: full cycle run'],
  entraJoined: [{ ...here, kind: 'entraJoined', device: PC }, 'FIN-01 joined Microsoft Entra ID'],
  entraLeft: [{ ...here, kind: 'entraLeft', device: PC }, 'FIN-01 left Microsoft Entra ID'],
};

const byClock = { at: tenOClock, cause: 'clock', device: PC } as const;
const happenings: { readonly [H in keyof typeof directoryHappenings]: readonly [SimEvent, string] } = {
  computerObjectSynced: [
    { ...byClock, kind: 'computerObjectSynced' },
    'FIN-01: computer object synchronised to Microsoft Entra ID',
  ],
  hybridJoinFailed: [
    { ...byClock, kind: 'hybridJoinFailed', is: '0x801C001D' },
    'FIN-01 could not hybrid join: 0x801C001D',
  ],
  hybridJoined: [{ ...byClock, kind: 'hybridJoined' }, 'FIN-01 hybrid joined'],
};

const rejections: { readonly [K in DirectoryRejection['kind']]: Extract<DirectoryRejection, { kind: K }> } = {
  entraRoleMissing: { kind: 'entraRoleMissing' },
  enterpriseAdminMissing: { kind: 'enterpriseAdminMissing' },
  adFsAdminMissing: { kind: 'adFsAdminMissing' },
  entraConnectMissing: { kind: 'entraConnectMissing' },
  entraConnectTooOld: { kind: 'entraConnectTooOld' },
  fullSyncNeeded: { kind: 'fullSyncNeeded', ranAt: tenOClock },
  ouUnknown: { kind: 'ouUnknown', ou: 'Sales' },
  cannotJoin: { kind: 'cannotJoin', device: PC, join: 'domainJoined' },
  notWindowsClient: { kind: 'notWindowsClient', device: PC, windows: 'Windows Server 2025' },
  notInEntra: { kind: 'notInEntra', device: PC },
};

describe('every kind of the directories is said, once', () => {
  test.each([...Object.values(facts), ...otherSides])('fact %j', (fact, says) => {
    expect(sayFact(fact, names)).toBe(says);
  });
  test.each(Object.values(commands))('command %j', (command, says) => {
    expect(sayCommand(command, names)).toBe(says);
  });
  test.each([...Object.values(events), ...Object.values(happenings)])('event %j', (event, says) => {
    expect(sayEvent(event, names)).toBe(says);
  });
  test.each(Object.values(rejections))('rejection $kind is three whole sentences', (rejection) => {
    const { what, why, cure } = sayRejection(rejection, names);
    for (const sentence of [what, why, cure]) expect(sentence).toMatch(/^[A-Z“0-9].*[^.]\.$/);
    if ('device' in rejection) expect(`${what} ${why} ${cure}`).toContain('FIN-01');
  });
  test.each(namesOf(directoryBeliefs))('belief %s and its truth', (belief) => {
    expect(sayBelief(belief).says).toMatch(/[^.]$/);
    expect(sayBelief(belief).truth).toMatch(/^[A-Z].*\.$/);
  });
});

describe('what a sentence has for each value', () => {
  test('every join, object and code has words of its own', () => {
    const said = [
      ...joins.map((join) => sayFact({ kind: 'joinStateIs', device: PC, join }, names)),
      ...entraObjects.map((is) => sayFact({ kind: 'entraObjectIs', device: PC, is }, names)),
      ...joinErrors.flatMap((error) =>
        error === 'none' ? [] : [sayFact({ kind: 'joinFailed', device: PC, error, at: tenOClock }, names)],
      ),
    ];
    expect(new Set(said).size).toBe(joins.length + entraObjects.length + joinErrors.length - 1);
  });
  test.each<[Command, string]>([
    [{ kind: 'setOuSync', ou: 'Sales', to: 'notSynced' }, 'Do not synchronise “Sales” with Microsoft Entra Connect'],
    [{ kind: 'runSyncCycle', policy: 'initial' }, 'Start-ADSyncSyncCycle -PolicyType Initial'],
    [
      { kind: 'configure', setting: 'scpObject', to: 'ours' },
      'Set “Service connection point object for hybrid join” to Names our tenant',
    ],
    [{ kind: 'repair', device: PC, fault: 'tpmInFipsMode' }, 'Repair FIN-01, where the TPM works in FIPS mode'],
  ])('%j', (command, says) => {
    expect(sayCommand(command, names)).toBe(says);
  });
  test('a fault is the rest of a sentence', () => {
    for (const fault of directoryFaults)
      expect(sayFact({ kind: 'broken', device: PC, fault, is: true }, names)).toMatch(/^On FIN-01 the TPM .*\.$/);
  });
});

describe('questions', () => {
  test.each<[DeviceQuery, string]>([
    [{ ask: 'licensedFor', use: 'autopilot' }, 'licence for Autopilot'],
    [{ ask: 'inOu', ou: 'Sales' }, 'computer account in “Sales”'],
    [{ ask: 'joinError' }, 'error of the last attempt to join'],
  ])('%j', (query, says) => {
    expect(sayDeviceQuery(query, names)).toBe(says);
  });
  test('each has words of its own', () => {
    const said = [
      ...namesOf(directoryAnswers).map((ask) => sayDeviceQuery({ ask }, names)),
      ...licensedUses.map((use) => sayDeviceQuery({ ask: 'licensedFor', use }, names)),
      ...namesOf(directoryEstateAnswers).map((ask) => sayQuery({ ask }, names)),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { branded, type Minute } from '../../../../src/lib/brand.ts';
import { namesOf } from '../../../../src/lib/names-of.ts';
import type { DeviceQuery, SimEvent } from '../../../../src/lib/simulator/model.ts';
import { actionVerdicts } from '../../../../src/lib/simulator/rules/actions/lists.ts';
import {
  type ActionsCommand,
  type ActionsEvent,
  type ActionsFact,
  type ActionsRejection,
  actionsAnswers,
  actionsBeliefs,
  actionsEstateAnswers,
  type actionsHappenings,
} from '../../../../src/lib/simulator/rules/actions/words.ts';
import { sayCommand, sayEvent, sayRejection } from '../../../../src/lib/view/say.ts';
import { sayDeviceQuery, sayQuery, sayValue } from '../../../../src/lib/view/say-query.ts';
import { sayBelief, sayFact } from '../../../../src/lib/view/say-reasons.ts';
import { collection, device, tenOClock } from '../../simulator/estates.ts';
import { group } from '../../simulator/rules/actions/remote.ts';

const PC = device('PC-01');
const some = group('some');
const names = { collections: [{ id: collection('up'), name: 'Uploads' }], groups: [{ id: some, name: 'Laptops' }] };
const noon = branded<Minute>(720);
type OneOfEach<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: readonly [Extract<T, { kind: K }>, string];
};

const facts: OneOfEach<ActionsFact> = {
  actionVerdictIs: [
    { kind: 'actionVerdictIs', device: PC, action: 'rename', verdict: 'notSupportedHybrid' },
    '“Rename device” on PC-01: not supported on hybrid joined devices.',
  ],
  actionStands: [
    { kind: 'actionStands', device: PC, action: 'syncMachinePolicy', state: 'failed', error: '403' },
    '“Sync Machine Policy” on PC-01: failed (403, forbidden).',
  ],
  listedInAdminCenter: [
    { kind: 'listedInAdminCenter', device: PC, is: true },
    'The admin center lists PC-01 through tenant attach.',
  ],
  uploadPending: [
    { kind: 'uploadPending', device: PC, at: noon, listed: true },
    'The admin center will list PC-01 at Day 1 12:00.',
  ],
  deviceNamed: [{ kind: 'deviceNamed', device: PC, name: 'FIN-07' }, 'The name of PC-01 is “FIN-07”.'],
  diagnosticsStored: [
    { kind: 'diagnosticsStored', device: PC, count: 1 },
    'Intune keeps 1 collection of diagnostics of PC-01.',
  ],
  coexistencePartIs: [
    { kind: 'coexistencePartIs', device: PC, part: 'softwareUpdates', is: 'off' },
    '“Software updates” of Configuration Manager on PC-01: off.',
  ],
  retiresCounted: [
    { kind: 'retiresCounted', count: 3, limit: 1000 },
    'The tenant has asked for 3 of 1000 Retire actions today.',
  ],
  listedCounted: [{ kind: 'listedCounted', count: 7 }, 'The admin center lists 7 devices through tenant attach.'],
};
const otherSides: readonly (readonly [ActionsFact, string])[] = [
  [
    { kind: 'actionStands', device: PC, action: 'wipe', state: 'none', error: 'none' },
    '“Wipe” on PC-01: not asked for.',
  ],
  [
    { kind: 'listedInAdminCenter', device: PC, is: false },
    'The admin center does not list PC-01 through tenant attach.',
  ],
  [{ kind: 'uploadPending', device: PC, at: noon, listed: false }, 'The admin center will drop PC-01 at Day 1 12:00.'],
];

const commands: OneOfEach<ActionsCommand> = {
  remoteAction: [
    { kind: 'remoteAction', device: PC, action: 'rename', name: 'FIN-07' },
    'In Intune, “Rename device” on PC-01: “FIN-07”',
  ],
  bulkAction: [{ kind: 'bulkAction', group: some, action: 'sync' }, 'In Intune, “Sync” on the devices in “Laptops”'],
  attachAction: [{ kind: 'attachAction', device: PC, action: 'cmPivot' }, 'Through tenant attach, “CMPivot” on PC-01'],
  renameInDomain: [{ kind: 'renameInDomain', device: PC, name: 'FIN-07' }, 'Rename PC-01 in its domain to “FIN-07”'],
  setUploadCollection: [
    { kind: 'setUploadCollection', collection: collection('up') },
    'Choose “Uploads” for the upload to the admin center',
  ],
};

const here = { at: tenOClock, cause: 'learner' } as const;
const events: { readonly [K in ActionsEvent['kind']]: readonly [SimEvent, string] } = {
  remoteActionRequested: [
    { ...here, kind: 'remoteActionRequested', device: PC, action: 'wipe' },
    '“Wipe” asked of PC-01',
  ],
  bulkActionRequested: [
    { ...here, kind: 'bulkActionRequested', group: some, action: 'retire' },
    '“Retire” asked of the devices in “Laptops”',
  ],
  attachActionRequested: [
    { ...here, kind: 'attachActionRequested', device: PC, action: 'appEvaluation' },
    '“App Evaluation Cycle” asked of PC-01 through the site',
  ],
  renamedInDomain: [
    { ...here, kind: 'renamedInDomain', device: PC, name: 'FIN-07' },
    'PC-01 renamed in its domain to “FIN-07”',
  ],
  uploadCollectionSet: [
    { ...here, kind: 'uploadCollectionSet', collection: collection('up') },
    'Upload to the admin center limited to “Uploads”',
  ],
};
const byClock = { at: tenOClock, cause: 'clock', device: PC } as const;
const happenings: { readonly [H in keyof typeof actionsHappenings]: readonly [SimEvent, string] } = {
  remoteActionStarted: [{ ...byClock, kind: 'remoteActionStarted', is: 'wipe' }, 'PC-01 began “Wipe”'],
  remoteActionDone: [{ ...byClock, kind: 'remoteActionDone', is: 'sync' }, 'PC-01 finished “Sync”'],
  remoteActionFailed: [
    { ...byClock, kind: 'remoteActionFailed', is: 'autopilotReset' },
    '“Autopilot Reset” failed on PC-01',
  ],
  deviceUnenrolled: [{ ...byClock, kind: 'deviceUnenrolled' }, 'PC-01 left Intune'],
};

const rejections: { readonly [K in ActionsRejection['kind']]: Extract<ActionsRejection, { kind: K }> } = {
  actionNotAllowed: { kind: 'actionNotAllowed', device: PC, action: 'delete', verdict: 'noPermission' },
  actionUnderWay: { kind: 'actionUnderWay', device: PC, action: 'fullScan' },
  newNameUnfit: { kind: 'newNameUnfit', device: PC, name: 'A B' },
  newNameTaken: { kind: 'newNameTaken', device: PC, name: 'PC-02' },
  retireLimitReached: { kind: 'retireLimitReached', limit: 1000 },
  bulkUnavailable: { kind: 'bulkUnavailable', action: 'quickScan' },
  bulkNotPermitted: { kind: 'bulkNotPermitted', action: 'delete' },
  bulkNeedsDevices: { kind: 'bulkNeedsDevices', group: some },
  bulkTooMany: { kind: 'bulkTooMany', group: some, count: 101, limit: 100 },
  notInDomain: { kind: 'notInDomain', device: PC },
  domainOutOfReach: { kind: 'domainOutOfReach', device: PC },
  attachSiteTooOld: { kind: 'attachSiteTooOld', needs: '2107', version: '2103' },
  attachCloudUnsupported: { kind: 'attachCloudUnsupported' },
  attachRoleMissing: { kind: 'attachRoleMissing', needs: 'globalAdministrator' },
  uploadCollectionMissing: { kind: 'uploadCollectionMissing' },
  offboardingRuns: { kind: 'offboardingRuns', until: noon },
};
const verdicts = actionVerdicts.flatMap((verdict) =>
  verdict === 'allowed' ? [] : [{ kind: 'actionNotAllowed', device: PC, action: 'wipe', verdict } as const],
);
const roles = (['fullAdministrator', 'rolesUpdate'] as const).map(
  (needs) => ({ kind: 'attachRoleMissing', needs }) as const,
);

describe('every kind of remote actions and tenant attach is said, once', () => {
  test.each([...Object.values(facts), ...otherSides])('fact %j', (fact, says) => {
    expect(sayFact(fact, names)).toBe(says);
  });
  test.each(Object.values(commands))('command %j', (command, says) => {
    expect(sayCommand(command, names)).toBe(says);
  });
  test.each([...Object.values(events), ...Object.values(happenings)])('event %j', (event, says) => {
    expect(sayEvent(event, names)).toBe(says);
  });
  test.each([...Object.values(rejections), ...verdicts, ...roles])(
    'rejection %j is three whole sentences',
    (rejection) => {
      const { what, why, cure } = sayRejection(rejection, names);
      for (const sentence of [what, why, cure]) expect(sentence).toMatch(/^[A-Z“0-9].*[^.]\.$/);
      expect(new Set([what, why, cure]).size).toBe(3);
    },
  );
  test('a refused action names itself, its device and the cause', () => {
    expect(sayRejection(rejections.actionNotAllowed, names)).toEqual({
      what: '“Delete” was not started on PC-01.',
      why: 'Your Intune role does not have the permission.',
      cure: 'Use an account whose role has it, or assign the least role that does.',
    });
  });
  test.each(namesOf(actionsBeliefs))('belief %s and its truth', (belief) => {
    expect(sayBelief(belief).says).toMatch(/[^.]$/);
    expect(sayBelief(belief).truth).toMatch(/^[A-Z].*\.$/);
  });
});

describe('questions', () => {
  const queries: readonly DeviceQuery[] = [
    ...namesOf(actionsAnswers).map((ask) => ({ ask })),
    { ask: 'mayAct', action: 'wipe' },
    { ask: 'actionState', action: 'cmPivot' },
    { ask: 'actionError', action: 'autopilotReset' },
    { ask: 'isNamed', name: 'FIN-07' },
    { ask: 'coexistence', part: 'applications' },
  ];
  test.each(queries)('%j has words', (query) => {
    expect(sayDeviceQuery(query, names)).not.toContain(query.ask);
  });
  test.each(namesOf(actionsEstateAnswers))('%s has words', (ask) => {
    expect(sayQuery({ ask }, names)).not.toContain(ask);
  });
  test('they name their action and its values', () => {
    expect(sayDeviceQuery({ ask: 'actionState', action: 'wipe' }, names)).toBe('state of the action “Wipe”');
    expect(sayValue({ ask: 'managedBy' }, 'configMgr')).toBe('ConfigMgr');
  });
});

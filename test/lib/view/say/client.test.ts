import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type Minute, type UserId } from '../../../../src/lib/brand.ts';
import { namesOf } from '../../../../src/lib/names-of.ts';
import {
  type ClientCommand,
  type ClientEvent,
  type ClientFact,
  type ClientRejection,
  clientStandings,
  cmgFeatures,
  espPhases,
  provisioningErrors,
  setupErrors,
} from '../../../../src/lib/simulator/rules/client/words.ts';
import {
  clientLabels,
  sayClientCommand,
  sayClientEvent,
  sayClientRejection,
  sayClientSubject,
} from '../../../../src/lib/view/say/client.ts';
import { sayClientFact } from '../../../../src/lib/view/say/client-reasons.ts';
import { device } from '../../simulator/estates.ts';

const PC = device('PC-01');
const policy = branded<DeliverableId>('settings');
const names = { collections: [], deliverables: [{ id: policy, name: 'New laptops' }] };
const operator = branded<UserId>('Kim');

type Said<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: readonly [Extract<T, { readonly kind: K }>, string];
};
const facts: Said<ClientFact> = {
  clientStands: [
    { kind: 'clientStands', device: PC, is: 'installed' },
    'The client of PC-01 is installed and not registered at the site.',
  ],
  cmgKnown: [
    { kind: 'cmgKnown', device: PC, is: true },
    'The client of PC-01 knows where the cloud management gateway is.',
  ],
  cmgCarries: [
    { kind: 'cmgCarries', feature: 'clientPush', is: false },
    'Client push cannot go through the cloud management gateway.',
  ],
  setupStands: [
    { kind: 'setupStands', device: PC, error: 'rootNotTrusted' },
    'CCMSETUP on PC-01 ended with: 0x800B010A: root certificate not trusted.',
  ],
  installLineHas: [
    { kind: 'installLineHas', length: 1050, problem: 'lineTooLong' },
    'The CCMSETUP line has 1,050 characters: Line of more than 1,024 characters.',
  ],
  notAssigned: [
    { kind: 'notAssigned', device: PC, policy: 'coManagementSettings' },
    'No policy of the kind “Co-management settings” goes to a group with PC-01 in it.',
  ],
  intuneCameFirst: [
    { kind: 'intuneCameFirst', device: PC, is: true },
    'PC-01 was enrolled in Intune before it had the Configuration Manager client.',
  ],
  pilotsNotEvaluated: [
    { kind: 'pilotsNotEvaluated', device: PC },
    'PC-01 is new: the site has not yet evaluated pilot collections for it.',
  ],
  provisioningStands: [
    { kind: 'provisioningStands', device: PC, phase: 'deviceSetup' },
    'The enrolment status page of PC-01: Device setup.',
  ],
  enrolmentRefused: [
    { kind: 'enrolmentRefused', device: PC, error: '0x80180018' },
    'PC-01 ended with 0x80180018: its user has no licence for this kind of enrolment.',
  ],
  healthWritten: [
    { kind: 'healthWritten', device: PC, status: 23 },
    'The client of PC-01 last wrote health status 23.',
  ],
  healthRead: [
    { kind: 'healthRead', device: PC, status: 23, synced: branded<Minute>(600) },
    'Intune read health status 23 from PC-01, and its last sync on Day 1 10:00.',
  ],
};
const events: Said<ClientEvent> = {
  clientInstallStarted: [
    { kind: 'clientInstallStarted', device: PC },
    'Installation of the Configuration Manager client started on PC-01',
  ],
  installLineSet: [{ kind: 'installLineSet', line: 'x'.repeat(1050) }, 'CCMSETUP line changed (1,050 characters)'],
  clientRestarted: [{ kind: 'clientRestarted', device: PC }, 'Configuration Manager client restarted on PC-01'],
  provisioningStarted: [{ kind: 'provisioningStarted', device: PC }, 'PC-01 turned on for Windows Autopilot'],
};
const commands: Said<ClientCommand> = {
  installClient: [{ kind: 'installClient', device: PC }, 'Install the Configuration Manager client on PC-01'],
  setInstallLine: [{ kind: 'setInstallLine', line: 'LINE' }, 'Change the CCMSETUP line to LINE'],
  restartClient: [{ kind: 'restartClient', device: PC }, 'Restart the Configuration Manager client on PC-01'],
  provisionDevice: [{ kind: 'provisionDevice', device: PC }, 'Turn on PC-01 for Windows Autopilot'],
};
const rejections: Said<ClientRejection> = {
  clientPresent: [{ kind: 'clientPresent', device: PC }, 'PC-01 has the Configuration Manager client already.'],
  noWayToInstall: [
    { kind: 'noWayToInstall', device: PC },
    'PC-01 is neither a domain member on the intranet nor reached by Intune.',
  ],
  notANewDevice: [
    { kind: 'notANewDevice', device: PC },
    'PC-01 is in use: it is joined, enrolled, or not a Windows PC.',
  ],
  notRegisteredForAutopilot: [
    { kind: 'notRegisteredForAutopilot', device: PC },
    'PC-01 is not registered for Windows Autopilot.',
  ],
  autopilotProfileMissing: [
    { kind: 'autopilotProfileMissing', device: PC },
    'No Windows Autopilot deployment profile goes to PC-01.',
  ],
  provisioningNeedsInternet: [
    { kind: 'provisioningNeedsInternet', device: PC },
    'PC-01 is not connected to any network.',
  ],
  azureServicesMissing: [{ kind: 'azureServicesMissing' }, 'The site is not onboarded to Microsoft Entra ID.'],
  subscriptionRoleMissing: [
    { kind: 'subscriptionRoleMissing', operator },
    'Kim is not an owner of the Azure subscription.',
  ],
  azureAppsNeedGlobalAdministrator: [
    { kind: 'azureAppsNeedGlobalAdministrator', operator },
    'Kim may not create apps in Microsoft Entra ID.',
  ],
  classicCmgGone: [
    { kind: 'classicCmgGone', version: '2203' },
    'A site of version 2203 has no classic deployment any more.',
  ],
  connectionPointNeedsCmg: [
    { kind: 'connectionPointNeedsCmg' },
    'There is no cloud management gateway that it could connect to.',
  ],
  deviceGroupNeeded: [
    { kind: 'deviceGroupNeeded', deliverable: policy },
    '“New laptops” is assigned to groups of devices.',
  ],
  pastCannotChange: [{ kind: 'pastCannotChange', device: PC }, 'Who managed PC-01 first is a thing of the past.'],
};

test.each(Object.values(facts))('fact $kind is said', (fact, says) => {
  expect(sayClientFact(fact, names)).toBe(says);
});
test.each(Object.values(events))('event $kind is said', (event, says) => {
  expect(sayClientEvent(event, names)).toBe(says);
});
test.each(Object.values(commands))('command $kind is said', (command, says) => {
  expect(sayClientCommand(command, names)).toBe(says);
});
test.each(Object.values(rejections))('refusal $kind says what, why and what helps', (rejection, why) => {
  const refused = sayClientRejection(rejection, names);
  expect(refused.why).toBe(why);
  for (const sentence of Object.values(refused)) expect(sentence).toMatch(/^[“\p{Lu}].*\.$/u);
});

describe('every value of a fact has a sentence of its own', () => {
  const distinct = (sentences: readonly string[]) => expect(new Set(sentences).size).toBe(sentences.length);
  test('standings, phases, errors and features', () => {
    distinct(clientStandings.map((is) => sayClientFact({ kind: 'clientStands', device: PC, is }, names)));
    distinct(espPhases.map((phase) => sayClientFact({ kind: 'provisioningStands', device: PC, phase }, names)));
    distinct(setupErrors.map((error) => sayClientFact({ kind: 'setupStands', device: PC, error }, names)));
    distinct(provisioningErrors.map((error) => sayClientFact({ kind: 'enrolmentRefused', device: PC, error }, names)));
    distinct(namesOf(cmgFeatures).map((feature) => sayClientSubject({ ask: 'worksThroughCmg', feature }, names)));
  });
  test('what was not so, and what was never written', () => {
    expect(sayClientFact({ kind: 'cmgKnown', device: PC, is: false }, names)).toBe(
      'The client of PC-01 has not been told of any cloud management gateway.',
    );
    expect(sayClientFact({ kind: 'intuneCameFirst', device: PC, is: false }, names)).toBe(
      'PC-01 had the Configuration Manager client before it was enrolled in Intune.',
    );
    expect(sayClientFact({ kind: 'installLineHas', length: 90, problem: 'none' }, names)).toBe(
      'The CCMSETUP line has 90 characters and all that it needs.',
    );
    expect(sayClientFact({ kind: 'healthRead', device: PC, status: 0 }, names)).toBe(
      'Intune read health status 0 from PC-01, and no sync of it yet.',
    );
  });
});

test('happenings are lines of the log', () => {
  const { happenings } = clientLabels;
  expect([
    happenings.clientInstalled.says(PC),
    happenings.clientRegistered.says(PC),
    happenings.clientInstallFailed.says(PC, 'revocationUnknown'),
    happenings.provisioningFinished.says(PC),
    happenings.provisioningFailed.says(PC, '0x800705B4'),
  ]).toEqual([
    'PC-01 installed the Configuration Manager client',
    'PC-01 registered at the site',
    'The client was not installed on PC-01: 0x80092012: revocation list not reached',
    'PC-01 is provisioned',
    'PC-01 could not be provisioned: 0x800705B4: timeout',
  ]);
});

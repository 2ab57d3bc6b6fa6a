import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type UserId } from '../../../../src/lib/brand.ts';
import { namesOf } from '../../../../src/lib/names-of.ts';
import { type Command, type SettingName, settings, siteVersions } from '../../../../src/lib/simulator/model.ts';
import {
  roleTasks,
  type SiteCommand,
  type SiteEvent,
  type SiteFact,
  type SiteRejection,
  siteBeliefs,
  siteEstateAnswers,
  siteFeatures,
  siteSettings,
  upgradeBlockers,
} from '../../../../src/lib/simulator/rules/site/words.ts';
import { sayCommand, sayEvent, sayRejection } from '../../../../src/lib/view/say.ts';
import { sayDeviceQuery, sayQuery } from '../../../../src/lib/view/say-query.ts';
import { sayBelief, sayFact } from '../../../../src/lib/view/say-reasons.ts';
import { collection, device, tenOClock } from '../../simulator/estates.ts';

const PC = device('FIN-01');
const pilot = collection('pilot');
const all = collection('all');
const wifi = branded<DeliverableId>('wifi');
const anna = branded<UserId>('anna');
const names = {
  collections: [
    { id: pilot, name: 'Pilot PCs' },
    { id: all, name: 'All PCs' },
  ],
  deliverables: [{ id: wifi, name: 'Office Wi-Fi' }],
};
type OneOfEach<T extends { readonly kind: string }, S> = {
  readonly [K in T['kind']]: readonly [Extract<T, { kind: K }>, S];
};

const facts: OneOfEach<SiteFact, string> = {
  featureSince: [
    { kind: 'featureSince', feature: 'tenantAttach', since: '2002', is: true },
    'With version 2002 came tenant attach, so this site has it.',
  ],
  upgradeFinds: [
    { kind: 'upgradeFinds', to: '2403', is: 'resourceProfiles', profile: wifi },
    'Configuration Manager still has resource access profiles. This blocks version 2403. The first is “Office Wi-Fi”.',
  ],
  clientVersionIs: [
    { kind: 'clientVersionIs', device: PC, is: '2107', left: true },
    'The client of FIN-01 is version 2107, and the automatic upgrade leaves it out.',
  ],
  certificateComes: [
    { kind: 'certificateComes', at: tenOClock },
    'The management point gets its certificate at Day 1 10:00 and does not serve Microsoft Entra tokens before.',
  ],
  tokenNeeded: [{ kind: 'tokenNeeded', device: PC, is: true }, 'FIN-01 proves who it is with a Microsoft Entra token.'],
  roleDoes: [
    { kind: 'roleDoes', task: 'content', role: 'distributionPoint' },
    'Distribution point gives clients content.',
  ],
  settingHeard: [
    { kind: 'settingHeard', device: PC, setting: 'softwareUpdates', is: 'no' },
    'The client of FIN-01 last heard “Enable software updates on clients” as No.',
  ],
  operatorMay: [
    { kind: 'operatorMay', operator: anna, is: false },
    'anna may not change co-management, which takes a Full Administrator with all scopes.',
  ],
  collectionTakes: [
    { kind: 'collectionTakes', collection: pilot, other: all, device: PC, how: 'limits', is: false },
    '“Pilot PCs” takes only members of “All PCs”, and FIN-01 is not one of them.',
  ],
  noOrganizationalUnit: [
    { kind: 'noOrganizationalUnit', device: PC },
    'FIN-01 has no computer account in the domain, so it is in no OU.',
  ],
  eligibleByNature: [
    { kind: 'eligibleByNature', collection: pilot, device: PC, is: true },
    'FIN-01 could be co-managed: it has a client, a supported Windows and a join with Microsoft Entra ID.',
  ],
  evaluatedNext: [
    { kind: 'evaluatedNext', collection: pilot, at: tenOClock },
    '“Pilot PCs” is evaluated next at Day 1 10:00.',
  ],
};
test.each(Object.values(facts))('the fact $kind', (fact, says) => expect(sayFact(fact, names)).toBe(says));

const rejections: OneOfEach<SiteRejection, string> = {
  notNewer: [
    { kind: 'notNewer', version: '2403', to: '2309' },
    'The site was not updated. It is version 2403, and 2309 is not newer. Choose a later version.',
  ],
  upgradeBlocked: [
    { kind: 'upgradeBlocked', version: '2309', to: '2403', by: 'classicCmg' },
    'The site stays at version 2309. The cloud management gateway runs as a classic cloud service. Convert it to a virtual machine scale set.',
  ],
  nothingToUpgrade: [
    { kind: 'nothingToUpgrade', device: PC },
    'Nothing was installed on FIN-01. It has no Configuration Manager client older than the site. Choose a device with an older client.',
  ],
  workloadNotInVersion: [
    { kind: 'workloadNotInVersion', workload: 'endpointProtection', version: '1710', since: '1802' },
    'Endpoint Protection was not moved. This workload came with version 1802, and this site is 1710. Update the site first.',
  ],
  preReleaseOff: [
    { kind: 'preReleaseOff', workload: 'clientApps' },
    'Client apps was not moved. Until version 2002 it is a pre-release feature, and pre-release features are off. Turn pre-release features on, or update the site.',
  ],
  settingNotInVersion: [
    {
      kind: 'settingNotInVersion',
      setting: 'managementPoint',
      to: 'http',
      version: '2603',
      since: '2403',
      how: 'removed',
    },
    '“Client connections of the management point” was not changed. “HTTP” went with version 2403, and this site is 2603. Choose another value.',
  ],
  resourceAccessGone: [
    { kind: 'resourceAccessGone', deliverable: wifi, version: '2603' },
    '“Office Wi-Fi” was not deployed. Resource access was removed from Configuration Manager with version 2403, and this site is 2603. Assign a profile of Intune instead.',
  ],
  oneHierarchyOnly: [
    { kind: 'oneHierarchyOnly', version: '1802' },
    'Co-management was not enabled. Another hierarchy is connected to this tenant, which several can be only since 1806; this site is 1802. Update the site first.',
  ],
  collectionBuiltIn: [
    { kind: 'collectionBuiltIn', collection: pilot },
    '“Pilot PCs” was not changed. The site brings this collection along and keeps its members itself. Make the change in a collection of your own.',
  ],
  needsFullAdministrator: [
    { kind: 'needsFullAdministrator', role: 'fullAdministrator', scope: 'one', operator: anna },
    'Nothing was changed. This needs a Full Administrator with all scopes; anna has the role “Full Administrator” with the scope “One collection”. Sign in as a Full Administrator with all scopes.',
  ],
  mayOnlyRead: [
    { kind: 'mayOnlyRead', role: 'readOnlyAnalyst', operator: anna },
    'Nothing was changed. anna may not change anything in Configuration Manager; the role there is “Read-only Analyst”. Sign in as a Full Administrator.',
  ],
};
test.each(Object.values(rejections))('the refusal $kind', (rejection, says) => {
  const { what, why, cure } = sayRejection(rejection, names);
  expect(`${what} ${why} ${cure}`).toBe(says);
});

test.each(upgradeBlockers)('%s is said with a cure', (by) => {
  const said = sayRejection({ kind: 'upgradeBlocked', version: '2207', to: '2403', by }, names);
  expect([said.why, said.cure].filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});

test('a site that is too old is told which version comes first', () => {
  const { cure } = sayRejection({ kind: 'upgradeBlocked', version: '1906', to: '2603', by: 'versionTooOld' }, names);
  expect(cure).toBe('Version 2603 installs from version 2409 on: update to that one, or a later one, first.');
});

const events: OneOfEach<SiteEvent, string> = {
  siteUpgraded: [{ kind: 'siteUpgraded', to: '2403' }, 'Site updated to version 2403'],
  clientSetupRun: [{ kind: 'clientSetupRun', device: PC }, 'Client setup run on FIN-01'],
  collectionEvaluated: [{ kind: 'collectionEvaluated', collection: pilot }, 'Membership of “Pilot PCs” updated'],
};
test.each(Object.values(events))('the event $kind', (event, says) => {
  expect(sayEvent({ at: tenOClock, cause: 'learner', ...event }, names)).toBe(says);
});

test('a client that is upgraded is a line of the log', () => {
  expect(sayEvent({ at: tenOClock, cause: 'clock', kind: 'clientUpgraded', device: PC, is: '2403' }, names)).toBe(
    'The client of FIN-01 was upgraded to version 2403',
  );
});

const commands: OneOfEach<SiteCommand, string> = {
  upgradeSite: [{ kind: 'upgradeSite', to: '2403' }, 'Update the site to version 2403'],
  upgradeClient: [{ kind: 'upgradeClient', device: PC }, 'Upgrade the client of FIN-01'],
  evaluateCollection: [{ kind: 'evaluateCollection', collection: pilot }, 'Update the membership of “Pilot PCs”'],
};
test.each(Object.values(commands))('the command $kind', (command, says) =>
  expect(sayCommand(command, names)).toBe(says),
);

test('every setting of the site can be said with each of its values', () => {
  const said = namesOf(siteSettings).flatMap((setting: SettingName) =>
    settings[setting].map((to: string): string =>
      sayCommand({ kind: 'configure', setting, to } satisfies Command, names),
    ),
  );
  expect(said.filter((text) => text.includes('undefined'))).toEqual([]);
  expect(said).toContain('Set “Pre-release features” to Off');
});

describe('questions', () => {
  test('about a device', () => {
    expect(sayDeviceQuery({ ask: 'clientSetting', setting: 'useCmg' }, names)).toBe(
      'client setting “Enable clients to use a cloud management gateway”',
    );
    expect(sayQuery({ ask: 'clientVersion', device: PC }, names)).toBe('client version on FIN-01');
  });
  test('about the site', () => {
    expect(sayQuery({ ask: 'upgradeCheck', to: '2403' }, names)).toBe('prerequisite check for version 2403');
    for (const feature of namesOf(siteFeatures))
      expect(sayQuery({ ask: 'siteHas', feature }, names)).toContain('version');
    for (const task of roleTasks) expect(sayQuery({ ask: 'roleFor', task }, names)).toMatch(/^what /);
    expect(namesOf(siteEstateAnswers).length).toBeGreaterThan(0);
    expect(siteVersions.length).toBe(23);
  });
});

test.each(namesOf(siteBeliefs))('the belief %s is a clause and its truth a sentence', (belief) => {
  const { says, truth } = sayBelief(belief);
  expect(says).toMatch(/^[a-z].*[^.]$/);
  expect(truth).toMatch(/^[A-Z].*\.$/);
});

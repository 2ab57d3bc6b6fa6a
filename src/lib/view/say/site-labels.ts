/** What the room site calls its settings, answers, happenings and beliefs. */
import { tableOf } from '../../names-of.ts';
import type * as table from '../../simulator/rules/site/words.ts';
import { siteVersions } from '../../simulator/words.ts';
import type { AnswerLabels, BeliefLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';
import { roleNames } from './site-names.ts';

const versionNames = tableOf(siteVersions, (version) => version);
const yesNo = { yes: 'Yes', no: 'No' } as const;
const installed = { installed: 'Installed', none: 'Not installed' } as const;
const portals = { softwareCenter: 'Software Center', companyPortal: 'Company Portal' } as const;

export const siteLabels = {
  settings: {
    registerDevices: {
      label: 'Automatically register new Windows domain joined devices with Microsoft Entra ID',
      values: yesNo,
    },
    softwareUpdates: { label: 'Enable software updates on clients', values: yesNo },
    userPortal: { label: 'Select the user portal', values: portals },
    useCmg: { label: 'Enable clients to use a cloud management gateway', values: yesNo },
    managementPoint: {
      label: 'Client connections of the management point',
      values: { enhancedHttp: 'Enhanced HTTP', http: 'HTTP', https: 'HTTPS' },
    },
    managementPointInternet: {
      label: 'Way of the management point to the sign-in addresses of Microsoft Entra ID',
      values: { open: 'Open', blocked: 'Blocked' },
    },
    distributionPoint: { label: 'Distribution point', values: installed },
    softwareUpdatePoint: { label: 'Software update point', values: installed },
    serviceConnectionPoint: {
      label: 'Service connection point',
      values: { online: 'Online', offline: 'Offline' },
    },
    certificateRegistrationPoint: { label: 'Certificate registration point', values: installed },
    automaticClientUpgrade: { label: 'Upgrade all clients automatically', values: yesNo },
    preReleaseFeatures: { label: 'Pre-release features', values: { on: 'On', off: 'Off' } },
    hierarchiesOnTenant: {
      label: 'Hierarchies connected to the tenant',
      values: { one: 'This one', several: 'Several' },
    },
  } satisfies ChoiceLabels<typeof table.siteSettings>,
  traits: {} satisfies ChoiceLabels<typeof table.siteTraits>,
  userProperties: {
    configMgrRole: {
      label: 'Configuration Manager role',
      values: { fullAdministrator: 'Full Administrator', none: 'None', readOnlyAnalyst: 'Read-only Analyst' },
    },
    configMgrScope: { label: 'Security scope', values: { all: 'All', one: 'One collection' } },
  } satisfies ChoiceLabels<typeof table.siteUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {} satisfies { readonly [F in (typeof table.siteFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.siteDeliverables>,
  answers: {
    clientVersion: { label: 'client version', values: { none: 'None', ...versionNames } },
    managementPointServes: { label: 'served at the management point' },
    clientSetting: { label: 'client setting', values: { ...yesNo, ...portals } },
  } satisfies AnswerLabels<typeof table.siteAnswers & typeof table.siteQuestions>,
  estateAnswers: {
    clientCount: { label: 'devices with a client' },
    mayConfigure: { label: 'permission to change co-management' },
    managementPointReady: { label: 'management point ready for Microsoft Entra tokens' },
    upgradeCheck: {
      label: 'prerequisite check',
      values: {
        installed: 'Installed',
        ready: 'Passed',
        versionTooOld: 'Blocked: the site is too old',
        updateNotFound: 'Blocked: no update in the console',
        resourceProfiles: 'Blocked: resource access profiles',
        certificateRegistrationPoint: 'Blocked: certificate registration point',
        resourceAccessSlider: 'Blocked: slider of Resource access policies',
        classicCmg: 'Blocked: classic cloud management gateway',
        plainHttp: 'Blocked: plain HTTP',
        warnsResourceProfiles: 'Warning: resource access profiles',
        warnsResourceAccessSlider: 'Warning: slider of Resource access policies',
        warnsPlainHttp: 'Warning: plain HTTP',
      },
    },
    siteHas: { label: 'site version with' },
    roleFor: { label: 'what', values: roleNames },
  } satisfies AnswerLabels<typeof table.siteEstateAnswers>,
  happenings: {
    clientUpgraded: {
      says: (device, is) => `The client of ${device} was upgraded to version ${is}`,
      many: 'had their client upgraded',
      name: 'a client is upgraded',
    },
  } satisfies HappeningLabels<typeof table.siteHappenings>,
  beliefs: {
    allSevenStartWithConfigMgr: {
      says: 'on a new site all seven workloads start with Configuration Manager',
      truth: 'From version 2403 on six of them do, and resource access is Intune’s.',
    },
    clientsUpgradeWithTheSite: {
      says: 'an update of the site updates all clients with it',
      truth: 'A client keeps its version until its own upgrade has run.',
    },
    scpIsTheSiteRole: {
      says: 'the service connection point that a hybrid join looks for is the role of the site',
      truth: 'It is an object in Active Directory that only shares the name.',
    },
    clientSettingsActAtOnce: {
      says: 'a client setting acts as soon as it is set in the console',
      truth: 'A client acts on it after it has next asked for policy.',
    },
    collectionsFollowAtOnce: {
      says: 'a collection has its new members as soon as its rules are changed',
      truth: 'A collection has them when it is next evaluated.',
    },
    upgradeTakesProfilesAlong: {
      says: 'the update to 2403 takes old resource access profiles along',
      truth: 'The update is blocked until they are deleted.',
    },
  } satisfies BeliefLabels<typeof table.siteBeliefs>,
};

/** What the room site calls its settings, answers, happenings and beliefs. */
import { tableOf } from '../../names-of.ts';
import type * as table from '../../simulator/rules/site/words.ts';
import { siteVersions } from '../../simulator/words.ts';
import type { AnswerLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';
import { roleNames } from './site-names.ts';

const versionNames = tableOf(siteVersions, (version) => version);
const yesNo = { yes: 'Yes', no: 'No' } as const;
const installed = { installed: 'Installed', none: 'Not installed' } as const;
const portals = { softwareCenter: 'Software Center', companyPortal: 'Company Portal' } as const;

export const siteLabels = {
  settings: {
    registerDevices: {
      label: 'Automatically register new Windows 10 or later domain joined devices with Microsoft Entra ID',
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
    automaticClientUpgrade: { label: 'Upgrade all clients in the hierarchy using production client', values: yesNo },
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
};

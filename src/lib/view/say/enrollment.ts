/** Sentences of the room enrollment: its labels, facts, refusals, events, commands and questions. */
import { branded, type Minute } from '../../brand.ts';
import { tableOf } from '../../names-of.ts';
import type * as table from '../../simulator/rules/enrollment/words.ts';
import {
  type EnrollmentCommand,
  type EnrollmentEstateQuery,
  type EnrollmentEvent,
  type EnrollmentQuery,
  type EnrollmentRejection,
  type EnrolmentCode,
  enrolmentCodes,
} from '../../simulator/rules/enrollment/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import { autoEnrolmentLabels, workloadLabels } from '../labels.ts';
import { type Names, type Refused, sayCollection } from '../names.ts';
import { choices, meanings, tiles } from './enrollment-names.ts';
import type { AnswerLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export const enrollmentLabels = {
  settings: {
    mdmAuthority: { label: 'MDM authority', values: { intune: 'Intune', none: 'Not set' } },
    mdmUrls: { label: 'MDM addresses of Microsoft Intune', values: { standard: 'Default', changed: 'Changed' } },
    mamUserScope: { label: 'MAM user scope', values: { none: 'None', some: 'Some', all: 'All' } },
    windowsEnrolment: {
      label: 'Windows (MDM) in the default platform restriction',
      values: { allowed: 'Allow', blocked: 'Block' },
    },
    enrolmentMinimumWindows: {
      label: 'Minimum Windows version in the default platform restriction',
      values: { any: 'Any', windows11: 'Windows 11' },
    },
    personalWindows: {
      label: 'Personally owned Windows devices in the default platform restriction',
      values: { allowed: 'Allow', blocked: 'Block' },
    },
    deviceLimit: { label: 'Default device limit restriction', values: { 15: '15', 5: '5', 1: '1' } },
    userTokens: {
      label: 'Tokens for users from Microsoft Entra ID',
      values: {
        issued: 'Issued',
        realmUnknown: 'Realm of the user unknown',
        requestFails: 'Request fails',
        federationMissing: 'Integrated authentication without federation',
        grantFails: 'Grant fails',
      },
    },
    mfaTrustedIps: {
      label: 'Trusted IPs of per-user MFA',
      values: { none: 'None', corporateNetwork: 'Corporate network' },
    },
    azureEnvironment: {
      label: 'Azure environment',
      values: { public: 'Azure public cloud', usGovernment: 'Azure US Government cloud', china: 'Azure China cloud' },
    },
  } satisfies ChoiceLabels<typeof table.enrollmentSettings>,
  traits: {} satisfies ChoiceLabels<typeof table.enrollmentTraits>,
  userProperties: {} satisfies ChoiceLabels<typeof table.enrollmentUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {
    deviceTokenFails: 'Microsoft Entra ID issues no token for the device',
    userTokenMissing: 'the user has no token of Microsoft Entra ID',
    userSignedOutTooSoon: 'the user signed out too soon',
    proxyBlocks: 'the proxy does not let enrolment through',
    nameNotResolved: 'the name of the enrolment server is not resolved',
    internetTimesOut: 'requests to the internet time out',
    enrolmentHttpFails: 'web requests for enrolment fail',
    enrolmentServerFails: 'Intune answers enrolment with a server failure',
    otherAccountEnrolled: 'another account has enrolled the device',
    dmwappushserviceMissing: 'the service dmwappushservice is missing',
    legacyIntuneAgent: 'the old Intune agent for PCs is installed',
    enrolmentElementMissing: 'an element that enrolment needs is not found',
    tooLittleMemory: 'there is too little memory',
  } satisfies { readonly [F in (typeof table.enrollmentFaults)[number]]: string },
  deliverables: {
    platformRestriction: {
      label: 'Device platform restriction',
      properties: { windowsMdm: { label: 'Windows (MDM)', values: { block: 'Block', allow: 'Allow' } } },
    },
  } satisfies DeliverableLabels<typeof table.enrollmentDeliverables>,
  answers: {
    enrolmentStage: {
      label: 'stage of enrolment',
      values: {
        notEligible: 'not covered or not eligible',
        eligible: 'eligible',
        scheduled: 'scheduled',
        initiated: 'enrolment initiated',
        enrolled: 'enrolled',
        failed: 'failure',
        pendingUserSignIn: 'pending user sign in',
      },
    },
    enrolmentError: { label: 'enrolment error', values: { none: 'none', ...tableOf(enrolmentCodes, sayCode) } },
    lastEnrolmentEvent: {
      label: 'last event about automatic MDM enrolment',
      values: { none: 'none', 75: '75, succeeded', 76: '76, failed' },
    },
    handlerLog: {
      label: 'last entry about enrolment in CoManagementHandler.log',
      values: {
        nothing: 'none',
        timerQueued: '“Queuing enrollment timer to fire at …”',
        deviceToken: '“Enrolling device with RegisterDeviceWithManagementUsingAADDeviceCredentials”',
        userToken: 'enrolling with the credentials of the user',
      },
    },
    enrolmentToken: { label: 'token for enrolment', values: { device: 'the device’s', user: 'the user’s' } },
    syncError: { label: 'sync that could not verify the user' },
    primaryUser: { label: 'primary user' },
    managementAgent: {
      label: 'manager in Microsoft Graph (managementAgent)',
      values: {
        none: 'none',
        mdm: 'Intune (mdm)',
        configurationManagerClient: 'Configuration Manager (configurationManagerClient)',
        configurationManagerClientMdm: 'Configuration Manager and Intune (configurationManagerClientMdm)',
      },
    },
    comanagementEligibleType: {
      label: 'eligibility in Microsoft Graph (comanagementEligibleType)',
      values: {
        comanaged: 'co-managed (comanaged)',
        eligible: 'eligible',
        eligibleButNotAzureAdJoined: 'eligible, but not joined to Microsoft Entra ID (eligibleButNotAzureAdJoined)',
        needsOsUpdate: 'needs a newer Windows (needsOsUpdate)',
        ineligible: 'not eligible (ineligible)',
        scheduledForEnrollment: 'scheduled to enrol (scheduledForEnrollment)',
      },
    },
    scopeManagement: {
      label: 'management at the sign-in with a work account',
      values: { mdm: 'MDM', mam: 'MAM', none: 'none' },
    },
  } satisfies AnswerLabels<typeof table.enrollmentAnswers & typeof table.enrollmentQuestions>,
  estateAnswers: {
    tile: { label: 'Cloud Attach dashboard:' },
    transitioned: { label: 'Workload transition:' },
    errorCount: { label: 'Enrolment errors:' },
    policyApplied: { label: 'devices with the co-management policy under Deployments' },
  } satisfies AnswerLabels<typeof table.enrollmentEstateAnswers>,
  happenings: {
    deviceEnrolled: {
      says: (device) => `${device} enrolled in Intune`,
      many: 'enrolled in Intune',
      name: 'a device enrols',
    },
    enrolmentScheduled: {
      says: (device, at) => `${device} set its timer to enrol on ${sayAt(at)}`,
      many: 'set their timers to enrol',
      name: 'a device sets its timer to enrol',
    },
    enrolmentFailed: {
      says: (device, code) => `${device} failed to enrol: ${sayCode(code)}`,
      many: 'failed at an attempt to enrol',
      name: 'an attempt to enrol fails',
    },
    mdmSyncFailed: {
      says: (device) => `${device} synced with Intune, which could not verify its user`,
      many: 'synced with Intune, which could not verify their users',
      name: 'a sync cannot verify the user',
    },
  } satisfies HappeningLabels<typeof table.enrollmentHappenings>,
};

export function sayEnrollmentRejection(rejection: EnrollmentRejection, _names: Names): Refused {
  const what = 'Co-management was not enabled.';
  switch (rejection.kind) {
    case 'wizardSignInFailed':
      return {
        what,
        why: `The sign-in failed with “${rejection.version <= '2107' ? 'User not recognized' : 'An unanticipated error occurred'}”: the account has no Intune licence.`,
        cure: 'Assign an Intune licence to the account, then run the wizard again.',
      };
    case 'globalAdministratorNeeded':
      return {
        what,
        why: 'Tenant attach registers an app in Microsoft Entra ID, and the account that signed in is no Global Administrator.',
        cure: 'Sign in as a Global Administrator, or leave tenant attach out.',
      };
    case 'notOffered':
      return {
        what,
        why: `The wizard of this site does not offer ${choices[rejection.choice]}: that came with version ${rejection.since}.`,
        cure: 'Choose something else, or update the site first.',
      };
    case 'tenantAttachNotInChina':
      return { what, why: 'There is no tenant attach in the Azure China cloud.', cure: 'Leave tenant attach out.' };
    case 'environmentFixed':
      return {
        what: 'The Azure environment was not changed.',
        why: 'It is chosen in the wizard, and co-management is enabled already.',
        cure: 'Leave it as it is.',
      };
    case 'notAnUpgrade':
      return {
        what: `${rejection.device} was not upgraded.`,
        why: `It runs ${rejection.from}, and that is no upgrade.`,
        cure: 'Choose a newer Windows for a Windows client.',
      };
    case 'notEnrolled':
      return {
        what: `${rejection.device} was not taken out of Intune.`,
        why: 'It is not enrolled.',
        cure: 'Choose an enrolled device.',
      };
    default:
      return unreachable(rejection);
  }
}

export function sayEnrollmentEvent(event: EnrollmentEvent, names: Names): string {
  switch (event.kind) {
    case 'wizardCompleted': {
      const pilot = event.to.kind === 'pilot' ? ` with ${sayCollection(event.to.collection, names)}` : '';
      const attach = event.tenantAttach ? ', with tenant attach' : '';
      return `Wizard completed: automatic enrolment ${autoEnrolmentLabels[event.to.kind]}${pilot}, ${environments[event.environment]}${attach}`;
    }
    case 'windowsUpgraded':
      return `${event.device} upgraded to ${event.to}`;
    case 'unenrolled':
      return `${event.device} taken out of Intune by its user`;
    default:
      return unreachable(event);
  }
}

export function sayEnrollmentCommand(command: EnrollmentCommand, names: Names): string {
  switch (command.kind) {
    case 'enableCoManagement': {
      const { autoEnrolment, collection, environment, tenantAttach } = command;
      const parts = [
        autoEnrolment === 'default' ? 'default settings' : `automatic enrolment ${autoEnrolmentLabels[autoEnrolment]}`,
        ...(collection === undefined ? [] : [`the collection ${sayCollection(collection, names)}`]),
        ...(environment === undefined ? [] : [environments[environment]]),
        ...(tenantAttach === 'yes' ? ['tenant attach'] : []),
      ];
      return `Enable co-management with ${parts.join(', ')}`;
    }
    case 'upgradeWindows':
      return `Upgrade ${command.device} to ${command.to}`;
    case 'unenrol':
      return `Take ${command.device} out of Intune on the device`;
    default:
      return unreachable(command);
  }
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayEnrollmentSubject(query: EnrollmentQuery | EnrollmentEstateQuery, _names: Names): string {
  switch (query.ask) {
    case 'tile':
      return tiles[query.value];
    case 'transitioned':
      return workloadLabels[query.workload];
    case 'errorCount':
      return sayCode(query.code);
    default:
      return '';
  }
}

const environments = enrollmentLabels.settings.azureEnvironment.values;

function sayCode(code: EnrolmentCode): string {
  return `${code} (${meanings[code]})`;
}

export function sayAt(minute: number): string {
  return sayMinute(branded<Minute>(minute));
}

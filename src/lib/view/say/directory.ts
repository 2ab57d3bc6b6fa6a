/** Sentences of the room directory: its labels, facts, refusals, events, commands and questions. */

import type { Join } from '../../simulator/model.ts';
import type * as table from '../../simulator/rules/directory/words.ts';
import type {
  DirectoryCommand,
  DirectoryEstateQuery,
  DirectoryEvent,
  DirectoryQuery,
  DirectoryRejection,
  JoinError,
  LicensedUse,
} from '../../simulator/rules/directory/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import type { Names, Refused } from '../names.ts';
import type { AnswerLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

const yesOrNo = { yes: 'Yes', no: 'No' } as const;

export const directoryLabels = {
  settings: {
    entraConnect: {
      label: 'Microsoft Entra Connect',
      values: { current: '1.1.819.0 or later', tooOld: 'Older than 1.1.819.0', notInstalled: 'Not installed' },
    },
    syncCycle: {
      label: 'Synchronisation cycle of Microsoft Entra Connect',
      values: { every30Minutes: 'Every 30 minutes', off: 'Off' },
    },
    deviceAttributes: {
      label: 'Default device attributes in Microsoft Entra Connect',
      values: { synchronised: 'Synchronised', excluded: 'Excluded' },
    },
    signInMethod: {
      label: 'User sign-in in Microsoft Entra Connect',
      values: {
        passwordHashSync: 'Password hash synchronisation with single sign-on',
        passThrough: 'Pass-through authentication with single sign-on',
        federation: 'Federation with AD FS',
      },
    },
    adFs: { label: 'AD FS', values: { working: 'Working', failing: 'Failing' } },
    scpObject: {
      label: 'Service connection point object for hybrid join',
      values: {
        notConfigured: 'Not configured',
        ours: 'Names our tenant',
        wrongTenant: 'Names a wrong tenant',
        unreadable: 'Cannot be read',
      },
    },
  } satisfies ChoiceLabels<typeof table.directorySettings>,
  traits: {
    signedIn: { label: 'User signed in to Windows', values: yesOrNo },
    deviceRegistration: {
      label: 'Registration service seen from the computer account',
      values: {
        reachable: 'Reachable',
        timesOut: 'Times out',
        failing: 'Not reachable',
        realmUnknown: 'Reachable, but not the sign-in service',
      },
    },
  } satisfies ChoiceLabels<typeof table.directoryTraits>,
  userProperties: {
    licence: { label: 'Licence', values: { full: 'Intune', coManagement: 'Co-management only', none: 'None' } },
    entraLicence: { label: 'Microsoft Entra ID licence', values: { premium: 'P1 or P2', free: 'Free' } },
    mfa: { label: 'Per-user MFA', values: { disabled: 'Disabled', enabled: 'Enabled', enforced: 'Enforced' } },
    upnSuffix: { label: 'UPN suffix', values: { routable: 'Routable', notRoutable: 'Not routable' } },
    synced: { label: 'Synchronised from Active Directory', values: yesOrNo },
    discovered: { label: 'Discovered by Configuration Manager', values: yesOrNo },
    entraRole: { label: 'Microsoft Entra role', values: { none: 'None', globalAdministrator: 'Global Administrator' } },
    enterpriseAdmin: { label: 'Enterprise Admin of the forest', values: yesOrNo },
    adFsAdmin: { label: 'AD FS administrator', values: yesOrNo },
  } satisfies ChoiceLabels<typeof table.directoryUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {
    tpmInFipsMode: 'the TPM works in FIPS mode',
    tpmKeysetMissing: 'the TPM has lost its keyset',
  } satisfies { readonly [F in (typeof table.directoryFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.directoryDeliverables>,
  answers: {
    joinState: {
      label: 'join state',
      values: {
        hybridJoined: 'Hybrid joined',
        entraJoined: 'Entra joined',
        domainJoined: 'Domain joined only',
        registered: 'Registered only',
        notJoined: 'Not joined',
      },
    },
    azureAdJoined: { label: 'joined to Microsoft Entra ID' },
    domainJoined: { label: 'joined to the domain' },
    azureAdPrt: { label: 'primary refresh token of the user' },
    mdmUrl: { label: 'MdmUrl in dsregcmd /status' },
    joinError: { label: 'error of the last attempt to join', values: { none: 'None', ...sameNames() } },
    entraObject: {
      label: 'device object in Microsoft Entra ID',
      values: { none: 'None', withoutCertificate: 'Without certificate', withCertificate: 'With certificate' },
    },
    licensedFor: {
      label: 'licence',
      values: {
        covered: 'Covered',
        extraLicence: 'Needs one more licence',
        notCovered: 'Not covered',
        notApplicable: 'Does not apply',
      },
    },
    inOu: { label: 'computer account in' },
  } satisfies AnswerLabels<typeof table.directoryAnswers & typeof table.directoryQuestions>,
  estateAnswers: {
    mayConfigureHybridJoin: { label: 'right to configure hybrid join' },
    lastSyncCycle: { label: 'last cycle of Microsoft Entra Connect' },
    fullSyncNeeded: { label: 'full synchronisation needed' },
  } satisfies AnswerLabels<typeof table.directoryEstateAnswers>,
  happenings: {
    computerObjectSynced: {
      says: (device) => `${device}: computer object synchronised to Microsoft Entra ID`,
      many: 'had their computer objects synchronised to Microsoft Entra ID',
      name: 'a computer object is synchronised',
    },
    hybridJoinFailed: {
      says: (device, error) => `${device} could not hybrid join: ${error}`,
      many: 'could not hybrid join',
      name: 'a device fails to hybrid join',
    },
    hybridJoined: {
      says: (device) => `${device} hybrid joined`,
      many: 'hybrid joined',
      name: 'a device hybrid joins',
    },
  } satisfies HappeningLabels<typeof table.directoryHappenings>,
};

function sameNames(): { readonly [E in Exclude<JoinError, 'none'>]: E } {
  return {
    '0x801C03F2': '0x801C03F2',
    '0x801C001D': '0x801C001D',
    '0x801C003A': '0x801C003A',
    '0x801C001F': '0x801C001F',
    '0x801C0021': '0x801C0021',
    '0x801C003D': '0x801C003D',
    '0xCAA90014': '0xCAA90014',
    '0x80280036': '0x80280036',
    '0x80090016': '0x80090016',
  };
}

export const joinClauses: { readonly [J in Join]: string } = {
  hybridJoined: 'is hybrid joined: to its domain and to Microsoft Entra ID',
  entraJoined: 'is Microsoft Entra joined',
  domainJoined: 'is joined to its domain only',
  registered: 'is only registered with Microsoft Entra ID, which is no join',
  notJoined: 'is joined to nothing',
};
export function sayDirectoryRejection(rejection: DirectoryRejection, _names: Names): Refused {
  const what = 'Nothing was changed.';
  switch (rejection.kind) {
    case 'entraRoleMissing':
      return {
        what,
        why: 'Microsoft Entra Connect asks for a Global Administrator here.',
        cure: 'Sign in as somebody who has this role.',
      };
    case 'enterpriseAdminMissing':
      return {
        what,
        why: 'The service connection point object is written with the rights of an Enterprise Admin of the forest.',
        cure: 'Sign in as an Enterprise Admin who is Global Administrator too.',
      };
    case 'adFsAdminMissing':
      return {
        what,
        why: 'In a federated domain hybrid join is configured in AD FS too.',
        cure: 'Sign in as somebody who is AD FS administrator too.',
      };
    case 'entraConnectMissing':
      return {
        what,
        why: 'Microsoft Entra Connect is not installed.',
        cure: 'Install Microsoft Entra Connect 1.1.819.0 or later.',
      };
    case 'entraConnectTooOld':
      return {
        what,
        why: 'This build of Microsoft Entra Connect has no page for hybrid join.',
        cure: 'Upgrade Microsoft Entra Connect to 1.1.819.0 or later.',
      };
    case 'fullSyncNeeded':
      return {
        what: 'The cycle did not run.',
        why: `The last one was at ${sayMinute(rejection.ranAt)}, more than 7 days ago.`,
        cure: 'Run a full cycle with the policy type Initial.',
      };
    case 'ouUnknown':
      return {
        what,
        why: `No computer account is in an organizational unit “${rejection.ou}”.`,
        cure: 'Choose an organizational unit with computers.',
      };
    case 'cannotJoin':
      return {
        what: `${rejection.device} did not join Microsoft Entra ID.`,
        why: `It ${joinClauses[rejection.join]}.`,
        cure:
          rejection.join === 'domainJoined'
            ? 'Configure hybrid join, or take it out of the domain first.'
            : 'Have it leave Microsoft Entra ID first, if it is to join anew.',
      };
    case 'notWindowsClient':
      return {
        what: `${rejection.device} did not join Microsoft Entra ID.`,
        why: `It runs ${rejection.windows}, which cannot join in this way.`,
        cure: 'Choose a PC with Windows 10 or later.',
      };
    case 'notInEntra':
      return {
        what: `${rejection.device} left nothing.`,
        why: 'Microsoft Entra ID does not have it as a device that has joined or registered.',
        cure: 'Choose a device that is joined or registered.',
      };
    default:
      return unreachable(rejection);
  }
}

export function sayDirectoryEvent(event: DirectoryEvent, _names: Names): string {
  switch (event.kind) {
    case 'ouSyncSet':
      return `Microsoft Entra Connect: “${event.ou}” ${event.to === 'synced' ? 'synchronised from the next cycle on' : 'no longer synchronised'}`;
    case 'syncCycleRun':
      return `Microsoft Entra Connect: ${event.policy === 'delta' ? 'cycle of changes' : 'full cycle'} run`;
    case 'entraJoined':
      return `${event.device} joined Microsoft Entra ID`;
    case 'entraLeft':
      return `${event.device} left Microsoft Entra ID`;
    default:
      return unreachable(event);
  }
}

export function sayDirectoryCommand(command: DirectoryCommand, _names: Names): string {
  switch (command.kind) {
    case 'setOuSync':
      return `${command.to === 'synced' ? 'Synchronise' : 'Do not synchronise'} “${command.ou}” with Microsoft Entra Connect`;
    case 'runSyncCycle':
      return `Start-ADSyncSyncCycle -PolicyType ${command.policy === 'delta' ? 'Delta' : 'Initial'}`;
    case 'joinEntra':
      return `Join ${command.device} to Microsoft Entra ID`;
    case 'leaveEntra':
      return `Have ${command.device} leave Microsoft Entra ID`;
    default:
      return unreachable(command);
  }
}

const useNames: { readonly [U in LicensedUse]: string } = {
  automaticEnrolment: 'automatic enrolment',
  windowsEnrolment: 'enrolment of Windows',
  autopilot: 'Autopilot',
  otherPlatforms: 'iOS, Android and macOS',
  mobileAppManagement: 'mobile application management',
  conditionalAccess: 'Conditional Access',
  deviceManagement: 'profiles, updates, apps and wipe',
  remoteAssistance: 'remote assistance',
  tenantAttach: 'tenant attach',
  endpointAnalytics: 'Endpoint analytics',
};

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayDirectorySubject(query: DirectoryQuery | DirectoryEstateQuery, _names: Names): string {
  if (query.ask === 'licensedFor') return `for ${useNames[query.use]}`;
  return query.ask === 'inOu' ? `“${query.ou}”` : '';
}

/** Sentences of the room actions: its labels, facts, events, commands and questions. */

import type * as table from '../../simulator/rules/actions/words.ts';
import type {
  ActionsCommand,
  ActionsEstateQuery,
  ActionsEvent,
  ActionsQuery,
} from '../../simulator/rules/actions/words.ts';
import { unreachable } from '../../unreachable.ts';
import { type Names, sayCollection, sayGroup } from '../names.ts';
import { actionNames, errorNames, partNames, roleNames, stateNames, verdictNames } from './actions-names.ts';
import type { AnswerLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

export { sayActionsRejection } from './actions-refusals.ts';

export const partStandings = {
  on: 'On',
  off: 'Off',
  readOnly: 'Read-only',
  noClient: 'No client',
} as const;

export const actionsLabels = {
  settings: {
    tenantAttach: {
      label: 'Upload to Microsoft Intune admin center',
      values: { off: 'Off', allDevices: 'All devices', collection: 'A specific collection' },
    },
    smsProviderAuthentication: {
      label: 'Authentication level of the SMS Provider',
      values: {
        windows: 'Windows authentication',
        certificate: 'Certificate authentication',
        windowsHello: 'Windows Hello for Business authentication',
      },
    },
    administrationService: {
      label: 'Administration service',
      values: { running: 'Running', stopped: 'Stopped' },
    },
    enforceConfigMgrRbac: {
      label: 'Enforce Configuration Manager RBAC for cloud console requests',
      values: { yes: 'Yes', no: 'No' },
    },
    useIntuneRbac: { label: 'Use Intune RBAC', values: { off: 'Off', on: 'On' } },
    remoteHelp: { label: 'Remote assistance', values: { notSetUp: 'Not set up', setUp: 'Set up' } },
  } satisfies ChoiceLabels<typeof table.actionsSettings>,
  traits: {
    otherMdm: { label: 'Enrolled with another MDM service', values: { no: 'No', yes: 'Yes' } },
    ownership: { label: 'Ownership', values: { corporate: 'Corporate', personal: 'Personal' } },
    distributionPoint: {
      label: 'Distribution point',
      values: { no: 'No', sharesItsCertificate: 'Yes, with the PKI certificate of its client' },
    },
    protectedApps: { label: 'Company data in protected apps', values: { no: 'No', yes: 'Yes' } },
  } satisfies ChoiceLabels<typeof table.actionsTraits>,
  userProperties: {
    intuneRole: { label: 'Intune role', values: roleNames },
  } satisfies ChoiceLabels<typeof table.actionsUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {
    wnsBlocked: 'push notifications from Windows Push Notification Services do not arrive',
    winReDisabled: 'the Windows Recovery Environment is disabled',
  } satisfies { readonly [F in (typeof table.actionsFaults)[number]]: string },
  deliverables: {} satisfies DeliverableLabels<typeof table.actionsDeliverables>,
  answers: {
    managementState: {
      label: 'management state',
      values: {
        notManaged: 'Not managed',
        managed: 'Managed',
        retirePending: 'Retire pending',
        wipePending: 'Wipe pending',
        wipeIssued: 'Wipe issued',
        deletePending: 'Delete pending',
      },
    },
    uploaded: { label: 'listed in the admin center through tenant attach' },
    managedBy: {
      label: 'Managed by in the admin center',
      values: { notListed: 'Not listed', configMgr: 'ConfigMgr', intune: 'Intune', coManaged: 'Co-managed' },
    },
    userData: { label: 'data of the user', values: { kept: 'Kept', removed: 'Removed' } },
    renamedThrough: {
      label: 'way of its last renaming',
      values: { nothing: 'Not renamed', intune: 'Intune', domain: 'Domain' },
    },
    diagnosticsKept: { label: 'diagnostics that Intune keeps' },
    coexistenceState: {
      label: 'coexistence with another MDM service',
      values: { none: 'None', coexistence: 'Coexistence', notSupported: 'Not supported' },
    },
    mayAct: { label: 'possibility of the action', values: verdictNames },
    actionState: { label: 'state of the action', values: stateNames },
    actionError: { label: 'error of the action', values: errorNames },
    isNamed: { label: 'named' },
    coexistence: { label: 'part of Configuration Manager:', values: partStandings },
  } satisfies AnswerLabels<typeof table.actionsAnswers & typeof table.actionsQuestions>,
  estateAnswers: {
    retiresToday: { label: 'Retire actions today' },
    uploadedDevices: { label: 'devices listed through tenant attach' },
    attachRbac: {
      label: 'roles that decide about uploaded devices',
      values: { configMgrAndIntune: 'Configuration Manager’s and Intune’s', intune: 'Intune’s alone' },
    },
  } satisfies AnswerLabels<typeof table.actionsEstateAnswers>,
  happenings: {
    remoteActionStarted: {
      says: (device, action) => `${device} began “${actionNames[action]}”`,
      many: 'began a remote action',
      name: 'a remote action begins',
    },
    remoteActionDone: {
      says: (device, action) => `${device} finished “${actionNames[action]}”`,
      many: 'finished a remote action',
      name: 'a remote action is done',
    },
    remoteActionFailed: {
      says: (device, action) => `“${actionNames[action]}” failed on ${device}`,
      many: 'failed at a remote action',
      name: 'a remote action fails',
    },
    deviceUnenrolled: {
      says: (device) => `${device} left Intune`,
      many: 'left Intune',
      name: 'a device leaves Intune',
    },
  } satisfies HappeningLabels<typeof table.actionsHappenings>,
};

export function sayActionsEvent(event: ActionsEvent, names: Names): string {
  switch (event.kind) {
    case 'remoteActionRequested':
      return `“${actionNames[event.action]}” asked of ${event.device}${sayName(event.name)}`;
    case 'bulkActionRequested':
      return `“${actionNames[event.action]}” asked of the devices in ${sayGroup(event.group, names)}`;
    case 'attachActionRequested':
      return `“${actionNames[event.action]}” asked of ${event.device} through the site`;
    case 'renamedInDomain':
      return `${event.device} renamed in its domain to “${event.name}”`;
    case 'uploadCollectionSet':
      return `Upload to the admin center limited to ${sayCollection(event.collection, names)}`;
    default:
      return unreachable(event);
  }
}

export function sayActionsCommand(command: ActionsCommand, names: Names): string {
  switch (command.kind) {
    case 'remoteAction':
      return `In Intune, “${actionNames[command.action]}” on ${command.device}${sayName(command.name)}`;
    case 'bulkAction':
      return `In Intune, “${actionNames[command.action]}” on the devices in ${sayGroup(command.group, names)}`;
    case 'attachAction':
      return `Through tenant attach, “${actionNames[command.action]}” on ${command.device}`;
    case 'renameInDomain':
      return `Rename ${command.device} in its domain to “${command.name}”`;
    case 'setUploadCollection':
      return `Choose ${sayCollection(command.collection, names)} for the upload to the admin center`;
    default:
      return unreachable(command);
  }
}

/** What a question names besides the device: "“Wipe”". Nothing for questions that name nothing more. */
export function sayActionsSubject(query: ActionsQuery | ActionsEstateQuery, _names: Names): string {
  switch (query.ask) {
    case 'mayAct':
    case 'actionState':
    case 'actionError':
      return `“${actionNames[query.action]}”`;
    case 'isNamed':
      return `“${query.name}”`;
    case 'coexistence':
      return `“${partNames[query.part]}”`;
    default:
      return '';
  }
}

function sayName(name: string | undefined): string {
  return name === undefined ? '' : `: “${name}”`;
}

export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A command as a flat form: which fields each kind has, in order, and the command that filled fields make. */
import { branded, type CollectionId, type DeliverableId, type DeviceId, type GroupId, type UserId } from '../brand.ts';
import { isNameIn } from '../names-of.ts';
import { unreachable } from '../unreachable.ts';
import {
  autoEnrolments,
  type Command,
  type CommandKind,
  deviceProperties,
  faults,
  mdmScopes,
  positions,
  ruleOperators,
  settings,
  siteVersions,
  type Target,
  traits,
  userProperties,
  windowsVersions,
  workloads,
} from './model.ts';
import { attachActions, intuneActions } from './rules/actions/lists.ts';
import { ouSyncs, syncPolicies } from './rules/directory/words.ts';
import { azureEnvironments, wizardEnrolments } from './rules/enrollment/words.ts';

type FieldsOf<K extends CommandKind> = Exclude<keyof Extract<Command, { readonly kind: K }>, 'kind'>;
/** The order is that of run codes: new fields go to the end. */
export const commandFields: { readonly [K in CommandKind]: readonly FieldsOf<K>[] } = {
  switchWorkload: ['workload', 'to', 'pilotCollection'],
  setAutoEnrolment: ['to', 'collection'],
  setMdmUserScope: ['to'],
  addMember: ['collection', 'device'],
  removeMember: ['collection', 'device'],
  setQueryRule: ['collection', 'name', 'property', 'operator', 'value'],
  removeQueryRule: ['collection', 'name'],
  downloadPolicy: ['device'],
  wait: ['minutes'],
  configure: ['setting', 'to'],
  changeDevice: ['device', 'trait', 'to'],
  repair: ['device', 'fault'],
  changeUser: ['user', 'property', 'to'],
  signInAs: ['user'],
  addToGroup: ['group', 'member'],
  removeFromGroup: ['group', 'member'],
  deliver: ['deliverable', 'to'],
  withdraw: ['deliverable', 'from'],
  exclude: ['deliverable', 'target'],
  changeDeliverable: ['deliverable', 'property', 'to'],
  deleteDeliverable: ['deliverable'],
  remoteAction: ['device', 'action', 'name'],
  bulkAction: ['group', 'action'],
  attachAction: ['device', 'action'],
  renameInDomain: ['device', 'name'],
  setUploadCollection: ['collection'],
  checkCompliance: ['device'],
  installApp: ['device', 'deliverable'],
  syncCompanyPortal: ['device'],
  restartDevice: ['device'],
  upgradeSite: ['to'],
  upgradeClient: ['device'],
  evaluateCollection: ['collection'],
  enableCoManagement: ['autoEnrolment', 'collection', 'environment', 'tenantAttach'],
  upgradeWindows: ['device', 'to'],
  unenrol: ['device'],
  setOuSync: ['ou', 'to'],
  runSyncCycle: ['policy'],
  joinEntra: ['device'],
  leaveEntra: ['device'],
  installClient: ['device'],
  setInstallLine: ['line'],
  restartClient: ['device'],
  provisionDevice: ['device'],
};

/** The fields of a command as text, in the order of its kind; what is left out is empty. */
export function fieldsOf(command: Command): readonly string[] {
  const given = new Map<string, unknown>(Object.entries(command));
  return commandFields[command.kind].map((field) => String(given.get(field) ?? ''));
}

/** The command that the fields make; `undefined` where one of them is nothing that the kind can take. */
export function commandFrom(kind: CommandKind, get: (field: string) => string): Command | undefined {
  switch (kind) {
    case 'switchWorkload': {
      const workload = oneOf(workloads, get('workload'));
      const to = oneOf(positions, get('to'));
      const pilot = get('pilotCollection');
      return (
        workload && to && { kind, workload, to, ...(pilot ? { pilotCollection: branded<CollectionId>(pilot) } : {}) }
      );
    }
    case 'setAutoEnrolment': {
      const to = oneOf(autoEnrolments, get('to'));
      const collection = get('collection');
      return to && { kind, to, ...(collection ? { collection: branded<CollectionId>(collection) } : {}) };
    }
    case 'setMdmUserScope': {
      const to = oneOf(mdmScopes, get('to'));
      return to && { kind, to };
    }
    case 'addMember':
    case 'removeMember':
      return { kind, collection: branded<CollectionId>(get('collection')), device: branded<DeviceId>(get('device')) };
    case 'setQueryRule': {
      const property = oneOf(deviceProperties, get('property'));
      const operator = oneOf(ruleOperators, get('operator'));
      return (
        property &&
        operator && {
          kind,
          collection: branded<CollectionId>(get('collection')),
          name: get('name'),
          property,
          operator,
          value: get('value'),
        }
      );
    }
    case 'removeQueryRule':
      return { kind, collection: branded<CollectionId>(get('collection')), name: get('name') };
    case 'downloadPolicy':
      return { kind, device: branded<DeviceId>(get('device')) };
    case 'wait':
      return /^\d{1,6}$/.test(get('minutes')) ? { kind, minutes: Number(get('minutes')) } : undefined;
    case 'configure': {
      const setting = get('setting');
      return isNameIn(settings, setting) ? { kind, setting, to: get('to') } : undefined;
    }
    case 'changeDevice': {
      const trait = get('trait');
      return isNameIn(traits, trait)
        ? { kind, device: branded<DeviceId>(get('device')), trait, to: get('to') }
        : undefined;
    }
    case 'repair': {
      const fault = oneOf(faults, get('fault'));
      return fault && { kind, device: branded<DeviceId>(get('device')), fault };
    }
    case 'changeUser': {
      const property = get('property');
      return isNameIn(userProperties, property)
        ? { kind, user: branded<UserId>(get('user')), property, to: get('to') }
        : undefined;
    }
    case 'signInAs':
      return { kind, user: branded<UserId>(get('user')) };
    case 'addToGroup':
    case 'removeFromGroup':
      return { kind, group: branded<GroupId>(get('group')), member: get('member') };
    case 'deliver':
      return { kind, deliverable: branded<DeliverableId>(get('deliverable')), to: target(get('to')) };
    case 'withdraw':
      return { kind, deliverable: branded<DeliverableId>(get('deliverable')), from: target(get('from')) };
    case 'exclude':
      return { kind, deliverable: branded<DeliverableId>(get('deliverable')), target: target(get('target')) };
    case 'changeDeliverable':
      return {
        kind,
        deliverable: branded<DeliverableId>(get('deliverable')),
        property: get('property'),
        to: get('to'),
      };
    case 'deleteDeliverable':
      return { kind, deliverable: branded<DeliverableId>(get('deliverable')) };
    case 'remoteAction': {
      const action = oneOf(intuneActions, get('action'));
      const name = get('name');
      return action && { kind, device: branded<DeviceId>(get('device')), action, ...(name ? { name } : {}) };
    }
    case 'bulkAction': {
      const action = oneOf(intuneActions, get('action'));
      return action && { kind, group: branded<GroupId>(get('group')), action };
    }
    case 'attachAction': {
      const action = oneOf(attachActions, get('action'));
      return action && { kind, device: branded<DeviceId>(get('device')), action };
    }
    case 'renameInDomain':
      return { kind, device: branded<DeviceId>(get('device')), name: get('name') };
    case 'setUploadCollection':
      return { kind, collection: branded<CollectionId>(get('collection')) };
    case 'checkCompliance':
      return { kind, device: branded<DeviceId>(get('device')) };
    case 'installApp':
      return {
        kind,
        device: branded<DeviceId>(get('device')),
        deliverable: branded<DeliverableId>(get('deliverable')),
      };
    case 'syncCompanyPortal':
    case 'restartDevice':
      return { kind, device: branded<DeviceId>(get('device')) };
    case 'upgradeSite': {
      const to = oneOf(siteVersions, get('to'));
      return to && { kind, to };
    }
    case 'upgradeClient':
      return { kind, device: branded<DeviceId>(get('device')) };
    case 'evaluateCollection':
      return { kind, collection: branded<CollectionId>(get('collection')) };
    case 'enableCoManagement': {
      const autoEnrolment = oneOf(wizardEnrolments, get('autoEnrolment'));
      const collection = get('collection');
      const environment = oneOf(azureEnvironments, get('environment'));
      const tenantAttach = oneOf(['yes', 'no'], get('tenantAttach'));
      return (
        autoEnrolment && {
          kind,
          autoEnrolment,
          ...(collection ? { collection: branded<CollectionId>(collection) } : {}),
          ...(environment ? { environment } : {}),
          ...(tenantAttach ? { tenantAttach } : {}),
        }
      );
    }
    case 'upgradeWindows': {
      const to = oneOf(windowsVersions, get('to'));
      return to && { kind, device: branded<DeviceId>(get('device')), to };
    }
    case 'unenrol':
      return { kind, device: branded<DeviceId>(get('device')) };
    case 'setOuSync': {
      const to = oneOf(ouSyncs, get('to'));
      return to && { kind, ou: get('ou'), to };
    }
    case 'runSyncCycle': {
      const policy = oneOf(syncPolicies, get('policy'));
      return policy && { kind, policy };
    }
    case 'joinEntra':
    case 'leaveEntra':
      return { kind, device: branded<DeviceId>(get('device')) };
    case 'installClient':
    case 'restartClient':
    case 'provisionDevice':
      return { kind, device: branded<DeviceId>(get('device')) };
    case 'setInstallLine':
      return get('line') === '' ? undefined : { kind, line: get('line') };
    default:
      return unreachable(kind);
  }
}

function target(text: string): Target {
  return text === 'allDevices' || text === 'allUsers' ? text : branded<GroupId>(text);
}

function oneOf<T extends string>(list: readonly T[], text: string): T | undefined {
  return list.find((one) => one === text);
}

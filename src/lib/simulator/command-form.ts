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
  type Target,
  traits,
  userProperties,
  workloads,
} from './model.ts';

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

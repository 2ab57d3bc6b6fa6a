/** Whether a command is allowed, and what it makes so. Pure: a console calls it as a dry run to grey out and say why. */
import { branded, type CollectionId, type DeviceId, type Minute } from '../brand.ts';
import { unreachable } from '../unreachable.ts';
import { fromSite } from './calls.ts';
import { catalogCommands, considerCatalog } from './decide-catalog.ts';
import { hasClient } from './devices.ts';
import { collectionOf, type State } from './estate.ts';
import { isOneOf } from './is-one-of.ts';
import type { AutoEnrolment, Command, Decision, Rejection, RoomCommand, SimEvent, WorkloadSetting } from './model.ts';
import { considerActions } from './rules/actions/actions.ts';
import { actionsCommands } from './rules/actions/words.ts';
import { considerClient } from './rules/client/client.ts';
import { clientCommands } from './rules/client/words.ts';
import { considerCompliance } from './rules/compliance/compliance.ts';
import { complianceCommands } from './rules/compliance/words.ts';
import { considerDirectory } from './rules/directory/directory.ts';
import { directoryCommands } from './rules/directory/words.ts';
import { considerEnrollment } from './rules/enrollment/enrollment.ts';
import { enrollmentCommands } from './rules/enrollment/words.ts';
import { considerProfiles } from './rules/profiles/profiles.ts';
import { profilesCommands } from './rules/profiles/words.ts';
import { considerSite } from './rules/site/site.ts';
import { isAtLeast, isFixed } from './rules/site/versions.ts';
import { siteCommands } from './rules/site/words.ts';
import { considerSoftware } from './rules/software/software.ts';
import { softwareCommands } from './rules/software/words.ts';

/** The longest single wait, in minutes: 30 days. */
const longestWait = 30 * 24 * 60;

type Body = SimEvent extends infer E ? (E extends SimEvent ? Omit<E, 'at' | 'cause'> : never) : never;
/** What a command makes so, or the condition that it does not meet. */
export type Answer = { readonly rejected: Rejection } | { readonly event: Body };

export function decideOn(state: State, command: Command): Decision {
  const answer = consider(state, command);
  if ('rejected' in answer) return { kind: 'rejected', rejection: answer.rejected };
  for (const room of state.hooks) {
    const rejection = room.refuse?.(state, command);
    if (rejection) return { kind: 'rejected', rejection };
  }
  return { kind: 'accepted', events: [{ at: state.now, cause: 'learner', ...answer.event }] };
}

function consider(state: State, command: Command): Answer {
  switch (command.kind) {
    case 'switchWorkload':
      return switchWorkload(state, command);
    case 'setAutoEnrolment':
      return setAutoEnrolment(state, command);
    case 'setMdmUserScope':
      if (state.mdmUserScope.is === command.to) return already(command);
      return { event: { kind: 'mdmUserScopeSet', to: command.to } };
    case 'addMember':
    case 'removeMember':
      return changeMember(state, command);
    case 'setQueryRule':
      return setQueryRule(state, command);
    case 'removeQueryRule': {
      const { collection, name } = command;
      const found = collectionOf(state, collection);
      if (!found) return { rejected: { kind: 'collectionUnknown', collection } };
      if (!found.rules.some((rule) => rule.name === name))
        return { rejected: { kind: 'ruleUnknown', collection, name } };
      return { event: { kind: 'queryRuleRemoved', collection, name } };
    }
    case 'downloadPolicy': {
      const row = state.facts.rows.get(command.device);
      if (row === undefined) return { rejected: { kind: 'deviceUnknown', device: command.device } };
      if (!hasClient(state, row)) return { rejected: { kind: 'noClient', device: command.device } };
      if (((state.devices.cutOff[row] ?? 0) & fromSite) !== 0)
        return { rejected: { kind: 'notReachable', device: command.device } };
      return { event: { kind: 'policyDownloaded', device: command.device } };
    }
    case 'wait': {
      const { minutes } = command;
      if (!Number.isInteger(minutes) || minutes < 1 || minutes > longestWait)
        return { rejected: { kind: 'waitOutOfRange', minutes } };
      return { event: { kind: 'timePassed', to: branded<Minute>(state.now + minutes) } };
    }
    default:
      return isOneOf(catalogCommands, command) ? considerCatalog(state, command) : considerRooms(state, command);
  }
}

/** What one room alone understands. */
function considerRooms(state: State, command: RoomCommand): Answer {
  if (isOneOf(directoryCommands, command)) return considerDirectory(state, command);
  if (isOneOf(siteCommands, command)) return considerSite(state, command);
  if (isOneOf(clientCommands, command)) return considerClient(state, command);
  if (isOneOf(enrollmentCommands, command)) return considerEnrollment(state, command);
  if (isOneOf(complianceCommands, command)) return considerCompliance(state, command);
  if (isOneOf(profilesCommands, command)) return considerProfiles(state, command);
  if (isOneOf(softwareCommands, command)) return considerSoftware(state, command);
  if (isOneOf(actionsCommands, command)) return considerActions(state, command);
  return unreachable(command);
}

function switchWorkload(state: State, command: Command & { kind: 'switchWorkload' }): Answer {
  const { workload, to, pilotCollection } = command;
  if (!state.coManagementOn) return { rejected: { kind: 'coManagementOff' } };
  if (isFixed(workload, state.version.is)) {
    return { rejected: { kind: 'workloadFixed', workload, version: state.version.is } };
  }
  const now = state.workloads[workload].is;
  if (to !== 'pilotIntune')
    return now.kind === to ? already(command) : { event: { kind: 'workloadSwitched', workload, to: { kind: to } } };
  if (pilotCollection === undefined) return { rejected: { kind: 'pilotCollectionMissing', workload } };
  if (!collectionOf(state, pilotCollection)) return unknown(pilotCollection);
  if (now.kind === 'pilotIntune' && now.pilotCollection === pilotCollection) return already(command);
  // Rule `one-pilot-group`: before 1906 the pilot of automatic enrolment is everybody's.
  const { is: enrolment } = state.autoEnrolment;
  if (!isAtLeast(state.version.is, '1906') && enrolment.kind === 'pilot' && enrolment.collection !== pilotCollection)
    return { rejected: { kind: 'onePilotGroup', workload, collection: enrolment.collection } };
  const setting: WorkloadSetting = { kind: 'pilotIntune', pilotCollection };
  return { event: { kind: 'workloadSwitched', workload, to: setting } };
}

function setAutoEnrolment(state: State, command: Command & { kind: 'setAutoEnrolment' }): Answer {
  const now = state.autoEnrolment.is;
  if (command.to !== 'pilot') {
    if (now.kind === command.to) return already(command);
    const to: AutoEnrolment = { kind: command.to };
    return { event: { kind: 'autoEnrolmentSet', to } };
  }
  const { collection } = command;
  if (collection === undefined) return { rejected: { kind: 'collectionMissing' } };
  if (!collectionOf(state, collection)) return unknown(collection);
  if (now.kind === 'pilot' && now.collection === collection) return already(command);
  return { event: { kind: 'autoEnrolmentSet', to: { kind: 'pilot', collection } } };
}

function changeMember(
  state: State,
  { kind, collection, device }: Command & { collection: CollectionId; device: DeviceId },
): Answer {
  const found = collectionOf(state, collection);
  if (!found) return unknown(collection);
  const row = state.facts.rows.get(device);
  if (row === undefined) return { rejected: { kind: 'deviceUnknown', device } };
  const isDirect = found.named[row] === 1;
  if (kind === 'addMember') {
    if (isDirect) return { rejected: { kind: 'alreadyDirectMember', collection, device } };
    return { event: { kind: 'memberAdded', collection, device } };
  }
  if (!isDirect) return { rejected: { kind: 'notDirectMember', collection, device } };
  return { event: { kind: 'memberRemoved', collection, device } };
}

function setQueryRule(state: State, command: Command & { kind: 'setQueryRule' }): Answer {
  const { collection, name, property, operator, value } = command;
  const found = collectionOf(state, collection);
  if (!found) return unknown(collection);
  if (name.trim() === '' || value.trim() === '') return { rejected: { kind: 'ruleEmpty' } };
  const same = found.rules.find((rule) => rule.name === name);
  if (same && same.property === property && same.operator === operator && same.value === value) return already(command);
  return { event: { kind: 'queryRuleSet', collection, rule: { name, property, operator, value } } };
}

function already(command: Command): Answer {
  return { rejected: { kind: 'alreadySo', command: command.kind } };
}
function unknown(collection: CollectionId): Answer {
  return { rejected: { kind: 'collectionUnknown', collection } };
}

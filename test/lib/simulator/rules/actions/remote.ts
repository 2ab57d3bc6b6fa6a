import { branded, type GroupId, type UserId } from '../../../../../src/lib/brand.ts';
import type {
  Answer,
  Command,
  DeviceQuery,
  EstateSpec,
  Query,
  SettingName,
  TraitName,
  UserSpec,
} from '../../../../../src/lib/simulator/model.ts';
import type { AttachAction, IntuneAction } from '../../../../../src/lib/simulator/rules/actions/lists.ts';
import type { Estate } from '../../../../../src/lib/simulator/simulator.ts';
import { device, value } from '../../estates.ts';

/** Commands and questions of remote actions and tenant attach, in few words. */
export function act(id: string, action: IntuneAction, name?: string): Command {
  return { kind: 'remoteAction', device: device(id), action, ...(name === undefined ? {} : { name }) };
}
export function attach(id: string, action: AttachAction = 'syncMachinePolicy'): Command {
  return { kind: 'attachAction', device: device(id), action };
}
export function configure(setting: SettingName, to: string): Command {
  return { kind: 'configure', setting, to };
}
export function change(id: string, trait: TraitName, to: string): Command {
  return { kind: 'changeDevice', device: device(id), trait, to };
}
export function group(id: string): GroupId {
  return branded<GroupId>(id);
}
export function user(id: string): UserId {
  return branded<UserId>(id);
}
export function signInAs(id: string): Command {
  return { kind: 'signInAs', user: user(id) };
}

/** An estate at whose consoles somebody sits. */
export function operatedBy(over: Omit<UserSpec, 'id'>): Pick<EstateSpec, 'users' | 'operator'> {
  return { users: [{ id: user('ada'), ...over }], operator: user('ada') };
}

/** What a question about one device answers. */
export function asks<Q extends DeviceQuery>(estate: Estate, id: string, query: Q): Answer<Q>;
export function asks(estate: Estate, id: string, query: DeviceQuery) {
  const whole: Query = { ...query, device: device(id) };
  return value(estate, whole);
}
export function stateOf(estate: Estate, id: string, action: IntuneAction | AttachAction) {
  return asks(estate, id, { ask: 'actionState', action });
}
export function mayAct(estate: Estate, id: string, action: IntuneAction | AttachAction | 'remoteControl') {
  return asks(estate, id, { ask: 'mayAct', action });
}

import { branded, type DeliverableId, type GroupId } from '../../../../../src/lib/brand.ts';
import type {
  Command,
  DeliverableKind,
  DeliverableSpec,
  DeviceSpec,
  GroupSpec,
  Value,
} from '../../../../../src/lib/simulator/model.ts';
import type { ClientQuery } from '../../../../../src/lib/simulator/rules/client/words.ts';
import type { Estate } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, value } from '../../estates.ts';

type Over = Partial<Omit<DeviceSpec, 'id'>>;
/** A laptop at home: Entra joined, enrolled in Intune, without a client. */
export function laptop(id: string, over: Over = {}): DeviceSpec {
  return pc(id, { join: 'entraJoined', client: false, is: { network: 'internet' }, ...over });
}
/** A PC in its box, somewhere on the internet. */
export function newPc(id: string, over: Over = {}): DeviceSpec {
  return pc(id, { join: 'notJoined', client: false, enrolled: false, is: { network: 'internet' }, ...over });
}

export function deviceGroup(id: string, ...members: readonly string[]): GroupSpec {
  return { id: branded<GroupId>(id), name: `Group ${id}`, of: 'devices', members };
}
export function deliverable(
  id: string,
  kind: DeliverableKind,
  given: { readonly [property: string]: string } = {},
  ...to: readonly string[]
): DeliverableSpec {
  return {
    id: branded<DeliverableId>(id),
    name: `Policy ${id}`,
    kind,
    with: given,
    to: to.map((target) => (target === 'allDevices' ? target : branded<GroupId>(target))),
  };
}
export function deliver(id: string, to: string): Command {
  return { kind: 'deliver', deliverable: branded<DeliverableId>(id), to: branded<GroupId>(to) };
}

export function install(id: string): Command {
  return { kind: 'installClient', device: device(id) };
}
export function provision(id: string): Command {
  return { kind: 'provisionDevice', device: device(id) };
}
export function setLine(line: string): Command {
  return { kind: 'setInstallLine', line };
}
/** A line that a site of the tests takes, with what is put into it. */
export function line(more = ''): string {
  const required = 'CCMHOSTNAME=cmg.fabrikam.com/CCM_Proxy_MutualAuth/72057594037927941 SMSSITECODE=TST';
  return `CCMSETUPCMD="${more}${required}"`;
}

type Plain = Exclude<ClientQuery['ask'], 'worksThroughCmg'>;
/** Asks several devices one question of the room that needs nothing more. */
export function answers(estate: Estate, ask: Plain, ...ids: readonly string[]): readonly Value[] {
  return ids.map((id) => value(estate, { ask, device: device(id) }));
}

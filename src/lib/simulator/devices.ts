import { branded, type DeviceId, type Minute, type Seed } from '../brand.ts';
import { draw, numberOf } from './draw.ts';
import {
  type DeviceSpec,
  type EstateSpec,
  type FleetSpec,
  type Join,
  joins,
  type WindowsVersion,
  windowsVersions,
} from './model.ts';

/** What no command changes about the devices, one column each; a device is its row number. */
export type DeviceFacts = {
  readonly ids: readonly DeviceId[];
  readonly users: readonly string[];
  readonly departments: readonly string[];
  readonly windows: Uint8Array;
  readonly join: Uint8Array;
  readonly client: Uint8Array;
  /** Minute of the poll round at which the client asks for policy. */
  readonly pollsAt: Uint16Array;
  readonly rows: ReadonlyMap<string, number>;
};
/** What time and commands change. `never` stands for "not yet" in every column. */
export type DeviceState = {
  /** The capabilities value of the last policy that the client received. */
  readonly flags: Int32Array;
  readonly receivedAt: Int32Array;
  /** The revision of the site's policy that the client last saw: equal to the site's, it has nothing to do. */
  readonly seenRevision: Int32Array;
  readonly enrolledAt: Int32Array;
};
export const never = -(2 ** 30);

/** Lays out the spec's devices and fleets as columns, drawing what the spec leaves open. */
export function layOut(spec: EstateSpec, seed: Seed): { facts: DeviceFacts; enrolled: readonly boolean[] } {
  const all = [...spec.devices, ...(spec.fleet ?? []).flatMap((fleet) => members(fleet, seed))];
  const size = all.length;
  const facts = {
    ids: all.map((device) => device.id),
    users: all.map((device) => device.user),
    departments: all.map((device) => device.department),
    windows: Uint8Array.from(all, (device) => windowsVersions.indexOf(device.windows)),
    join: Uint8Array.from(all, (device) => joins.indexOf(device.join)),
    client: Uint8Array.from(all, (device) => (device.client ? 1 : 0)),
    pollsAt: new Uint16Array(size),
    rows: new Map(all.map((device, row) => [device.id, row])),
  };
  for (const [row, device] of all.entries()) {
    facts.pollsAt[row] =
      (device.pollsAt ?? draw(seed, numberOf(device.id), purposes.poll, spec.site.policyPoll)) % spec.site.policyPoll;
  }
  return { facts, enrolled: all.map((device) => device.enrolled) };
}

/** Columns at the moment of hand-over: every client has just lived through a full round of polls. */
export function initialState(facts: DeviceFacts, enrolled: readonly boolean[], now: Minute, poll: number): DeviceState {
  const size = facts.ids.length;
  const state = {
    flags: new Int32Array(size).fill(never),
    receivedAt: new Int32Array(size).fill(never),
    seenRevision: new Int32Array(size).fill(never),
    enrolledAt: new Int32Array(size).fill(never),
  };
  for (let row = 0; row < size; row++) {
    if (enrolled[row]) state.enrolledAt[row] = now;
    if (facts.client[row] === 1) state.receivedAt[row] = lastPoll(facts, row, now, poll);
  }
  return state;
}

export function lastPoll(facts: DeviceFacts, row: number, now: number, poll: number): number {
  const late = (((now - (facts.pollsAt[row] ?? 0)) % poll) + poll) % poll;
  return now - late;
}

/** The first poll after `now`. */
export function nextPoll(facts: DeviceFacts, row: number, now: Minute, poll: number): Minute {
  return branded<Minute>(lastPoll(facts, row, now, poll) + poll);
}

export function copyState(state: DeviceState): DeviceState {
  return {
    flags: state.flags.slice(),
    receivedAt: state.receivedAt.slice(),
    seenRevision: state.seenRevision.slice(),
    enrolledAt: state.enrolledAt.slice(),
  };
}

export function windowsOf(facts: DeviceFacts, row: number): WindowsVersion {
  return windowsVersions[facts.windows[row] ?? 0] ?? windowsVersions[0];
}

export function joinOf(facts: DeviceFacts, row: number): Join {
  return joins[facts.join[row] ?? 0] ?? joins[0];
}

const purposes = { poll: 0, department: 1 };

function members(fleet: FleetSpec, seed: Seed): readonly DeviceSpec[] {
  const zeros = /\{(0+)\}/.exec(fleet.name);
  const total = Object.values(fleet.departments).reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: fleet.count }, (_, index) => {
    const number = String(index + 1).padStart(zeros?.[1]?.length ?? 1, '0');
    const name = zeros ? fleet.name.replace(zeros[0], number) : `${fleet.name}${number}`;
    return {
      id: branded<DeviceId>(name),
      department: pick(fleet.departments, draw(seed, numberOf(name), purposes.department, total)),
      user: `user ${number}`,
      windows: fleet.windows,
      join: fleet.join,
      client: true,
      enrolled: fleet.enrolled,
    };
  });
}

function pick(weights: { readonly [name: string]: number }, at: number): string {
  let left = at;
  for (const [name, weight] of Object.entries(weights)) {
    if (left < weight) return name;
    left -= weight;
  }
  return Object.keys(weights)[0] ?? '';
}

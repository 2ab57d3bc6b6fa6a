import { branded, type DeviceId, type Minute, type Seed } from '../brand.ts';
import { namesOf } from '../names-of.ts';
import { put } from './columns.ts';
import { draw, numberOf } from './draw.ts';
import type { Draft, State } from './estate.ts';
import { type DeviceSpec, type EstateSpec, type Fault, type FleetSpec, faults, traits } from './spec.ts';
import { type Join, joins, siteVersions, type WindowsVersion, windowsVersions } from './words.ts';

/** What no command changes about the devices: who they are and when they call. */
export type DeviceFacts = {
  readonly ids: readonly DeviceId[];
  readonly users: readonly string[];
  readonly departments: readonly string[];
  readonly ous: readonly string[];
  /** Minute of the poll round at which the client asks for policy. */
  readonly pollsAt: Uint16Array;
  /** Minute of the check-in round at which an enrolled device calls Intune. */
  readonly checksInAt: Uint16Array;
  readonly rows: ReadonlyMap<string, number>;
};

/** Lays out the spec's devices and fleets as columns, drawing what the spec leaves open. */
export function layOut(spec: EstateSpec, seed: Seed): DeviceFacts {
  const { policyPoll } = spec.site;
  const size = spec.devices.length + (spec.fleet ?? []).reduce((sum, { count }) => sum + count, 0);
  const facts = {
    ids: new Array<DeviceId>(size),
    users: new Array<string>(size),
    departments: new Array<string>(size),
    ous: new Array<string>(size),
    pollsAt: new Uint16Array(size),
    checksInAt: new Uint16Array(size),
    rows: new Map<string, number>(),
  };
  let row = 0;
  for (const device of everyDevice(spec, seed)) {
    const number = numberOf(device.id);
    facts.ids[row] = device.id;
    facts.users[row] = device.user;
    facts.departments[row] = device.department;
    facts.ous[row] = device.ou ?? '';
    facts.pollsAt[row] = (device.pollsAt ?? draw(seed, number, purposes.poll, policyPoll)) % policyPoll;
    facts.checksInAt[row] = draw(seed, number, purposes.checkIn, checkInRound);
    facts.rows.set(device.id, row++);
  }
  return facts;
}

/** Every device as a spec, one at a time: a million of them at once would be more than the columns that they become. */
function* everyDevice(spec: EstateSpec, seed: Seed): Generator<DeviceSpec> {
  yield* spec.devices;
  for (const fleet of spec.fleet ?? []) yield* members(fleet, seed);
}

/** Columns at the moment of hand-over: every client has just lived through a full round of polls, every device of check-ins. */
export function writeDevices(draft: Draft): void {
  const { facts, now } = draft;
  const poll = draft.rounds.length;
  let row = -1;
  for (const device of everyDevice(draft.spec, draft.seed)) {
    row++;
    put(draft, 'windows', row, windowsVersions.indexOf(device.windows));
    put(draft, 'join', row, joins.indexOf(device.join));
    if (device.client) {
      put(draft, 'client', row, 1);
      put(draft, 'receivedAt', row, lastPoll(facts, row, now, poll));
    }
    if (device.enrolled) {
      put(draft, 'enrolledAt', row, now);
      put(draft, 'checkedInAt', row, lastIn(facts.checksInAt[row] ?? 0, now, checkInRound));
    }
    if (device.clientVersion) put(draft, 'clientVersion', row, siteVersions.indexOf(device.clientVersion) + 1);
    for (const trait of namesOf(device.is ?? {})) {
      const values: readonly string[] = traits[trait];
      put(draft, trait, row, values.indexOf(device.is?.[trait] ?? values[0] ?? ''));
    }
    const broken = (device.faults ?? []).reduce((bits, fault) => bits | (1 << faults.indexOf(fault)), 0);
    if (broken !== 0) put(draft, 'broken', row, broken);
  }
}

/** Minutes between two check-ins of a device that has long been enrolled. Rule `steady-check-in`. */
export const checkInRound = 8 * 60;

export function lastPoll(facts: DeviceFacts, row: number, now: number, poll: number): number {
  return lastIn(facts.pollsAt[row] ?? 0, now, poll);
}

function lastIn(minute: number, now: number, round: number): number {
  return now - ((((now - minute) % round) + round) % round);
}

/** The first poll after `now`. */
export function nextPoll(facts: DeviceFacts, row: number, now: Minute, poll: number): Minute {
  return branded<Minute>(lastPoll(facts, row, now, poll) + poll);
}

/** The first check-in of the round after `now`, for a device that is enrolled. */
export function nextCheckIn(facts: DeviceFacts, row: number, now: Minute): Minute {
  return branded<Minute>(lastIn(facts.checksInAt[row] ?? 0, now, checkInRound) + checkInRound);
}

export function windowsOf(state: State, row: number): WindowsVersion {
  return windowsVersions[state.devices.windows[row] ?? 0] ?? windowsVersions[0];
}

export function joinOf(state: State, row: number): Join {
  return joins[state.devices.join[row] ?? 0] ?? joins[0];
}

/** Whether a registered client runs on the device. */
export function hasClient(state: State, row: number): boolean {
  return state.devices.client[row] === 1;
}

const purposes = { poll: 0, department: 1, checkIn: 2, fault: 3 };

function* members(fleet: FleetSpec, seed: Seed): Generator<DeviceSpec> {
  const zeros = /\{(0+)\}/.exec(fleet.name);
  const total = Object.values(fleet.departments).reduce((sum, weight) => sum + weight, 0);
  for (let index = 1; index <= fleet.count; index++) {
    const number = String(index).padStart(zeros?.[1]?.length ?? 1, '0');
    const name = zeros ? fleet.name.replace(zeros[0], number) : `${fleet.name}${number}`;
    yield {
      id: branded<DeviceId>(name),
      department: pick(fleet.departments, draw(seed, numberOf(name), purposes.department, total)),
      user: `user of ${name}`,
      windows: fleet.windows,
      join: fleet.join,
      client: fleet.client ?? true,
      enrolled: fleet.enrolled,
      ...(fleet.ou === undefined ? {} : { ou: fleet.ou }),
      ...(fleet.is === undefined ? {} : { is: fleet.is }),
      ...(fleet.faults === undefined ? {} : { faults: drawn(fleet.faults, seed, numberOf(name)) }),
    };
  }
}

function pick(weights: { readonly [name: string]: number }, at: number): string {
  let left = at;
  for (const [name, weight] of Object.entries(weights)) {
    if (left < weight) return name;
    left -= weight;
  }
  return Object.keys(weights)[0] ?? '';
}

/** Each fault strikes so many in a hundred, drawn for each PC. */
function drawn(weights: NonNullable<FleetSpec['faults']>, seed: Seed, device: number): readonly Fault[] {
  return faults.filter((fault, place) => draw(seed, device, purposes.fault + place, 100) < (weights[fault] ?? 0));
}

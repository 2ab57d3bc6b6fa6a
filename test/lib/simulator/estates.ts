import {
  branded,
  type CollectionId,
  type DeviceId,
  type EstateId,
  type Minute,
  type Seed,
} from '../../../src/lib/brand.ts';
import type {
  Answer,
  CollectionSpec,
  Command,
  DeviceSpec,
  EstateSpec,
  Position,
  Query,
  QueryRule,
  Rejection,
  SimEvent,
  SiteVersion,
  Workload,
} from '../../../src/lib/simulator/model.ts';
import { ask, decide, type Estate, evolve } from '../../../src/lib/simulator/simulator.ts';

/** Small estates in words: what a test does not say is as plain as can be. They begin at Day 1 10:00. */
export const seed = branded<Seed>(1);
export const tenOClock = branded<Minute>(600);

export function device(id: string): DeviceId {
  return branded<DeviceId>(id);
}
export function collection(id: string): CollectionId {
  return branded<CollectionId>(id);
}

/** An enrolled PC that meets every prerequisite and polls at half past. */
export function pc(id: string, over: Partial<Omit<DeviceSpec, 'id'>> = {}): DeviceSpec {
  const plain = {
    department: 'Sales',
    user: `User of ${id}`,
    windows: 'Windows 11 24H2',
    join: 'hybridJoined',
  } as const;
  return { id: device(id), ...plain, client: true, enrolled: true, pollsAt: 30, ...over };
}

export function group(id: string, members: readonly string[], rules: readonly QueryRule[] = []): CollectionSpec {
  return { id: collection(id), name: `The ${id}`, members: members.map(device), rules };
}

type Over = Partial<Omit<EstateSpec, 'devices' | 'site'>> & {
  readonly version?: SiteVersion;
  readonly policyPoll?: number;
};
/** A site of version 2309, the last at which no workload is fixed, that enrols everybody. */
export function site(
  devices: readonly DeviceSpec[],
  { version = '2309', policyPoll = 60, ...over }: Over = {},
): EstateSpec {
  return {
    id: branded<EstateId>('test'),
    title: 'A test estate',
    site: { code: 'TST', version, policyPoll },
    tenant: { name: 'fabrikam', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'all' },
    collections: [],
    startsAt: tenOClock,
    ...over,
    devices,
  };
}

export function wait(minutes: number): Command {
  return { kind: 'wait', minutes };
}
export function move(workload: Workload, to: Position, pilot?: string): Command {
  return {
    kind: 'switchWorkload',
    workload,
    to,
    ...(pilot === undefined ? {} : { pilotCollection: collection(pilot) }),
  };
}
export function download(id: string): Command {
  return { kind: 'downloadPolicy', device: device(id) };
}

/** The estate after the commands; a refused one is a mistake of the test. */
export function play(estate: Estate, ...commands: readonly Command[]): Estate {
  return commands.reduce((now, command) => {
    const decision = decide(now, command);
    if (decision.kind === 'rejected') throw new Error(`Refused: ${JSON.stringify({ command, ...decision })}`);
    return decision.events.reduce(evolve, now);
  }, estate);
}

export function refusal(estate: Estate, command: Command): Rejection | undefined {
  const decision = decide(estate, command);
  return decision.kind === 'rejected' ? decision.rejection : undefined;
}

export function value<Q extends Query>(estate: Estate, query: Q): Answer<Q> {
  return ask(estate, query).value;
}
export function authority(estate: Estate, id: string, workload: Workload = 'compliancePolicies') {
  return value(estate, { ask: 'authority', workload, device: device(id) });
}
export function flags(estate: Estate, id: string): number {
  return value(estate, { ask: 'flags', device: device(id) });
}

/** The ids of rules behind an answer, first cause first. */
export function rulesOf(estate: Estate, query: Query): readonly string[] {
  return ask(estate, query).because.map(({ rule }) => rule);
}

export function eventsOf({ log }: Estate): readonly SimEvent[] {
  return Array.from({ length: log.length }, (_, index) => log.at(index)).flatMap((event) => (event ? [event] : []));
}

import { branded, type CollectionId, type DeviceId, type EstateId, type Minute } from '../../src/lib/brand.ts';
import {
  autoEnrolments,
  type Command,
  type DeviceSpec,
  type EstateSpec,
  mdmScopes,
  positions,
  type SiteVersion,
  type WindowsVersion,
  workloads,
} from '../../src/lib/simulator/model.ts';
import { decide, type Estate, evolve } from '../../src/lib/simulator/simulator.ts';

const collections = ['pilot', 'enrol', 'gone'].map((id) => branded<CollectionId>(id));
const names = ['FIN-01', 'FIN-02', 'HR-01', 'OLD-01', 'BYOD-01', 'CLOUD-01', 'STRAY-01'];
export const devices = names.map((id) => branded<DeviceId>(id));

/** Seven devices, no two alike: covered or not, too old, not joined, without a client, enrolled or not. */
export function mixedEstate(version: SiteVersion): EstateSpec {
  const one = (index: number, over: Partial<DeviceSpec>): DeviceSpec => ({
    id: devices[index] ?? branded<DeviceId>(''),
    department: 'Finance',
    user: 'somebody',
    windows: 'Windows 11 24H2',
    join: 'hybridJoined',
    client: true,
    enrolled: false,
    pollsAt: (index * 13) % 60,
    ...over,
  });
  const old: WindowsVersion = 'Windows 10 1703';
  return {
    id: branded<EstateId>('mixed'),
    title: 'Seven devices',
    site: { code: 'MIX', version, policyPoll: 60 },
    tenant: { name: 'fabrikam', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'pilot', collection: branded<CollectionId>('enrol') },
    startsAt: branded<Minute>(540),
    collections: [
      { id: branded<CollectionId>('pilot'), name: 'Pilot', members: devices.slice(0, 1) },
      {
        id: branded<CollectionId>('enrol'),
        name: 'Enrol',
        rules: [{ name: 'Finance', property: 'department', operator: 'isLike', value: 'Finance' }],
      },
    ],
    devices: [
      one(0, { enrolled: true }),
      one(1, {}),
      one(2, { department: 'Human Resources', enrolled: true }),
      one(3, { windows: old }),
      one(4, { join: 'registered' }),
      one(5, { client: false, enrolled: true }),
      one(6, { client: false }),
    ],
  };
}

/** Draws that follow from the seed alone: `next(6)` is a whole number from 0 to 5. */
export function draws(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** `length` commands of every kind, some of them impossible; the same seed gives the same. */
export function randomCommands(seed: number, length: number): readonly Command[] {
  const next = draws(seed);
  const of = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const one = list[next(list.length)];
    if (one === undefined) throw new Error('Nothing to draw from');
    return one;
  };
  const makers: readonly (() => Command)[] = [
    () => ({
      kind: 'switchWorkload',
      workload: of(workloads),
      to: of(positions),
      ...(next(4) > 0 ? { pilotCollection: of(collections) } : {}),
    }),
    () => ({
      kind: 'setAutoEnrolment',
      to: of(autoEnrolments),
      ...(next(4) > 0 ? { collection: of(collections) } : {}),
    }),
    () => ({ kind: 'setMdmUserScope', to: of(mdmScopes) }),
    () => ({ kind: 'addMember', collection: of(collections), device: of(devices) }),
    () => ({ kind: 'removeMember', collection: of(collections), device: of(devices) }),
    () => ({
      kind: 'setQueryRule',
      collection: of(collections),
      name: of(['Finance', 'Second']),
      property: of(['name', 'department'] as const),
      operator: of(['isEqualTo', 'isLike'] as const),
      value: of(['Finance', 'Finance ', 'FIN-%', '%-01', 'human resources', ' ']),
    }),
    () => ({ kind: 'removeQueryRule', collection: of(collections), name: of(['Finance', 'Second']) }),
    () => ({ kind: 'downloadPolicy', device: of(devices) }),
    () => ({ kind: 'wait', minutes: of([1, 7, 13, 60, 200]) }),
    () => ({ kind: 'wait', minutes: 1 + next(59) }),
  ];
  return Array.from({ length }, () => of(makers)());
}

/** The estate after those of the commands that it accepts, and these commands. */
export function playAccepted(
  from: Estate,
  commands: readonly Command[],
): { readonly estate: Estate; readonly accepted: readonly Command[] } {
  let estate = from;
  const accepted: Command[] = [];
  for (const command of commands) {
    const decision = decide(estate, command);
    if (decision.kind === 'rejected') continue;
    estate = decision.events.reduce(evolve, estate);
    accepted.push(command);
  }
  return { estate, accepted };
}

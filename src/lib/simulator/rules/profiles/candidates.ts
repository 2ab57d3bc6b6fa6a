/** What an administrator might do about a value: assign or withdraw a policy, move a slider. */
import type { State } from '../../estate.ts';
import { type Command, positions, type Query, type Workload } from '../../model.ts';
import { pilotChanges } from '../authority/pilots.ts';
import { isFixed } from '../site/versions.ts';
import { familyOf, isProfile, type Profile, sideOf, workloadOf } from './governing.ts';
import type { SettingFamily } from './words.ts';

export function candidates(state: State, query: Query): readonly Command[] {
  const wanted = state.deliverables.filter(isProfile).filter((profile) => !profile.deleted && concerns(query, profile));
  const workloads = new Set<Workload>(wanted.map((profile) => workloadOf(state, profile)));
  if (workloads.size > 0) workloads.add('deviceConfiguration');
  return [
    ...wanted.flatMap((profile) => targets(state, profile)),
    ...('device' in query ? [...workloads].flatMap((one) => pilotChanges(state, one, query.device)) : []),
    ...[...workloads].flatMap((one) => moves(state, one)),
  ];
}

function concerns(query: Query, profile: Profile): boolean {
  if (query.ask === 'isApplied') return profile.id === query.deliverable;
  return familyOf(profile) === familyAsked(query);
}

function familyAsked(query: Query): SettingFamily | undefined {
  switch (query.ask) {
    case 'inForce':
    case 'isManaged':
      return query.family;
    case 'isProtected':
      return 'antivirus';
    case 'driveState':
      return 'bitLocker';
    case 'passwordLength':
      return 'deviceRestrictions';
    default:
      return undefined;
  }
}

function targets(state: State, profile: Profile): readonly Command[] {
  const { id: deliverable, to } = profile;
  const withdrawals = to.map((from): Command => ({ kind: 'withdraw', deliverable, from }));
  if (sideOf(profile) === 'intune') return [...withdrawals, { kind: 'deliver', deliverable, to: 'allDevices' }];
  return [...withdrawals, ...state.collections.map(({ id }): Command => ({ kind: 'deliver', deliverable, to: id }))];
}

function moves(state: State, workload: Workload): readonly Command[] {
  if (isFixed(workload, state.version.is)) return [];
  return positions.filter((to) => to !== 'pilotIntune').map((to) => ({ kind: 'switchWorkload', workload, to }));
}

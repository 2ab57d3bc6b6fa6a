/** What an administrator might do to have a device known as it should be. */
import { isNameIn } from '../../../names-of.ts';
import type { State } from '../../estate.ts';
import type { Command, Query } from '../../model.ts';
import { ouOf } from './entra-connect.ts';
import { directoryAnswers, directoryFaults } from './words.ts';

/** Those that do not apply are refused when they are tried, and so left out. */
export function candidates(state: State, query: Query): readonly Command[] {
  if (!('device' in query) || !isNameIn(directoryAnswers, query.ask)) return [];
  const { device } = query;
  const ou = ouOf(state, state.facts.rows.get(device) ?? 0);
  const own: readonly Command[] = [
    ...(ou === undefined ? [] : [{ kind: 'setOuSync', ou, to: 'synced' } as const]),
    ...directoryFaults.map((fault) => ({ kind: 'repair', device, fault }) as const),
    { kind: 'changeDevice', device, trait: 'deviceRegistration', to: 'reachable' },
    { kind: 'changeDevice', device, trait: 'signedIn', to: 'yes' },
    { kind: 'joinEntra', device },
  ];
  const scope: Command = { kind: 'setMdmUserScope', to: 'all' };
  return query.ask === 'mdmUrl' ? [scope, ...own, ...ofTheEstate] : [...own, ...ofTheEstate];
}

const ofTheEstate: readonly Command[] = [
  { kind: 'configure', setting: 'scpObject', to: 'ours' },
  { kind: 'configure', setting: 'registerDevices', to: 'yes' },
  { kind: 'configure', setting: 'syncCycle', to: 'every30Minutes' },
  { kind: 'configure', setting: 'adFs', to: 'working' },
  { kind: 'configure', setting: 'deviceAttributes', to: 'synchronised' },
  { kind: 'configure', setting: 'entraConnect', to: 'current' },
  { kind: 'runSyncCycle', policy: 'delta' },
  { kind: 'runSyncCycle', policy: 'initial' },
];

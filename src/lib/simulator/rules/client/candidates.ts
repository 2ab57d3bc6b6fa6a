/** Which commands might change an answer about a client. */
import type { State } from '../../estate.ts';
import type { Command, Query } from '../../model.ts';
import { shownLine } from './install-line.ts';

const questions: readonly Query['ask'][] = [
  'clientStanding',
  'siteConnection',
  'setupResult',
  'espPhase',
  'installationState',
  'clientHealthStatus',
  'clientHealthVerdict',
];

/** The line that the Enablement tab shows, where somebody has written another. */
function shown({ rooms, spec }: State): readonly Command[] {
  if (rooms.client.line === undefined) return [];
  return [{ kind: 'setInstallLine', line: shownLine(spec.tenant.name, spec.site.code) }];
}

/** What an administrator might do about a client: install it, restart it, turn the device on, mend its way to the site. */
export function candidates(state: State, query: Query): readonly Command[] {
  if (query.ask === 'installLineProblem') return shown(state);
  if (!('device' in query) || !questions.includes(query.ask)) return [];
  const { device } = query;
  return [
    ...(query.ask === 'setupResult' ? shown(state) : []),
    { kind: 'installClient', device },
    { kind: 'restartClient', device },
    { kind: 'provisionDevice', device },
    { kind: 'repair', device, fault: 'managementPointUnreachable' },
    { kind: 'configure', setting: 'cmg', to: 'running' },
    { kind: 'configure', setting: 'cmgCertificate', to: 'trusted' },
    { kind: 'configure', setting: 'cmgConnectionPoint', to: 'working' },
  ];
}

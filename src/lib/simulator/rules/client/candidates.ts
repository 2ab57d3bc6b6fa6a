/** Which commands might change an answer about a client. */
import type { State } from '../../estate.ts';
import type { Command, Query } from '../../model.ts';

const questions: readonly Query['ask'][] = [
  'clientStanding',
  'siteConnection',
  'setupResult',
  'espPhase',
  'installationState',
  'clientHealthStatus',
  'clientHealthVerdict',
];

/** What an administrator might do about a client: install it, restart it, turn the device on, mend its way to the site. */
export function candidates(_state: State, query: Query): readonly Command[] {
  if (!('device' in query) || !questions.includes(query.ask)) return [];
  const { device } = query;
  return [
    { kind: 'installClient', device },
    { kind: 'restartClient', device },
    { kind: 'provisionDevice', device },
    { kind: 'repair', device, fault: 'managementPointUnreachable' },
    { kind: 'configure', setting: 'cmg', to: 'running' },
    { kind: 'configure', setting: 'cmgCertificate', to: 'trusted' },
    { kind: 'configure', setting: 'cmgConnectionPoint', to: 'working' },
  ];
}

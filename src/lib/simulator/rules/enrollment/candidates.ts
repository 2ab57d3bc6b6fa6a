/** What an administrator might do about an enrolment that fails or a sync that does not know the user. */
import { branded, type UserId } from '../../../brand.ts';
import type { State } from '../../estate.ts';
import type { Command, Query } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { isEnrolled } from '../authority/authority.ts';
import { excludeIntune, problemOf } from './errors.ts';
import { asksAtSync } from './sync.ts';

export function candidates(state: State, query: Query): readonly Command[] {
  const row = 'device' in query ? state.facts.rows.get(query.device) : undefined;
  if (row === undefined) return [];
  switch (query.ask) {
    case 'coManaged':
    case 'mdmEnrolled':
    case 'eligibility':
    case 'enrolmentStage':
    case 'enrolmentError':
    case 'lastEnrolmentEvent':
      return cures(isEnrolled(state, row) ? undefined : problemOf(state, row)?.cure(state, row));
    case 'syncError':
      return cureOfSync(state, row);
    case 'primaryUser':
      return [...cureOfSync(state, row), ...usersPart(state, row)];
    default:
      return [];
  }
}

function cureOfSync(state: State, row: number): readonly Command[] {
  const by = asksAtSync(state, row);
  if (by === 'user')
    return [
      { kind: 'changeUser', user: userIdOf(state, row), property: 'mfa', to: 'disabled' },
      { kind: 'configure', setting: 'mfaTrustedIps', to: 'corporateNetwork' },
    ];
  return cures(by && excludeIntune(state));
}

function usersPart(state: State, row: number): readonly Command[] {
  return [
    { kind: 'changeDevice', device: deviceOf(state, row), trait: 'signedIn', to: 'yes' },
    { kind: 'changeUser', user: userIdOf(state, row), property: 'licence', to: 'full' },
  ];
}

function cures(command: Command | undefined): readonly Command[] {
  return command ? [command] : [];
}

function userIdOf(state: State, row: number): UserId {
  return branded<UserId>(state.facts.users[row] ?? '');
}

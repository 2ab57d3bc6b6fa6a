/** What would change an answer, and when: tried out on copies, never guessed. */
import { branded, type Minute } from '../brand.ts';
import { decideOn } from './decide.ts';
import { draft, type State } from './estate.ts';
import { evolved } from './evolve.ts';
import { type Command, type Finding, positions, type Query, type Value, type Workload } from './model.ts';
import { roomCandidates } from './room-causes.ts';
import { isFixed } from './rules/site/versions.ts';
import { passTime } from './time.ts';
import { answerTo } from './values.ts';

type Change = Finding<Value>['changes'][number];

/** How far ahead a change is looked for, in minutes: a check-in, and what follows from it, lies within. */
const horizon = 12 * 60;

/**
 * Tries time alone, then each command that an administrator might give and the time after it. Each way of changing the
 * answer is named once, the soonest, with the minute from which it is so.
 */
export function changesOf(state: State, query: Query, value: Value): readonly Change[] {
  const quiet = { ...state, watches: [] };
  const row = 'device' in query ? state.facts.rows.get(query.device) : undefined;
  const alone = row === undefined ? undefined : soonest(quiet, row, query, value);
  const tried: Change[] = alone ? [{ by: 'clock', ...alone }] : [];
  for (const command of candidates(state, query)) {
    const decision = decideOn(quiet, command);
    if (decision.kind === 'rejected') continue;
    const after = decision.events.reduce(evolved, quiet);
    const then = answerTo(after, query);
    const change =
      then !== value ? { at: state.now, then } : row === undefined ? undefined : soonest(after, row, query, value);
    if (!change) continue;
    const known = tried.some(
      (one) =>
        one.then === change.then &&
        (one.by === command.kind || (one.by === 'clock' && change.at >= (one.at ?? change.at))),
    );
    if (!known) tried.push({ by: command.kind, do: command, ...change });
  }
  return tried;
}

/** The first minute after now at which the answer is another, if only this device lives on. */
function soonest(
  state: State,
  row: number,
  query: Query,
  value: Value,
): { readonly at: Minute; readonly then: Value } | undefined {
  const next = draft(state);
  let found: { readonly at: Minute; readonly then: Value } | undefined;
  passTime(next, branded<Minute>(state.now + horizon), {
    only: row,
    stop: () => {
      const then = answerTo(next, query);
      if (then !== value) found = { at: next.now, then };
      return found !== undefined;
    },
  });
  return found;
}

function candidates(state: State, query: Query): readonly Command[] {
  return [...ownCandidates(state, query), ...roomCandidates(state, query)];
}

function ownCandidates(state: State, query: Query): readonly Command[] {
  if (!('device' in query)) return query.ask === 'setting' || query.ask === 'reach' ? moves(state, query.workload) : [];
  const { device } = query;
  const joins = state.collections.flatMap(({ id }): Command[] => [
    { kind: 'addMember', collection: id, device },
    { kind: 'removeMember', collection: id, device },
  ]);
  const download: Command = { kind: 'downloadPolicy', device };
  const scopes: Command[] = state.mdmUserScope.is === 'none' ? [{ kind: 'setMdmUserScope', to: 'all' }] : [];
  switch (query.ask) {
    case 'authority':
      return [download, ...moves(state, query.workload), ...joins];
    case 'memberOf':
      return joins.filter((command) => 'collection' in command && command.collection === query.collection);
    case 'flags':
      return [download];
    case 'coManaged':
    case 'mdmEnrolled':
    case 'eligibility':
      return [download, ...scopes, ...joins, { kind: 'setAutoEnrolment', to: 'all' }];
    default:
      return [download];
  }
}

function moves(state: State, workload: Workload): readonly Command[] {
  if (isFixed(workload, state.version.is)) return [];
  return positions.filter((to) => to !== 'pilotIntune').map((to) => ({ kind: 'switchWorkload', workload, to }));
}

/** What would change an answer, and when: tried out on copies, never guessed. */
import { branded, type Minute } from '../brand.ts';
import { decideOn } from './decide.ts';
import { nextPoll } from './devices.ts';
import type { State } from './estate.ts';
import { evolved } from './evolve.ts';
import { type Command, type Finding, positions, type Query, type Value } from './model.ts';
import { isFixed } from './rules/versions.ts';
import { answerTo } from './values.ts';

type Change = Finding<Value>['changes'][number];

/**
 * Tries time alone up to the device's next poll, then each command that an administrator might give with that poll after it.
 * Each way of changing the answer is named once, the soonest.
 */
export function changesOf(state: State, query: Query, value: Value): readonly Change[] {
  const quiet = { ...state, watches: [] };
  const row = 'device' in query ? state.facts.rows.get(query.device) : undefined;
  const poll = row === undefined ? undefined : nextPoll(state.facts, row, state.now, state.rounds.length);
  const tried: Change[] = [];
  if (poll !== undefined) {
    const then = answerTo(passed(quiet, poll), query);
    if (then !== value) tried.push({ by: 'clock', at: poll, then });
  }
  for (const command of candidates(state, query)) {
    const decision = decideOn(quiet, command);
    if (decision.kind === 'rejected') continue;
    const after = decision.events.reduce(evolved, quiet);
    const now = answerTo(after, query);
    const at = now !== value || poll === undefined ? state.now : poll;
    const then = at === state.now ? now : answerTo(passed(after, poll ?? state.now), query);
    const known = tried.some(
      (change) =>
        change.then === then && (change.by === command.kind || (change.by === 'clock' && at >= (change.at ?? at))),
    );
    if (then !== value && !known) tried.push({ by: command.kind, do: command, at, then });
  }
  return tried;
}

function passed(state: State, to: Minute): State {
  return evolved(state, { at: state.now, cause: 'learner', kind: 'timePassed', to: branded<Minute>(to) });
}

function candidates(state: State, query: Query): readonly Command[] {
  if (!('device' in query)) return query.ask === 'memberCount' ? [] : moves(state, query.workload);
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
    default:
      return [download, ...scopes, ...joins, { kind: 'setAutoEnrolment', to: 'all' }];
  }
}

function moves(state: State, workload: Extract<Query, { workload: unknown }>['workload']): readonly Command[] {
  if (isFixed(workload, state.spec.site.version)) return [];
  return positions.filter((to) => to !== 'pilotIntune').map((to) => ({ kind: 'switchWorkload', workload, to }));
}

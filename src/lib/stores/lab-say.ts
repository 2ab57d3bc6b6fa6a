/** What the desk says of a command: what changed, what it met and broke, why nothing was done. */
import type { Minute, Seed } from '../brand.ts';
import { deviceQueryOf, watchable } from '../lab/condition.ts';
import { type Run, turnsOf } from '../lab/run.ts';
import { answer, type Estate } from '../simulator/engine.ts';
import type { Command, Query } from '../simulator/model.ts';
import { unreachable } from '../unreachable.ts';
import { sayDuration, sayMinute } from '../view/clock.ts';
import { sayHappened } from '../view/log-lines.ts';
import type { Names } from '../view/names.ts';
import { sayCommand } from '../view/say.ts';
import { capital, sayQuery, sayValue } from '../view/say-query.ts';
import type { Sentence } from '../view/view-model.ts';
import type { ScenarioView } from './lab-protocol.ts';
import type { Hindrance, Sent } from './lab-session.ts';

type Asked = Pick<ScenarioView, 'objectives' | 'invariants'>;

/** What became so between two states of one run: what broke first, then the command, then what happened and was met. */
export function sayDone(scenario: Asked, before: Run, after: Run, command: Command, stopped = false): Sentence {
  const { broke, other } = news(scenario, after, turnsOf(before).length);
  const happened = sayHappened(after.estate, before.estate.log.length);
  const did = stopped ? `${sayCommand(command, before.estate)}: stopped.` : sayGiven(command, before.estate);
  if (command.kind !== 'wait') return [...broke, did, happened, ...other].filter(Boolean).join(' ');
  const passed = after.estate.now - before.estate.now;
  const now = `It is ${sayMinute(after.estate.now)}${stopped ? `, and ${sayDuration(passed)} have passed` : ''}.`;
  const isSilent = broke.length + other.length === 0 && isQuiet(after, before.estate.log.length);
  const quiet = isSilent ? sayCounted(scenario, before.estate, after.estate) || 'Nothing changed.' : '';
  return [...broke, did, now, happened || quiet, ...other].filter(Boolean).join(' ');
}

/** What waits at a device until it calls is no more than ordered by the command. */
const orders: ReadonlySet<Command['kind']> = new Set(['remoteAction', 'bulkAction', 'attachAction']);

/** A command that was accepted: “Wait 1 hour: done.” */
export function sayGiven(command: Command, names: Names): Sentence {
  return `${sayCommand(command, names)}: ${orders.has(command.kind) ? 'ordered' : 'done'}.`;
}

/** “UseWUServer of FIN-01: no, and so on 2 more PCs.” What the lab counts may move though nothing stands in the log. */
function sayCounted({ objectives, invariants }: Asked, before: Estate, after: Estate): Sentence {
  const watched = [...objectives, ...invariants].flatMap(({ condition }) => watchable(condition));
  for (const [index, condition] of watched.entries()) {
    const [last, now] = [before.watched[index]?.rows.at(-1), after.watched[index]?.rows.at(-1)];
    if (!last || !now?.device || last === now) continue;
    const query: Query = { ...deviceQueryOf(condition), device: now.device };
    const others = Math.abs(now.holding - last.holding) - 1;
    const many = others < 1 ? '' : `, and so on ${others.toLocaleString('en-GB')} more ${others === 1 ? 'PC' : 'PCs'}`;
    return `${capital(sayQuery(query, after))}: ${sayValue(query, answer(after, query))}${many}.`;
  }
  return '';
}

/** Whether nothing stands in the log since but that time passed. */
function isQuiet({ estate: { log } }: Run, begin: number): boolean {
  let index = begin;
  while (log.at(index)?.kind === 'timePassed') index++;
  return index === log.length;
}

function news({ objectives, invariants }: Asked, run: Run, begin: number) {
  const all = [...objectives, ...invariants];
  const broke: Sentence[] = [];
  const other: Sentence[] = [];
  for (const { condition, met, at, device } of turnsOf(run).slice(begin)) {
    const text = all[condition]?.text ?? '';
    if (condition < objectives.length) other.push(met ? `Met at ${sayMinute(at)}: ${text}` : `No longer met: ${text}`);
    else if (!met) broke.push(`Broken at ${sayMinute(at)}${device === undefined ? '' : ` on ${device}`}: ${text}`);
  }
  return { broke, other };
}

/** A run that begins: the same again, or another case where there are several. */
export function sayFresh({ seed, known }: { readonly seed?: Seed; readonly known?: boolean }): Sentence {
  if (seed === undefined) return 'Started over.';
  return known ? 'Another case. You have had every case of this lab; this is one of them again.' : 'Another case.';
}

/** What goes on from an earlier minute, and what is left behind. */
export function sayBranched(before: Run, { estate }: Run): Sentence {
  const left = before.steps.filter(({ until }) => until > estate.now);
  const given = left.filter(({ command }) => command.kind !== 'wait').length;
  const behind = given === 0 ? '' : ` and ${given} ${given === 1 ? 'command' : 'commands'}`;
  const passed = sayDuration(before.estate.now - estate.now);
  return `You go on from ${sayMinute(estate.now)}. Left behind: ${passed}${behind}. Redo brings that back, until you give another command.`;
}

/** Why the desk does not even try a command. */
export function refusedBecause(hindrance: Hindrance): Sent & { kind: 'rejected' } {
  return { kind: 'rejected', rejection: hindrance, says: sayHindrance(hindrance) };
}

function sayHindrance(hindrance: Hindrance): (Sent & { kind: 'rejected' })['says'] {
  switch (hindrance.kind) {
    case 'lookingBack':
      return {
        what: 'Nothing was changed.',
        why: `You are looking at ${sayMinute(hindrance.at)}, which is past.`,
        cure: 'Go back to now first, or go on from there.',
      };
    case 'underWay':
      return {
        what: 'Nothing was changed.',
        why: `Time is passing until ${sayMinute(hindrance.until)}.`,
        cure: 'Let it pass, or cancel the wait.',
      };
    case 'nothingDue':
      return {
        what: 'No time passed.',
        why: `Nothing changes within ${hindrance.within === 1440 ? 'a day' : sayDuration(hindrance.within)}.`,
        cure: 'Change something first, or wait a set time.',
      };
    default:
      return unreachable(hindrance);
  }
}

/** “Resumed at Day 1 10:00, after 4 commands.” */
export function sayResumed(now: Minute, commands: number): Sentence {
  return `Resumed at ${sayMinute(now)}, after ${commands} ${commands === 1 ? 'command' : 'commands'}.`;
}

import type { Condition } from '../lib/lab/scenario.ts';
import type { Query, SimEvent } from '../lib/simulator/model.ts';
import { sayMinute } from '../lib/view/clock.ts';
import type { Names } from '../lib/view/names.ts';
import { sayCommand, sayEvent, sayRejection } from '../lib/view/say.ts';
import { capital, sayCondition, sayQuery, sayValue } from '../lib/view/say-query.ts';
import { sayFact } from '../lib/view/say-reasons.ts';
import { sayChange } from '../lib/view/why.ts';
import type { Answered, Rejected, Simulated } from './simulate.ts';

/** A run as text: its log, what was rejected and why, and each answer with its causes and what would change it. */
export function saySimulated({ log, answers, rejections }: Simulated, names: Names): string {
  // A wait stands where it ends, after what happened meanwhile.
  const when = (event: SimEvent) => (event.kind === 'timePassed' ? event.to : event.at);
  const lines = log
    .toSorted((a, b) => when(a) - when(b))
    .map((event) => `${sayMinute(when(event))}  ${sayEvent(event, names)}`);
  const parts = [
    ...(lines.length > 0 ? [lines] : []),
    ...rejections.map((one) => sayRejected(one, names)),
    ...answers.map((one) => sayAnswered(one, names)),
  ];
  return parts.length === 0
    ? 'Nothing happened and nothing was asked.'
    : parts.map((part) => part.join('\n')).join('\n\n');
}

function sayRejected({ number, at, command, rejection }: Rejected, names: Names): readonly string[] {
  const { why, cure } = sayRejection(rejection, names);
  return [`${sayMinute(at)}  Command ${number} was rejected: ${sayCommand(command, names)}`, `  ${why} ${cure}`];
}

function sayAnswered({ query, at, value, because, changes }: Answered, names: Names): readonly string[] {
  const causes = because.map(
    ({ fact, since, rule }) => `  because: ${sayFact(fact, names)} (since ${sayMinute(since)}, rule ${rule})`,
  );
  if (!isQuery(query))
    return [`${sayMinute(at)}  ${value === true ? 'So' : 'Not so'}: ${sayCondition(query, names)}`, ...causes];
  const then = changes.map((change) => `  would change it: ${sayChange(change, query, at, names)}`);
  return [`${sayMinute(at)}  ${capital(sayQuery(query, names))}: ${sayValue(query, value)}`, ...causes, ...then];
}

function isQuery(asked: Query | Condition): asked is Query {
  return 'ask' in asked && typeof asked.ask === 'string';
}

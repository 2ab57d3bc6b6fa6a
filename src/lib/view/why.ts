/** An answer to "why?" in words. */
import type { Minute } from '../brand.ts';
import type { Finding, Query, Value } from '../simulator/model.ts';
import { ask, type Estate } from '../simulator/simulator.ts';
import { sayMinute } from './clock.ts';
import type { Names } from './names.ts';
import { sayCommand } from './say.ts';
import { capital, sayQuery, sayValue } from './say-query.ts';
import { sayFact } from './say-reasons.ts';
import type { Sentence, Why } from './view-model.ts';
import { sayFirst } from './why-count.ts';

/** Answers why a value is what it is. */
export type Explain = (estate: Estate, query: Query) => Why;

/** Value, causes and what would change it; `source` is left empty for whoever knows the rules' links. */
export function explain(estate: Estate, query: Query): Why {
  const finding = ask(estate, query);
  const value: Value = finding.value;
  const authority = query.ask === 'authority' ? authorityOf(value) : undefined;
  return {
    title: capital(sayQuery(query, estate)),
    value: sayValue(query, value),
    ...(authority ? { authority } : {}),
    because: finding.because.map(({ fact, since, rule }, place) => ({
      text: place === 0 ? withFirst(sayFact(fact, estate), estate, query) : sayFact(fact, estate),
      since,
      rule,
      source: '',
    })),
    changes: finding.changes.map((change) => sayChange(change, query, estate.now, estate)),
  };
}

/** A count says little: who is counted can say why. */
function withFirst(text: Sentence, estate: Estate, query: Query): Sentence {
  const first = sayFirst(estate, query);
  return first === '' ? text : `${text} ${first}`;
}

/** What would change an answer, to what and from when: "Move Compliance policies to Intune: then Intune, from Day 1 11:02." */
export function sayChange(
  { do: command, at, then }: Finding<Value>['changes'][number],
  query: Query,
  now: Minute,
  names: Names,
): Sentence {
  const when = at !== undefined && at > now ? `from ${sayMinute(at)}` : 'at once';
  return `${command ? sayCommand(command, names) : 'Wait'}: then ${sayValue(query, then)}, ${when}.`;
}

function authorityOf(value: Value): Why['authority'] {
  return value === 'configMgr' || value === 'intune' || value === 'none' ? value : undefined;
}

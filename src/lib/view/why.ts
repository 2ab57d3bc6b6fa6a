/** An answer to "why?" in words. */
import type { Query, Value } from '../simulator/model.ts';
import { ask, type Estate } from '../simulator/simulator.ts';
import { sayMinute } from './clock.ts';
import { sayCommand, sayFact } from './say.ts';
import { capital, sayQuery, sayValue } from './say-query.ts';
import type { Why } from './view-model.ts';

/** Value, causes and what would change it; `source` is left empty for whoever knows the rules' links. */
export function explain(estate: Estate, query: Query): Why {
  const finding = ask(estate, query);
  const value: Value = finding.value;
  const authority = query.ask === 'authority' ? authorityOf(value) : undefined;
  return {
    title: capital(sayQuery(query, estate)),
    value: sayValue(query, value),
    ...(authority ? { authority } : {}),
    because: finding.because.map(({ fact, since, rule }) => ({ text: sayFact(fact, estate), since, rule, source: '' })),
    changes: finding.changes.map((change) => {
      const then = sayValue(query, change.then);
      const at = change.at !== undefined && change.at > estate.now ? ` from ${sayMinute(change.at)}` : ' at once';
      return change.do ? `${sayCommand(change.do, estate)}: then ${then}${at}.` : `If nothing else changes: ${then}${at}.`;
    }),
  };
}

function authorityOf(value: Value): Why['authority'] {
  return value === 'configMgr' || value === 'intune' || value === 'none' ? value : undefined;
}

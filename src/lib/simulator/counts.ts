import { type Chain, cause } from './answer.ts';
import { whySetting } from './causes.ts';
import { collectionOf, type State } from './estate.ts';
import type { SiteQuery } from './model.ts';
import { dragged, settingOf } from './rules/authority/authority.ts';

/** Causes of a count: the collection's members, or the setting and whom it means. */
export function countFact(state: State, query: Extract<SiteQuery, { readonly ask: 'memberCount' | 'reach' }>): Chain {
  if (query.ask === 'memberCount') {
    const collection = collectionOf(state, query.collection);
    const since = collection?.since ?? state.spec.startsAt;
    const count = collection?.count ?? 0;
    return [cause({ kind: 'memberCount', collection: query.collection, count }, since, 'collection-members')];
  }
  const leads = dragged.includes(query.workload) && settingOf(state, 'deviceConfiguration').kind !== 'configMgr';
  const [own, ...more] = whySetting(state, query.workload);
  const chain: Chain = [own, ...more, ...(leads ? whySetting(state, 'deviceConfiguration') : [])];
  const setting = settingOf(state, query.workload);
  if (setting.kind === 'pilotIntune')
    return [...chain, ...countFact(state, { ask: 'memberCount', collection: setting.pilotCollection })];
  if (setting.kind === 'configMgr') return chain;
  const count = state.facts.ids.length;
  return [...chain, cause({ kind: 'deviceCount', count }, state.spec.startsAt, 'three-positions')];
}

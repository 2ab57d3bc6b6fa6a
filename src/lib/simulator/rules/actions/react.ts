/** What the room's commands bring about at once. */

import { never } from '../../columns.ts';
import type { Draft } from '../../estate.ts';
import type { SimEvent } from '../../model.ts';
import { requestOfIntune, requestOfSite } from './execute.ts';
import type { IntuneAction } from './lists.ts';
import { dayOf, retiresToday } from './management.ts';
import { verdicts } from './may-act.ts';
import { giveName } from './rename.ts';
import { keep, record } from './requests.ts';
import type { ActionsEvent } from './words.ts';

type Of<K extends ActionsEvent['kind']> = Extract<ActionsEvent, { readonly kind: K }>;

export function reactActions(draft: Draft, event: SimEvent): void {
  switch (event.kind) {
    case 'remoteActionRequested':
      return act(draft, draft.facts.rows.get(event.device), event.action, event.name);
    case 'bulkActionRequested':
      return actOnGroup(draft, event);
    case 'attachActionRequested': {
      const row = draft.facts.rows.get(event.device);
      if (row !== undefined) requestOfSite(draft, row, event.action);
      return;
    }
    case 'renamedInDomain': {
      const row = draft.facts.rows.get(event.device);
      if (row !== undefined) giveName(draft, row, event.name, 'domain');
      return;
    }
    case 'uploadCollectionSet':
      return keep(draft, { uploadCollection: event.collection });
    default:
      return;
  }
}

function act(draft: Draft, row: number | undefined, action: IntuneAction, name?: string): void {
  if (row === undefined) return;
  requestOfIntune(draft, row, action, name);
  if (action === 'retire') keep(draft, { retires: { day: dayOf(draft.now), count: retiresToday(draft) + 1 } });
}

/** Rule `bulk-actions`: what a member cannot do is told as not supported; one that Intune has not is passed over. */
function actOnGroup(draft: Draft, { group, action }: Of<'bulkActionRequested'>): void {
  const cells = draft.groups.find(({ id }) => id === group)?.cells ?? new Uint8Array(0);
  const verdictOn = verdicts(draft, action);
  for (const [row, cell] of cells.entries()) {
    const verdict = cell === 0 ? 'notEnrolled' : verdictOn(row);
    if (verdict === 'allowed') act(draft, row, action);
    else if (verdict === 'notSupportedHybrid' || verdict === 'notEntraJoined' || verdict === 'notCorporateOwned')
      record(draft, { row, action, state: 'notSupported', at: draft.now, due: never, error: 'none' });
  }
}

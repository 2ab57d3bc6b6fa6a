/** Bulk device actions: one action of Intune for all devices in a group. */
import { branded, type GroupId } from '../../brand.ts';
import { decide, type Estate } from '../../simulator/engine.ts';
import { type IntuneAction, intuneActions } from '../../simulator/rules/actions/lists.ts';
import { choose, form } from '../actions.ts';
import { actionNames } from '../say/actions-names.ts';
import type { Action } from '../view-model.ts';

export const bulkId = 'bulk-action';

const forms = new WeakMap<Estate, Action>();

/** Tried out once for an estate: the page is drawn anew whenever its table is scrolled. */
export function bulkForm(estate: Estate): Action {
  const action = forms.get(estate) ?? newForm(estate);
  forms.set(estate, action);
  return action;
}

function newForm(estate: Estate): Action {
  const groups = estate.groups.map(({ id, name, size }) => ({ value: id, label: `${name} (${size})` }));
  const actions = offered(estate);
  const action = form(estate, {
    id: bulkId,
    label: 'Bulk device actions',
    example: { kind: 'bulkAction', group: estate.groups[0]?.id ?? branded<GroupId>(''), action: 'sync' },
    inputs: [
      choose('action', 'Device action', '', [
        { value: '', label: 'Choose an action' },
        ...actions.map((value) => ({ value, label: actionNames[value] })),
      ]),
      choose('group', 'Devices of group', '', [{ value: '', label: 'Choose a group' }, ...groups]),
    ],
  });
  return groups.length === 0 ? { ...action, disabledSays: 'This tenant has no group with devices to choose.' } : action;
}

/** Those that can be done to many devices at once; of no group the simulator says nothing about that, so all are offered. */
function offered(estate: Estate): readonly IntuneAction[] {
  const group = estate.groups[0]?.id;
  if (group === undefined) return intuneActions;
  return intuneActions.filter((action) => {
    const decision = decide(estate, { kind: 'bulkAction', group, action });
    return decision.kind === 'accepted' || decision.rejection.kind !== 'bulkUnavailable';
  });
}

/** Whose hands the learner works with: each console's list of users says it, and takes a sign-in as somebody else. */
import { branded, type UserId } from '../../brand.ts';
import type { Estate } from '../../simulator/engine.ts';
import { choose, form, seek } from '../actions.ts';
import type { Field } from '../view-model.ts';

export const signInId = 'sign-in-as';

/** Few users are listed to choose from; among many one is found by name. */
const mostListed = 50;
const forms = new WeakMap<Estate, Field>();

/** Tried out once for an estate: a page is drawn anew whenever its table is scrolled. */
export function operatorField(estate: Estate): Field {
  const field = forms.get(estate) ?? newField(estate);
  forms.set(estate, field);
  return field;
}

function newField(estate: Estate): Field {
  const { operator, users } = estate;
  const known = users.map(({ id }) => id);
  const label = 'Sign in as';
  const inputs =
    known.length > 0 && known.length <= mostListed
      ? [
          choose('user', label, operator ?? '', [
            { value: '', label: 'Choose a user' },
            ...known.map((id) => ({ value: id, label: id })),
          ]),
        ]
      : [seek('user', label, 'user', operator ?? '')];
  const example = { kind: 'signInAs', user: known.find((id) => id !== operator) ?? branded<UserId>('') } as const;
  const change = form(estate, { id: signInId, label: 'Sign in, and change who you work as', example, inputs });
  return {
    kind: 'text',
    label: 'You work as',
    text: operator ?? 'With every right; no one is signed in',
    change: { ...change, short: 'Sign in' },
  };
}

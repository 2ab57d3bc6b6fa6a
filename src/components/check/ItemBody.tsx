import type { CheckSession, ItemState } from '../../lib/stores/check-session.ts';
import { Choice } from './Choice.tsx';
import { Match } from './Match.tsx';
import { Order } from './Order.tsx';
import { Predict } from './Predict.tsx';

type ItemBodyProps = {
  readonly item: ItemState;
  readonly name: string;
  readonly session?: CheckSession;
};

/** The interaction of an item, to be answered or to be read again. */
export function ItemBody({ item, name, session }: ItemBodyProps) {
  const { view, draft } = item;
  const common = { item, name, session };
  if (view.interaction === 'choice' && draft.interaction === 'choice')
    return <Choice {...common} view={view} draft={draft} />;
  if (view.interaction === 'order' && draft.interaction === 'order')
    return <Order {...common} view={view} draft={draft} />;
  if (view.interaction !== 'match' || draft.interaction !== 'match') return null;
  return view.predict ? (
    <Predict {...common} view={view} draft={draft} />
  ) : (
    <Match {...common} view={view} draft={draft} />
  );
}

import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import type { CheckPrints } from '../../lib/assessment/print.ts';
import { openCheck } from '../../lib/stores/check.ts';
import type { Start } from '../../lib/stores/check-session.ts';
import { Finished } from './Finished.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { NotFetched, Waiting } from './Waiting.tsx';

/** How it begins, what it is now, where its data lie, and where to go afterwards. */
export type DeskProps = {
  readonly how: Start;
  readonly prints: CheckPrints;
  readonly data: string;
  readonly home: string;
  /** What follows in the course. */
  readonly next?: { readonly title: string; readonly href: string };
};

/** The check itself: one item at a time, then the result. */
export function CheckDesk({ how, prints, data, home, next }: DeskProps) {
  const [session] = useState(() => openCheck(prints, data));
  const state = useValue(session.$state);
  useEffect(() => {
    session.start(how);
    return () => session.close();
  }, [session, how]);
  switch (state.kind) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <NotFetched again={() => session.again()} />;
    case 'item':
      return <ItemPanel state={state} session={session} />;
    case 'finished':
      return <Finished state={state} session={session} home={home} next={next} />;
  }
}

/** The value of a store as it is now, and whenever it changes. */
function useValue<T>(store: ReadableAtom<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => store.subscribe((next) => setValue(() => next)), [store]);
  return value;
}

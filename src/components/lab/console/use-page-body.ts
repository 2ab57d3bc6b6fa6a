import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BodyProps } from './PageBody.tsx';

type Fetched =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'there'; readonly body: ComponentType<BodyProps> };

/** What draws the pages of consoles: the map, where a lab opens, does without it, so it is fetched once the desk is there. */
export function usePageBody(isOpen: boolean): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ kind: 'waiting' });
  useEffect(() => {
    if (!isOpen) return;
    import('./PageBody.tsx').then(
      ({ PageBody }) => setFetched({ kind: 'there', body: PageBody }),
      () => setFetched({ kind: 'failed' }),
    );
  }, [isOpen]);
  return fetched;
}

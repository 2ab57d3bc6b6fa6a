import { useEffect, useState } from 'preact/hooks';
import type { Found, Thing } from '../../../lib/view/view-model.ts';
import { useDesk } from '../desk-context.ts';

const pause = 120;

/** What has such a name, asked once the typing pauses; what was found before stays until then. */
export function useFind(text: string, isAsked: boolean, what?: Thing): readonly Found[] | undefined {
  const { session } = useDesk();
  const [found, setFound] = useState<readonly Found[]>();
  const asked = isAsked ? text.trim() : '';
  useEffect(() => {
    if (!session || asked === '') {
      setFound(undefined);
      return;
    }
    let isGone = false;
    const timer = setTimeout(() => {
      session.find(asked, what).then(
        (next) => !isGone && setFound(next),
        () => !isGone && setFound(undefined),
      );
    }, pause);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [session, asked, what]);
  return found;
}

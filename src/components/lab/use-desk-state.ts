import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Query } from '../../lib/simulator/model.ts';
import type { LabSession, LabTime } from '../../lib/stores/lab-session.ts';
import type { Pane, Place, Window } from '../../lib/view/view-model.ts';
import type { Asked, DeskContext, FirstSight, Part } from './desk-context.ts';
import { useWindows } from './table/use-windows.ts';
import { whenWanted } from './when-wanted.ts';

export type DeskState = {
  readonly context: DeskContext;
  readonly part: Part;
  readonly folded: { readonly task: boolean; readonly why: boolean };
  readonly fold: (side: 'task' | 'why', isFolded: boolean) => void;
  /** What the status region says that the run itself does not say. */
  readonly said: { readonly text: string; readonly times: number };
};

/** What the desk itself remembers: which part is in front, what is folded, the last value asked. */
export function useDeskState(first: FirstSight, open: () => Promise<LabSession>): DeskState {
  const [session, setSession] = useState<LabSession>();
  const [asked, setAsked] = useState<Asked>();
  const [sought, setSought] = useState<string>();
  const [said, setSaid] = useState({ text: '', times: 0 });
  const [part, setPart] = useState<Part>('task');
  const [folded, setFolded] = useState({ task: false, why: false });
  const { windowOf, keepWindow } = useWindows();
  const lastAsked = useRef<Query>();
  const isLost = useRef(false);
  const opener = useRef(open);

  useEffect(() => {
    let opened: LabSession | undefined;
    let isGone = false;
    const start = () =>
      void opener.current().then(
        (next) => {
          opened = next;
          if (isGone) next.close();
          else setSession(next);
        },
        () => {
          setSaid({
            text: 'The simulator could not be fetched. You may be offline. Reload the page to try again.',
            times: 1,
          });
          isLost.current = true;
          setAsked((before) => before && { ...before, failed: true });
        },
      );
    const giveUp = whenWanted(start);
    const isNarrow = matchMedia('(max-width: 1179px)').matches && matchMedia('(min-width: 601px)').matches;
    if (isNarrow) setFolded({ task: true, why: true });
    return () => {
      isGone = true;
      giveUp();
      opened?.close();
    };
  }, []);

  useShownFocus(part);
  useEffect(() => {
    if (asked?.why) document.querySelector('.why')?.scrollIntoView({ block: 'nearest' });
  }, [asked?.why]);

  const show = useCallback((next: Part) => {
    setPart(next);
    if (next === 'task' || next === 'why') setFolded((before) => ({ ...before, [next]: false }));
  }, []);

  // A replay, and a simulator that stopped, say so above the consoles, with what can be done.
  useEffect(
    () => session?.$state.subscribe(({ kind }) => (kind === 'replay' || kind === 'failed') && setPart('console')),
    [session],
  );

  // An answer is of its moment: when the run or the minute in front has changed, the same question is asked again. A fresh
  // run begins with nothing asked: its causes are to be found.
  useEffect(() => {
    if (!session) return;
    let moment = '';
    let time: LabTime | undefined;
    let step = 0;
    const follow = () => {
      // Without a code the run is not open yet: that it opens is no change.
      if (!time || session.code() === '') return;
      const next = `${session.code()} ${time.lookingAt ?? time.now} ${step}`;
      const isNew = moment !== '' && moment !== next;
      moment = next;
      const query = lastAsked.current;
      if (!isNew || !query) return;
      if (step === 0 && !time.canUndo && !time.canRedo) {
        lastAsked.current = undefined;
        setAsked(undefined);
        return;
      }
      session.why(query, 'again').then(
        (why) => lastAsked.current === query && setAsked({ query, why }),
        () => undefined,
      );
    };
    const stopTime = session.$time.subscribe((now) => {
      time = now;
      follow();
    });
    const stopPlaying = session.$playing.subscribe((played) => {
      step = played?.number ?? 0;
      follow();
    });
    return () => {
      stopTime();
      stopPlaying();
    };
  }, [session]);

  const answerOn = useCallback((of: LabSession, query: Query) => {
    of.why(query).then(
      (why) => lastAsked.current === query && setAsked({ query, why }),
      () => lastAsked.current === query && setAsked({ query, failed: true }),
    );
  }, []);
  // What was asked before the simulator had started is answered once it has.
  useEffect(() => {
    if (session && lastAsked.current) answerOn(session, lastAsked.current);
  }, [session, answerOn]);

  const context = useMemo(
    (): DeskContext => ({
      session,
      first,
      asked,
      sought,
      show,
      // Counted, so that the same words said twice are heard twice.
      announce: (text) => setSaid((before) => ({ text, times: before.times + 1 })),
      found: () => setSought(undefined),
      windowOf,
      go: (pane: Pane, window?: Window) => {
        show('console');
        if (window) keepWindow(pane, window);
        session?.go(pane, window ?? windowOf(pane));
      },
      lead: (place: Place) => {
        if (place === 'clock') {
          show('time');
          focusSoon('[data-action="wait"]');
          return;
        }
        show('console');
        setSought(place.action);
        const window = { ...windowOf(place.pane), from: 0, filter: place.filter ?? '' };
        keepWindow(place.pane, window);
        session?.go(place.pane, window);
      },
      ask: (query: Query) => {
        lastAsked.current = query;
        show('why');
        setAsked(isLost.current ? { query, failed: true } : { query });
        if (session) answerOn(session, query);
      },
    }),
    [session, first, asked, sought, show, windowOf, keepWindow, answerOn],
  );
  const fold = (side: 'task' | 'why', isFolded: boolean) => setFolded({ ...folded, [side]: isFolded });
  return { context, part, folded, fold, said };
}

/** Where showing another part hid the focused control, the part now shown gets the focus. */
function useShownFocus(part: Part): void {
  const last = useRef(part);
  useEffect(() => {
    if (last.current === part) return;
    last.current = part;
    const focused = document.activeElement;
    if (focused && focused !== document.body && focused.checkVisibility()) return;
    document.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
  }, [part]);
}

/** Focuses once the part that holds the control has been drawn. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}

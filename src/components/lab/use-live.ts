import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import type { Minute } from '../../lib/brand.ts';
import type { KeptRun, LabState, LabTime, PlayedStep, Standing, TimeMark } from '../../lib/stores/lab-session.ts';
import type { ConsoleView, LogLine, Sentence } from '../../lib/view/view-model.ts';
import { type FirstSight, useDesk } from './desk-context.ts';

/**
 * The value of a store that may not be there yet: `first` until it is, so that the built HTML and the first render agree.
 * What is drawn later, such as a row that scrolls into sight, begins with the value as it is.
 */
function useLive<T>(store: ReadableAtom<T> | undefined, first: T): T {
  const [value, setValue] = useState(() => {
    let now = first;
    store?.subscribe((next) => {
      now = next;
    })();
    return now;
  });
  useEffect(() => store?.subscribe((next) => setValue(() => next)), [store]);
  return value;
}

const opening: LabState = { kind: 'opening' };
const noMarks: readonly TimeMark[] = [];
const noLines: readonly LogLine[] = [];

export function useLabState(): LabState {
  return useLive(useDesk().session?.$state, opening);
}
export function usePlaying(): PlayedStep | undefined {
  return useLive(useDesk().session?.$playing, undefined);
}
/** The console in front: the author's while a route is played, else the learner's. */
export function useView(): ConsoleView {
  const { session, first } = useDesk();
  const own = useLive(session?.$view, first.view);
  return usePlaying()?.view ?? own;
}
export function useStanding(): Standing {
  const { session, first } = useDesk();
  const own = useLive(session?.$standing, first.standing);
  return usePlaying()?.standing ?? own;
}
export function useTime(): LabTime {
  const { session, first } = useDesk();
  return useLive(session?.$time, first.time);
}
export function useMarks(): readonly TimeMark[] {
  return useLive(useDesk().session?.$marks, noMarks);
}
export function useLog(): readonly LogLine[] {
  return useLive(useDesk().session?.$log, noLines);
}
/** A long wait that is under way. */
export function useWaiting(): { readonly from: Minute; readonly now: Minute; readonly to: Minute } | undefined {
  return useLive(useDesk().session?.$waiting, undefined);
}
/** How many solutions can be played in this run's case, and whether there are other cases. */
export function useVariant(): FirstSight['variant'] {
  const { session, first } = useDesk();
  return useLive(session?.$variant, first.variant);
}
const nothingKept: { readonly unfinished: readonly KeptRun[]; readonly finished?: KeptRun } = { unfinished: [] };
/** Other runs of this lab that are kept. */
export function useKept(): typeof nothingKept {
  return useLive(useDesk().session?.$kept, nothingKept);
}
export function useStatus(): Sentence {
  return useLive(useDesk().session?.$status, '');
}

/** Why nothing can be changed at the moment, if so. */
export function useBlocked(): Sentence | undefined {
  const state = useLabState();
  const playing = usePlaying();
  const waiting = useWaiting();
  const looking = useTime().lookingAt !== undefined;
  if (playing) return 'The author’s route is being played. Stop it to go on with your own run.';
  if (state.kind === 'opening') return 'The simulator is starting.';
  if (state.kind === 'replay') return 'This is a replay. Choose “Go on from here” to change anything.';
  if (state.kind === 'failed') return 'The simulator has stopped.';
  if (waiting) return 'Time is passing. Cancel that to change anything.';
  if (looking) return 'You are looking at an earlier minute. Go back to now to change anything.';
  return undefined;
}

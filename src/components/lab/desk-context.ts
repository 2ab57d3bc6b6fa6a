import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Query } from '../../lib/simulator/model.ts';
import type { LabSession, LabTime, Standing } from '../../lib/stores/lab-session.ts';
import type { ConsoleView, Pane, Place, Sentence, Why, Window } from '../../lib/view/view-model.ts';

/** What the page already shows before the simulator has started. */
export type FirstSight = {
  readonly view: ConsoleView;
  readonly standing: Standing;
  readonly time: LabTime;
  /** How many solutions can be played, and whether the task has other cases. */
  readonly variant: { readonly solutions: number; readonly others: boolean };
};

/** The four parts of the desk; on a phone one of them is shown at a time. */
export const parts = ['task', 'console', 'why', 'time'] as const;
export type Part = (typeof parts)[number];

/** The last value asked, and its answer once it is there. */
export type Asked = { readonly query: Query; readonly why?: Why; readonly failed?: boolean };

export type DeskContext = {
  /** Absent until the simulator has started: everything can be read, nothing done. */
  readonly session: LabSession | undefined;
  readonly first: FirstSight;
  readonly asked: Asked | undefined;
  /** The action that a hint pointed at, until it has been focused. */
  readonly sought: string | undefined;
  readonly ask: (query: Query) => void;
  /** Shows a page, with the part of its table that was last asked for where none is named. */
  readonly go: (pane: Pane, window?: Window) => void;
  /** How the table of a page was last sorted, filtered and laid out. */
  readonly windowOf: (pane: Pane) => Window;
  readonly lead: (place: Place) => void;
  readonly found: () => void;
  readonly show: (part: Part) => void;
  /** Says something in the status region that the run itself does not say. */
  readonly announce: (text: Sentence) => void;
};

export const DeskContext = createContext<DeskContext | undefined>(undefined);

/** The desk that a part of it belongs to. Throws outside a desk. */
export function useDesk(): DeskContext {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the lab was drawn outside its desk.');
  return desk;
}

/** The same for a part that may be drawn elsewhere too, where there is nothing to press. */
export function useDeskIfAny(): DeskContext | undefined {
  return useContext(DeskContext);
}

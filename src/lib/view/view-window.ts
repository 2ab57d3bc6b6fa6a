import type { Window } from './view-model.ts';

/** The part of a table that a pane shows when nobody has scrolled, sorted or filtered. */
export const firstWindow: Window = { from: 0, count: 100, filter: '' };

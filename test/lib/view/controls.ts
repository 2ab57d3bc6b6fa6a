import type { Command, Query } from '../../../src/lib/simulator/model.ts';
import type { Estate } from '../../../src/lib/simulator/simulator.ts';
import { fill, look, where } from '../../../src/lib/view/view.ts';
import type { Action, Cell, ConsoleView, Place, Row } from '../../../src/lib/view/view-model.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';

/** Every control of a page: its own, those beside its fields and those of its rows. */
export function controlsOf(view: ConsoleView): readonly Action[] {
  const inFields = view.fields.flatMap((field) => {
    if (field.kind === 'position') return field.moves.map(({ action }) => action);
    return field.kind === 'text' && field.change ? [field.change] : [];
  });
  return [
    ...view.actions,
    ...inFields,
    ...view.tables.flatMap(({ table }) => table.rows.flatMap(({ actions }) => actions)),
  ];
}

export function control(view: ConsoleView, id: string): Action {
  const found = controlsOf(view).find((one) => one.id === id);
  if (!found) throw new Error(`No control ${id} on ${view.title}: ${controlsOf(view).map((one) => one.id)}`);
  return found;
}

type Shown = { readonly label: string; readonly text: string; readonly why?: Query; readonly change?: Action };
/** The field with that label. */
export function field(view: ConsoleView, label: string): Shown {
  const found = view.fields.find((one) => one.label === label);
  if (found?.kind !== 'text') throw new Error(`No field ${label}: ${view.fields.map((one) => one.label)}`);
  return found;
}

export function rowsOf(view: ConsoleView, title: string): readonly Row[] {
  return view.tables.find((one) => one.title === title)?.table.rows ?? [];
}

/** What a row's cells say. */
export function texts(row: Row | undefined): readonly string[] {
  return (row?.cells ?? []).map((cell: Cell) => (cell.kind === 'marks' ? String(cell.intune) : cell.text));
}

/** The place where a command is given, and what its control makes of the command's own values there. */
export function given(
  estate: Estate,
  command: Command,
): { readonly place: Place; readonly makes: unknown } | undefined {
  const place = where(estate, command);
  if (place === undefined || place === 'clock') return undefined;
  const view = look(estate, place.pane, { ...firstWindow, filter: place.filter ?? '' });
  const asked = new Map<string, unknown>(Object.entries(command));
  const action = control(view, place.action);
  const values = Object.fromEntries(action.inputs.map(({ name }) => [name, String(asked.get(name) ?? '')]));
  return { place, makes: fill(action, values) };
}

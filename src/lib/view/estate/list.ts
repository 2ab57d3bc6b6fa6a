/** The estate as a list of its devices: all, or those that a filter finds. */
import { answer, type Estate } from '../../simulator/engine.ts';
import { deviceTable } from '../device-table.ts';
import { paths } from '../labels.ts';
import { page } from '../tables.ts';
import type { ConsoleView, Pane, Window } from '../view-model.ts';
import { devices, number } from './census.ts';

/** `only` stays while the list's own filter narrows it further; the page “List” beside it shows all again. */
export function listPage(estate: Estate, only: string | undefined, window: Window): ConsoleView {
  const filter = [only ?? '', window.filter].filter((part) => part.trim() !== '').join(', ');
  const table = deviceTable(estate, { ...window, filter });
  const pane: Pane = only === undefined ? { kind: 'estate' } : { kind: 'estate', only };
  const title =
    only === undefined ? allOf(estate) : `${number(table.total)} of ${devices(estate.devices.length)}: ${only}`;
  return page(estate, pane, { path: paths.estate, title }, { tables: [{ title: 'Devices', table }] });
}

function allOf(estate: Estate): string {
  const enrolled = answer(estate, { ask: 'count', within: 'allDevices', of: { ask: 'mdmEnrolled' }, is: true });
  return `${devices(estate.devices.length)}, ${number(enrolled)} enrolled`;
}

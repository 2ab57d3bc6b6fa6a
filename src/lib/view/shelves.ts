/** What Configuration Manager deploys and Intune assigns, on the shelf where an administrator keeps it. */
import type { DeliverableId } from '../brand.ts';
import { answer, type Estate } from '../simulator/engine.ts';
import { type Command, deliverables, type Target } from '../simulator/model.ts';
import { sayTarget } from './names.ts';
import { deliverableLabels } from './say/rooms.ts';
import { capital } from './say-query.ts';
import { shelfOf, shelfTable } from './shelf-table.ts';
import { page, tableOf } from './tables.ts';
import type { Cell, ConsoleView, Row, Shelf, Spot, Window } from './view-model.ts';

export type Deliverable = Estate['deliverables'][number];

export function shelfPage(estate: Estate, shelf: Shelf, window: Window): ConsoleView {
  const { path, label, things, console } = shelfTable[shelf];
  const columns = [
    { id: 'name', label: 'Name' },
    { id: 'type', label: 'Type' },
    { id: 'to', label: console === 'configMgr' ? 'Deployed to' : 'Assigned to' },
    { id: 'with', label: 'Changed from the default' },
    { id: 'devices', label: 'Devices', numeric: true },
  ];
  const rows = estate.deliverables
    .filter(({ kind }) => shelfOf[kind] === shelf)
    .map((deliverable): Row => ({ id: deliverable.id, cells: cellsOf(estate, deliverable), actions: [] }));
  const table = tableOf(columns, rows, window, emptyShelf(estate, shelf, rows.length, things));
  return page(estate, { kind: 'shelf', shelf }, { path, title: label }, { tables: [{ title: label, table }] });
}

/** A filter can empty a table too. */
function emptyShelf(estate: Estate, shelf: Shelf, stock: number, things: string): string {
  if (stock > 0) return 'No row has that in it.';
  const others = estate.deliverables.some(
    ({ kind }) => shelfTable[shelfOf[kind]].console === shelfTable[shelf].console,
  );
  return `This estate has no ${things}.${others ? ' What it has stands on other pages of this console.' : ''}`;
}

function cellsOf(estate: Estate, deliverable: Deliverable): readonly Cell[] {
  const { id, name, kind } = deliverable;
  const meant = meantCount(estate, deliverable);
  return [
    { kind: 'open', text: name, pane: { kind: 'deliverable', deliverable: id } },
    { kind: 'text', text: deliverableLabels[kind].label },
    targetsCell(estate, deliverable),
    { kind: 'text', text: unusual(deliverable) },
    { kind: 'text', text: meant.toLocaleString('en-GB'), order: meant, why: meantQuery(id) },
  ];
}

function targetsCell(estate: Estate, { kind, to, except }: Deliverable): Cell {
  const nobody = deliverables[kind].from === 'configMgr' ? 'Not deployed' : 'Not assigned';
  if (to.length === 0) return { kind: 'text', text: nobody, tone: 'muted' };
  const left = except.length === 0 ? '' : `, without ${listed(estate, except)}`;
  return { kind: 'text', text: `${capital(listed(estate, to))}${left}` };
}

function listed(estate: Estate, targets: readonly Target[]): string {
  return targets.map((target) => sayTarget(target, estate)).join(', ');
}

/** The properties that do not stand at the usual value, which is the first of each. */
function unusual({ kind, with: own }: Deliverable): string {
  const { properties } = deliverableLabels[kind];
  return Object.entries(usualOf(kind))
    .filter(([name, usual]) => own[name] !== usual)
    .map(([name]) => `${properties[name]?.label ?? name}: ${properties[name]?.values[own[name] ?? ''] ?? own[name]}`)
    .join('; ');
}

function usualOf(kind: Deliverable['kind']): { readonly [property: string]: string } {
  const properties: { readonly [property: string]: readonly string[] } = deliverables[kind].properties;
  return Object.fromEntries(Object.entries(properties).map(([name, [usual = '']]) => [name, usual]));
}

/** How many devices something is meant for. */
export function meantQuery(deliverable: DeliverableId) {
  return { ask: 'count', within: 'allDevices', of: { ask: 'isMeantFor', deliverable }, is: true } as const;
}

/** The same number: with one target and nobody left out it is known without looking at every device. */
export function meantCount(estate: Estate, { id, to, except }: Deliverable): number {
  const [only] = to;
  if (only === undefined) return 0;
  if (to.length > 1 || except.length > 0) return answer(estate, meantQuery(id));
  if (only === 'allDevices' || only === 'allUsers') return estate.devices.length;
  const collection = estate.collections.find((one) => one.id === only);
  if (collection) return collection.count;
  return estate.groups.find((one) => one.id === only)?.devices.length ?? 0;
}

/** Ids of the controls on the page of one thing. */
export const deliverableControls = {
  deliver: 'deliver',
  exclude: 'exclude',
  delete: 'delete',
  withdraw: (target: Target) => `withdraw-${target}`,
  change: (property: string) => `change-${property}`,
} as const;

/** Where something that is delivered is given to somebody, taken from them, changed or deleted. */
export function placeOfDeliverable(command: Command): Spot | undefined {
  const action = controlOf(command);
  return action === undefined || !('deliverable' in command)
    ? undefined
    : { pane: { kind: 'deliverable', deliverable: command.deliverable }, action };
}

function controlOf(command: Command): string | undefined {
  switch (command.kind) {
    case 'deliver':
      return deliverableControls.deliver;
    case 'exclude':
      return deliverableControls.exclude;
    case 'deleteDeliverable':
      return deliverableControls.delete;
    case 'withdraw':
      return deliverableControls.withdraw(command.from);
    case 'changeDeliverable':
      return deliverableControls.change(command.property);
    default:
      return undefined;
  }
}

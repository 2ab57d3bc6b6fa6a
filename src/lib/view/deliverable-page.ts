/** One policy, profile, app or update: its properties, whom it goes to, and how it stands with them. */
import { branded, type CollectionId, type DeliverableId, type GroupId } from '../brand.ts';
import type { Estate } from '../simulator/engine.ts';
import { deliverables, type Target } from '../simulator/model.ts';
import { choose, form, ready } from './actions.ts';
import { standingTable } from './deliverable-standing.ts';
import { number } from './estate/census.ts';
import { sayTarget } from './names.ts';
import { deliverableLabels } from './say/rooms.ts';
import { capital } from './say-query.ts';
import { shelfOf, shelfTable } from './shelf-table.ts';
import { type Deliverable, deliverableControls, meantCount, meantQuery } from './shelves.ts';
import { page, tableOf } from './tables.ts';
import type { Action, Cell, Choice, ConsoleView, Field, Row, Table, Window } from './view-model.ts';

export function deliverablePage(estate: Estate, id: DeliverableId, window: Window): ConsoleView | undefined {
  const deliverable = estate.deliverables.find((one) => one.id === id);
  if (!deliverable) return undefined;
  const { name, kind } = deliverable;
  const deployed = isDeployed(deliverable);
  return page(
    estate,
    { kind: 'deliverable', deliverable: id },
    { path: `${shelfTable[shelfOf[kind]].path} › ${name}`, title: name },
    {
      fields: fieldsOf(estate, deliverable),
      tables: [
        { title: deployed ? 'Deployments' : 'Assignments', table: targetsTable(estate, deliverable) },
        { title: 'Devices', table: standingTable(estate, deliverable, window) },
      ],
      actions: [
        deliverForm(estate, deliverable),
        ...(deployed ? [] : [excludeForm(estate, deliverable)]),
        ready(estate, deliverableControls.delete, `Delete ${name}`, { kind: 'deleteDeliverable', deliverable: id }),
      ],
    },
  );
}

/** Configuration Manager deploys, Intune assigns. */
function isDeployed({ kind }: Deliverable): boolean {
  return deliverables[kind].from === 'configMgr';
}

function fieldsOf(estate: Estate, deliverable: Deliverable): readonly Field[] {
  const { kind, with: own, id } = deliverable;
  const properties: { readonly [property: string]: readonly string[] } = deliverables[kind].properties;
  const told = Object.keys(properties).filter((name) => name !== 'algorithm' || own['family'] === 'bitLocker');
  return [
    { kind: 'text', label: 'Type', text: deliverableLabels[kind].label },
    ...told.map((property) => propertyField(estate, deliverable, property, properties[property] ?? [])),
    {
      kind: 'text',
      label: 'Devices it goes to',
      text: meantCount(estate, deliverable).toLocaleString('en-GB'),
      why: meantQuery(id),
    },
  ];
}

function propertyField(
  estate: Estate,
  { id: deliverable, kind, with: own }: Deliverable,
  property: string,
  values: readonly string[],
): Field {
  const labels = deliverableLabels[kind].properties[property];
  const label = labels?.label ?? property;
  const now = own[property] ?? '';
  const told: Field = {
    kind: 'text',
    label,
    text: labels?.values[now] ?? now,
    why: { ask: 'deliverableIs', deliverable, property },
  };
  if (values.length < 2) return told;
  const choices = values.map((value) => ({ value, label: labels?.values[value] ?? value }));
  const change = form(estate, {
    id: deliverableControls.change(property),
    label: `Change ${label}`,
    example: { kind: 'changeDeliverable', deliverable, property, to: now },
    inputs: [choose('to', label, now, choices)],
  });
  return { ...told, change: { ...change, short: 'Change' } };
}

function targetsTable(estate: Estate, deliverable: Deliverable): Table {
  const deployed = isDeployed(deliverable);
  const rows = [
    ...deliverable.to.map((target) => targetRow(estate, deliverable, target, deployed ? 'Deployed' : 'Included')),
    ...deliverable.except.map((target) => targetRow(estate, deliverable, target, 'Excluded')),
  ];
  const columns = [
    { id: 'target', label: deployed ? 'Collection' : 'Group' },
    { id: 'of', label: 'Of' },
    { id: 'how', label: 'How' },
  ];
  const all = { from: 0, count: rows.length, filter: '' };
  const empty = deployed
    ? 'It is deployed to no collection, so it reaches no device.'
    : 'It is assigned to no group, so it reaches no device.';
  return { ...tableOf(columns, rows, all, empty), sortable: false };
}

function targetRow(estate: Estate, deliverable: Deliverable, target: Target, how: string): Row {
  const name = capital(sayTarget(target, estate).replaceAll(/[“”]/g, ''));
  const action = ready(estate, deliverableControls.withdraw(target), `Remove ${name}`, {
    kind: 'withdraw',
    deliverable: deliverable.id,
    from: target,
  });
  return {
    id: target,
    cells: [
      targetCell(estate, target, name),
      { kind: 'text', text: membersOf(estate, target) },
      { kind: 'text', text: how },
    ],
    actions: [{ ...action, short: 'Remove' }],
  };
}

function targetCell(estate: Estate, target: Target, name: string): Cell {
  const collection = estate.collections.find(({ id }) => id === target);
  if (collection) return { kind: 'open', text: name, pane: { kind: 'collection', collection: collection.id } };
  const group = estate.groups.find(({ id }) => id === target);
  return group ? { kind: 'open', text: name, pane: { kind: 'group', group: group.id } } : { kind: 'text', text: name };
}

function membersOf(estate: Estate, target: Target): string {
  if (target === 'allDevices') return 'Devices';
  if (target === 'allUsers') return 'Users';
  const found = [...estate.collections, ...estate.groups].find(({ id }) => id === target);
  return found?.of === 'users' ? 'Users' : 'Devices';
}

function deliverForm(estate: Estate, deliverable: Deliverable): Action {
  const { id } = deliverable;
  const deployed = isDeployed(deliverable);
  const choices = deployed ? collectionTargets(estate) : [...everybody, ...groupTargets(estate)];
  const made = form(estate, {
    id: deliverableControls.deliver,
    label: deployed ? 'Deploy to a collection' : 'Assign to a group',
    example: { kind: 'deliver', deliverable: id, to: choices[0]?.value ?? branded<CollectionId>('') },
    inputs: [choose('to', deployed ? 'Collection' : 'Group', '', [placeholder(deployed), ...choices])],
  });
  return choices.length > 0 ? made : { ...made, disabledSays: 'This site has no collections.' };
}

function excludeForm(estate: Estate, { id }: Deliverable): Action {
  const choices = groupTargets(estate);
  const made = form(estate, {
    id: deliverableControls.exclude,
    label: 'Exclude a group',
    example: { kind: 'exclude', deliverable: id, target: choices[0]?.value ?? branded<GroupId>('') },
    inputs: [choose('target', 'Group', '', [placeholder(false), ...choices])],
  });
  return choices.length > 0 ? made : { ...made, disabledSays: 'This tenant has no groups.' };
}

type TargetChoice = Choice & { readonly value: Target };
const everybody: readonly TargetChoice[] = [
  { value: 'allDevices', label: 'All devices' },
  { value: 'allUsers', label: 'All users' },
];

function placeholder(deployed: boolean): Choice {
  return { value: '', label: deployed ? 'Choose a collection' : 'Choose a group' };
}

function collectionTargets({ collections }: Estate): readonly TargetChoice[] {
  return collections.map(({ id, name, count }) => ({ value: id, label: `${name} (${number(count)})` }));
}

function groupTargets({ groups }: Estate): readonly TargetChoice[] {
  return groups.map(({ id, name, of }) => ({ value: id, label: `${name} (${of})` }));
}

/** The Configuration Manager console: Cloud Attach properties and device collections. */
import { branded, type CollectionId } from '../brand.ts';
import { answer, type CollectionFacts, type Estate } from '../simulator/engine.ts';
import {
  autoEnrolments,
  deviceProperties,
  positions,
  type QueryRule,
  ruleOperators,
  type Workload,
  workloads,
} from '../simulator/model.ts';
import { choose, form, ready, write } from './actions.ts';
import {
  autoEnrolmentLabels,
  operatorLabels,
  paths,
  positionLabels,
  propertyLabels,
  workloadLabels,
} from './labels.ts';
import { sayAutoEnrolment } from './say.ts';
import { deviceTable, page, tableOf } from './tables.ts';
import type { Action, Choice, ConsoleView, Field, Pane, Row, Window } from './view-model.ts';

const tree = [
  { pane: { kind: 'workloads' as const }, label: 'Workloads' },
  { pane: { kind: 'enablement' as const }, label: 'Enablement' },
  { pane: { kind: 'collections' as const }, label: 'Device Collections' },
];
type Head = Pick<ConsoleView, 'pane' | 'path' | 'title'>;

function pageOf(head: Head, body: Partial<Pick<ConsoleView, 'fields' | 'tables' | 'actions'>>): ConsoleView {
  return page('configMgr', tree, head, body);
}

export function workloadsPage(estate: Estate, window: Window): ConsoleView {
  return pageOf(
    { pane: { kind: 'workloads' }, path: paths.workloads, title: 'Workloads' },
    {
      fields: workloads.map((workload) => positionField(estate, workload)),
      tables: [{ title: 'Devices', table: deviceTable(estate, window) }],
    },
  );
}

function positionField(estate: Estate, workload: Workload): Field {
  const setting = estate.workloads[workload];
  const pilot =
    setting.kind === 'pilotIntune' ? estate.collections.find(({ id }) => id === setting.pilotCollection) : undefined;
  const moves = positions.map((to) => ({ to, action: move(estate, workload, to) }));
  const fixed = moves.some(({ action }) => action.disabledBecause?.kind === 'workloadFixed');
  return {
    kind: 'position',
    workload,
    label: workloadLabels[workload],
    position: setting.kind,
    ...(pilot ? { pilot: { name: pilot.name, members: pilot.count, collection: pilot.id } } : {}),
    ...(fixed ? { fixed: `Fixed on Intune since version 2403; this site is ${estate.site.version}.` } : {}),
    why: { ask: 'setting', workload },
    moves,
  };
}

/** Id of the control that moves a workload. */
export function moveId(workload: Workload, to: string): string {
  return `switch-${workload}-${to}`;
}

function move(estate: Estate, workload: Workload, to: (typeof positions)[number]): Action {
  const id = moveId(workload, to);
  const label = `Move ${workloadLabels[workload]} to ${positionLabels[to]}`;
  if (to !== 'pilotIntune') return ready(estate, id, label, { kind: 'switchWorkload', workload, to });
  const setting = estate.workloads[workload];
  const now = setting.kind === 'pilotIntune' ? setting.pilotCollection : '';
  const inputs = [choose('pilotCollection', 'Pilot collection (Staging tab)', now, collectionChoices(estate))];
  return form(estate, { id, label, example: { kind: 'switchWorkload', workload, to }, inputs });
}

export function enablementPage(estate: Estate): ConsoleView {
  const now = estate.autoEnrolment;
  const action = form(estate, {
    id: 'set-auto-enrolment',
    label: 'Change automatic enrolment',
    example: { kind: 'setAutoEnrolment', to: now.kind },
    inputs: [
      choose(
        'to',
        'Automatic enrolment',
        now.kind,
        autoEnrolments.map((value) => ({ value, label: autoEnrolmentLabels[value] })),
      ),
      choose(
        'collection',
        'Intune Auto Enrollment collection',
        now.kind === 'pilot' ? now.collection : '',
        collectionChoices(estate),
        { name: 'to', is: 'pilot' },
      ),
    ],
  });
  return pageOf(
    { pane: { kind: 'enablement' }, path: paths.enablement, title: 'Enablement' },
    {
      fields: [
        { kind: 'text', label: 'Co-management', text: estate.coManagementOn ? 'Enabled' : 'Not enabled' },
        { kind: 'text', label: 'Automatic enrolment', text: sayAutoEnrolment(now, estate) },
        { kind: 'text', label: 'Site version', text: estate.site.version, mono: true },
      ],
      actions: [action],
    },
  );
}

export function collectionsPage(estate: Estate, window: Window): ConsoleView {
  const rows = estate.collections.map(
    (collection): Row => ({
      id: collection.id,
      cells: [
        { kind: 'open', text: collection.name, pane: { kind: 'collection', collection: collection.id } },
        { kind: 'text', text: String(collection.count), why: { ask: 'memberCount', collection: collection.id } },
        { kind: 'text', text: String(collection.rules.length) },
        { kind: 'text', text: String(collection.direct.length) },
      ],
      actions: [],
    }),
  );
  const columns = [
    { id: 'name', label: 'Collection' },
    { id: 'members', label: 'Members', numeric: true },
    { id: 'rules', label: 'Query rules', numeric: true },
    { id: 'direct', label: 'Direct members', numeric: true },
  ];
  return pageOf(
    { pane: { kind: 'collections' }, path: paths.collections, title: 'Device Collections' },
    { tables: [{ title: 'Collections', table: tableOf(columns, rows, window, 'This site has no collections.') }] },
  );
}

export function collectionPage(estate: Estate, id: CollectionId, window: Window): ConsoleView | undefined {
  const collection = estate.collections.find((one) => one.id === id);
  if (!collection) return undefined;
  const pane: Pane = { kind: 'collection', collection: id };
  return pageOf(
    { pane, path: `${paths.collections} › ${collection.name}`, title: collection.name },
    {
      fields: [
        { kind: 'text', label: 'Members', text: String(collection.count), why: { ask: 'memberCount', collection: id } },
      ],
      tables: [
        { title: 'Membership rules', table: rulesTable(estate, collection) },
        { title: 'Devices', table: membersTable(estate, collection, window) },
      ],
      actions: [
        ruleForm(estate, id, 'add-rule', 'Add a query rule', {
          name: '',
          property: 'department',
          operator: 'isEqualTo',
          value: '',
        }),
      ],
    },
  );
}

function rulesTable(estate: Estate, { id, rules }: CollectionFacts) {
  const rows = rules.map(
    (rule): Row => ({
      id: rule.name,
      cells: [
        { kind: 'text', text: rule.name },
        {
          kind: 'text',
          text: `${propertyLabels[rule.property]} ${operatorLabels[rule.operator]} “${rule.value}”`,
          mono: true,
        },
      ],
      actions: [
        { ...ruleForm(estate, id, `rule-${rule.name}`, `Edit ${rule.name}`, rule), short: 'Edit' },
        {
          ...ready(estate, `remove-rule-${rule.name}`, `Remove ${rule.name}`, {
            kind: 'removeQueryRule',
            collection: id,
            name: rule.name,
          }),
          short: 'Remove',
        },
      ],
    }),
  );
  const columns = [
    { id: 'name', label: 'Rule' },
    { id: 'query', label: 'Takes devices whose' },
  ];
  const all = { from: 0, count: rules.length, filter: '' };
  return { ...tableOf(columns, rows, all, 'No query rule. Add one, or add devices directly.'), sortable: false };
}

function ruleForm(estate: Estate, collection: CollectionId, id: string, label: string, rule: QueryRule): Action {
  const all = [
    write('name', 'Name', rule.name),
    choose(
      'property',
      'Property',
      rule.property,
      deviceProperties.map((value) => ({ value, label: propertyLabels[value] })),
    ),
    choose(
      'operator',
      'Operator',
      rule.operator,
      ruleOperators.map((value) => ({ value, label: operatorLabels[value] })),
    ),
    write('value', 'Value', rule.value),
  ];
  const inputs = rule.name === '' ? all : all.slice(1);
  return form(estate, { id, label, example: { kind: 'setQueryRule', collection, ...rule }, inputs });
}

function membersTable(estate: Estate, { id, direct }: CollectionFacts, window: Window) {
  const added = new Set(direct);
  const rows = estate.devices.map((device): Row => {
    const member = answer(estate, { ask: 'memberOf', collection: id, device });
    const directly = added.has(device);
    const how = member ? (directly ? 'Yes, directly' : 'Yes, by a rule') : 'No';
    const action = directly
      ? ready(estate, `remove-${device}`, `Remove ${device}`, { kind: 'removeMember', collection: id, device })
      : ready(estate, `add-${device}`, `Add ${device} directly`, { kind: 'addMember', collection: id, device });
    return {
      id: device,
      cells: [
        { kind: 'open', text: device, pane: { kind: 'device', device } },
        { kind: 'text', text: estate.device(device)?.department ?? '' },
        { kind: 'text', text: how, why: { ask: 'memberOf', collection: id, device } },
      ],
      actions: [{ ...action, short: directly ? 'Remove' : 'Add' }],
    };
  });
  const columns = [
    { id: 'name', label: 'Device' },
    { id: 'department', label: 'Department' },
    { id: 'member', label: 'Member' },
  ];
  return tableOf(columns, rows, window, 'No device is called that.');
}

function collectionChoices(estate: Estate): readonly Choice[] {
  const choices = estate.collections.map(({ id, name, count }) => ({
    value: branded<CollectionId>(id),
    label: `${name} (${count})`,
  }));
  return [{ value: '', label: 'Choose a collection' }, ...choices];
}

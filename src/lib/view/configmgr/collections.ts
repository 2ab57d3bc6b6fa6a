/** Assets and Compliance › Device Collections: what makes a device a member, and who is one. */
import type { CollectionId } from '../../brand.ts';
import type { CollectionFacts, Estate } from '../../simulator/engine.ts';
import { deviceProperties, type Evaluation, type QueryRule, ruleOperators } from '../../simulator/model.ts';
import { choose, form, ready, write } from '../actions.ts';
import { operatorLabels, paths, propertyLabels } from '../labels.ts';
import { lazyTable } from '../lazy-table.ts';
import { page, tableOf } from '../tables.ts';
import type { Action, ConsoleView, Field, Pane, Row, Table, Window } from '../view-model.ts';
import { addForm, membersTable } from './collection-members.ts';

export function collectionsPage(estate: Estate, window: Window): ConsoleView {
  const known = new Map(estate.collections.map((collection) => [collection.id, collection]));
  const count = (id: CollectionId) => known.get(id)?.count ?? 0;
  const name = (id: CollectionId) => known.get(id)?.name ?? id;
  const limit = (id: CollectionId) => limitOf(estate, known.get(id));
  const rules = (id: CollectionId) => ruleCount(known.get(id));
  const table = lazyTable(
    estate,
    {
      name: 'collections',
      ids: [...known.keys()],
      empty: known.size === 0 ? 'This site has no collections.' : 'No row has that in it.',
      columns: [
        {
          id: 'name',
          label: 'Collection',
          text: name,
          cell: (collection) => ({ kind: 'open', text: name(collection), pane: paneOf(collection) }),
        },
        {
          id: 'members',
          label: 'Members',
          numeric: true,
          order: count,
          cell: (collection) => ({
            kind: 'text',
            text: count(collection).toLocaleString('en-GB'),
            why: { ask: 'memberCount', collection },
          }),
        },
        {
          id: 'rules',
          label: 'Rules',
          numeric: true,
          order: rules,
          cell: (id) => ({ kind: 'text', text: String(rules(id)) }),
        },
        { id: 'limit', label: 'Limited to', text: limit, cell: (id) => ({ kind: 'text', text: limit(id) }) },
      ],
    },
    window,
  );
  return page(
    estate,
    { kind: 'collections' },
    { path: paths.collections, title: 'Device Collections' },
    { tables: [{ title: 'Collections', table }] },
  );
}

function paneOf(collection: CollectionId): Pane {
  return { kind: 'collection', collection };
}

function limitOf({ collections }: Estate, collection: CollectionFacts | undefined): string {
  if (collection?.limitedTo === undefined) return 'All devices';
  return collections.find(({ id }) => id === collection.limitedTo)?.name ?? collection.limitedTo;
}

/** Rules as the console counts them: queries, other collections, and direct membership as one. */
function ruleCount(collection: CollectionFacts | undefined): number {
  if (!collection) return 0;
  const { rules, include, exclude, direct } = collection;
  return rules.length + include.length + exclude.length + (direct.length > 0 ? 1 : 0);
}

export function collectionPage(estate: Estate, id: CollectionId, window: Window): ConsoleView | undefined {
  const collection = estate.collections.find((one) => one.id === id);
  if (!collection) return undefined;
  return page(
    estate,
    paneOf(id),
    { path: `${paths.collections} › ${collection.name}`, title: collection.name },
    {
      fields: fieldsOf(estate, collection),
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
        ...addForm(estate, collection),
        ready(estate, 'evaluate', 'Update Membership', { kind: 'evaluateCollection', collection: id }),
      ],
    },
  );
}

const evaluationLabels: { readonly [E in Evaluation]: string } = {
  atOnce: 'With each change of its rules',
  incremental: 'Every 5 minutes, and in full once a day',
  daily: 'In full once a day',
};

function fieldsOf(estate: Estate, collection: CollectionFacts): readonly Field[] {
  const { id, count, evaluation, builtIn, of } = collection;
  return [
    {
      kind: 'text',
      label: 'Members',
      text: count.toLocaleString('en-GB'),
      why: { ask: 'memberCount', collection: id },
      ...(of === 'users' ? { note: 'A collection of users; listed are the devices that are theirs.' } : {}),
    },
    { kind: 'text', label: 'Limited to', text: limitOf(estate, collection) },
    { kind: 'text', label: 'Evaluated', text: evaluationLabels[evaluation] },
    ...(builtIn === undefined
      ? []
      : [{ kind: 'text' as const, label: 'Origin', text: 'Comes with the site: nobody can change its members.' }]),
  ];
}

function rulesTable(estate: Estate, { id, rules, include, exclude, direct }: CollectionFacts): Table {
  const rows = [
    ...rules.map((rule) => queryRow(estate, id, rule)),
    ...include.map((other) => otherRow(estate, other, 'Include')),
    ...exclude.map((other) => otherRow(estate, other, 'Exclude')),
    ...(direct.length > 0 ? [directRow(direct.length)] : []),
  ];
  const columns = [
    { id: 'name', label: 'Rule' },
    { id: 'kind', label: 'Kind' },
    { id: 'query', label: 'Takes devices whose' },
  ];
  const all = { from: 0, count: rows.length, filter: '' };
  return { ...tableOf(columns, rows, all, 'No rule. Add a query rule, or add devices directly.'), sortable: false };
}

function queryRow(estate: Estate, collection: CollectionId, rule: QueryRule): Row {
  const { name, property, operator, value } = rule;
  const edit = ruleForm(estate, collection, `rule-${name}`, `Edit ${name}`, rule);
  const remove = ready(estate, `remove-rule-${name}`, `Remove ${name}`, { kind: 'removeQueryRule', collection, name });
  return {
    id: `query-${name}`,
    cells: [
      { kind: 'text', text: name },
      { kind: 'text', text: 'Query' },
      { kind: 'text', text: `${propertyLabels[property]} ${operatorLabels[operator]} “${value}”`, mono: true },
    ],
    actions: [
      { ...edit, short: 'Edit' },
      { ...remove, short: 'Remove' },
    ],
  };
}

function otherRow({ collections }: Estate, other: CollectionId, kind: 'Include' | 'Exclude'): Row {
  const name = collections.find(({ id }) => id === other)?.name ?? other;
  return {
    id: `${kind}-${other}`,
    cells: [
      { kind: 'open', text: name, pane: paneOf(other) },
      { kind: 'text', text: kind },
      { kind: 'text', text: kind === 'Include' ? 'collection is this one too' : 'collection is not this one' },
    ],
    actions: [],
  };
}

function directRow(count: number): Row {
  return {
    id: 'direct',
    cells: [
      { kind: 'text', text: 'Direct membership' },
      { kind: 'text', text: 'Direct' },
      { kind: 'text', text: `name is one of ${count.toLocaleString('en-GB')} listed below` },
    ],
    actions: [],
  };
}

/** A form for a new rule has its name to fill in; one for a known rule has only what it says. */
function ruleForm(estate: Estate, collection: CollectionId, id: string, label: string, rule: QueryRule): Action {
  const { name, property, operator, value } = rule;
  const what = [
    choose(
      'property',
      'Property',
      property,
      deviceProperties.map((one) => ({ value: one, label: propertyLabels[one] })),
    ),
    choose(
      'operator',
      'Operator',
      operator,
      ruleOperators.map((one) => ({ value: one, label: operatorLabels[one] })),
    ),
    write('value', 'Value', value),
  ];
  const example = {
    kind: 'setQueryRule',
    collection,
    ...rule,
    name: name === '' ? 'New' : name,
    value: `${value}%`,
  } as const;
  return form(estate, { id, label, example, inputs: name === '' ? [write('name', 'Name', name), ...what] : what });
}

/** Administration › Updates and Servicing: the site's version, what an update would find, and the clients' versions. */
import type { DeviceId } from '../../brand.ts';
import { answer, answers, type Estate, tally } from '../../simulator/engine.ts';
import { type SiteVersion, siteVersions } from '../../simulator/words.ts';
import { choose, form, ready } from '../actions.ts';
import { askedField } from '../asked.ts';
import { nameColumn } from '../device-columns.ts';
import { lazyTable } from '../lazy-table.ts';
import { settingLabels } from '../say/rooms.ts';
import { sayValue } from '../say-query.ts';
import { page, tableOf } from '../tables.ts';
import { seat } from '../trees.ts';
import type { Action, ConsoleView, Field, Row, Table, Window } from '../view-model.ts';

export function siteUpdatesPage(estate: Estate, window: Window): ConsoleView {
  return page(
    estate,
    { kind: 'siteUpdates' },
    { path: 'Administration › Updates and Servicing', title: `Version ${estate.site.version}` },
    {
      fields: fieldsOf(estate),
      tables: [
        { title: 'Prerequisite check', table: checkTable(estate) },
        { title: 'Clients by version', table: versionsTable(estate) },
        { title: 'Clients', table: clientsTable(estate, window) },
      ],
      actions: [upgradeForm(estate)],
    },
  );
}

function laterVersions({ site }: Estate): readonly SiteVersion[] {
  return siteVersions.filter((version) => version > site.version);
}

function fieldsOf(estate: Estate): readonly Field[] {
  return [
    askedField(estate, 'Site version', { ask: 'siteVersion' }),
    settingField(estate, 'serviceConnectionPoint'),
    settingField(estate, 'automaticClientUpgrade'),
    {
      kind: 'text',
      label: 'Devices with a client',
      text: answer(estate, { ask: 'clientCount' }).toLocaleString('en-GB'),
      why: { ask: 'clientCount' },
    },
  ];
}

/** To be read here; it is changed on its own page. */
function settingField(estate: Estate, setting: 'serviceConnectionPoint' | 'automaticClientUpgrade'): Field {
  return askedField(estate, settingLabels[setting].label, { ask: 'settingIs', setting });
}

function upgradeForm(estate: Estate): Action {
  const later = laterVersions(estate);
  const [next] = later;
  const command = { kind: 'upgradeSite', to: next ?? estate.site.version } as const;
  if (next === undefined) return ready(estate, 'upgrade-site', 'Install an update', command);
  const choices = later.map((value) => ({ value, label: value }));
  const inputs = [choose('to', 'Version', next, choices)];
  return form(estate, { id: 'upgrade-site', label: 'Install an update', example: command, inputs });
}

function checkTable(estate: Estate): Table {
  const rows = laterVersions(estate).map((to): Row => {
    const query = { ask: 'upgradeCheck', to } as const;
    return {
      id: to,
      cells: [
        { kind: 'text', text: to, mono: true },
        { kind: 'text', text: sayValue(query, answer(estate, query)), why: query },
      ],
      actions: [],
    };
  });
  const columns = [
    { id: 'version', label: 'Update to' },
    { id: 'check', label: 'Result' },
  ];
  return whole(columns, rows, 'This is the latest version: there is nothing to check.');
}

/** A table that is shown at once. */
function whole(columns: Table['columns'], rows: readonly Row[], empty: string): Table {
  return { ...tableOf(columns, rows, { from: 0, count: rows.length, filter: '' }, empty), sortable: false };
}

function versionsTable(estate: Estate): Table {
  const rows = versionCounts(estate).map(
    ({ version, count }): Row => ({
      id: version,
      cells: [
        { kind: 'text', text: version, mono: true },
        {
          kind: 'text',
          text: count.toLocaleString('en-GB'),
          why: { ask: 'count', within: 'allDevices', of: { ask: 'clientVersion' }, is: version },
        },
      ],
      actions: [],
    }),
  );
  const columns = [
    { id: 'version', label: 'Client version' },
    { id: 'devices', label: 'Devices', numeric: true },
  ];
  return whole(columns, rows, 'No device of this site has a client.');
}

type VersionCount = { readonly version: SiteVersion; readonly count: number };
const counted = new WeakMap<Estate, readonly VersionCount[]>();

/** The newest first: one pass over all devices, and none while the same estate is looked at. */
function versionCounts(estate: Estate): readonly VersionCount[] {
  const known = counted.get(estate);
  if (known) return known;
  const counts = new Map(tally(estate, [{ ask: 'clientVersion' }]).map(({ values: [value], count }) => [value, count]));
  const found = siteVersions.toReversed().flatMap((version) => {
    const count = counts.get(version);
    return count === undefined ? [] : [{ version, count }];
  });
  counted.set(estate, found);
  return found;
}

/** Id of the control that upgrades the client of a device. */
export function upgradeId(device: DeviceId): string {
  return `upgrade-${device}`;
}

function clientsTable(estate: Estate, window: Window): Table {
  const versionOf = answers(estate, { ask: 'clientVersion' });
  const said = (device: DeviceId) => sayValue({ ask: 'clientVersion' }, versionOf(device));
  return lazyTable(
    estate,
    {
      name: 'clients',
      ids: estate.devices,
      empty: 'No row has that in it.',
      columns: [
        nameColumn((device) => seat(device)),
        {
          id: 'version',
          label: 'Client version',
          text: said,
          words: ['None', ...siteVersions],
          cell: (device) => ({ kind: 'text', text: said(device), why: { ask: 'clientVersion', device } }),
        },
      ],
      actions: (device) => [
        {
          ...ready(estate, upgradeId(device), `Upgrade the client of ${device}`, { kind: 'upgradeClient', device }),
          short: 'Upgrade',
        },
      ],
    },
    window,
  );
}

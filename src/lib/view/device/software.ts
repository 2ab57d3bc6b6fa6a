/** Software Center and Company Portal side by side: which apps each shows on this device, from whom, and why. */
import type { DeliverableId, DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import { deliverables } from '../../simulator/model.ts';
import { installables, type Portal } from '../../simulator/rules/software/words.ts';
import { ready } from '../actions.ts';
import { askedField } from '../asked.ts';
import { authorityLabels, workloadLabels } from '../labels.ts';
import { deliverableLabels } from '../say/rooms.ts';
import { capital, sayValue } from '../say-query.ts';
import { type PageBody, tableOf } from '../tables.ts';
import type { Cell, Field, Row, Table } from '../view-model.ts';
import { firstWindow } from '../view-window.ts';
import { traitField } from './settings.ts';

type App = Estate['deliverables'][number];
const portalTitles: { readonly [P in Portal]: string } = {
  softwareCenter: 'Software Center',
  companyPortal: 'Company Portal',
};
const portalAsks = { softwareCenter: 'inSoftwareCenter', companyPortal: 'inCompanyPortal' } as const;

export function softwareBody(estate: Estate, device: DeviceId): Pick<PageBody, 'fields' | 'tables' | 'actions'> {
  const apps = appsOf(estate);
  const center = shownIn(estate, 'softwareCenter', device, apps);
  const portal = shownIn(estate, 'companyPortal', device, apps);
  const elsewhere = apps.filter(
    (app) =>
      !center.includes(app) &&
      !portal.includes(app) &&
      answer(estate, { ask: 'isMeantFor', deliverable: app.id, device }),
  );
  return {
    fields: [
      sameField(estate, device, center, portal),
      authorityField(estate, device, 'clientApps'),
      authorityField(estate, device, 'officeClickToRunApps'),
      askedField(estate, 'A notification of Configuration Manager opens', { ask: 'notificationPortal', device }),
      traitField(estate, device, 'companyPortal'),
      askedField(estate, 'Compliance as Configuration Manager last said', { ask: 'configMgrVerdict', device }),
      ...updateFields(estate, device),
    ],
    tables: [
      portalTable(estate, 'softwareCenter', device, center),
      portalTable(estate, 'companyPortal', device, portal),
      ...(elsewhere.length > 0 ? [elsewhereTable(estate, device, elsewhere)] : []),
    ],
    actions: [
      ready(estate, 'sync-company-portal', 'Company Portal › Settings › Sync', { kind: 'syncCompanyPortal', device }),
      ready(estate, 'check-compliance', 'Software Center › Check compliance', { kind: 'checkCompliance', device }),
    ],
  };
}

/** Who brings updates. What the registry says of it stands with the other values there. */
function updateFields(estate: Estate, device: DeviceId): readonly Field[] {
  return [
    askedField(estate, 'Windows updates come from', { ask: 'updateSource', device }),
    askedField(estate, 'Update ring of Intune in force', { ask: 'hasUpdateRing', device }),
    askedField(estate, 'Third-party updates come from', { ask: 'thirdPartyUpdates', device }),
  ];
}

/** Id of the control that installs an app; an app that both portals show has one in each. */
export function installId(portal: Portal, app: DeliverableId): string {
  return `${portal}-install-${app}`;
}

/** The portal in which the user finds the app; Software Center where both have it. */
export function portalOf(estate: Estate, device: DeviceId, deliverable: DeliverableId): Portal {
  return answer(estate, { ask: 'inSoftwareCenter', deliverable, device }) ? 'softwareCenter' : 'companyPortal';
}

function appsOf(estate: Estate): readonly App[] {
  const kinds: readonly string[] = installables;
  return estate.deliverables.filter(({ kind }) => kinds.includes(kind));
}

function shownIn(estate: Estate, portal: Portal, device: DeviceId, apps: readonly App[]): readonly App[] {
  return apps.filter(({ id }) => answer(estate, { ask: portalAsks[portal], deliverable: id, device }));
}

/** Two lists are the same, or one has more: the sentence a user would ask for, with who decides about apps as its cause. */
function sameField(estate: Estate, device: DeviceId, center: readonly App[], portal: readonly App[]): Field {
  const clientApps = answer(estate, { ask: 'authority', workload: 'clientApps', device });
  const says = (text: string): Field => ({
    kind: 'text',
    label: 'What the two portals show',
    text,
    why: { ask: 'authority', workload: 'clientApps', device },
  });
  const own = portal.filter((app) => !center.includes(app)).length;
  const missing = center.filter((app) => !portal.includes(app)).length;
  if (center.length + portal.length === 0) return says('Neither shows an app on this device.');
  if (portal.length === 0) return says('Company Portal shows nothing on this device; Software Center shows its apps.');
  if (own === 0 && missing === 0)
    return says(
      clientApps === 'intune'
        ? 'Both show the same: Intune has no more apps for the user to choose here.'
        : `Both show the same: Client apps is with ${authorityLabels[clientApps]} here, so Company Portal shows only the apps of Configuration Manager.`,
    );
  const more = own > 0 ? `Company Portal has ${apps(own)} of Intune besides` : '';
  const less = missing > 0 ? `Software Center has ${apps(missing)} that Company Portal does not show` : '';
  return says(`${[more, less].filter((part) => part !== '').join('; ')}.`);
}

function apps(count: number): string {
  return count === 1 ? '1 app' : `${count} apps`;
}

function authorityField(estate: Estate, device: DeviceId, workload: 'clientApps' | 'officeClickToRunApps'): Field {
  const why = { ask: 'authority', workload, device } as const;
  return { kind: 'authority', label: workloadLabels[workload], authority: answer(estate, why), why };
}

function portalTable(
  estate: Estate,
  portal: Portal,
  device: DeviceId,
  shown: readonly App[],
): { readonly title: string; readonly table: Table } {
  const title = portalTitles[portal];
  const rows = shown.map(
    (app): Row => ({
      id: app.id,
      cells: [appCell(estate, portal, device, app), fromCell(app), stateCell(estate, device, app)],
      actions: [
        {
          ...ready(estate, installId(portal, app.id), `Install ${app.name}`, {
            kind: 'installApp',
            device,
            deliverable: app.id,
          }),
          short: 'Install',
        },
      ],
    }),
  );
  return { title, table: listed(rows, `${title} shows no app on this device.`) };
}

function elsewhereTable(estate: Estate, device: DeviceId, shown: readonly App[]) {
  const rows = shown.map(
    (app): Row => ({
      id: app.id,
      cells: [appCell(estate, 'companyPortal', device, app), fromCell(app), stateCell(estate, device, app)],
      actions: [],
    }),
  );
  return { title: 'Meant for this device, and in neither portal', table: listed(rows, '') };
}

function listed(rows: readonly Row[], empty: string): Table {
  const columns = [
    { id: 'app', label: 'App' },
    { id: 'from', label: 'From' },
    { id: 'state', label: 'State' },
  ];
  return { ...tableOf(columns, rows, firstWindow, empty), sortable: false };
}

/** Asked why, the name says why it is in the portal, or what keeps it out. */
function appCell(_estate: Estate, portal: Portal, device: DeviceId, { id, name }: App): Cell {
  return { kind: 'text', text: name, why: { ask: portalAsks[portal], deliverable: id, device } };
}

function fromCell({ kind }: App): Cell {
  return { kind: 'text', text: `${authorityLabels[deliverables[kind].from]}: ${deliverableLabels[kind].label}` };
}

function stateCell(estate: Estate, device: DeviceId, { id }: App): Cell {
  const why = { ask: 'software', deliverable: id, device } as const;
  const state = answer(estate, why);
  return { kind: 'text', text: state === 'installed' ? 'Installed' : capital(sayValue(why, state)), why };
}

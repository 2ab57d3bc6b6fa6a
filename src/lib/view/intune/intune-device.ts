/** One device in the Intune admin center: how Intune sees it, and what can be asked of it from here. */
import type { DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import { type Command, traits, workloads } from '../../simulator/model.ts';
import { choose, form } from '../actions.ts';
import { askedCell, askedField } from '../asked.ts';
import { sayNotEnrolled } from '../enrolment-cell.ts';
import { joinLabels, paths, workloadLabels } from '../labels.ts';
import { traitLabels } from '../say/rooms.ts';
import { page, tableOf, when } from '../tables.ts';
import type { ConsoleView, Field, Row, Spot, Table } from '../view-model.ts';
import { attachActionsTable, remoteActionId, remoteActionsTable } from './remote-actions.ts';

/** A device that Intune does not list has its page too: it says why nothing can be done there. */
export function intuneDevicePage(estate: Estate, device: DeviceId): ConsoleView | undefined {
  if (!estate.device(device)) return undefined;
  return page(
    estate,
    { kind: 'intuneDevice', device },
    { path: `${paths.intuneDevices} › ${device}`, title: device },
    {
      fields: [
        ...overview(estate, device),
        ...complianceFields(estate, device),
        ...agentFields(estate, device),
        ...workloads.map(
          (workload): Field => ({
            kind: 'authority',
            label: workloadLabels[workload],
            authority: answer(estate, { ask: 'authority', workload, device }),
            why: { ask: 'authority', workload, device },
          }),
        ),
      ],
      tables: [
        { title: 'Remote actions', table: remoteActionsTable(estate, device) },
        { title: 'Compliance policies', table: policiesTable(estate, device) },
        { title: 'Actions through tenant attach', table: attachActionsTable(estate, device) },
      ],
    },
  );
}

function overview(estate: Estate, device: DeviceId): readonly Field[] {
  const card = estate.device(device);
  const enrolled = answer(estate, { ask: 'mdmEnrolled', device });
  return [
    askedField(estate, 'Managed by', { ask: 'managedBy', device }),
    {
      kind: 'text',
      label: 'Enrolment',
      text: enrolled ? 'Enrolled in Intune' : sayNotEnrolled(answer(estate, { ask: 'eligibility', device })),
      why: { ask: 'mdmEnrolled', device },
    },
    askedField(estate, 'Management state', { ask: 'managementState', device }),
    ownershipField(estate, device),
    {
      kind: 'text',
      label: 'Primary user',
      text: answer(estate, { ask: 'primaryUser', device }) ? (card?.user ?? '') : 'None',
      why: { ask: 'primaryUser', device },
    },
    {
      kind: 'text',
      label: 'Join type',
      text: joinLabels[card?.join ?? 'notJoined'],
      why: { ask: 'joinState', device },
    },
    { kind: 'text', label: 'Last check-in', text: when(card?.lastCheckIn), mono: true },
    ...remains(estate, device),
    askedField(estate, 'Managing agent in Microsoft Graph', { ask: 'managementAgent', device }),
    askedField(estate, 'Eligible for co-management in Microsoft Graph', { ask: 'comanagementEligibleType', device }),
  ];
}

/** What remote actions have left behind. */
function remains(estate: Estate, device: DeviceId): readonly Field[] {
  const renamed = answer(estate, { ask: 'renamedThrough', device }) !== 'nothing';
  const diagnosed = answer(estate, { ask: 'diagnosticsKept', device }) > 0;
  return [
    ...(renamed ? [askedField(estate, 'Renamed through', { ask: 'renamedThrough', device })] : []),
    ...(diagnosed ? [askedField(estate, 'Diagnostics to download', { ask: 'diagnosticsKept', device })] : []),
  ];
}

function complianceFields(estate: Estate, device: DeviceId): readonly Field[] {
  const reason = answer(estate, { ask: 'noncomplianceReason', device }) !== 'none';
  const listed = answer(estate, { ask: 'onRetireList', device });
  return [
    askedField(estate, 'Compliance', { ask: 'complianceState', device }),
    ...(reason ? [askedField(estate, 'First reason not to be compliant', { ask: 'noncomplianceReason', device })] : []),
    ...(listed ? [askedField(estate, 'On the retire list', { ask: 'onRetireList', device })] : []),
  ];
}

/** As “Troubleshooting + support” shows them. */
function agentFields(estate: Estate, device: DeviceId): readonly Field[] {
  return [
    askedField(estate, 'Configuration Manager agent state', { ask: 'agentState', device }),
    askedField(estate, 'Last Configuration Manager agent check in time', { ask: 'agentCheckIn', device }),
    askedField(estate, 'Client health', { ask: 'clientHealthVerdict', device }),
  ];
}

function ownershipField(estate: Estate, device: DeviceId): Field {
  const { label, values } = traitLabels.ownership;
  const now = answer(estate, { ask: 'deviceIs', trait: 'ownership', device });
  const change = form(estate, {
    id: ownershipId,
    label: `Change ${label} of ${device}`,
    example: { kind: 'changeDevice', device, trait: 'ownership', to: now },
    inputs: [
      choose(
        'to',
        label,
        now,
        traits.ownership.map((value) => ({ value, label: values[value] ?? value })),
      ),
    ],
  });
  return {
    kind: 'text',
    label,
    text: values[now] ?? now,
    why: { ask: 'deviceIs', trait: 'ownership', device },
    change: { ...change, short: 'Change' },
  };
}

const ownershipId = 'change-ownership';

function policiesTable(estate: Estate, device: DeviceId): Table {
  const rows = estate.deliverables
    .filter(({ kind }) => kind === 'intuneCompliancePolicy')
    .map(
      ({ id, name }): Row => ({
        id,
        cells: [
          { kind: 'open', text: name, pane: { kind: 'deliverable', deliverable: id } },
          askedCell(estate, { ask: 'complianceOf', deliverable: id, device }),
        ],
        actions: [],
      }),
    );
  const columns = [
    { id: 'policy', label: 'Policy' },
    { id: 'state', label: 'State' },
  ];
  const all = { from: 0, count: rows.length, filter: '' };
  return { ...tableOf(columns, rows, all, 'Intune has no compliance policy.'), sortable: false };
}

/** Where a command is given on the page of one device. */
export function placeAtIntuneDevice(estate: Estate, command: Command): Spot | undefined {
  if (!('device' in command) || !estate.device(command.device)) return undefined;
  const pane = { kind: 'intuneDevice', device: command.device } as const;
  if (command.kind === 'remoteAction' || command.kind === 'attachAction')
    return { pane, action: remoteActionId(command.action) };
  if (command.kind === 'changeDevice' && command.trait === 'ownership') return { pane, action: ownershipId };
  return undefined;
}

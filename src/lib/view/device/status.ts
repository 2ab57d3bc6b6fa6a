/** What `dsregcmd /status` and the registry say on the device, each line with what it means. */
import type { DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import type { ConfigInfo, DeviceQuery } from '../../simulator/model.ts';
import { joinLabels } from '../labels.ts';
import { type PageBody, tableOf } from '../tables.ts';
import type { Field, Row } from '../view-model.ts';
import { firstWindow } from '../view-window.ts';

export function statusBody(estate: Estate, device: DeviceId): Pick<PageBody, 'fields' | 'tables'> {
  return {
    fields: statusFields(estate, device),
    tables: [
      { title: 'dsregcmd /status', table: lines('Field', statusRows(estate, device)) },
      { title: 'Registry', table: lines('Name', registryRows(estate, device), 'Data') },
    ],
  };
}

function statusFields(estate: Estate, device: DeviceId): readonly Field[] {
  const join = answer(estate, { ask: 'joinState', device });
  const error = answer(estate, { ask: 'joinError', device });
  return [
    { kind: 'text', label: 'Join state', text: joinLabels[join], why: { ask: 'joinState', device } },
    {
      kind: 'text',
      label: 'Error of the last attempt to join',
      text: error === 'none' ? 'None' : error,
      mono: error !== 'none',
      why: { ask: 'joinError', device },
    },
    { kind: 'text', label: 'Tenant', text: tenantOf(estate, device) },
  ];
}

/** Only what is known to Microsoft Entra ID knows its tenant. */
function tenantOf(estate: Estate, device: DeviceId): string {
  return answer(estate, { ask: 'azureAdJoined', device }) ? estate.tenant.name : 'None';
}

function lines(head: string, rows: readonly Row[], value = 'Value') {
  const columns = [
    { id: 'name', label: head },
    { id: 'value', label: value },
    { id: 'says', label: 'What it says' },
  ];
  return { ...tableOf(columns, rows, firstWindow, ''), sortable: false };
}

type Line = { readonly name: string; readonly value: string; readonly says: string; readonly why?: DeviceQuery };

function row(device: DeviceId, { name, value, says, why }: Line): Row {
  return {
    id: name,
    cells: [
      { kind: 'text', text: name, mono: true },
      { kind: 'text', text: value, mono: true, ...(why ? { why: { ...why, device } } : {}) },
      { kind: 'text', text: says },
    ],
    actions: [],
  };
}

function statusRows(estate: Estate, device: DeviceId): readonly Row[] {
  const card = estate.device(device);
  const user = card?.user ?? 'the user';
  const yes = (ask: 'azureAdJoined' | 'domainJoined' | 'azureAdPrt' | 'mdmUrl') => answer(estate, { ask, device });
  const joined = yes('azureAdJoined');
  const registered = card?.join === 'registered';
  const all: readonly Line[] = [
    {
      name: 'AzureAdJoined',
      value: yesNo(joined),
      says: joined
        ? 'The device is joined to Microsoft Entra ID.'
        : 'The device is not joined to Microsoft Entra ID, so it cannot be co-managed.',
      why: { ask: 'azureAdJoined' },
    },
    {
      name: 'DomainJoined',
      value: yesNo(yes('domainJoined')),
      says: sayDomain(joined, yes('domainJoined')),
      why: { ask: 'domainJoined' },
    },
    {
      name: 'WorkplaceJoined',
      value: yesNo(registered),
      says: registered
        ? 'The device is only registered, and that is not enough for co-management.'
        : 'No work account is only registered here.',
      why: { ask: 'joinState' },
    },
    {
      name: 'AzureAdPrt',
      value: yesNo(yes('azureAdPrt')),
      says: yes('azureAdPrt')
        ? `${user} is signed in with a token of Microsoft Entra ID.`
        : `${user} has no token of Microsoft Entra ID on this device.`,
      why: { ask: 'azureAdPrt' },
    },
    {
      name: 'MdmUrl',
      value: yes('mdmUrl') ? 'present' : 'empty',
      says: yes('mdmUrl')
        ? 'Microsoft Entra ID names an MDM service for the user.'
        : joined
          ? 'Microsoft Entra ID names no MDM service. Look at the MDM user scope.'
          : 'Join comes first: only a joined device is told where to enrol.',
      why: { ask: 'mdmUrl' },
    },
  ];
  return all.map((line) => row(device, line));
}

function yesNo(is: boolean): string {
  return is ? 'YES' : 'NO';
}

function sayDomain(joined: boolean, domain: boolean): string {
  if (!domain) return 'The device is in no domain.';
  return joined
    ? 'The device is in a domain too, so it is hybrid joined.'
    : 'The device is in a domain, and only there.';
}

/** `ConfigInfo` as the registry has it. */
const configInfoValues: { readonly [C in ConfigInfo]: { readonly value: string; readonly says: string } } = {
  intune: { value: '1', says: 'Intune is the management authority.' },
  configMgr: { value: '2', says: 'Configuration Manager is the management authority.' },
  absent: { value: 'absent', says: 'The device is not enrolled.' },
};

function registryRows(estate: Estate, device: DeviceId): readonly Row[] {
  const flags = answer(estate, { ask: 'flags', device });
  const { value, says } = configInfoValues[answer(estate, { ask: 'configInfo', device })];
  const wsus = answer(estate, { ask: 'useWuServer', device });
  const all: readonly Line[] = [
    {
      name: 'CoManagementFlags',
      value: flags === 0 ? 'absent' : String(flags),
      says:
        flags === 0
          ? 'The client holds no co-management policy.'
          : 'The capabilities value of the last policy. The applet shows its bits.',
      why: { ask: 'flags' },
    },
    { name: 'ConfigInfo', value, says, why: { ask: 'configInfo' } },
    {
      name: 'UseWUServer',
      value: wsus ? '1' : 'not set',
      says: wsus ? 'Windows looks for updates at the site.' : 'Windows does not look for updates at the site.',
      why: { ask: 'useWuServer' },
    },
  ];
  return all.map((line) => row(device, line));
}

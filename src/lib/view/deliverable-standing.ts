/** How it stands with one policy, profile or app on the devices that it is meant for: which questions fit its kind. */
import type { DeviceId } from '../brand.ts';
import { answers, type Estate } from '../simulator/engine.ts';
import type { DeviceQuery } from '../simulator/model.ts';
import { cloudApps } from '../simulator/rules/compliance/words.ts';
import { type SettingFamily, settingFamilies } from '../simulator/rules/profiles/words.ts';
import { unreachable } from '../unreachable.ts';
import { departmentColumn, nameColumn } from './device-columns.ts';
import { devicesThat } from './devices-that.ts';
import { type LazyColumn, lazyTable } from './lazy-table.ts';
import { answerLabels } from './say/rooms.ts';
import { capital, sayValue } from './say-query.ts';
import type { Deliverable } from './shelves.ts';
import { seat } from './trees.ts';
import type { Table, Window } from './view-model.ts';

type Asked = { readonly label: string; readonly query: DeviceQuery };

/** What to ask of each device; the first says it best. */
function askedOf({ id: deliverable, kind, with: own }: Deliverable): readonly [Asked, ...Asked[]] {
  switch (kind) {
    case 'coManagementSettings':
      return [
        { label: 'Setup of the client', query: { ask: 'setupResult' } },
        { label: 'Everything kept with Intune', query: { ask: 'intuneKeepsAll' } },
      ];
    case 'autopilotProfile':
    case 'espProfile':
      return [
        { label: 'Enrolment status page', query: { ask: 'espPhase' } },
        { label: 'Error', query: { ask: 'provisioningError' } },
      ];
    case 'platformRestriction':
      return [
        { label: 'Enrolment', query: { ask: 'enrolmentStage' } },
        { label: 'Error', query: { ask: 'enrolmentError' } },
      ];
    case 'intuneCompliancePolicy':
      return [
        { label: 'Under this policy', query: { ask: 'complianceOf', deliverable } },
        { label: 'In all', query: { ask: 'complianceState' } },
      ];
    case 'configMgrCompliancePolicy':
      return [{ label: 'Verdict of Configuration Manager', query: { ask: 'configMgrVerdict' } }];
    case 'configMgrBaseline':
      return [
        { label: 'For the compliance verdict', query: { ask: 'baselineStanding', deliverable } },
        { label: 'Verdict of Configuration Manager', query: { ask: 'configMgrVerdict' } },
      ];
    case 'accessPolicy':
      return [accessTo('exchangeOnline'), ...cloudApps.slice(1).map(accessTo)];
    case 'endpointSecurityPolicy':
    case 'settingsCatalogProfile':
    case 'deviceRestrictionsProfile':
    case 'templateProfile':
    case 'informationProtectionPolicy':
    case 'intuneResourceProfile':
    case 'configMgrAntimalwarePolicy':
    case 'configMgrEndpointProtection':
    case 'configMgrBitLocker':
    case 'configMgrSettings':
    case 'configMgrResourceProfile':
      return [{ label: 'Applied', query: { ask: 'isApplied', deliverable } }, ...kept(own['family'])];
    case 'updateRing':
    case 'configMgrUpdates':
      return [
        { label: 'State', query: { ask: 'software', deliverable } },
        { label: 'Updates come from', query: { ask: 'updateSource' } },
      ];
    case 'configMgrThirdPartyUpdates':
      return [
        { label: 'State', query: { ask: 'software', deliverable } },
        { label: 'Third-party updates come from', query: { ask: 'thirdPartyUpdates' } },
      ];
    case 'intuneOfficeApp':
    case 'configMgrOfficeApp':
      return [
        { label: 'State', query: { ask: 'software', deliverable } },
        { label: 'Office comes from', query: { ask: 'officeFrom' } },
      ];
    case 'intuneWin32App':
    case 'intuneStoreApp':
    case 'intuneLobApp':
    case 'configMgrApp':
    case 'configMgrPackage':
    case 'configMgrTaskSequence':
      return [
        { label: 'State', query: { ask: 'software', deliverable } },
        { label: 'In Company Portal', query: { ask: 'inCompanyPortal', deliverable } },
        { label: 'In Software Center', query: { ask: 'inSoftwareCenter', deliverable } },
      ];
    case 'intuneScript':
    case 'intuneRemediation':
      return [{ label: 'State', query: { ask: 'software', deliverable } }];
    default:
      return unreachable(kind);
  }
}

const appLabels = {
  exchangeOnline: 'Exchange Online',
  sharePointOnline: 'SharePoint Online',
  intune: 'Intune',
} as const;
function accessTo(app: (typeof cloudApps)[number]): Asked {
  return { label: `Access to ${appLabels[app]}`, query: { ask: 'mayAccess', app } };
}

/** Who keeps up the value that the device has now. */
function kept(name: string | undefined): readonly Asked[] {
  const family: SettingFamily | undefined = settingFamilies.find((one) => one === name);
  return family ? [{ label: 'Value kept up by', query: { ask: 'inForce', family } }] : [];
}

/** The devices that it is meant for, and those that still have it. */
export function standingTable(estate: Estate, deliverable: Deliverable, window: Window): Table {
  const { id } = deliverable;
  const isMeantFor = answers(estate, { ask: 'isMeantFor', deliverable: id });
  const columns: readonly LazyColumn<DeviceId>[] = [
    nameColumn((device) => seat(device)),
    departmentColumn(estate),
    {
      id: 'meant',
      label: 'Meant for it',
      order: (device) => Number(isMeantFor(device)),
      cell: (device) => ({
        kind: 'text',
        text: isMeantFor(device) ? 'Yes' : 'No longer',
        why: { ask: 'isMeantFor', deliverable: id, device },
      }),
    },
    ...askedOf(deliverable).map((asked) => askedColumn(estate, asked)),
  ];
  const ids = devicesThat(estate, `deliverable ${id}`, () => concerned(estate, deliverable));
  const empty = ids.length === 0 ? 'It goes to no device.' : 'No row has that in it.';
  return lazyTable(estate, { name: `deliverable ${id}`, columns, ids, empty }, window);
}

function askedColumn(estate: Estate, { label, query }: Asked): LazyColumn<DeviceId> {
  const read = answers(estate, query);
  const text = (device: DeviceId) => capital(sayValue(query, read(device)));
  return {
    id: query.ask + ('app' in query ? `-${query.app}` : ''),
    label,
    text,
    words: wordsOf(query.ask),
    cell: (device) => ({ kind: 'text', text: text(device), why: { ...query, device } }),
  };
}

/** All that an answer can say: a filter that is in none of it need not ask every device. */
function wordsOf(ask: DeviceQuery['ask']): readonly string[] {
  const values = answerLabels[ask]?.values;
  return values ? Object.values(values).map(capital) : ['Yes', 'No'];
}

/** Whom it is meant for, or who keeps it although it is no longer meant for them. */
function concerned(estate: Estate, deliverable: Deliverable): (device: DeviceId) => boolean {
  const isMeantFor = answers(estate, { ask: 'isMeantFor', deliverable: deliverable.id });
  const [{ query }] = askedOf(deliverable);
  if (query.ask !== 'software' && query.ask !== 'isApplied') return isMeantFor;
  const has = answers(estate, query);
  return (device) => {
    if (isMeantFor(device)) return true;
    const now = has(device);
    return now === true || now === 'installed';
  };
}

/** What an administrator or a user might do to change an answer of this room. */
import type { DeliverableId, DeviceId } from '../../../brand.ts';
import { deliverableOf } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { Command, Query } from '../../model.ts';
import type { Workload } from '../../words.ts';
import { pilotChanges } from '../authority/pilots.ts';

const about: { readonly [ask: string]: readonly Workload[] } = {
  updateSource: ['windowsUpdatePolicies'],
  thirdPartyUpdates: ['clientApps'],
  hasUpdateRing: ['windowsUpdatePolicies'],
  deferralDays: ['windowsUpdatePolicies'],
  featureDeferralDays: ['windowsUpdatePolicies'],
  updateReport: ['windowsUpdatePolicies'],
  autopatch: ['windowsUpdatePolicies', 'deviceConfiguration', 'officeClickToRunApps'],
  officeFrom: ['officeClickToRunApps'],
  officeUpdates: ['officeClickToRunApps', 'windowsUpdatePolicies'],
};
const depending: ReadonlySet<string> = new Set([
  'updateSource',
  'thirdPartyUpdates',
  'useWuServer',
  'updateReport',
  'autopatch',
  'officeUpdates',
]);

export function candidates(state: State, query: Query): readonly Command[] {
  if (!('device' in query)) return query.ask === 'staysWithConfigMgr' ? otherSetting(state, 'softwareUpdates') : [];
  const { device } = query;
  const moves = (about[query.ask] ?? []).flatMap((workload) => movesOf(state, workload, device));
  if (query.ask === 'software' || query.ask === 'inCompanyPortal' || query.ask === 'inSoftwareCenter') {
    return [{ kind: 'syncCompanyPortal', device }, ...ofDeliverable(state, query.deliverable, device)];
  }
  if (query.ask === 'notificationPortal') return otherSetting(state, 'userPortal');
  const settings = depending.has(query.ask) ? otherSetting(state, 'softwareUpdates') : [];
  if (query.ask !== 'officeUpdates') return [...settings, ...moves];
  return [{ kind: 'restartDevice', device }, ...settings, ...moves];
}

function ofDeliverable(state: State, id: DeliverableId, device: DeviceId): readonly Command[] {
  const kind = deliverableOf(state, id)?.kind;
  switch (kind) {
    case 'intuneWin32App':
    case 'intuneStoreApp':
    case 'intuneLobApp':
      return movesOf(state, 'clientApps', device);
    case 'updateRing':
      return movesOf(state, 'windowsUpdatePolicies', device);
    case 'configMgrUpdates':
      return [...otherSetting(state, 'softwareUpdates'), ...movesOf(state, 'windowsUpdatePolicies', device)];
    case 'configMgrThirdPartyUpdates':
      return otherSetting(state, 'softwareUpdates');
    case 'configMgrOfficeApp':
    case 'intuneOfficeApp':
      return movesOf(state, 'officeClickToRunApps', device);
    default:
      return [];
  }
}

function movesOf(state: State, workload: Workload, device: DeviceId): readonly Command[] {
  return [
    ...pilotChanges(state, workload, device),
    { kind: 'switchWorkload', workload, to: 'intune' },
    { kind: 'switchWorkload', workload, to: 'configMgr' },
  ];
}

function otherSetting(state: State, setting: 'softwareUpdates' | 'userPortal'): readonly Command[] {
  const [usual, other] = setting === 'softwareUpdates' ? ['yes', 'no'] : ['softwareCenter', 'companyPortal'];
  const to = state.settings[setting].is === usual ? other : usual;
  return to === undefined ? [] : [{ kind: 'configure', setting, to }];
}

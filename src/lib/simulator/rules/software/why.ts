/** Why it stands so with updates, apps and Office on one device: causes, first cause first. */

import { branded, type Minute } from '../../../brand.ts';
import { type Chain, cause } from '../../answer.ts';
import { whyAuthority } from '../../causes.ts';
import { never } from '../../columns.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import type { Workload } from '../../words.ts';
import { authorityOn } from '../authority/authority.ts';
import { heardSince, settingHeard } from '../site/heard.ts';
import { officeSource, officeUpdateSource } from './office.ts';
import { notificationPortal } from './portals.ts';
import { levelOf, releasedBy } from './releases.ts';
import { staysWithConfigMgr } from './stays.ts';
import { autopatchOf, bringing, reportOf, ringOf, scansWsus, thirdPartySource, updateSource } from './updates.ts';
import { whyCondition, whyPortal } from './why-deliverable.ts';
import type { SoftwareEstateQuery, SoftwareQuery } from './words.ts';

/** Why it is so on one device. */
export function whySoftware(state: State, row: number, query: SoftwareQuery): Chain {
  const device = deviceOf(state, row);
  const { now } = state;
  switch (query.ask) {
    case 'updateSource': {
      const source = updateSource(state, row);
      const isOff = source === 'none' && authorityOn(state, 'windowsUpdatePolicies', row) === 'configMgr';
      const rule = isOff ? 'no-updates-no-third-party' : 'updates-follow-slider';
      return [
        cause({ kind: 'updatesComeFrom', device, source }, now, rule),
        ...whyAuthority(state, 'windowsUpdatePolicies', row),
        heardUpdates(state, row, rule),
      ];
    }
    case 'thirdPartyUpdates':
      return whyThirdParty(state, row);
    case 'useWuServer':
      return [
        cause({ kind: 'scansWsus', device, is: scansWsus(state, row) }, now, 'wsus-until-client-setting'),
        heardUpdates(state, row, 'wsus-until-client-setting'),
      ];
    case 'hasUpdateRing':
    case 'deferralDays':
    case 'featureDeferralDays':
      return whyRing(state, row, query.ask);
    case 'buildLevel':
      return whyBuild(state, row);
    case 'updateReport':
      return [
        cause({ kind: 'updatesReported', device, as: reportOf(state, row) }, now, 'update-report-unknown'),
        cause({ kind: 'updatesComeFrom', device, source: updateSource(state, row) }, now, 'updates-follow-slider'),
      ];
    case 'autopatch':
      return whyAutopatch(state, row);
    case 'officeFrom': {
      const from = officeSource(state, row);
      const rule = from === 'both' ? 'office-global-condition' : 'office-follows-slider';
      return [
        cause({ kind: 'officeComesFrom', device, from }, now, rule),
        ...whyAuthority(state, 'officeClickToRunApps', row),
      ];
    }
    case 'officeUpdates':
      return whyOfficeUpdates(state, row);
    case 'notificationPortal': {
      const portal = notificationPortal(state, row);
      const is = settingHeard(state, row, 'userPortal');
      return [
        cause({ kind: 'notificationsOpen', device, portal }, now, 'portal-notifications'),
        cause(
          { kind: 'settingHeard', device, setting: 'userPortal', is },
          heardSince(state, row, 'userPortal'),
          'portal-notifications',
        ),
      ];
    }
    case 'software':
      return whyCondition(state, row, query.deliverable);
    case 'inCompanyPortal':
      return whyPortal(state, row, query.deliverable, 'companyPortal');
    case 'inSoftwareCenter':
      return whyPortal(state, row, query.deliverable, 'softwareCenter');
  }
}

function heardUpdates(state: State, row: number, rule: string): Because {
  const is = settingHeard(state, row, 'softwareUpdates');
  const fact = { kind: 'settingHeard', device: deviceOf(state, row), setting: 'softwareUpdates', is } as const;
  return cause(fact, heardSince(state, row, 'softwareUpdates'), rule);
}

function whyThirdParty(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const source = thirdPartySource(state, row);
  const own = { kind: 'thirdPartyFrom', device, source } as const;
  const app = source === 'intune' ? bringing(state, row, 'intuneWin32App') : undefined;
  if (app) {
    return [
      cause(own, state.now, 'third-party-replaced'),
      cause({ kind: 'installed', device, deliverable: app.id }, state.now, 'third-party-replaced'),
    ];
  }
  const rule = source === 'configMgr' ? 'third-party-beside-intune' : 'no-updates-no-third-party';
  return [cause(own, state.now, rule), heardUpdates(state, row, rule)];
}

function whyRing(state: State, row: number, ask: 'hasUpdateRing' | 'deferralDays' | 'featureDeferralDays'): Chain {
  const device = deviceOf(state, row);
  const ring = ringOf(state, row);
  const own = cause({ kind: 'ringIs', device, ring: ring?.id }, ring?.since ?? state.now, 'updates-follow-slider');
  if (!ring) return [own, ...whyAuthority(state, 'windowsUpdatePolicies', row)];
  const property = ask === 'featureDeferralDays' ? 'featureDeferral' : 'qualityDeferral';
  const is = ring.with[property] ?? '0';
  return [own, cause({ kind: 'deliverableIs', deliverable: ring.id, property, is }, ring.since, 'ring-deferral')];
}

function whyBuild(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const { now } = state;
  const level = levelOf(state, row);
  const source = updateSource(state, row);
  const rule = source === 'configMgr' ? 'deployment-deadline' : 'ring-deferral';
  return [
    cause({ kind: 'buildIs', device, level, released: releasedBy(now) }, now, 'versions-stay'),
    cause({ kind: 'updatesComeFrom', device, source }, now, rule),
    ...(source === 'intune' ? [whyRing(state, row, 'deferralDays')[0]] : []),
  ];
}

function whyAutopatch(state: State, row: number): Chain {
  const lacks = autopatchOf(state, row);
  const own = cause({ kind: 'autopatchIs', device: deviceOf(state, row), state: lacks }, state.now, 'autopatch-needs');
  if (lacks === 'softwareUpdatesOn') return [own, heardUpdates(state, row, 'autopatch-needs')];
  const workload = missingWorkloads[lacks];
  return workload === undefined ? [own] : [own, ...whyAuthority(state, workload, row)];
}
const missingWorkloads: { readonly [state: string]: Workload } = {
  windowsUpdatePolicies: 'windowsUpdatePolicies',
  deviceConfiguration: 'deviceConfiguration',
  officeClickToRunApps: 'officeClickToRunApps',
};

function whyOfficeUpdates(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const source = officeUpdateSource(state, row);
  const isWithWindows = source === 'none' && state.devices.officeUpdates[row] !== 1;
  const rule = isWithWindows ? 'office-updates-need-windows-updates' : 'office-updates-after-a-day';
  const due = state.devices.officeDue[row] ?? never;
  const moves = due > state.now ? [moveCause(device, branded<Minute>(due), state.now)] : [];
  return [
    cause({ kind: 'officeUpdatesFrom', device, source }, state.now, rule),
    ...whyAuthority(state, isWithWindows ? 'windowsUpdatePolicies' : 'officeClickToRunApps', row),
    ...moves,
  ];
}

function moveCause(device: ReturnType<typeof deviceOf>, at: Minute, now: Minute): Because {
  return cause({ kind: 'officeUpdatesMove', device, at }, now, 'office-updates-after-a-day');
}

export function whySoftwareEstate(state: State, { feature }: SoftwareEstateQuery): Chain {
  const own = cause({ kind: 'featureStays', feature, is: staysWithConfigMgr(state, feature) }, state.now, 'what-stays');
  if (feature !== 'thirdPartyUpdates') return [own];
  const { is, since } = state.settings.softwareUpdates;
  return [own, cause({ kind: 'configuredAs', setting: 'softwareUpdates', is }, since, 'no-updates-no-third-party')];
}

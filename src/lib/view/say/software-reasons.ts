/** What reasons of the room software are made of: its facts and its wrong beliefs in words. Fetched at the first "why?". */
import type * as table from '../../simulator/rules/software/words.ts';
import type { SoftwareFact } from '../../simulator/rules/software/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import { type Names, sayDeliverable } from '../names.ts';
import type { BeliefLabels } from './room-labels.ts';
import {
  askers,
  autopatchLabels,
  featureLabels,
  officeLabels,
  portalLabels,
  reportLabels,
  sayBarrier,
  sayObstacle,
  sourceLabels,
  windowsSourceLabels,
} from './software-words.ts';

export const softwareBeliefs = {
  switchingBackDowngrades: {
    says: 'moving a workload back takes Windows back to its earlier build',
    truth: 'Windows and Office keep the versions that they have.',
  },
  clientAppsStopsConfigMgrApps: {
    says: 'with Client apps at Intune, apps of Configuration Manager no longer install',
    truth: 'Apps of both install.',
  },
  nothingWithoutClientApps: {
    says: 'with Client apps at Configuration Manager nothing of Intune runs',
    truth: 'PowerShell scripts run from Windows 10 1903 on, wherever the slider stands.',
  },
  sliderStopsWsus: {
    says: 'moving Windows Update policies ends scanning against WSUS',
    truth: 'The client setting has to be set to No as well.',
  },
  thirdPartyUpdatesStay: {
    says: 'third-party updates keep coming from Configuration Manager when software updates are disabled on clients',
    truth: 'They stop with all other updates of Configuration Manager.',
  },
  sliderStopsConfigMgrOffice: {
    says: 'moving Office Click-to-Run apps alone keeps every Office of Configuration Manager from installing',
    truth: 'Only an app with the requirement is kept from it.',
  },
  checkInBringsWin32Apps: {
    says: 'a sync with Intune brings Win32 apps at once',
    truth: 'The Intune Management Extension asks in a round of its own, every 8 hours.',
  },
} satisfies BeliefLabels<typeof table.softwareBeliefs>;

export function saySoftwareFact(fact: SoftwareFact, names: Names): string {
  const { kind } = fact;
  switch (kind) {
    case 'installed':
      return `${sayDeliverable(fact.deliverable, names)} is on ${fact.device}, and stays there.`;
    case 'heldBack':
      return `${sayDeliverable(fact.deliverable, names)} does not reach ${fact.device}: ${sayBarrier[fact.by]}.`;
    case 'asksNext':
      return `${askers[fact.asker](fact.device)} next at ${sayMinute(fact.at)}.`;
    case 'waitsForUser':
      return `${sayDeliverable(fact.deliverable, names)} is available on ${fact.device}: it waits until the user chooses it.`;
    case 'appsMixed':
      return `${sayDeliverable(fact.deliverable, names)} fails on ${fact.device}: Windows Autopilot is setting it up, and Win32 and line-of-business apps are in each other’s way.`;
    case 'scansWsus':
      return `On ${fact.device} UseWUServer is ${fact.is ? '1, so it scans against WSUS' : 'not set'}.`;
    case 'updatesComeFrom':
      return `${fact.device} gets Windows updates from ${windowsSourceLabels[fact.source]}.`;
    case 'thirdPartyFrom':
      return `${fact.device} gets third-party updates from ${sourceLabels[fact.source]}.`;
    case 'ringIs':
      return fact.ring === undefined
        ? `No update ring is in force on ${fact.device}.`
        : `${sayDeliverable(fact.ring, names)} is in force on ${fact.device}.`;
    case 'buildIs':
      return fact.level === 0
        ? `${fact.device} has installed none of the ${fact.released} monthly updates that came out since the start.`
        : `${fact.device} has installed monthly update ${fact.level} of ${fact.released} since the start; no switch takes one back.`;
    case 'updatesReported':
      return `Configuration Manager reports the Windows updates of ${fact.device} as ${reportLabels[fact.as]}.`;
    case 'autopatchIs':
      return `For Windows Autopatch ${fact.device} is ${fact.state === 'ready' ? '' : 'not ready: '}${autopatchLabels[fact.state]}.`;
    case 'officeComesFrom':
      return `Office is delivered to ${fact.device} by ${officeLabels[fact.from]}.`;
    case 'officeUpdatesFrom':
      return `${fact.device} gets Office updates from ${sourceLabels[fact.source]}.`;
    case 'officeUpdatesMove':
      return `The Office updates of ${fact.device} change hands at ${sayMinute(fact.at)}, or at a restart.`;
    case 'portalShows':
      return `${sayDeliverable(fact.deliverable, names)} is in ${portalLabels[fact.portal]} on ${fact.device}.`;
    case 'portalLacks':
      return `${sayDeliverable(fact.deliverable, names)} is not in ${portalLabels[fact.portal]} on ${fact.device}: ${sayObstacle[fact.for]}.`;
    case 'windowsRuns':
      return `${fact.device} runs ${fact.windows}.`;
    case 'notificationsOpen':
      return `On ${fact.device} a notification of Configuration Manager opens ${portalLabels[fact.portal]}.`;
    case 'featureStays':
      return fact.is
        ? `${featureLabels[fact.feature]}: Configuration Manager keeps it, wherever the sliders stand.`
        : fact.feature === 'thirdPartyUpdates'
          ? `${featureLabels[fact.feature]}: Configuration Manager brings none while software updates are disabled on clients, and no slider brings them from Intune.`
          : `${featureLabels[fact.feature]}: Intune can take it over.`;
    default:
      return unreachable(kind);
  }
}

/** The ways on which policy, check-ins and identities travel, and whether something did in the minute shown. */
import type { DeviceId } from '../../brand.ts';
import { answer, answers, type Estate } from '../../simulator/engine.ts';
import type { EventKind, Query } from '../../simulator/model.ts';
import type { MapChannel, MapPlace } from '../figure-model.ts';

/** So many devices are looked at for one that calls just now: in a big estate some do in each minute. */
const mostLookedAt = 600;
/** So many entries of the log are read back within the minute. */
const mostRead = 4000;

export function channelsOf(estate: Estate, places: readonly MapPlace[]): readonly MapChannel[] {
  const logged = kindsNow(estate);
  const calls = callsNow(estate);
  return [
    ...identity(estate, logged),
    ...fromSite(estate, logged, calls),
    ...fromIntune(calls, places),
    ...throughGateway(estate, calls),
  ];
}

function identity(estate: Estate, logged: ReadonlySet<EventKind>): readonly MapChannel[] {
  const cycle = { ask: 'lastSyncCycle' } as const;
  const works = estate.settings.entraConnect !== 'notInstalled';
  const lit = works && answer(estate, cycle) === estate.now;
  const joins = logged.has('hybridJoined') || logged.has('entraJoined');
  return [
    ...(works
      ? [
          channel('toConnect', 'Computer accounts from AD DS to Entra Connect', 'nobody', lit, cycle),
          channel('toEntra', 'Computer accounts from Entra Connect to Entra ID', 'nobody', lit, cycle),
        ]
      : []),
    channel(
      'joins',
      'Joins and sign-ins between devices and Entra ID',
      'nobody',
      joins,
      counting({ ask: 'azureAdJoined' }, true),
    ),
    channel(
      'verdict',
      'Compliance verdicts from Intune to Entra ID',
      'nobody',
      logged.has('complianceChanged'),
      counting({ ask: 'complianceState' }, 'compliant'),
    ),
  ];
}

function fromSite(estate: Estate, logged: ReadonlySet<EventKind>, calls: Calls): readonly MapChannel[] {
  const content = counting({ ask: 'siteConnection' }, 'intranet');
  const policy = channel('policy', 'Policy from the management point to the office', 'site', calls.intranet, {
    ask: 'policyApplied',
  });
  if (estate.settings.distributionPoint === 'none') return [policy];
  return [
    policy,
    channel('content', 'Content from the distribution point', 'site', logged.has('softwareInstalled'), content),
  ];
}

function fromIntune(calls: Calls, places: readonly MapPlace[]): readonly MapChannel[] {
  const enrolled = counting({ ask: 'mdmEnrolled' }, true);
  const outside = places.some(({ id, count }) => id === 'internet' && count > 0);
  const far = channel(
    'checkInOutside',
    'Check-ins with Intune from the internet',
    'cloud',
    calls.cloudOutside,
    enrolled,
  );
  return [
    channel('checkIn', 'Check-ins with Intune from the office', 'cloud', calls.cloud, enrolled),
    ...(outside ? [far] : []),
  ];
}

function throughGateway(estate: Estate, calls: Calls): readonly MapChannel[] {
  if (estate.settings.cmg === 'none') return [];
  const why = { ask: 'cmgStatus' } as const;
  return [
    channel('gateway', 'Policy through the cloud management gateway to the internet', 'site', calls.cmg, why),
    channel('gatewayLink', 'The site’s way out to its gateway', 'site', calls.cmg, why),
  ];
}

function channel(
  id: MapChannel['id'],
  label: string,
  whose: MapChannel['whose'],
  lit: boolean,
  why: Query,
): MapChannel {
  return { id, label, whose, lit, why };
}

type Count = Extract<Query, { readonly ask: 'count' }>;

function counting(of: NonNullable<Count['of']>, is: NonNullable<Count['is']>): Query {
  return { ask: 'count', within: 'allDevices', of, is };
}

/** What is in the log of the minute shown. */
function kindsNow({ log, now }: Estate): ReadonlySet<EventKind> {
  const kinds = new Set<EventKind>();
  for (let index = log.length - 1; index >= Math.max(0, log.length - mostRead); index--) {
    const event = log.at(index);
    if (event === undefined || event.at !== now) break;
    kinds.add(event.kind);
  }
  return kinds;
}

type Calls = {
  readonly intranet: boolean;
  readonly cmg: boolean;
  readonly cloud: boolean;
  readonly cloudOutside: boolean;
};

/** Polls and check-ins that bring no news are in no log: the devices themselves say when they last called. */
function callsNow(estate: Estate): Calls {
  const wayOf = answers(estate, { ask: 'siteConnection' });
  const placeOf = answers(estate, { ask: 'location' });
  let calls = { intranet: false, cmg: false, cloud: false, cloudOutside: false };
  const look = (device: DeviceId) => {
    const card = estate.device(device);
    if (card?.lastPolicy === estate.now) {
      const way = wayOf(device);
      calls = { ...calls, intranet: calls.intranet || way === 'intranet', cmg: calls.cmg || way === 'cmg' };
    }
    if (card?.lastCheckIn !== estate.now) return;
    const isOutside = placeOf(device) === 'currentlyInternet';
    calls = { ...calls, cloud: calls.cloud || !isOutside, cloudOutside: calls.cloudOutside || isOutside };
  };
  for (const device of spread(estate.devices)) look(device);
  return calls;
}

/** Some devices from all over the estate: its parts are not alike. */
function spread(devices: readonly DeviceId[]): readonly DeviceId[] {
  const step = Math.max(1, Math.ceil(devices.length / mostLookedAt));
  return devices.filter((_, place) => place % step === 0);
}

/** The estate as a map: site, directory, cloud and devices, and what travels between them. */
import { answer, type Estate } from '../../simulator/engine.ts';
import { sayMinute } from '../clock.ts';
import type { MapFigure } from '../figure-model.ts';
import { page } from '../tables.ts';
import type { ConsoleView } from '../view-model.ts';
import { censusOf, devices, perEstate } from './census.ts';
import { channelsOf } from './map-channels.ts';
import { groupsOf } from './map-groups.ts';
import { partsOf } from './map-parts.ts';
import { placesOf } from './map-places.ts';

/** For the share that stands beside a group. */
const shareNote = 'The share beside a group is how many of its workloads Intune decides about.';

/** Up to so many devices are drawn one by one. */
const mostDrawn = 60;

export function mapPage(estate: Estate): ConsoleView {
  return page(
    estate,
    { kind: 'map' },
    { path: 'Estate › Map', title: findingOf(estate) },
    { figures: [mapOf(estate)] },
  );
}

/** The map alone, without its page. */
export const mapOf = perEstate((estate): MapFigure => {
  const drawn = estate.devices.length <= mostDrawn;
  const places = placesOf(estate, drawn);
  const channels = channelsOf(estate, places);
  const lit = channels
    .filter((channel) => channel.lit)
    .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  const travelled =
    lit.length === 0 ? 'In this minute nothing travelled' : `In this minute travelled: ${lit.join('; ')}`;
  return {
    kind: 'map',
    title: `Map at ${sayMinute(estate.now)}`,
    says: drawn ? `${travelled}.` : `${travelled}. ${shareNote}`,
    tenant: `${estate.tenant.name}.onmicrosoft.com`,
    site: estate.site.code,
    version: estate.site.version,
    total: estate.devices.length,
    parts: partsOf(estate, places),
    channels,
    places,
    groups: drawn ? [] : groupsOf(estate),
  };
});

function findingOf(estate: Estate): string {
  const { total, coManaged } = censusOf(estate);
  if (total === 0) return 'This estate has no devices';
  if (!answerOn(estate)) return `Co-management is not enabled for ${devices(total)}`;
  return coManaged === total
    ? `All ${devices(total)} are co-managed`
    : `${coManaged.toLocaleString('en-GB')} of ${devices(total)} ${coManaged === 1 ? 'is' : 'are'} co-managed`;
}

function answerOn(estate: Estate): boolean {
  return estate.coManagementOn || answer(estate, { ask: 'policyApplied' }) > 0;
}

/** The parts of the map: the directory, the site and its systems, the cloud; each opens its page. */
import { branded, type Minute } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import { sayTime } from '../clock.ts';
import type { MapPart, MapPlace } from '../figure-model.ts';
import { answerLabels } from '../say/rooms.ts';
import type { Pane } from '../view-model.ts';
import { censusOf, number } from './census.ts';

export function partsOf(estate: Estate, places: readonly MapPlace[]): readonly MapPart[] {
  return [...directory(estate), ...site(estate), ...gateway(estate, places), intune(estate)];
}

function directory(estate: Estate): readonly MapPart[] {
  const inDomain = countOf(estate, 'domainJoined');
  const known = countOf(estate, 'azureAdJoined');
  return [
    {
      id: 'activeDirectory',
      label: 'AD DS',
      says: `${number(inDomain)} joined`,
      pane: { kind: 'computers' },
    },
    { id: 'entraConnect', label: 'Entra Connect', ...connectStands(estate), pane: { kind: 'entraConnect' } },
    { id: 'entraId', label: 'Entra ID', says: `${number(known)} joined`, pane: { kind: 'mobility' } },
  ];
}

/** Rule `sync-cycle`: every half hour of the clock. */
function connectStands(estate: Estate): Pick<MapPart, 'says' | 'isMissing'> {
  if (estate.settings.entraConnect === 'notInstalled')
    return { says: 'Not installed: no computer account gets there', isMissing: true };
  if (answer(estate, { ask: 'fullSyncNeeded' })) return { says: 'needs a full cycle' };
  if (estate.settings.syncCycle === 'off') return { says: 'scheduler off' };
  return { says: `next cycle ${sayTime(nextHalfHour(estate.now))}` };
}

function nextHalfHour(now: Estate['now']): Estate['now'] {
  return branded<Minute>(now - (now % 30) + 30);
}

const roles: Pane = { kind: 'settings', page: 'siteRoles' };

function site(estate: Estate): readonly MapPart[] {
  const hasContent = estate.settings.distributionPoint === 'installed';
  return [
    {
      id: 'managementPoint',
      label: 'Management point',
      says: `policy, every ${estate.site.policyPoll} min`,
      pane: roles,
    },
    {
      id: 'distributionPoint',
      label: 'Distribution point',
      ...(hasContent ? { says: 'content' } : { says: 'Not installed: no content', isMissing: true }),
      pane: roles,
    },
  ];
}

/** A site without a gateway shows where one would stand only where somebody is out there to miss it. */
function gateway(estate: Estate, places: readonly MapPlace[]): readonly MapPart[] {
  const status = answer(estate, { ask: 'cmgStatus' });
  const outside = places.find(({ id }) => id === 'internet')?.count ?? 0;
  if (status === 'none' && outside === 0) return [];
  if (status === 'none')
    return [
      {
        id: 'cmg',
        label: 'Cloud mgmt. gateway',
        says: 'None: the site hears nothing from the internet',
        isMissing: true,
        pane: { kind: 'settings', page: 'cloudServices' },
      },
    ];
  const says = answerLabels['cmgStatus']?.values?.[status] ?? status;
  return [
    { id: 'cmgConnectionPoint', label: 'Gateway connection', says: 'outbound, port 443', pane: roles },
    {
      id: 'cmg',
      label: 'Cloud mgmt. gateway',
      says: status === 'ready' ? 'speaks for the site' : says,
      pane: { kind: 'settings', page: 'cloudServices' },
    },
  ];
}

function intune(estate: Estate): MapPart {
  const { coManaged, intuneOnly } = censusOf(estate);
  const says = `${number(coManaged + intuneOnly)} enrolled`;
  return { id: 'intune', label: 'Intune', says, pane: { kind: 'intuneDevices' } };
}

function countOf(estate: Estate, ask: 'domainJoined' | 'azureAdJoined'): number {
  return answer(estate, { ask: 'count', within: 'allDevices', of: { ask }, is: true });
}

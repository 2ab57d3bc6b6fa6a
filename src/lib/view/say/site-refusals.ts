/** Refusals of the room site: what did not happen, why, and what cures it. */
import { type SiteRejection, upgradesFrom } from '../../simulator/rules/site/words.ts';
import type { SiteVersion } from '../../simulator/words.ts';
import { unreachable } from '../../unreachable.ts';
import { workloadLabels } from '../labels.ts';
import { type Names, type Refused, sayCollection, sayDeliverable } from '../names.ts';
import { siteLabels } from './site-labels.ts';
import { blockerWords } from './site-names.ts';

/** The oldest version from which the console has the update. */
function sayWayTo(to: SiteVersion): string {
  return `Version ${to} installs from version ${upgradesFrom[to]} on: update to that one, or a later one, first.`;
}

export function saySiteRejection(rejection: SiteRejection, names: Names): Refused {
  switch (rejection.kind) {
    case 'notNewer':
      return {
        what: 'The site was not updated.',
        why: `It is version ${rejection.version}, and ${rejection.to} is not newer.`,
        cure: 'Choose a later version.',
      };
    case 'upgradeBlocked':
      return {
        what: `The site stays at version ${rejection.version}.`,
        ...blockerWords[rejection.by],
        ...(rejection.by === 'versionTooOld' ? { cure: sayWayTo(rejection.to) } : {}),
      };
    case 'nothingToUpgrade':
      return {
        what: `Nothing was installed on ${rejection.device}.`,
        why: 'It has no Configuration Manager client older than the site.',
        cure: 'Choose a device with an older client.',
      };
    case 'workloadNotInVersion':
      return {
        what: `${workloadLabels[rejection.workload]} was not moved.`,
        why: `This workload came with version ${rejection.since}, and this site is ${rejection.version}.`,
        cure: 'Update the site first.',
      };
    case 'preReleaseOff':
      return {
        what: `${workloadLabels[rejection.workload]} was not moved.`,
        why: 'Until version 2002 it is a pre-release feature, and pre-release features are off.',
        cure: 'Turn pre-release features on, or update the site.',
      };
    case 'settingNotInVersion':
      return saySettingNotInVersion(rejection);
    case 'resourceAccessGone':
      return {
        what: `${sayDeliverable(rejection.deliverable, names)} was not deployed.`,
        why: `Resource access was removed from Configuration Manager with version 2403, and this site is ${rejection.version}.`,
        cure: 'Assign a profile of Intune instead.',
      };
    case 'oneHierarchyOnly':
      return {
        what: 'Co-management was not enabled.',
        why: `Another hierarchy is connected to this tenant, which several can be only since 1806; this site is ${rejection.version}.`,
        cure: 'Update the site first.',
      };
    case 'collectionBuiltIn':
      return {
        what: `${sayCollection(rejection.collection, names)} was not changed.`,
        why: 'The site brings this collection along and keeps its members itself.',
        cure: 'Make the change in a collection of your own.',
      };
    case 'needsFullAdministrator':
      return {
        what: 'Nothing was changed.',
        why: `This needs a Full Administrator with all scopes; ${rejection.operator} ${sayRights(rejection.role, rejection.scope)}.`,
        cure: 'Sign in as a Full Administrator with all scopes.',
      };
    case 'mayOnlyRead':
      return {
        what: 'Nothing was changed.',
        why: `${rejection.operator} may not change anything in Configuration Manager; the role there is ${rejection.role === noRole ? 'none' : sayRole(rejection.role)}.`,
        cure: 'Sign in as a Full Administrator.',
      };
    default:
      return unreachable(rejection);
  }
}

function saySettingNotInVersion({
  setting,
  to,
  version,
  since,
  how,
}: Extract<SiteRejection, { readonly kind: 'settingNotInVersion' }>): Refused {
  const { label, values }: { label: string; values: { readonly [value: string]: string } } =
    siteLabels.settings[setting];
  const went = how === 'added' ? 'came with' : 'went with';
  return {
    what: `“${label}” was not changed.`,
    why: `“${values[to] ?? to}” ${went} version ${since}, and this site is ${version}.`,
    cure: how === 'added' ? 'Update the site first.' : 'Choose another value.',
  };
}

const noRole = 'none';

function sayRights(role: string, scope: string): string {
  if (role === noRole) return 'has no role in Configuration Manager';
  return `has the role ${sayRole(role)} with the scope “${nameOf(siteLabels.userProperties.configMgrScope.values, scope)}”`;
}

function sayRole(role: string): string {
  return `“${nameOf(siteLabels.userProperties.configMgrRole.values, role)}”`;
}

function nameOf(values: { readonly [value: string]: string }, value: string): string {
  return values[value] ?? value;
}

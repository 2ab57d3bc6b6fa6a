/** What reasons of the room site are made of: its facts and its wrong beliefs in words. Fetched at the first "why?". */

import type * as table from '../../simulator/rules/site/words.ts';
import type { SiteFact } from '../../simulator/rules/site/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import { type Names, sayCollection, sayDeliverable } from '../names.ts';
import type { BeliefLabels } from './room-labels.ts';
import { siteLabels } from './site-labels.ts';
import { blockerWords, featureNames, roleNames, taskNames } from './site-names.ts';

export const siteBeliefs = {
  allSevenStartWithConfigMgr: {
    says: 'on a new site all seven workloads start with Configuration Manager',
    truth: 'From version 2403 on six of them do, and resource access is Intune’s.',
  },
  clientsUpgradeWithTheSite: {
    says: 'an update of the site updates all clients with it',
    truth: 'A client keeps its version until its own upgrade has run.',
  },
  scpIsTheSiteRole: {
    says: 'the service connection point that a hybrid join looks for is the role of the site',
    truth: 'It is an object in Active Directory that only shares the name.',
  },
  clientSettingsActAtOnce: {
    says: 'a client setting acts as soon as it is set in the console',
    truth: 'A client acts on it after it has next asked for policy.',
  },
  collectionsFollowAtOnce: {
    says: 'a collection has its new members as soon as its rules are changed',
    truth: 'A collection has them when it is next evaluated.',
  },
  upgradeTakesProfilesAlong: {
    says: 'the update to 2403 takes old resource access profiles along',
    truth: 'The update is blocked until they are deleted.',
  },
} satisfies BeliefLabels<typeof table.siteBeliefs>;

export function saySiteFact(fact: SiteFact, names: Names): string {
  switch (fact.kind) {
    case 'featureSince':
      return fact.is
        ? `With version ${fact.since} came ${featureNames[fact.feature]}, so this site has it.`
        : `Only version ${fact.since} brings ${featureNames[fact.feature]}.`;
    case 'upgradeFinds':
      return sayFinding(fact, names);
    case 'clientVersionIs':
      return sayClientVersion(fact);
    case 'certificateComes':
      return `The management point gets its certificate at ${sayMinute(fact.at)} and does not serve Microsoft Entra tokens before.`;
    case 'tokenNeeded':
      return fact.is
        ? `${fact.device} proves who it is with a Microsoft Entra token.`
        : `${fact.device} can prove who it is without a Microsoft Entra token.`;
    case 'roleDoes':
      return `${roleNames[fact.role]} ${taskNames[fact.task]}.`;
    case 'settingHeard': {
      const { label, values }: { label: string; values: { readonly [value: string]: string } } =
        siteLabels.settings[fact.setting];
      return `The client of ${fact.device} last heard “${label}” as ${values[fact.is] ?? fact.is}.`;
    }
    case 'operatorMay':
      return sayRights(fact);
    case 'collectionTakes':
      return sayTakes(fact, names);
    case 'noOrganizationalUnit':
      return `${fact.device} has no computer account in the domain, so it is in no OU.`;
    case 'eligibleByNature':
      return fact.is
        ? `${fact.device} could be co-managed: it has a client, a supported Windows and a join with Microsoft Entra ID.`
        : `${fact.device} could not be co-managed as it is, or the site is older than 2111.`;
    case 'evaluatedNext':
      return `${sayCollection(fact.collection, names)} is evaluated next at ${sayMinute(fact.at)}.`;
    default:
      return unreachable(fact);
  }
}

type Fact<K extends SiteFact['kind']> = Extract<SiteFact, { readonly kind: K }>;

function sayFinding({ to, is, profile }: Fact<'upgradeFinds'>, names: Names): string {
  const left = profile === undefined ? '' : ` The first is ${sayDeliverable(profile, names)}.`;
  switch (is) {
    case 'installed':
      return `The site has version ${to} or a later one.`;
    case 'ready':
      return `Nothing stands in the way of version ${to}.`;
    case 'warnsResourceProfiles':
      return `The check for version ${to} warns of resource access profiles.${left}`;
    case 'warnsResourceAccessSlider':
      return `The check for version ${to} warns that Resource access policies is not with Intune.`;
    case 'warnsPlainHttp':
      return `The check for version ${to} warns of plain HTTP.`;
    default:
      return `${blockerWords[is].why} This blocks version ${to}.${left}`;
  }
}

function sayRights({ operator, is }: Fact<'operatorMay'>): string {
  if (operator === undefined) return 'You work with every right: no one is signed in to the console.';
  return is
    ? `${operator} may change co-management and its workloads.`
    : `${operator} may not change co-management, which takes a Full Administrator with all scopes.`;
}

function sayClientVersion({ device, is, left }: Fact<'clientVersionIs'>): string {
  if (is === 'none') return `${device} has no Configuration Manager client.`;
  const out = left ? ', and the automatic upgrade leaves it out' : '';
  return `The client of ${device} is version ${is}${out}.`;
}

function sayTakes({ collection, other, device, how, is }: Fact<'collectionTakes'>, names: Names): string {
  const [own, its] = [sayCollection(collection, names), sayCollection(other, names)];
  const verb = {
    limits: 'takes only members of',
    includes: 'takes in the members of',
    excludes: 'leaves out the members of',
  };
  return `${own} ${verb[how]} ${its}, and ${device} is ${is ? '' : 'not '}one of them.`;
}

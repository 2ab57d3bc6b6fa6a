/** What reasons of the room client are made of: its facts and its wrong beliefs in words. Fetched at the first "why?". */

import type * as table from '../../simulator/rules/client/words.ts';
import type { ClientFact, ProvisioningError } from '../../simulator/rules/client/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import type { Names } from '../names.ts';
import { capital } from '../say-query.ts';
import { clientLabels, espPhaseLabels, featureLabels, setupErrorLabels } from './client-labels.ts';
import type { BeliefLabels } from './room-labels.ts';

export const clientBeliefs = {
  cmgIsNeeded: {
    says: 'co-management needs a cloud management gateway',
    truth: 'It needs one only for devices that are managed over the internet.',
  },
  cmgCarriesEverything: {
    says: 'everything that Configuration Manager does works through the cloud management gateway',
    truth: 'Client push, remote tools and what needs the local network do not.',
  },
  autopilotUsesPilots: {
    says: 'Autopilot into co-management supports pilot collections',
    truth: 'Only workloads at Intune count, until collections have been evaluated.',
  },
  overrideIsCorruption: {
    says: 'a capabilities value of 2147479807 is a broken value',
    truth: 'It says that Intune keeps every workload of the device.',
  },
  unhealthyAtOnce: {
    says: 'a client with any other status than 7 is unhealthy at once',
    truth: 'It counts as healthy for 48 hours after its last sync.',
  },
} satisfies BeliefLabels<typeof table.clientBeliefs>;

export function sayClientFact(fact: ClientFact, _names: Names): string {
  switch (fact.kind) {
    case 'clientStands':
      return sayStanding(fact);
    case 'cmgKnown':
      return fact.is
        ? `The client of ${fact.device} knows where the cloud management gateway is.`
        : `The client of ${fact.device} has not been told of any cloud management gateway.`;
    case 'cmgCarries':
      return `${capital(featureLabels[fact.feature])} ${fact.is ? 'can' : 'cannot'} go through the cloud management gateway.`;
    case 'setupStands':
      return fact.error === 'none'
        ? `CCMSETUP is running on ${fact.device}.`
        : `CCMSETUP on ${fact.device} ended with: ${setupErrorLabels[fact.error]}.`;
    case 'installLineHas': {
      const length = `The CCMSETUP line has ${fact.length.toLocaleString('en-GB')} characters`;
      return fact.problem === 'none'
        ? `${length} and all that it needs.`
        : `${length}: ${setupErrorLabels[fact.problem]}.`;
    }
    case 'notAssigned':
      return `No policy of the kind “${clientLabels.deliverables[fact.policy].label}” goes to a group with ${fact.device} in it.`;
    case 'intuneCameFirst':
      return fact.is
        ? `${fact.device} was enrolled in Intune before it had the Configuration Manager client.`
        : `${fact.device} had the Configuration Manager client before it was enrolled in Intune.`;
    case 'pilotsNotEvaluated':
      return `${fact.device} is new: the site has not yet evaluated pilot collections for it.`;
    case 'provisioningStands':
      return fact.phase === 'none'
        ? `${fact.device} has shown no enrolment status page.`
        : `The enrolment status page of ${fact.device}: ${espPhaseLabels[fact.phase]}.`;
    case 'enrolmentRefused':
      return `${fact.device} ended with ${fact.error}: ${meaningOf[fact.error]}.`;
    case 'healthWritten':
      return `The client of ${fact.device} last wrote health status ${fact.status}.`;
    case 'healthRead': {
      const last = fact.synced === undefined ? 'no sync of it yet' : `its last sync on ${sayMinute(fact.synced)}`;
      return `Intune read health status ${fact.status} from ${fact.device}, and ${last}.`;
    }
    default:
      return unreachable(fact);
  }
}

const meaningOf: { readonly [E in ProvisioningError]: string } = {
  none: 'no error',
  '0x80180018': 'its user has no licence for this kind of enrolment',
  '0x80180014': 'enrolment of Windows devices is blocked',
  '0x8018002B': 'nobody is allowed to enrol devices in Intune',
  '0x800705B4': 'the time of the enrolment status page ran out',
};

function sayStanding({ device, is }: Extract<ClientFact, { kind: 'clientStands' }>): string {
  switch (is) {
    case 'none':
      return `${device} has no Configuration Manager client.`;
    case 'installed':
      return `The client of ${device} is installed and not registered at the site.`;
    case 'registered':
      return `The client of ${device} is registered at the site.`;
  }
}

/** What reasons of the room actions are made of: its facts and its wrong beliefs in words. Fetched at the first "why?". */
import type * as table from '../../simulator/rules/actions/words.ts';
import type { ActionsFact } from '../../simulator/rules/actions/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import type { Names } from '../names.ts';
import { lower, partStandings } from './actions.ts';
import { actionNames, errorNames, partNames, stateNames, verdictNames } from './actions-names.ts';
import type { BeliefLabels } from './room-labels.ts';

export const actionsBeliefs = {
  remoteActionsNeedWorkloads: {
    says: 'remote actions of Intune work only after workloads have been moved',
    truth: 'Enrolment is enough for every remote action.',
  },
  deleteErasesTheDisk: {
    says: 'Delete erases the disk of a Windows device',
    truth: 'On Windows, Delete starts a Retire, and the disk stays as it is.',
  },
  retireKeepsTheWorkAccount: {
    says: 'after Retire, a Microsoft Entra joined device goes on with the work account',
    truth: 'Retire unjoins it, and only a local account can sign in.',
  },
  attachActionsAreIntuneActions: {
    says: 'actions of tenant attach reach a device through its enrolment, as Intune’s do',
    truth: 'They go through the site, to devices that it has uploaded, and need another permission.',
  },
  tenantAttachNeedsEnrolment: {
    says: 'tenant attach shows only devices that are enrolled',
    truth: 'Tenant attach and co-management do not need each other; it shows servers too.',
  },
  coexistenceBalances: {
    says: 'with another MDM service, workloads are balanced as in co-management',
    truth: 'The client simply switches seven parts of Configuration Manager off.',
  },
  rbacBoxIsEnough: {
    says: 'clearing the box at the site makes Intune’s roles alone decide',
    truth: 'The box does nothing until “Use Intune RBAC” is on in the tenant.',
  },
} satisfies BeliefLabels<typeof table.actionsBeliefs>;

export function sayActionsFact(fact: ActionsFact, _names: Names): string {
  switch (fact.kind) {
    case 'actionVerdictIs':
      return `“${actionNames[fact.action]}” on ${fact.device}: ${lower(verdictNames[fact.verdict])}.`;
    case 'actionStands': {
      const error = fact.error === 'none' ? '' : ` (${lower(errorNames[fact.error])})`;
      return `“${actionNames[fact.action]}” on ${fact.device}: ${lower(stateNames[fact.state])}${error}.`;
    }
    case 'listedInAdminCenter':
      return fact.is
        ? `The admin center lists ${fact.device} through tenant attach.`
        : `The admin center does not list ${fact.device} through tenant attach.`;
    case 'uploadPending':
      return `The admin center will ${fact.listed ? 'list' : 'drop'} ${fact.device} at ${sayMinute(fact.at)}.`;
    case 'deviceNamed':
      return `The name of ${fact.device} is “${fact.name}”.`;
    case 'diagnosticsStored':
      return `Intune keeps ${fact.count} ${fact.count === 1 ? 'collection' : 'collections'} of diagnostics of ${fact.device}.`;
    case 'coexistencePartIs':
      return `“${partNames[fact.part]}” of Configuration Manager on ${fact.device}: ${lower(partStandings[fact.is])}.`;
    case 'retiresCounted':
      return `The tenant has asked for ${fact.count} of ${fact.limit} Retire actions today.`;
    case 'listedCounted':
      return `The admin center lists ${fact.count} devices through tenant attach.`;
    default:
      return unreachable(fact);
  }
}

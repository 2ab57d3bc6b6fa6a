/** Role-based administration: what whoever works at the console may change there. */

import { isNameIn } from '../../../names-of.ts';
import { deliverableOf, operatorIs } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { type Command, deliverables, type Rejection } from '../../model.ts';
import { siteSettings, siteUserProperties } from './words.ts';

/** Rule `needs-full-administrator`: Full Administrator with all scopes, as co-management and its sliders want it. */
export function mayConfigure(state: State): boolean {
  return operatorIs(state, 'configMgrRole', 'fullAdministrator') && operatorIs(state, 'configMgrScope', 'all');
}

/** Rule `read-only-changes-nothing`. */
function mayChange(state: State): boolean {
  return operatorIs(state, 'configMgrRole', 'fullAdministrator');
}

/** What the operator lacks for the command. */
export function forbidden(state: State, command: Command): Rejection | undefined {
  const { operator } = state;
  if (operator === undefined) return undefined;
  const own = state.users.find(({ id }) => id === operator);
  const role = own?.configMgrRole ?? siteUserProperties.configMgrRole[0];
  const scope = own?.configMgrScope ?? siteUserProperties.configMgrScope[0];
  if (concernsSite(command) && !mayConfigure(state)) return { kind: 'needsFullAdministrator', role, scope, operator };
  if (concernsPart(state, command) && !mayChange(state)) return { kind: 'mayOnlyRead', role, operator };
  return undefined;
}

/** What changes co-management or the site as a whole, or who may do that. */
function concernsSite(command: Command): boolean {
  switch (command.kind) {
    case 'upgradeSite':
    case 'enableCoManagement':
    case 'setAutoEnrolment':
    case 'switchWorkload':
      return true;
    case 'configure':
      return isNameIn(siteSettings, command.setting);
    case 'changeUser':
      return isNameIn(siteUserProperties, command.property);
    default:
      return false;
  }
}

/** What changes one collection, deployment or client, which a scope may hold. */
function concernsPart(state: State, command: Command): boolean {
  switch (command.kind) {
    case 'addMember':
    case 'removeMember':
    case 'setQueryRule':
    case 'removeQueryRule':
    case 'evaluateCollection':
    case 'upgradeClient':
      return true;
    case 'deliver':
    case 'withdraw':
    case 'exclude':
    case 'changeDeliverable':
    case 'deleteDeliverable': {
      const deliverable = deliverableOf(state, command.deliverable);
      return deliverable !== undefined && deliverables[deliverable.kind].from === 'configMgr';
    }
    default:
      return false;
  }
}

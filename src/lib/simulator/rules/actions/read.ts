/** The answers of this room. */
import type { Reader } from '../../answer.ts';
import type { State } from '../../estate.ts';
import type { Value } from '../../model.ts';
import { isListed } from './attach.ts';
import { coexistenceOf, partOn } from './coexistence.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { isDataGone, managedByOf, managementStateOf, retiresToday } from './management.ts';
import { verdicts } from './may-act.ts';
import { intuneDecidesAlone } from './permission.ts';
import { givenName, nameOf } from './rename.ts';
import { requestOf } from './requests.ts';
import type { ActionsEstateQuery, ActionsQuery } from './words.ts';

/** The answer to a question about a device, read off for many. */
export function readActions(state: State, query: ActionsQuery): Reader {
  switch (query.ask) {
    case 'managementState':
      return (row) => managementStateOf(state, row);
    case 'uploaded':
      return (row) => isListed(state, row);
    case 'managedBy':
      return (row) => managedByOf(state, row);
    case 'userData':
      return (row) => (isDataGone(state, row) ? 'removed' : 'kept');
    case 'renamedThrough':
      return (row) => givenName(state, row)?.by ?? 'nothing';
    case 'diagnosticsKept':
      return (row) => diagnosticsOf(state, row);
    case 'coexistenceState':
      return (row) => coexistenceOf(state, row);
    case 'mayAct':
      return verdicts(state, query.action);
    case 'actionState':
      return (row) => requestOf(state, row, query.action)?.state ?? 'none';
    case 'actionError':
      return (row) => requestOf(state, row, query.action)?.error ?? 'none';
    case 'isNamed':
      return (row) => nameOf(state, row).toLowerCase() === query.name.toLowerCase();
    case 'coexistence':
      return (row) => partOn(state, row, query.part);
  }
}

export function valueActions(state: State, query: ActionsEstateQuery): Value {
  switch (query.ask) {
    case 'retiresToday':
      return retiresToday(state);
    case 'uploadedDevices':
      return state.facts.ids.reduce((count, _, row) => count + Number(isListed(state, row)), 0);
    case 'attachRbac':
      return intuneDecidesAlone(state) ? 'intune' : 'configMgrAndIntune';
  }
}

/** Where the Configuration Manager console takes a command. */
import type { CollectionId } from '../../brand.ts';
import type { Estate } from '../../simulator/engine.ts';
import type { Command } from '../../simulator/model.ts';
import { signInId } from '../users/operator.ts';
import type { Pane, Spot } from '../view-model.ts';
import { listsAll, memberControls } from './collection-members.ts';
import { upgradeId } from './site-updates.ts';
import { wizardId } from './wizard.ts';
import { moveId } from './workloads.ts';

/** `undefined` for what another console takes. */
export function placeInConfigMgr(estate: Estate, command: Command): Spot | undefined {
  switch (command.kind) {
    case 'switchWorkload':
      return { pane: { kind: 'workloads' }, action: moveId(command.workload, command.to) };
    case 'enableCoManagement':
      return enablement(wizardId);
    case 'setAutoEnrolment':
      return enablement('set-auto-enrolment');
    case 'signInAs':
      return enablement(signInId);
    case 'setUploadCollection':
      return enablement('set-upload-collection');
    case 'setInstallLine':
      return enablement('set-install-line');
    case 'upgradeSite':
      return { pane: { kind: 'siteUpdates' }, action: 'upgrade-site' };
    case 'upgradeClient':
      return { pane: { kind: 'siteUpdates' }, action: upgradeId(command.device), filter: command.device };
    default:
      return placeInCollection(estate, command);
  }
}

function placeInCollection(estate: Estate, command: Command): Spot | undefined {
  switch (command.kind) {
    case 'addMember':
      return listsAll(estate)
        ? atRow(command.collection, memberControls.add(command.device), command.device)
        : { pane: collection(command.collection), action: memberControls.find };
    case 'removeMember':
      return atRow(command.collection, memberControls.remove(command.device), command.device);
    case 'setQueryRule': {
      const known = estate.collections
        .find(({ id }) => id === command.collection)
        ?.rules.some(({ name }) => name === command.name);
      return { pane: collection(command.collection), action: known ? `rule-${command.name}` : 'add-rule' };
    }
    case 'removeQueryRule':
      return { pane: collection(command.collection), action: `remove-rule-${command.name}` };
    case 'evaluateCollection':
      return { pane: collection(command.collection), action: 'evaluate' };
    default:
      return undefined;
  }
}

function enablement(action: string): Spot {
  return { pane: { kind: 'enablement' }, action };
}

function collection(id: CollectionId): Pane {
  return { kind: 'collection', collection: id };
}

function atRow(id: CollectionId, action: string, filter: string): Spot {
  return { pane: collection(id), action, filter };
}

/** Which role of the site does what. */
import { isConfigured } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { RoleTask, SiteRole } from './words.ts';

/** The role that does it, if the site has it. */
export function roleFor(state: State, task: RoleTask): SiteRole {
  switch (task) {
    case 'policy':
      return 'managementPoint';
    case 'content':
      return isConfigured(state, 'distributionPoint', 'installed') ? 'distributionPoint' : 'none';
    case 'softwareUpdates':
      return isConfigured(state, 'softwareUpdatePoint', 'installed') ? 'softwareUpdatePoint' : 'none';
    case 'cloudConnection':
      return isConfigured(state, 'serviceConnectionPoint', 'online') ? 'serviceConnectionPoint' : 'none';
    case 'internetClients':
      return isConfigured(state, 'cmg', 'none') ? 'none' : 'cmgConnectionPoint';
    case 'hybridJoinDiscovery':
      return state.belief === 'scpIsTheSiteRole' ? 'serviceConnectionPoint' : 'activeDirectoryObject';
  }
}

/** What an administrator might do to change an answer of this room. */
import { isConfigured } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { Command, Query } from '../../model.ts';
import { leftOver } from './upgrade.ts';
import { type ClientSetting, clientSettingValues } from './words.ts';

export function candidates(state: State, query: Query): readonly Command[] {
  switch (query.ask) {
    case 'upgradeCheck':
      return [{ kind: 'upgradeSite', to: query.to }, ...cures(state)];
    case 'managementPointReady':
    case 'managementPointServes':
      return [
        { kind: 'configure', setting: 'managementPoint', to: 'enhancedHttp' },
        { kind: 'configure', setting: 'managementPointInternet', to: 'open' },
      ];
    case 'clientVersion':
      return [{ kind: 'upgradeClient', device: query.device }];
    case 'clientSetting':
      return [other(state, query.setting)];
    case 'memberOf':
      return [{ kind: 'evaluateCollection', collection: query.collection }];
    default:
      return [];
  }
}

/** Whatever the prerequisite check may ask for. */
function cures(state: State): readonly Command[] {
  const profile = leftOver(state);
  return [
    ...(profile ? [{ kind: 'deleteDeliverable', deliverable: profile.id } as const] : []),
    { kind: 'switchWorkload', workload: 'resourceAccessPolicies', to: 'intune' },
    { kind: 'configure', setting: 'certificateRegistrationPoint', to: 'none' },
    { kind: 'configure', setting: 'managementPoint', to: 'enhancedHttp' },
    { kind: 'configure', setting: 'serviceConnectionPoint', to: 'online' },
  ];
}

function other(state: State, setting: ClientSetting): Command {
  const [usual, unusual] = clientSettingValues[setting];
  return { kind: 'configure', setting, to: isConfigured(state, setting, usual) ? unusual : usual };
}

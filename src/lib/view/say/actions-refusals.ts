/** Why the room actions refuses a command: what did not happen, why, and what cures it. */
import type { ActionsRejection } from '../../simulator/rules/actions/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import { type Names, type Refused, sayGroup } from '../names.ts';
import { actionNames, verdictReasons } from './actions-names.ts';

const nothingAsked = 'Nothing was asked of the device.';
const nothingAskedOfMany = 'Nothing was asked of the devices.';
const nothingRenamed = 'The device was not renamed.';
const notChanged = 'The setting was not changed.';

export function sayActionsRejection(rejection: ActionsRejection, names: Names): Refused {
  switch (rejection.kind) {
    case 'actionNotAllowed':
      return {
        what: `“${actionNames[rejection.action]}” was not started on ${rejection.device}.`,
        ...verdictReasons[rejection.verdict],
      };
    case 'actionUnderWay':
      return {
        what: nothingAsked,
        why: `“${actionNames[rejection.action]}” is already under way on ${rejection.device}.`,
        cure: 'Wait for its end.',
      };
    case 'newNameUnfit':
      return {
        what: nothingRenamed,
        why: `“${rejection.name}” cannot be the name of a device.`,
        cure: 'Use letters, digits and hyphens, at most 63, without spaces and not only digits.',
      };
    case 'newNameTaken':
      return {
        what: nothingRenamed,
        why: `There is a device with the name “${rejection.name}” already.`,
        cure: 'Choose another name.',
      };
    case 'retireLimitReached':
      return {
        what: nothingAskedOfMany,
        why: `The tenant would ask for more than ${rejection.limit} Retire actions today.`,
        cure: 'Go on tomorrow, or ask Microsoft support for a higher limit.',
      };
    case 'bulkUnavailable':
      return {
        what: nothingAskedOfMany,
        why: `“${actionNames[rejection.action]}” is not offered for many devices at once.`,
        cure: 'Use it on one device after the other.',
      };
    case 'bulkNotPermitted':
      return {
        what: nothingAskedOfMany,
        why: `Your Intune role does not have the permission for “${actionNames[rejection.action]}”.`,
        cure: 'Use an account whose role has it.',
      };
    case 'bulkNeedsDevices':
      return {
        what: nothingAskedOfMany,
        why: `There is no device in ${sayGroup(rejection.group, names)}.`,
        cure: 'Choose a group with devices.',
      };
    case 'bulkTooMany':
      return {
        what: nothingAskedOfMany,
        why: `There are ${rejection.count} devices in ${sayGroup(rejection.group, names)}, and at most ${rejection.limit} can be chosen.`,
        cure: 'Choose a smaller group.',
      };
    case 'notInDomain':
      return {
        what: nothingRenamed,
        why: `${rejection.device} is not in a domain of Active Directory.`,
        cure: 'Use “Rename device” in Intune.',
      };
    case 'domainOutOfReach':
      return {
        what: nothingRenamed,
        why: `${rejection.device} does not reach a domain controller now.`,
        cure: 'Bring the device online on the intranet.',
      };
    case 'attachSiteTooOld':
      return {
        what: notChanged,
        why: `It needs version ${rejection.needs} of the site, which is ${rejection.version}.`,
        cure: 'Update the site first.',
      };
    case 'attachCloudUnsupported':
      return {
        what: notChanged,
        why: 'Tenant attach is not there in the Azure China cloud.',
        cure: 'Work without tenant attach; co-management does not need it.',
      };
    case 'attachRoleMissing':
      return { what: notChanged, ...missingRoles[rejection.needs] };
    case 'uploadCollectionMissing':
      return {
        what: notChanged,
        why: 'No collection has been chosen for the upload.',
        cure: 'Choose the collection first.',
      };
    case 'offboardingRuns':
      return {
        what: notChanged,
        why: 'The service is still removing the record of this hierarchy.',
        cure: `Attach it again from ${sayMinute(rejection.until)} on.`,
      };
    default:
      return unreachable(rejection);
  }
}

const missingRoles = {
  globalAdministrator: {
    why: 'It registers an app in Microsoft Entra ID, and your account is not a Global Administrator.',
    cure: 'Sign in as a Global Administrator.',
  },
  fullAdministrator: {
    why: 'Your account is not a Full Administrator of Configuration Manager.',
    cure: 'Sign in as a Full Administrator.',
  },
  rolesUpdate: {
    why: 'Your account does not have the Intune permission Roles/Update.',
    cure: 'Sign in as an Intune Administrator.',
  },
} as const;

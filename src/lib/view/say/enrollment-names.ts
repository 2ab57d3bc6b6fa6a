/** What errors mean, and the names of the wizard's choices and the dashboard's tiles. */
import type { EnrolmentCode, TileValue, WizardChoice } from '../../simulator/rules/enrollment/words.ts';

/** What each error means, as the rest of "the attempt failed because …". */
export const meanings: { readonly [C in EnrolmentCode]: string } = {
  '0x8000FFFF': 'the MDM addresses in Microsoft Entra ID are not those of Intune',
  '0x80180018': 'the user has no licence for Intune',
  '0x8018002B': 'Microsoft Entra ID finds no MDM service for the user',
  '0x8018002A': 'the user did not answer a demand for a second factor',
  '0x80180014': 'an enrolment restriction blocks Windows',
  '0x80180015': 'an enrolment restriction does not allow this version of Windows',
  '0x80180002': 'there is no Microsoft Entra token for the user',
  '0x80180005': 'the server of Intune failed',
  '0x8018000A': 'the device is enrolled already, by another account',
  '0x80180023': 'the service dmwappushservice is missing',
  '0x80180026': 'the old Intune agent for PCs is installed',
  '0x80070032': 'this Windows is too old',
  '0xCAA9004D': 'Microsoft Entra ID does not know the realm of the user',
  '0xCAA10001': 'the user has to sign in',
  '0xCAA90014': 'the request for a security token failed',
  '0xCAA9001F': 'integrated Windows authentication works with a federated domain only',
  '0xCAA20003': 'the authorization grant failed',
  '0xCAA2000C': 'a second factor is demanded and nobody can answer',
  '0xCAA70004': 'the server or the proxy was not found',
  '0x801901AD': 'the web request failed',
  '0x80070490': 'an element was not found',
  '0x82AA0008': 'there was not enough memory',
  '0x80192EE7': 'the name of the server was not resolved',
  '0x80192EE2': 'the internet did not answer in time',
};

export const choices: { readonly [C in WizardChoice]: string } = {
  none: 'automatic enrolment None',
  default: 'default settings',
  tenantAttach: 'tenant attach',
  tenantAttachUsGovernment: 'tenant attach in the Azure US Government cloud',
  usGovernment: 'the Azure US Government cloud',
  china: 'the Azure China cloud',
};
export const tiles: { readonly [V in TileValue]: string } = {
  windows7And8: 'clients with Windows 7 or 8.x',
  windows10Before1709: 'clients with Windows 10 below 1709',
  windows10From1709: 'clients with Windows 10 1709 or later',
  eligible: 'eligible devices',
  scheduled: 'scheduled devices',
  initiated: 'devices with enrolment initiated',
  enrolled: 'enrolled devices',
  successHybridJoined: 'success, hybrid joined',
  successEntraJoined: 'success, Microsoft Entra joined',
  enrollingHybridJoined: 'enrolling, hybrid joined',
  failureHybridJoined: 'failure, hybrid joined',
  failureEntraJoined: 'failure, Microsoft Entra joined',
  pendingUserSignIn: 'pending user sign in',
  failed: 'failure, of clients that can enrol',
};

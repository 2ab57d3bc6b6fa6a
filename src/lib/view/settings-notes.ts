/** What a newcomer needs to know of a setting, in a sentence or two below its value. */
import type { SettingName } from '../simulator/model.ts';

export const settingNotes: { readonly [S in SettingName]?: string } = {
  registerDevices: 'With No a domain joined PC does not register with Microsoft Entra ID, and nothing shows an error.',
  softwareUpdates: 'No takes all updates of Configuration Manager away from the clients, third-party updates included.',
  userPortal: 'Company Portal can be chosen from version 2006 on.',
  useCmg: 'Every client hears of a gateway unless this says No.',
  managementPoint:
    'Entra joined clients need enhanced HTTP or HTTPS. The certificate for enhanced HTTP takes up to 30 minutes.',
  managementPointInternet:
    'From version 2603 on the management point needs this way where clients sign in with Microsoft Entra tokens.',
  serviceConnectionPoint:
    'The role that talks to Microsoft’s cloud. The service connection point of a hybrid join is an object in Active Directory.',
  certificateRegistrationPoint: 'From version 2207 on it can no longer be added.',
  cmgConnectionPoint: 'The role that holds the way from the site out to the gateway.',
  cmgTraffic: 'A property of the management point.',
  administrationService: 'Tenant attach needs it.',
  automaticClientUpgrade: 'Until its own upgrade has run, a client keeps its version.',
  preReleaseFeatures: 'Client apps was one of them until version 2002.',
  smsProviderAuthentication:
    'Where more than Windows authentication is asked for, actions of tenant attach fail with 403.',
  azureServices: 'The service Cloud Management. The gateway needs it; co-management itself does not.',
  azureEnvironment: 'The wizard that enables co-management asks for it too.',
  hierarchiesOnTenant: 'Several hierarchies on one tenant need version 1806 or later.',
  cmg: 'Clients on the internet reach the site through it; co-management itself needs none. It runs in Azure, so whoever sets it up needs a role in the subscription.',
  cmgCertificate: 'Clients must trust its root, and reach its revocation list.',
  mdmAuthority: 'While it is not set, no device can enrol.',
  windowsEnrolment: 'Enrolment by Configuration Manager heeds this default restriction, and none that is for groups.',
  personalWindows: 'Enrolment by Configuration Manager counts as corporate and is not blocked by this.',
  deviceLimit: 'It is not applied to enrolment by Configuration Manager.',
  noPolicyDevices: 'Recommended where Conditional Access is used: Not compliant.',
  complianceValidityDays: 'A device that does not report for so long becomes not compliant.',
  useIntuneRbac:
    'Roles of Intune decide alone only if this is on and Configuration Manager does not enforce its own roles.',
  enforceConfigMgrRbac: 'Clearing it changes nothing until “Use Intune RBAC” is on in the tenant.',
  remoteHelp: 'The one remote action that has to be set up first; it needs a licence of its own.',
  mfaTrustedIps: 'From these addresses per-user MFA asks nobody for a second factor.',
  entraIdP1: 'Automatic enrolment and Conditional Access need Microsoft Entra ID P1 or P2.',
  userTokens: 'A client that cannot enrol with the token of its device falls back on a token of its user.',
  entraConnect: 'The page that configures hybrid join came with build 1.1.819.0.',
  syncCycle: 'It has to run at least once in 7 days, or everything has to be synchronised anew.',
  deviceAttributes: 'The certificate with which a computer joins is among them.',
  signInMethod: 'Hybrid join works with each of the three.',
  adFs: 'Nobody asks it but with federation.',
  scpObject:
    'Here a PC reads which tenant it belongs to. “Configure hybrid join” of Microsoft Entra Connect writes it. The site system role with the same initials is something else.',
  tenantAttach: 'Independent of co-management. A Global Administrator has to turn it on.',
  mamUserScope: 'Where both scopes cover a user, only this one counts on personal devices.',
};

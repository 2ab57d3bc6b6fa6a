/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, entraDocs, type Rule, rule, support } from '../../rule.ts';
import { hybridJoinRules } from './fidelity-hybrid-join.ts';

const tutorial = `${docs}/comanage/tutorial-co-manage-clients.md`;
const configuring = `${entraDocs}/identity/devices/how-to-hybrid-join.md`;
const registering = `${entraDocs}/identity/devices/device-registration-how-it-works.md`;
const troubleshooting = `${entraDocs}/identity/devices/troubleshoot-hybrid-join-windows-current.md`;
const scheduler = `${entraDocs}/identity/hybrid/connect/how-to-connect-sync-feature-scheduler.md`;

export const directoryRules: readonly Rule[] = [
  rule('join-is-identity', {
    rule: 'Joining says who a device is, not who manages it',
    real: 'Hybrid join and Microsoft Entra join are identities; co-management needs one of them and is another thing.',
    simulated: 'The same: four ways of being known, apart from client and enrolment.',
    source: `${docs}/comanage/overview.md`,
    confidence: 'D',
  }),
  rule('registered-is-not-joined', {
    rule: 'A device that is only registered is not joined',
    real: 'A workplace joined device shows AzureAdJoined : NO and cannot be co-managed.',
    simulated: 'The same. A PC in a domain that is registered besides is not simulated.',
    simplified: 1,
    source: tutorial,
    confidence: 'D',
  }),
  ...hybridJoinRules,
  rule('sync-cycle', {
    rule: 'Microsoft Entra Connect runs a cycle every 30 minutes, and at once when it is told to',
    real: 'The scheduler’s default is 30 minutes; Start-ADSyncSyncCycle runs one in between; an installation ends with a full one.',
    simulated: 'On the hour and at half past, each done within its minute. What is exported is there at once.',
    simplified: 1,
    source: scheduler,
    confidence: 'D',
  }),
  rule('sync-within-seven-days', {
    rule: 'After more than 7 days without a cycle, only a full cycle does',
    real: 'A cycle of changes has to run within 7 days of the last one, else synchronisation problems call for a full one.',
    simulated:
      'Scheduled cycles then bring nothing, and a cycle of changes is refused; the real cmdlet starts and fails.',
    simplified: 1,
    source: scheduler,
    confidence: 'D',
  }),
  rule('ou-synchronised', {
    rule: 'Only computers in synchronised organizational units reach Microsoft Entra ID',
    real: 'Filtering by organizational unit decides; a changed filter needs a full import, which the wizard starts.',
    simulated: 'The next cycle takes up a changed filter. Computer accounts are not moved from one unit to another.',
    simplified: 1,
    source: configuring,
    confidence: 'D',
  }),
  rule('joined-outlives-filter', {
    rule: 'A PC that has joined stays so when its organizational unit is left out later',
    real: 'Microsoft Entra Connect deletes the device from Microsoft Entra ID, and the PC loses its cloud identity until it registers anew.',
    simulated: 'Nothing takes a join back but leaving.',
    simplified: 3,
    source: `${entraDocs}/identity/devices/hybrid-join-control.md`,
    confidence: 'I',
  }),
  rule('device-attributes', {
    rule: 'Without the default device attributes a computer object comes without its certificate',
    real: 'Hybrid join asks not to exclude them from synchronisation; userCertificate is one of them.',
    simulated: 'The object is exported without a certificate, and attempts keep failing with 0x801C03F2.',
    source: configuring,
    confidence: 'D',
  }),
  rule('entra-connect-build', {
    rule: 'Hybrid join is configured in Microsoft Entra Connect 1.1.819.0 or later',
    real: 'Older builds have no page for it; the object can be written by hand instead.',
    simulated: 'Only the wizard writes or repairs the object.',
    simplified: 1,
    source: configuring,
    confidence: 'D',
  }),
  rule('hybrid-join-roles', {
    rule: 'Hybrid join is configured by a Global Administrator who is Enterprise Admin of the forest',
    real: 'The wizard asks for both, and in a federated domain for an AD FS administrator too.',
    simulated: 'One person needs all of them; in the wizard several may type their passwords.',
    simplified: 1,
    source: tutorial,
    confidence: 'D',
  }),
  rule('entra-connect-role', {
    rule: 'The configuration of Microsoft Entra Connect is changed by a Global Administrator',
    real: 'Its wizard asks for an administrator of Microsoft Entra ID; a Hybrid Identity Administrator does for much of it.',
    simulated: 'Always a Global Administrator; cycles and their schedule need no role.',
    simplified: 1,
    source: configuring,
    confidence: 'I',
  }),
  rule('prt-at-sign-in', {
    rule: 'A signed-in user has a primary refresh token once the device is joined',
    real: 'Windows asks for it when the user signs in or unlocks; on a hybrid joined PC it is the synchronised account.',
    simulated: 'Whoever is signed in has it in the minute in which the device joins.',
    simplified: 1,
    source: `${support}/comanage-configmgr/troubleshoot-co-management-auto-enrolling.md`,
    confidence: 'D',
  }),
  rule('upn-suffix', {
    rule: 'A user whose UPN suffix is not routable gets no token',
    real: 'Sign-in finds no verified domain for a name such as user@corp.local, and enrolment of the user fails.',
    simulated: 'The user never has a primary refresh token.',
    source: `${support}/device-enrollment/troubleshoot-windows-enrollment-errors.md`,
    confidence: 'D',
  }),
  rule('mdm-url-from-scope', {
    rule: 'A joined device has an MdmUrl unless the MDM user scope is None',
    real: 'The address comes from the mobility settings of the tenant, for users in the scope; dsregcmd /status shows it.',
    simulated: 'A scope of Some counts for every device; a changed scope shows at once.',
    simplified: 2,
    source: `${support}/comanage-configmgr/troubleshoot-co-management-auto-enrolling.md`,
    confidence: 'D',
  }),
  rule('licence-matrix', {
    rule: 'The co-management licence covers PCs that Configuration Manager manages already, but not Autopilot',
    real: 'It comes with Configuration Manager; other platforms, MAM and Autopilot need Intune. Automatic enrolment and Conditional Access need Microsoft Entra ID P1 as well. Since 1 December 2019 existing clients enrol without a user licence.',
    simulated:
      'The same matrix by the licence of the device’s user; nothing in it keeps anybody from anything by itself, so a PC enrols without Microsoft Entra ID P1 too.',
    simplified: 3,
    source: `${docs}/core/understand/product-and-licensing-faq.yml`,
    confidence: 'D',
  }),
  rule('entra-join', {
    rule: 'A Windows client that is in no domain can be joined to Microsoft Entra ID',
    real: 'The user joins it in the first setup of Windows or in Settings.',
    simulated: 'At once, by anybody; limits and rights to join are left out.',
    simplified: 1,
    source: registering,
    confidence: 'D',
  }),
  rule('leaving-entra', {
    rule: 'A hybrid joined PC that leaves registers anew, an Entra joined one is out of Intune',
    real: 'dsregcmd /leave unjoins; the task of Windows joins a domain PC again. A disconnected Entra joined PC is no longer managed.',
    simulated: 'Such a domain PC begins with a new certificate and keeps its enrolment.',
    simplified: 1,
    source: troubleshooting,
    confidence: 'I',
  }),
  rule('no-ou-without-domain', {
    rule: 'A device that is in no domain is in no organizational unit',
    real: 'A query by organizational unit never finds an Entra joined client.',
    simulated: 'The same.',
    source: `${docs}/core/clients/manage/collections/create-collections.md`,
    confidence: 'C',
  }),
];

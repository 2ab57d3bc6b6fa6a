/** Rules of tenant attach and of coexistence with another MDM service. */
import { docs, type Rule, rule } from '../../rule.ts';

const prerequisites = `${docs}/tenant-attach/prerequisites.md`;
const deviceSync = `${docs}/tenant-attach/device-sync-actions.md`;
const troubleshooting = `${docs}/tenant-attach/troubleshoot.md`;
const intuneRbac = `${docs}/cloud-attach/use-intune-rbac.md`;
const coexistence = `${docs}/comanage/coexistence.md`;

export const attachRules: readonly Rule[] = [
  rule('tenant-attach-prerequisites', {
    rule: 'Tenant attach needs a site of version 2002 and a Global Administrator; China never has it, US Government from 2107 on',
    real: 'The administration service has to run too, and the administrator needs an Intune licence.',
    simulated: 'The same, but licences and internet endpoints.',
    simplified: 1,
    source: prerequisites,
    confidence: 'D',
  }),
  rule('tenant-attach-upload', {
    rule: 'The site uploads changes every 15 minutes, and the admin center shows them 5 to 10 minutes later',
    real: 'All devices with a client, or one collection with those below it.',
    simulated:
      'At every quarter of an hour, shown ten minutes later; the collection alone, which is chosen with a command.',
    simplified: 1,
    source: troubleshooting,
    confidence: 'D',
  }),
  rule('tenant-attach-independent', {
    rule: 'Tenant attach and co-management do not need each other: servers and devices that are not enrolled are uploaded too',
    real: 'Every operating system that Configuration Manager supports as a client.',
    simulated: 'Every device with a client.',
    source: deviceSync,
    confidence: 'D',
  }),
  rule('tenant-attach-leaves-out', {
    rule: 'A distribution point whose client uses the same PKI certificate is not uploaded',
    real: 'It is removed when it first changes after the full upload.',
    simulated: 'It is never uploaded.',
    source: troubleshooting,
    confidence: 'D',
  }),
  rule('tenant-attach-offboarding', {
    rule: 'After offboarding it takes up to two hours until the devices are gone, and as long until the hierarchy can be attached again',
    real: 'A healthy site is often gone in minutes; attaching again too early can break the synchronisation.',
    simulated: 'Always two hours, and attaching again is refused until then.',
    simplified: 1,
    source: deviceSync,
    confidence: 'D',
  }),
  rule('managed-by-column', {
    rule: 'The admin center lists an uploaded device as managed by ConfigMgr, an enrolled one as Intune’s or co-managed',
    real: 'One list of all devices with the column “Managed by”.',
    simulated: 'The same.',
    source: deviceSync,
    confidence: 'D',
  }),
  rule('attach-action-path', {
    rule: 'An action on an uploaded device goes through the site and the management point to the client, not through its enrolment',
    real: 'Admin center, service connection point, site, client notification; the client has to be online.',
    simulated:
      'One minute to a client that reaches the site, else at its next policy poll. Only Sync Machine Policy has an effect of its own.',
    simplified: 1,
    source: troubleshooting,
    confidence: 'D',
  }),
  rule('attach-action-permission', {
    rule: 'An action on an uploaded device needs a synchronised and discovered account, an Intune permission, and rights in Configuration Manager',
    real: 'Help Desk Operator, School Administrator and Endpoint Security Manager may initiate Configuration Manager actions.',
    simulated: 'The same; the rights in Configuration Manager are those of a Full Administrator.',
    simplified: 1,
    source: prerequisites,
    confidence: 'D',
  }),
  rule('attach-action-mfa', {
    rule: 'Where the SMS Provider demands multifactor authentication, actions on uploaded devices fail with 403',
    real: 'The way out is the authentication level Windows authentication.',
    simulated: 'The same for both stronger levels.',
    source: `${docs}/tenant-attach/includes/known-issues-shared.md`,
    confidence: 'D',
  }),
  rule('attach-action-administration-service', {
    rule: 'Without the administration service no action on an uploaded device arrives',
    real: 'It has to be set up and work; what the admin center shows without it is not documented.',
    simulated: 'The action fails at once.',
    source: prerequisites,
    confidence: 'I',
  }),
  rule('intune-rbac-two-switches', {
    rule: 'Intune’s roles alone decide from 2207 on, if the box at the site is cleared and “Use Intune RBAC” is on',
    real: 'The box alone does nothing; the switch takes about ten minutes. Accounts that exist only in the cloud work then.',
    simulated: 'The same, ten minutes.',
    source: intuneRbac,
    confidence: 'D',
  }),
  rule('coexistence-switches-off', {
    rule: 'Where another MDM service manages the device, the client switches seven parts off and keeps the rest read-only',
    real: 'Resource access, applications, software updates, Endpoint Protection, compliance for Conditional Access, device configuration and Office are off; inventories, metering and power reporting go on.',
    simulated: 'The same, at once. Nothing is balanced, so no workload can be moved to use.',
    source: coexistence,
    confidence: 'D',
  }),
  rule('coexistence-requirements', {
    rule: 'Coexistence is supported from Windows 10 1709 on, on joined devices that the organisation owns',
    real: 'Microsoft Entra joined or hybrid joined, no personal devices.',
    simulated: 'Elsewhere the parts are off as well, without support.',
    simplified: 1,
    source: coexistence,
    confidence: 'D',
  }),
];

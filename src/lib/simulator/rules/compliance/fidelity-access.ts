/** Conditional Access. */
import { docs, entraDocs, intuneDocs, type Rule, rule } from '../../rule.ts';

const quickstart = `${docs}/comanage/quickstart-conditional-access.md`;
const grants = `${entraDocs}/identity/conditional-access/concept-conditional-access-grant.md`;
const apps = `${entraDocs}/identity/conditional-access/concept-conditional-access-cloud-apps.md`;
const overview = `${entraDocs}/identity/conditional-access/overview.md`;
const policies = `${entraDocs}/identity/conditional-access/concept-conditional-access-policies.md`;
const users = `${entraDocs}/identity/conditional-access/concept-conditional-access-users-groups.md`;

export const accessRules: readonly Rule[] = [
  rule('compliant-device-needs-intune', {
    rule: '“Require device to be marked as compliant” is met by Intune’s verdict alone',
    real: 'Compliance policies has to be moved first; what Configuration Manager finds does not reach Conditional Access by itself.',
    simulated: 'With See ConfigMgr, or with no verdict, the control is not met.',
    source: quickstart,
    confidence: 'I',
  }),
  rule('compliant-device-by-verdict', {
    rule: 'Where Intune has a verdict on a device, “Require device to be marked as compliant” goes by it',
    real: 'A device that Intune has marked compliant meets the control, one that it has marked noncompliant does not.',
    simulated: 'The same, in the minute in which the verdict changes.',
    source: quickstart,
    confidence: 'D',
  }),
  rule('grace-keeps-access', {
    rule: 'In its grace period a device keeps access',
    real: 'Only a device that is marked noncompliant can be blocked.',
    simulated: 'The same.',
    source: `${intuneDocs}/device-security/compliance/configure-noncompliance-actions.md`,
    confidence: 'D',
  }),
  rule('identity-grants-need-no-switch', {
    rule: 'Multifactor authentication and hybrid join can be demanded without moving a workload',
    real: 'Both rest on the identity of user and device, not on who manages the device.',
    simulated: 'The same. Whether the user then passes is not simulated; per-user MFA is another thing.',
    source: quickstart,
    confidence: 'D',
  }),
  rule('all-or-one-control', {
    rule: 'A policy needs all of its selected controls, or one of them',
    real: 'All is the default.',
    simulated: 'The same. With one of them, what the device meets already spares the user MFA.',
    source: grants,
    confidence: 'D',
  }),
  rule('all-policies-must-grant', {
    rule: 'Every policy that applies has to be satisfied',
    real: 'One policy that is not satisfied blocks the sign-in.',
    simulated: 'The same; a block is named before a demand for MFA.',
    source: policies,
    confidence: 'D',
  }),
  rule('access-policy-scope', {
    rule: 'A policy counts when it is on, for the users and apps that it includes and does not exclude',
    real: 'Report-only and Off enforce nothing; an exclusion beats an inclusion.',
    simulated:
      'The same, with Exchange Online, SharePoint Online and Microsoft Intune as apps and one excluded app. Conditions such as locations and platforms are left out.',
    simplified: 1,
    source: apps,
    confidence: 'D',
  }),
  rule('access-policy-to-users', {
    rule: 'Conditional Access policies are assigned to users, not to devices',
    real: 'Devices can only be told apart by conditions and filters.',
    simulated: 'A group of devices is refused, and counts for nothing.',
    source: users,
    confidence: 'D',
  }),
  rule('access-needs-p1', {
    rule: 'Conditional Access needs Microsoft Entra ID P1',
    real: 'Licences are counted by user; co-management brings them for nobody.',
    simulated: 'One switch for the tenant: without the licences no policy works.',
    simplified: 1,
    source: overview,
    confidence: 'D',
  }),
];

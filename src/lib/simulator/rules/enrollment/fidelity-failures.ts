/** The rules of failing enrolments: tokens, errors, attempts, second factors. */
import { docs, type Rule, rule, support } from '../../rule.ts';

const autoEnrolling = `${support}/comanage-configmgr/troubleshoot-co-management-auto-enrolling.md`;
const enrolmentErrors = `${support}/device-enrollment/troubleshoot-windows-enrollment-errors.md`;
const monitoring = `${docs}/comanage/how-to-monitor.md`;

export const failureRules: readonly Rule[] = [
  rule('device-token', {
    rule: 'A client enrols with the token of the device, or with the user’s where it cannot',
    real: 'From version 1906 and Windows 10 1803 on with the device token, so nobody has to be signed in; where that fails, and before, with the token of the signed-in user.',
    simulated: 'The same; versions are those of the client, and whether the token is issued is a state of the device.',
    source: monitoring,
    confidence: 'D',
  }),
  rule('user-token-waits', {
    rule: 'With the user’s token enrolment waits for a user to sign in to Windows',
    real: 'The dashboard shows such a device as Pending user sign in.',
    simulated: 'The client tries at the first policy after the sign-in.',
    simplified: 1,
    source: monitoring,
    confidence: 'D',
  }),
  rule('enrolment-errors', {
    rule: 'Each state that keeps a client from enrolling has an error of its own',
    real: 'The vendor lists the errors, with remedies for most; the list is open, and which of two causes shows first is not documented.',
    simulated:
      'One state behind each error, in a fixed order; causes with no known state are faults of the device. A Windows that is too old shows its error without attempts, and its log line with the policy.',
    simplified: 1,
    source: autoEnrolling,
    confidence: 'D',
  }),
  rule('transient-errors-pass', {
    rule: 'Some errors pass by themselves',
    real: 'The vendor marks errors as transient; where no remedy is named the client simply tries again.',
    simulated:
      'A server failure, a timeout, a missing element, short memory and an early sign-out end after one or two attempts.',
    simplified: 1,
    source: monitoring,
    confidence: 'I',
  }),
  rule('enrolment-retries', {
    rule: 'A client tries three times, 15 minutes apart',
    real: 'Number and interval stand in the configuration of the client, as practitioners found; what follows is not documented.',
    simulated: 'Three times, then anew when policy brings something new or after a day.',
    simplified: 1,
    source: autoEnrolling,
    confidence: 'C',
  }),
  rule('scope-none-silent', {
    rule: 'With the MDM user scope None nothing enrols and nothing says why',
    real: 'The device has no address for MDM, so the client does not try; some routes show 0x8018002B or 0x8000FFFF.',
    simulated: 'No attempt and no error.',
    simplified: 1,
    source: autoEnrolling,
    confidence: 'D',
  }),
  rule('user-token-mfa', {
    rule: 'A second factor that is demanded keeps a client from enrolling with the user’s token',
    real: 'Per-user MFA that is Enforced fails with 0x8018002A and 0xCAA2000C; Enabled, trusted addresses or leaving Intune out of the policy help.',
    simulated: '0x8018002A where per-user MFA is Enforced, 0xCAA2000C where Conditional Access demands it for Intune.',
    simplified: 1,
    source: enrolmentErrors,
    confidence: 'D',
  }),
  rule('sync-needs-no-mfa', {
    rule: 'After an enrolment with the device token, a second factor makes the sync fail',
    real: 'The device enrols, then its sync cannot verify the user, with per-user MFA Enabled as well as Enforced, or with Conditional Access for Intune; the device then has no user.',
    simulated: 'Found out at each check-in that has news; device settings still arrive.',
    simplified: 1,
    source: autoEnrolling,
    confidence: 'D',
  }),
];

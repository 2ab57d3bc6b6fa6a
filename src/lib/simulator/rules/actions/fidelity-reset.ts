/** Rules of what takes a device out of management or begins Windows anew. */
import { docs, intuneDocs, type Rule, rule } from '../../rule.ts';

const actions = `${intuneDocs}/device-management/actions`;

export const resetRules: readonly Rule[] = [
  rule('retire-effect', {
    rule: 'Retire un-enrols a device and unjoins one that is Microsoft Entra joined; personal data and the Configuration Manager client stay',
    real: 'Settings, profiles, certificates and apps of Intune go; Win32 apps and Microsoft 365 Apps stay. Sign-in with the work account ends and BitLocker is suspended.',
    simulated:
      'Enrolment, join and what Intune delivered, at once at the check-in. BitLocker, certificates and the Entra record are left out; that the client stays is not documented.',
    simplified: 1,
    source: `${actions}/retire.md`,
    confidence: 'D',
  }),
  rule('retire-limit', {
    rule: 'A tenant can ask for 1,000 Retire actions in a day',
    real: 'Single and bulk actions count together.',
    simulated: 'The 1,001st is refused; a day begins at midnight.',
    source: `${actions}/retire.md`,
    confidence: 'D',
  }),
  rule('re-enrols-after-retire', {
    rule: 'A client that automatic enrolment still covers enrols again after Retire or Delete',
    real: 'Documented for users who un-enrol: the client enrols at the next evaluation of its policy.',
    simulated: 'The same after Retire and Delete.',
    source: `${docs}/comanage/includes/enable-co-management-1906-2107.md`,
    confidence: 'I',
  }),
  rule('delete-is-retire', {
    rule: 'Delete takes the device from the list at once and retires it at its next check-in; the disk stays as it is',
    real: 'For Windows, Delete starts a Retire.',
    simulated:
      'The same. Records of devices that are enrolled no more are not simulated, so Delete needs an enrolled one.',
    simplified: 1,
    source: `${actions}/delete.md`,
    confidence: 'D',
  }),
  rule('wipe-effect', {
    rule: 'Wipe resets Windows: data, policies, join, enrolment and the Configuration Manager client go',
    real: 'The protected wipe also overwrites free space and goes on after a loss of power; it may leave a device that does not start.',
    simulated:
      'Thirty minutes, sixty for the protected one; neither is interrupted. The computer account in the domain and the Entra record stay out of sight.',
    simplified: 1,
    source: `${actions}/wipe.md`,
    confidence: 'D',
  }),
  rule('wipe-keeps-enrolment', {
    rule: 'Wipe with enrolment state and user account kept resets Windows but keeps user data, join and enrolment',
    real: 'Policies are removed and come again; that the Configuration Manager client goes with other installed software is our reading.',
    simulated: 'The same, the client goes.',
    simplified: 1,
    source: `${actions}/wipe.md`,
    confidence: 'D',
  }),
  rule('fresh-start', {
    rule: 'Fresh Start reinstalls Windows; a corporate-owned device stays joined and enrolled, a personal one only if user data is retained',
    real: 'The page of the action takes only personal devices out of Microsoft Entra ID and management; the co-management quickstart says it of every device.',
    simulated: 'The page of the action; enrolment is kept throughout instead of coming back at the next sign-in.',
    simplified: 2,
    source: `${actions}/fresh-start.md`,
    confidence: 'D',
  }),
  rule('autopilot-reset', {
    rule: 'Autopilot Reset needs a Microsoft Entra joined device with Windows RE, and keeps join and enrolment',
    real: 'Hybrid joined devices are not supported. Without Windows RE it fails with 0x80070032. The next sign-in sets the primary user anew.',
    simulated: 'The same, thirty minutes; user data and the Configuration Manager client go.',
    simplified: 1,
    source: 'https://github.com/MicrosoftDocs/memdocs/blob/main/autopilot/windows-autopilot-reset.md',
    confidence: 'D',
  }),
];

/** The rules of hybrid join: what the real products do and what is simulated, with sources. */
import { docs, entraDocs, type Rule, rule, support } from '../../rule.ts';

const configuring = `${entraDocs}/identity/devices/how-to-hybrid-join.md`;
const registering = `${entraDocs}/identity/devices/device-registration-how-it-works.md`;
const troubleshooting = `${entraDocs}/identity/devices/troubleshoot-hybrid-join-windows-current.md`;

export const hybridJoinRules: readonly Rule[] = [
  rule('scp-names-tenant', {
    rule: 'A PC learns its tenant from the service connection point object in Active Directory',
    real: 'Unreadable it leads to 0x801C001D, with a wrong tenant to 0x801C003A. The site system role of that name is another thing.',
    simulated:
      'One object for the whole estate. Where it is not configured PCs do not try at all; real ones try and show 0x801C001D.',
    simplified: 2,
    source: troubleshooting,
    confidence: 'D',
  }),
  rule('registration-client-setting', {
    rule: 'A client setting decides whether domain joined clients register',
    real: 'Set to No, they never register, and no error is shown.',
    simulated:
      'A client hears of it when it asks for policy, and the first attempt follows in the same minute. PCs without a client register by themselves, as Windows does.',
    simplified: 1,
    source: `${docs}/core/clients/deploy/about-client-settings.md`,
    confidence: 'D',
  }),
  rule('domain-controller-needed', {
    rule: 'Hybrid join needs a domain controller in sight',
    real: 'The check before the attempt fails unless the PC is on the internal network or on a VPN that reaches one.',
    simulated:
      'On the intranet there is one, on the internet none; there is no VPN. Nothing is tried, no code is shown.',
    simplified: 1,
    source: troubleshooting,
    confidence: 'D',
  }),
  rule('hybrid-join-windows', {
    rule: 'Windows 10 and later and its servers hybrid join by themselves',
    real: 'Older Windows registers with a separate package; other systems do not hybrid join.',
    simulated: 'Windows 7 and 8.1 never hybrid join.',
    simplified: 1,
    source: configuring,
    confidence: 'D',
  }),
  rule('registration-service-reached', {
    rule: 'The computer account has to reach the registration and sign-in services',
    real: 'A timeout shows as 0x801C001F, another failure of discovery as 0x801C0021, a failed look at the domain type as 0x801C003D.',
    simulated: 'The same three; the sub-errors behind them are left out.',
    simplified: 1,
    source: troubleshooting,
    confidence: 'D',
  }),
  rule('sync-join', {
    rule: 'In a managed domain the first attempt fails until the computer object has been synchronised',
    real: 'It writes userCertificate and fails with 0x801C03F2; the next cycle of Microsoft Entra Connect exports the object; the next attempt joins.',
    simulated: 'The same; 30 to 90 minutes in all.',
    source: registering,
    confidence: 'D',
  }),
  rule('registration-hourly', {
    rule: 'A PC tries to join every hour and when its user signs in',
    real: 'The task Automatic-Device-Join is triggered by joining the domain and by sign-ins, and repeated hourly.',
    simulated: 'Each PC tries at its own minute of the hour, that of its policy.',
    source: registering,
    confidence: 'D',
  }),
  rule('federated-joins-at-once', {
    rule: 'In a federated domain a PC joins at its first attempt',
    real: 'AD FS vouches for the computer, so nothing has to be synchronised first.',
    simulated: 'The same.',
    source: registering,
    confidence: 'D',
  }),
  rule('federated-falls-back', {
    rule: 'Where AD FS fails, Windows from 1803 on waits for synchronisation, and older Windows fails',
    real: 'From 1803 on the computer object that Microsoft Entra Connect brings completes the join. A token that AD FS refuses shows as 0xCAA90014, among others.',
    simulated: 'Every failure of AD FS shows as 0xCAA90014 on older Windows.',
    simplified: 1,
    source: configuring,
    confidence: 'D',
  }),
  rule('tpm-errors', {
    rule: 'A TPM without keyset stops the join; one in FIPS mode does so before Windows 10 1809',
    real: '0x80090016 and 0x80280036. Windows from 1809 on notices and joins without the TPM; older PCs need it disabled.',
    simulated: 'The same; both are found only once Microsoft Entra ID knows the PC.',
    simplified: 1,
    source: troubleshooting,
    confidence: 'D',
  }),
  rule('join-before-enrolment', {
    rule: 'A domain joined client has to be hybrid joined before it can be co-managed',
    real: 'Enrolment starts from the join data of the device.',
    simulated: 'A client that has just joined looks for policy anew at its next poll, and may enrol then.',
    source: `${support}/comanage-configmgr/troubleshoot-co-management-auto-enrolling.md`,
    confidence: 'D',
  }),
];

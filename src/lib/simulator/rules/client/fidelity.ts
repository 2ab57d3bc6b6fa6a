/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, oldDocs, type Rule, rule, support } from '../../rule.ts';
import { autopilotRules } from './fidelity-autopilot.ts';
import { healthRules } from './fidelity-health.ts';

const cmgClients = `${docs}/core/clients/manage/cmg/configure-clients.md`;
const cmgSupport = `${docs}/core/clients/manage/cmg/supported-configurations.md`;
const prepare = `${docs}/comanage/how-to-prepare-Win10.md`;
const autopilot = `${docs}/comanage/autopilot-enrollment.md`;
const faq = `${docs}/comanage/faq.yml`;
const enhancedHttp = `${docs}/core/plan-design/hierarchy/enhanced-http.md`;
const whatsNew1810 = `${oldDocs}/core/plan-design/changes/whats-new-in-version-1810.md`;
const bootstrap = `${support}/comanage-configmgr/troubleshoot-co-management-bootstrap.md`;

export const clientRules: readonly Rule[] = [
  rule('client-location', {
    rule: 'A client is on the intranet where it reaches a domain controller or a management point there, else on the internet',
    real: 'Currently intranet or Currently Internet, tested by the client; a registry value or CCMALWAYSINF fixes it to the internet.',
    simulated: 'The estate says in which network a device is; a device without network is offline.',
    simplified: 1,
    source: cmgClients,
    confidence: 'D',
  }),
  rule('cmg-carries-internet-clients', {
    rule: 'On the internet a client reaches its site only through a cloud management gateway that it may use',
    real: 'Without a gateway, a VPN or an internet-based management point the site hears nothing of it.',
    simulated: 'A gateway or nothing; a VPN counts as intranet, internet-based management points are left out.',
    simplified: 1,
    source: cmgClients,
    confidence: 'D',
  }),
  rule('cmg-not-needed', {
    rule: 'Co-management of devices on the intranet needs no cloud management gateway',
    real: 'A gateway is needed for devices that start on the internet and for those that roam there.',
    simulated: 'The same.',
    source: faq,
    confidence: 'D',
  }),
  rule('cmg-location-daily', {
    rule: 'A client asks every 24 hours, or when it restarts, where the gateway is',
    real: 'It asks its management point; the registry’s list of gateways is read again every 25 hours, at service start and when the network changes.',
    simulated:
      'Each client asks at one minute of the day, when it restarts, and when it comes back to the intranet; one that never was there does not learn of a gateway built since.',
    simplified: 1,
    source: cmgClients,
    confidence: 'D',
  }),
  rule('cmg-chain', {
    rule: 'A gateway answers only with a working connection point behind it and a management point that takes its traffic securely',
    real: 'The connection point shows Disconnected where its computer account is no local administrator of the site server, and error 403 where it cannot use its certificate.',
    simulated: 'Connection point, gateway traffic on the management point, HTTPS or enhanced HTTP; one of each.',
    simplified: 1,
    source: bootstrap,
    confidence: 'D',
  }),
  rule('cmg-features', {
    rule: 'Through a gateway most client features work; client push, remote tools and what needs the local network do not',
    real: 'A list of supported and unsupported features.',
    simulated: 'The same list; features that target users need a device and user known to Microsoft Entra ID.',
    source: cmgSupport,
    confidence: 'D',
  }),
  rule('cmg-order', {
    rule: 'Azure Services come before the gateway, and the gateway before its connection point',
    real: 'A Global Administrator creates the apps, an owner of the Azure subscription sets up the gateway; the classic deployment went with version 2203.',
    simulated: 'The same order and roles; the gateway runs at once.',
    simplified: 1,
    source: `${docs}/core/clients/manage/cmg/overview.md`,
    confidence: 'D',
  }),
  rule('client-cut-off', {
    rule: 'A client that cannot call its site goes on with the policy that it has',
    real: 'Policy stays in force until the client hears another one.',
    simulated:
      'The same for a client that is stopped, whose registration is lost, or whose management point cannot be reached.',
    source: `${docs}/core/clients/deploy/about-client-settings.md`,
    confidence: 'D',
  }),
  rule('install-line-shown', {
    rule: 'The Enablement tab shows the CCMSETUP line only where there is a gateway',
    real: 'Otherwise it asks for the prerequisites.',
    simulated:
      'The same. One line serves every Intune app and policy; where nobody writes another it is the one shown.',
    simplified: 1,
    source: prepare,
    confidence: 'D',
  }),
  rule('install-line-required', {
    rule: 'Since version 1810 the line needs CCMHOSTNAME and SMSSITECODE alone',
    real: 'Older sites also need the two properties of the Microsoft Entra apps, the oldest the tenant and a management point.',
    simulated:
      'The same; the site code has to be right, the host is not compared. What older sites need is taken from their example lines. Of the optional properties only PROVISIONTS and /NoCRLCheck do anything.',
    simplified: 1,
    source: whatsNew1810,
    confidence: 'D',
  }),
  rule('install-line-limit', {
    rule: 'A line of more than 1,024 characters fails',
    real: 'That is the limit for the command-line arguments of the app.',
    simulated: 'Nothing is installed.',
    source: prepare,
    confidence: 'D',
  }),
  rule('install-line-quotes', {
    rule: 'Quotation marks that do not close, or are curly, end in error 1639',
    real: 'Windows Installer refuses the command line.',
    simulated: 'The same.',
    source: bootstrap,
    confidence: 'C',
  }),
  rule('cmg-certificate-setup', {
    rule: 'CCMSETUP fails where it cannot trust the gateway’s certificate or check its revocation, and tries again every 10 minutes',
    real: '0x800B010A for an unknown root, 0x80092012 for an unreachable revocation list unless the line has /NoCRLCheck; both end in 0x87D00455.',
    simulated: 'The same for all devices at once: roots that single devices trust are left out.',
    simplified: 1,
    source: bootstrap,
    confidence: 'C',
  }),
  rule('setup-not-rerun', {
    rule: 'A line that is mended later does not reach an installation that is waiting already',
    real: 'Intune does not run an app again whose MSI counts as installed; practitioners report it.',
    simulated:
      'CCMSETUP goes on with the line that it was started with until the client is installed anew; a line that Windows Installer refused is run again.',
    source: prepare,
    confidence: 'C',
  }),
  rule('client-push-intranet', {
    rule: 'Client push reaches members of the domain on the intranet; Intune installs the client on devices enrolled in it',
    real: 'Push needs the local network and an account that is administrator on the PC; it is tried every hour.',
    simulated: 'The same, without accounts and firewalls; installing takes 10 minutes.',
    simplified: 1,
    source: cmgSupport,
    confidence: 'D',
  }),
  rule('client-registration', {
    rule: 'An installed client registers when it reaches a management point and has an identity that this takes',
    real: 'Enhanced HTTP and HTTPS take Microsoft Entra tokens; plain HTTP takes members of the domain only; a PKI certificate serves everywhere.',
    simulated:
      'The same, tried every 10 minutes. Bulk registration tokens are left out; a registered client may use the gateway for ever.',
    simplified: 1,
    source: enhancedHttp,
    confidence: 'D',
  }),
  rule('settings-policy-installs', {
    rule: 'Intune’s co-management settings can install the client, without an app',
    real: 'It is delivered as a first-party app with the CCMSETUP line; content comes from the gateway.',
    simulated: 'An enrolled device without the client starts CCMSETUP at its next check-in.',
    source: autopilot,
    confidence: 'D',
  }),
  rule('settings-policy-priority', {
    rule: 'Co-management settings go to groups of devices, and the first by priority counts',
    real: 'Intune works out which policy it serves by their priority.',
    simulated: 'The order of the estate’s list is the priority; Autopilot and status page profiles are chosen alike.',
    source: autopilot,
    confidence: 'D',
  }),
  ...autopilotRules,
  ...healthRules,
];

/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, oldDocs, type Rule, rule } from '../../rule.ts';

const overview = `${docs}/comanage/overview.md`;
const checks = `${docs}/core/servers/deploy/install/list-of-prerequisite-checks.md`;
const changes = `${docs}/core/plan-design/changes`;
const oldChanges = `${oldDocs}/core/plan-design/changes`;
const updates = `${docs}/core/servers/manage/updates.md`;
const deprecation = `${docs}/protect/plan-design/resource-access-deprecation-faq.yml`;
const clientSettings = `${docs}/core/clients/deploy/about-client-settings.md`;
const enhancedHttp = `${docs}/core/plan-design/hierarchy/enhanced-http.md`;

export const siteRules: readonly Rule[] = [
  rule('features-by-version', {
    rule: 'What a site can do depends on its version',
    real: 'Each current-branch version brings features and takes some away; most need the client to be as new as the site.',
    simulated:
      'A table of what co-management is concerned with, by the version of the site; cumulative fixes are left out.',
    simplified: 1,
    source: `${docs}/core/plan-design/changes/whats-new-in-version-2403.md`,
    confidence: 'D',
  }),
  rule('workloads-by-version', {
    rule: 'A workload can be moved only on a site whose version has it',
    real: 'Endpoint Protection came with 1802, Device configuration, Office and Client apps with 1806; the first three are taken to have come with 1710.',
    simulated: 'The same; a slider that is not there yet is refused.',
    source: `${oldChanges}/whats-new-in-version-1806.md`,
    confidence: 'D',
  }),
  rule('client-apps-pre-release', {
    rule: 'Until version 2002 Client apps needs consent to pre-release features',
    real: 'The slider was hidden until pre-release features were consented to and this one was turned on.',
    simulated: 'One setting for consent and feature together; it is on unless an estate says otherwise.',
    simplified: 1,
    source: `${oldChanges}/whats-new-in-version-2002.md`,
    confidence: 'D',
  }),
  rule('settings-by-version', {
    rule: 'A value of a setting that came or went with a version cannot be chosen without it',
    real: 'Company Portal as user portal since 2006, enhanced HTTP since 1806, plain HTTP until 2403, a new certificate registration point until 2207.',
    simulated: 'The same; a site that is handed over with such a value keeps it.',
    source: checks,
    confidence: 'D',
  }),
  rule('upgrade-path', {
    rule: 'A site is updated forwards, and to each version only from one that is new enough',
    real: 'Every version names the oldest from which the console installs it: 2211 for 2403, 2409 for 2603.',
    simulated: 'The same, for all versions; the installation takes no time and never fails half-way.',
    simplified: 1,
    source: `${changes}/whats-new-in-version-2603.md`,
    confidence: 'D',
  }),
  rule('updates-need-connection', {
    rule: 'The console has updates only while the service connection point is online',
    real: 'Online it finds them every day; offline somebody has to bring them with the service connection tool.',
    simulated: 'Offline there are none; the tool is not simulated.',
    simplified: 1,
    source: updates,
    confidence: 'D',
  }),
  rule('upgrade-blocked-by-resource-access', {
    rule: 'The update to 2403 is blocked until nothing is left of resource access',
    real: 'All profiles, their deployments and the certificate registration point have to go, and on a co-managed site the slider has to stand at Intune.',
    simulated:
      'The same; a deleted profile takes its deployments with it. Pilot Intune counts as not moved, Device configuration at Intune as moved.',
    simplified: 1,
    source: deprecation,
    confidence: 'D',
  }),
  rule('upgrade-blocked-by-classic-cmg', {
    rule: 'The update to 2403 is blocked by a classic cloud management gateway',
    real: 'It has to be converted to a virtual machine scale set first.',
    simulated: 'The same.',
    source: checks,
    confidence: 'D',
  }),
  rule('upgrade-blocked-by-plain-http', {
    rule: 'The update to 2403 is blocked by plain HTTP',
    real: 'The site has to be set to HTTPS only, or to enhanced HTTP.',
    simulated: 'The same.',
    source: checks,
    confidence: 'D',
  }),
  rule('upgrade-warnings', {
    rule: 'Earlier updates only warn of what blocks the one to 2403',
    real: 'Of plain HTTP since 2103, of resource access profiles since 2203, of the slider since 2211.',
    simulated: 'The same; the first warning is shown.',
    source: deprecation,
    confidence: 'D',
  }),
  rule('resource-access-gone', {
    rule: 'From version 2403 on Configuration Manager deploys no resource access profiles',
    real: 'The node of the console is gone; what was deployed before stays on the devices without being managed.',
    simulated:
      'Their deployment is refused. From 2207 on no new ones could be made; a simulated estate never makes any.',
    source: deprecation,
    confidence: 'D',
  }),
  rule('client-follows-site', {
    rule: 'After the update of the site a client keeps its version until it is upgraded',
    real: 'Automatic upgrade, a setting of the hierarchy, is spread over days; clients can be left out of it.',
    simulated:
      'A client upgrades at its next poll; one that an estate gives a version of its own is left out. It then works out its capabilities value at once.',
    simplified: 2,
    source: `${changes}/whats-new-in-version-2603.md`,
    confidence: 'D',
  }),
  rule('several-hierarchies', {
    rule: 'Several hierarchies can share a tenant from version 1806 on',
    real: 'Before, only one hierarchy could be connected for co-management.',
    simulated:
      'An estate is one site. That others share its tenant is one setting, which keeps an older site from enabling co-management and does nothing else.',
    simplified: 1,
    source: `${oldChanges}/whats-new-in-version-1806.md`,
    confidence: 'D',
  }),
  rule('client-settings-at-poll', {
    rule: 'A client acts on the client settings that it last heard',
    real: 'They are part of its policy, which it asks for every 60 minutes.',
    simulated:
      'The same, for the default client settings: they count for every client. Custom settings for single collections are not simulated.',
    simplified: 3,
    source: clientSettings,
    confidence: 'D',
  }),
  rule('enhanced-http-certificate', {
    rule: 'After the switch to enhanced HTTP the management point has its certificate 30 minutes later',
    real: 'It can take up to 30 minutes.',
    simulated: 'Always 30.',
    simplified: 1,
    source: enhancedHttp,
    confidence: 'D',
  }),
  rule('tokens-need-encryption', {
    rule: 'Over plain HTTP the management point serves no device by its Microsoft Entra token',
    real: 'Such devices need enhanced HTTP or HTTPS.',
    simulated: 'The same.',
    source: enhancedHttp,
    confidence: 'D',
  }),
  rule('management-point-needs-internet', {
    rule: 'From version 2603 on the management point needs the internet to check Microsoft Entra tokens',
    real: 'It calls login.microsoftonline.com and sts.windows.net itself; a proxy has to be set for Local System.',
    simulated: 'One setting says whether it gets there; before 2603 it does not matter.',
    source: `${changes}/whats-new-in-version-2603.md`,
    confidence: 'D',
  }),
  rule('who-needs-tokens', {
    rule: 'A device outside the domain, or on the internet, needs a token unless it has a certificate',
    real: 'Microsoft Entra tokens, client certificates and tokens that the site itself gives out are ways to a management point.',
    simulated:
      'Devices in the domain and on the intranet need no token, nor does one with a client certificate over HTTPS; tokens of the site are not simulated.',
    simplified: 1,
    source: `${docs}/core/clients/manage/cmg/configure-authentication.md`,
    confidence: 'I',
  }),
  rule('site-roles', {
    rule: 'Each role of a site does one thing',
    real: 'A management point gives policy, a distribution point content, a software update point updates, a CMG connection point lets the internet in.',
    simulated: 'A role is there or is not; servers and their number do not matter.',
    simplified: 1,
    source: `${docs}/core/plan-design/hierarchy/plan-for-site-system-servers-and-site-system-roles.md`,
    confidence: 'D',
  }),
  rule('two-service-connection-points', {
    rule: 'The service connection point of a site and the one in Active Directory are different things',
    real: 'One is a role that talks to Microsoft’s cloud, the other an object that tells a PC its tenant for the hybrid join. Both are shortened to SCP.',
    simulated: 'The same.',
    source: `${docs}/core/servers/deploy/configure/about-the-service-connection-point.md`,
    confidence: 'D',
  }),
  rule('needs-full-administrator', {
    rule: 'Co-management, the site and its administrators are changed by a Full Administrator with all scopes',
    real: 'A Full Administrator whose scope is narrower finds the sliders greyed out.',
    simulated:
      'The site’s own settings, updates and administrators are refused to everybody else. Other roles that may do parts of it are not simulated.',
    simplified: 1,
    source: overview,
    confidence: 'D',
  }),
  rule('read-only-changes-nothing', {
    rule: 'Who may only read changes no collections, deployments or clients',
    real: 'Roles say what may be done and scopes with what; a Read-only Analyst changes nothing, and several roles besides a Full Administrator may do parts of it.',
    simulated:
      'Only a Full Administrator changes them, whatever the scope; other roles and scopes of single collections are not simulated.',
    simplified: 2,
    source: `${docs}/core/understand/fundamentals-of-role-based-administration.md`,
    confidence: 'D',
  }),
];

/** The rules of client health as Intune shows it. */
import { docs, graphDocs, type Rule, rule, support } from '../../rule.ts';

const health = `${docs}/comanage/quickstart-client-health.md`;
const graphStates = `${graphDocs}/api-reference/beta/resources/intune-devices-configurationmanagerclientstate.md`;
const bootstrap = `${support}/comanage-configmgr/troubleshoot-co-management-bootstrap.md`;

export const healthRules: readonly Rule[] = [
  rule('health-status', {
    rule: 'The client writes its health as bits: installed 1, registered 2, evaluated 4, setup error 8, management point lost 16',
    real: 'ClientHealthStatus and ClientHealthLastSyncTime in the registry, written by the client’s notification component.',
    simulated:
      'The same; the time is that of the client’s last call at its site. A stopped or offline client writes nothing.',
    simplified: 1,
    source: bootstrap,
    confidence: 'D',
  }),
  rule('health-read-at-check-in', {
    rule: 'Intune reads the client’s health when the device checks in',
    real: 'It is read in the MDM session, whichever manager the workloads have.',
    simulated: 'The same.',
    source: health,
    confidence: 'D',
  }),
  rule('health-unknown', {
    rule: 'Health is unknown for a client before 1806, and after 30 days without a check-in',
    real: 'The status is then 0.',
    simulated: 'The same; a device that is not enrolled has none.',
    source: bootstrap,
    confidence: 'D',
  }),
  rule('health-two-limits', {
    rule: 'Status 7 counts as healthy for 30 days after the last sync, any other for 48 hours',
    real: 'So a client in trouble stays green for two days.',
    simulated: 'The same, to the minute.',
    source: bootstrap,
    confidence: 'D',
  }),
  rule('health-agent-state', {
    rule: 'Microsoft Graph tells six states of the agent apart',
    real: 'Unknown, installed, healthy, install failed, update failed, communication error; how 3, 5 and 23 are told is not documented.',
    simulated: 'A lost management point is a communication error, whatever else is neither failed nor 7 is installed.',
    simplified: 1,
    source: graphStates,
    confidence: 'I',
  }),
  rule('health-epoch', {
    rule: 'The portal shows 2/1/1900 as last agent check-in while Configuration Manager has Compliance policies',
    real: 'Moving the workload to Intune, or the device into its pilot, cures it.',
    simulated: 'The same.',
    source: bootstrap,
    confidence: 'D',
  }),
];

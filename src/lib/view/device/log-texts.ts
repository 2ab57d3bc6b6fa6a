/**
 * Which log an event leaves lines in, and the lines. Only texts that are known from the vendor’s pages or from the field
 * stand here; what writes a line nobody has shown leaves none.
 */
import { branded, type Minute } from '../../brand.ts';
import type { SimEvent } from '../../simulator/model.ts';
import { type EnrolmentToken, enrolmentErrors } from '../../simulator/rules/enrollment/words.ts';
import { intuneOverride } from '../../simulator/words.ts';
import { sayMinute } from '../clock.ts';

export type LogText = { readonly log: string; readonly line: string };

const handler = 'CoManagementHandler.log';
const enrolmentEvents = 'DeviceManagement-Enterprise-Diagnostics-Provider/Admin';
const joinEvents = 'User Device Registration/Admin';

/** What the client writes when it holds policy and is not enrolled. */
export const notEnrolledLine = 'Device is not MDM enrolled yet. All workloads are managed by SCCM.';

/** What the handler writes when it enrols with the token of the device; of the user’s no line is known. */
const deviceTokenLine = 'Enrolling device with RegisterDeviceWithManagementUsingAADDeviceCredentials';

/** `enrolled` says whether the device was enrolled just before the event, `token` with whose token it enrols. */
export function linesOf(event: SimEvent, enrolled: boolean, token: EnrolmentToken): readonly LogText[] {
  switch (event.kind) {
    case 'clientPolicyReceived':
      return policyLines(event.flags, enrolled);
    case 'enrolmentScheduled':
      return [{ log: handler, line: `Queuing enrollment timer to fire at ${sayMinute(branded<Minute>(event.is))}` }];
    case 'deviceEnrolled':
      return [{ log: enrolmentEvents, line: 'Event 75' }, ...tokenLines(token)];
    case 'enrolmentFailed': {
      const { name } = enrolmentErrors[event.is];
      return [{ log: enrolmentEvents, line: `Event 76, ${event.is}${name ? ` ${name}` : ''}` }, ...tokenLines(token)];
    }
    case 'mdmSyncFailed':
      return [
        {
          log: 'Sync',
          line: 'Sync wasn’t fully successful because we weren’t able to verify your credentials',
        },
      ];
    case 'hybridJoinFailed':
      return event.is === 'none' ? [] : [{ log: joinEvents, line: event.is }];
    case 'hybridJoined':
      return [{ log: 'dsregcmd /status', line: 'AzureAdJoined : YES' }];
    case 'clientInstallFailed':
      return setupLines[event.is] ?? [];
    default:
      return [];
  }
}

function tokenLines(token: EnrolmentToken): readonly LogText[] {
  return token === 'device' ? [{ log: handler, line: deviceTokenLine }] : [];
}

const compliance = 2;

/**
 * What the site sends, what the client takes from it, and what its agent for compliance makes of that. With Intune's
 * override the site's value is passed over, and what it was is not said.
 */
function policyLines(flags: number, enrolled: boolean): readonly LogText[] {
  const taken = { log: handler, line: `Workloads flag retrieved ${flags}` };
  if (flags === intuneOverride) return [taken];
  const sent = { log: handler, line: `Merged value for setting 'CoManagementSettings_Capabilities' is '${flags}'` };
  return [sent, taken, ...(enrolled ? complianceLines(flags) : [{ log: handler, line: notEnrolledLine }])];
}

function complianceLines(flags: number): readonly LogText[] {
  const isOn = (flags & compliance) === compliance;
  return [
    { log: 'ComplRelayAgent.log', line: `Verifying if workload ${compliance} is enabled in workloadFlags ${flags}` },
    {
      log: 'ComplRelayAgent.log',
      line: isOn
        ? 'Feature flag is ON, device should be Intune managed'
        : 'Feature flag is OFF, device should be SCCM managed',
    },
  ];
}

const setup = 'ccmsetup.log';
const setupLines: { readonly [error: string]: readonly LogText[] } = {
  brokenQuotes: [{ log: 'Windows Installer', line: '1639' }],
  rootNotTrusted: [
    { log: setup, line: 'WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CA' },
    { log: setup, line: '0x800B010A' },
  ],
  revocationUnknown: [{ log: setup, line: '0x80092012' }],
  noToken: [{ log: setup, line: 'CCM_E_NO_TOKEN_AUTH 0x87D00455' }],
};

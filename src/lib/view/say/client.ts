/** Sentences of the room client: facts, refusals, events, commands and questions; its labels stand beside. */
import type {
  ClientCommand,
  ClientEstateQuery,
  ClientEvent,
  ClientFact,
  ClientQuery,
  ClientRejection,
  ProvisioningError,
} from '../../simulator/rules/client/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute } from '../clock.ts';
import { type Names, type Refused, sayDeliverable } from '../names.ts';
import { clientLabels, espPhaseLabels, featureLabels, setupErrorLabels } from './client-labels.ts';

export { clientLabels };

export function sayClientFact(fact: ClientFact, _names: Names): string {
  switch (fact.kind) {
    case 'clientStands':
      return sayStanding(fact);
    case 'cmgKnown':
      return fact.is
        ? `The client of ${fact.device} knows where the cloud management gateway is.`
        : `The client of ${fact.device} has not been told of any cloud management gateway.`;
    case 'cmgCarries':
      return `${capital(featureLabels[fact.feature])} ${fact.is ? 'can' : 'cannot'} go through the cloud management gateway.`;
    case 'setupStands':
      return fact.error === 'none'
        ? `CCMSETUP is running on ${fact.device}.`
        : `CCMSETUP on ${fact.device} ended with: ${setupErrorLabels[fact.error]}.`;
    case 'installLineHas': {
      const length = `The CCMSETUP line has ${fact.length.toLocaleString('en-GB')} characters`;
      return fact.problem === 'none'
        ? `${length} and all that it needs.`
        : `${length}: ${setupErrorLabels[fact.problem]}.`;
    }
    case 'notAssigned':
      return `No policy of the kind “${clientLabels.deliverables[fact.policy].label}” goes to a group with ${fact.device} in it.`;
    case 'intuneCameFirst':
      return fact.is
        ? `${fact.device} was enrolled in Intune before it had the Configuration Manager client.`
        : `${fact.device} had the Configuration Manager client before it was enrolled in Intune.`;
    case 'pilotsNotEvaluated':
      return `${fact.device} is new: the site has not yet evaluated pilot collections for it.`;
    case 'provisioningStands':
      return fact.phase === 'none'
        ? `${fact.device} has shown no enrolment status page.`
        : `The enrolment status page of ${fact.device}: ${espPhaseLabels[fact.phase]}.`;
    case 'enrolmentRefused':
      return `${fact.device} ended with ${fact.error}: ${meaningOf[fact.error]}.`;
    case 'healthWritten':
      return `The client of ${fact.device} last wrote health status ${fact.status}.`;
    case 'healthRead': {
      const last = fact.synced === undefined ? 'no sync of it yet' : `its last sync on ${sayMinute(fact.synced)}`;
      return `Intune read health status ${fact.status} from ${fact.device}, and ${last}.`;
    }
    default:
      return unreachable(fact);
  }
}

const meaningOf: { readonly [E in ProvisioningError]: string } = {
  none: 'no error',
  '0x80180018': 'its user has no licence for this kind of enrolment',
  '0x80180014': 'enrolment of Windows devices is blocked',
  '0x8018002B': 'nobody is allowed to enrol devices in Intune',
  '0x800705B4': 'the time of the enrolment status page ran out',
};

function sayStanding({ device, is }: Extract<ClientFact, { kind: 'clientStands' }>): string {
  switch (is) {
    case 'none':
      return `${device} has no Configuration Manager client.`;
    case 'installed':
      return `The client of ${device} is installed and not registered at the site.`;
    case 'registered':
      return `The client of ${device} is registered at the site.`;
  }
}

export function sayClientRejection(rejection: ClientRejection, names: Names): Refused {
  const notInstalled = 'The client was not installed.';
  const notProvisioned = 'The device was not provisioned.';
  const what = 'Nothing was changed.';
  switch (rejection.kind) {
    case 'clientPresent':
      return {
        what: notInstalled,
        why: `${rejection.device} has the Configuration Manager client already.`,
        cure: 'Restart the client, or look for what keeps it from registering.',
      };
    case 'noWayToInstall':
      return {
        what: notInstalled,
        why: `${rejection.device} is neither a domain member on the intranet nor reached by Intune.`,
        cure: 'Bring it to the intranet for client push, or enrol it in Intune.',
      };
    case 'notANewDevice':
      return {
        what: notProvisioned,
        why: `${rejection.device} is in use: it is joined, enrolled, or not a Windows PC.`,
        cure: 'Wipe it first, or choose a new PC.',
      };
    case 'notRegisteredForAutopilot':
      return {
        what: notProvisioned,
        why: `${rejection.device} is not registered for Windows Autopilot.`,
        cure: 'Register it first.',
      };
    case 'autopilotProfileMissing':
      return {
        what: notProvisioned,
        why: `No Windows Autopilot deployment profile goes to ${rejection.device}.`,
        cure: 'Assign one to a group of devices with the PC in it.',
      };
    case 'provisioningNeedsInternet':
      return {
        what: notProvisioned,
        why: `${rejection.device} is not connected to any network.`,
        cure: 'Connect it first.',
      };
    case 'azureServicesMissing':
      return {
        what: 'The cloud management gateway was not set up.',
        why: 'The site is not onboarded to Microsoft Entra ID.',
        cure: 'Configure Cloud Management in the Azure Services wizard first.',
      };
    case 'subscriptionRoleMissing':
      return {
        what: 'The cloud management gateway was not set up.',
        why: `${rejection.operator ?? 'The operator'} is not an owner of the Azure subscription.`,
        cure: 'Sign in as somebody who is.',
      };
    case 'azureAppsNeedGlobalAdministrator':
      return {
        what: 'The site was not onboarded.',
        why: `${rejection.operator ?? 'The operator'} may not create apps in Microsoft Entra ID.`,
        cure: 'Sign in as a Global Administrator.',
      };
    case 'classicCmgGone':
      return {
        what: 'The cloud management gateway was not set up.',
        why: `A site of version ${rejection.version} has no classic deployment any more.`,
        cure: 'Use a virtual machine scale set.',
      };
    case 'connectionPointNeedsCmg':
      return {
        what: 'The CMG connection point was not set up.',
        why: 'There is no cloud management gateway that it could connect to.',
        cure: 'Set up the gateway first.',
      };
    case 'deviceGroupNeeded':
      return {
        what,
        why: `${sayDeliverable(rejection.deliverable, names)} is assigned to groups of devices.`,
        cure: 'Choose a group of devices.',
      };
    case 'pastCannotChange':
      return {
        what,
        why: `Who managed ${rejection.device} first is a thing of the past.`,
        cure: 'Wipe the device and provision it anew.',
      };
    default:
      return unreachable(rejection);
  }
}

export function sayClientEvent(event: ClientEvent, _names: Names): string {
  switch (event.kind) {
    case 'clientInstallStarted':
      return `Installation of the Configuration Manager client started on ${event.device}`;
    case 'installLineSet':
      return `CCMSETUP line changed (${event.line.length.toLocaleString('en-GB')} characters)`;
    case 'clientRestarted':
      return `Configuration Manager client restarted on ${event.device}`;
    case 'provisioningStarted':
      return `${event.device} turned on for Windows Autopilot`;
    default:
      return unreachable(event);
  }
}

export function sayClientCommand(command: ClientCommand, _names: Names): string {
  switch (command.kind) {
    case 'installClient':
      return `Install the Configuration Manager client on ${command.device}`;
    case 'setInstallLine':
      return `Change the CCMSETUP line to ${command.line}`;
    case 'restartClient':
      return `Restart the Configuration Manager client on ${command.device}`;
    case 'provisionDevice':
      return `Turn on ${command.device} for Windows Autopilot`;
    default:
      return unreachable(command);
  }
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function sayClientSubject(query: ClientQuery | ClientEstateQuery, _names: Names): string {
  return query.ask === 'worksThroughCmg' ? featureLabels[query.feature] : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences of the room client: facts, refusals, events, commands and questions; its labels stand beside. */
import type {
  ClientCommand,
  ClientEstateQuery,
  ClientEvent,
  ClientQuery,
  ClientRejection,
} from '../../simulator/rules/client/words.ts';
import { unreachable } from '../../unreachable.ts';
import { type Names, type Refused, sayDeliverable } from '../names.ts';
import { clientLabels, featureLabels } from './client-labels.ts';

export { clientLabels };

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

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Windows Settings, and whatever else somebody at the device can change or mend there. */
import type { DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import { faults, type TraitName, traits, windowsVersions } from '../../simulator/model.ts';
import { choose, form, ready } from '../actions.ts';
import { joinLabels } from '../labels.ts';
import { faultLabels, traitLabels } from '../say/rooms.ts';
import { capital, sayValue } from '../say-query.ts';
import type { PageBody } from '../tables.ts';
import type { Action, Field } from '../view-model.ts';

/** In the order in which somebody would look: the person, the network, the client, protection, where the device is from. */
const settingsTraits = [
  'signedIn',
  'online',
  'network',
  'deviceRegistration',
  'alwaysInternet',
  'clientCertificate',
  'clientCondition',
  'bitLocker',
  'encryptionAlgorithm',
  'secureBoot',
  'firewall',
  'antivirus',
  'deviceRisk',
  'baselineResult',
  'requiredUpdates',
  'requiredApps',
  'otherMdm',
  'protectedApps',
  'distributionPoint',
  'autopilot',
  'firstManagedBy',
] as const satisfies readonly TraitName[];

/** What a person would say where the value alone says little. */
const spoken: { readonly [T in TraitName]?: { readonly [value: string]: string } } = {
  signedIn: { yes: 'Yes, signed in', no: 'No, signed out' },
  online: { yes: 'Yes, on and connected', no: 'No, off or without a network' },
  network: { intranet: 'In the office (intranet)', internet: 'Elsewhere (internet)' },
};

export function settingsBody(estate: Estate, device: DeviceId): Pick<PageBody, 'fields' | 'actions'> {
  return {
    fields: [
      windowsField(estate, device),
      joinField(estate, device),
      enrolmentField(estate, device),
      ...settingsTraits.map((trait) => traitField(estate, device, trait)),
    ],
    actions: [
      ready(estate, 'join-entra', 'Join Microsoft Entra ID', { kind: 'joinEntra', device }),
      ready(estate, 'leave-entra', 'Leave Microsoft Entra ID', { kind: 'leaveEntra', device }),
      ready(estate, 'unenrol', 'Disconnect from Intune', { kind: 'unenrol', device }),
      ready(estate, 'install-client', 'Install the Configuration Manager client', { kind: 'installClient', device }),
      ready(estate, 'provision', 'Set up with Windows Autopilot', { kind: 'provisionDevice', device }),
      ready(estate, 'restart', 'Restart the device', { kind: 'restartDevice', device }),
      repairAction(device),
    ],
  };
}

/** Id of the control that changes a trait. */
export function traitId(trait: TraitName): string {
  return `change-${trait}`;
}

export function traitField(estate: Estate, device: DeviceId, trait: TraitName): Field {
  const { label } = traitLabels[trait];
  const now = answer(estate, { ask: 'deviceIs', trait, device });
  const values: readonly string[] = traits[trait];
  const change = form(estate, {
    id: traitId(trait),
    label: `Change ${label}`,
    example: { kind: 'changeDevice', device, trait, to: values.find((value) => value !== now) ?? now },
    inputs: [
      choose(
        'to',
        label,
        now,
        values.map((value) => ({ value, label: sayTrait(trait, value) })),
      ),
    ],
  });
  return {
    kind: 'text',
    label,
    text: sayTrait(trait, now),
    why: { ask: 'deviceIs', trait, device },
    change: { ...change, short: 'Change' },
  };
}

function sayTrait(trait: TraitName, value: string): string {
  return spoken[trait]?.[value] ?? sayValue({ ask: 'deviceIs', trait }, value);
}

function windowsField(estate: Estate, device: DeviceId): Field {
  const windows = estate.device(device)?.windows;
  const newest = windowsVersions.at(-1) ?? windowsVersions[0];
  const newer = windows === undefined ? [] : windowsVersions.slice(windowsVersions.indexOf(windows) + 1);
  const upgrade = form(estate, {
    id: 'upgrade-windows',
    label: 'Upgrade Windows',
    example: { kind: 'upgradeWindows', device, to: newest },
    inputs: [
      choose(
        'to',
        'Version',
        newest,
        newer.filter((version) => /^Windows \d/.test(version)).map((version) => ({ value: version, label: version })),
      ),
    ],
  });
  return { kind: 'text', label: 'Windows', text: windows ?? '', change: { ...upgrade, short: 'Upgrade' } };
}

function joinField(estate: Estate, device: DeviceId): Field {
  const join = answer(estate, { ask: 'joinState', device });
  return { kind: 'text', label: 'Access work or school', text: joinLabels[join], why: { ask: 'joinState', device } };
}

function enrolmentField(estate: Estate, device: DeviceId): Field {
  const why = { ask: 'mdmEnrolled', device } as const;
  const text = answer(estate, why) ? 'Managed by Intune' : 'Not managed by Intune';
  return { kind: 'text', label: 'Device management', text, why };
}

/**
 * All repairs that there are, never only those that this device needs: which one it is has to be read off its logs. One
 * that is not needed is refused by name.
 */
function repairAction(device: DeviceId): Action {
  return {
    id: 'repair',
    label: 'Mend something',
    kind: 'repair',
    fill: { device },
    inputs: [
      choose(
        'fault',
        'What is wrong',
        faults[0],
        faults.map((fault) => ({ value: fault, label: capital(faultLabels[fault]) })),
      ),
    ],
  };
}

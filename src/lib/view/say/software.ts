/** Sentences of the room software: its labels, facts, refusals, events, commands and questions. */

import type * as table from '../../simulator/rules/software/words.ts';
import type {
  SoftwareCommand,
  SoftwareEstateQuery,
  SoftwareEvent,
  SoftwareQuery,
  SoftwareRejection,
} from '../../simulator/rules/software/words.ts';
import { unreachable } from '../../unreachable.ts';
import { type Names, type Refused, sayDeliverable } from '../names.ts';
import type { AnswerLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';
import {
  autopatchLabels,
  featureLabels,
  installableLabels,
  officeLabels,
  portalLabels,
  reportLabels,
  sourceLabels,
  windowsSourceLabels,
} from './software-words.ts';

const intent = { label: 'Assignment', values: { required: 'Required', available: 'Available' } } as const;

export const softwareLabels = {
  settings: {} satisfies ChoiceLabels<typeof table.softwareSettings>,
  traits: {
    companyPortal: {
      label: 'Company Portal app',
      values: { current: '11.0.8980.0 or later', outdated: 'Older than 11.0.8980.0', missing: 'Not installed' },
    },
  } satisfies ChoiceLabels<typeof table.softwareTraits>,
  userProperties: {} satisfies ChoiceLabels<typeof table.softwareUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: {
    extensionStopped: 'the service of the Intune Management Extension is stopped',
  } satisfies { readonly [F in (typeof table.softwareFaults)[number]]: string },
  deliverables: {
    updateRing: {
      label: 'Update ring',
      properties: {
        qualityDeferral: {
          label: 'Quality update deferral period (days)',
          values: { '0': '0', '3': '3', '7': '7', '14': '14', '30': '30' },
        },
        featureDeferral: {
          label: 'Feature update deferral period (days)',
          values: { '0': '0', '30': '30', '90': '90', '180': '180', '365': '365' },
        },
      },
    },
    configMgrUpdates: {
      label: 'Software update deployment',
      properties: {
        deadlineDays: {
          label: 'Installation deadline (days after release)',
          values: { '0': '0', '3': '3', '7': '7', '14': '14' },
        },
      },
    },
    configMgrThirdPartyUpdates: { label: 'Deployment of third-party updates', properties: {} },
    intuneWin32App: {
      label: 'Windows app (Win32)',
      properties: {
        intent,
        carries: { label: 'Contents', values: { app: 'An app', thirdPartyUpdates: 'Third-party updates' } },
      },
    },
    intuneStoreApp: { label: 'Microsoft Store app (new)', properties: { intent } },
    intuneLobApp: { label: 'Line-of-business app (MSI)', properties: { intent } },
    intuneOfficeApp: { label: 'Microsoft 365 Apps of Intune', properties: { intent } },
    intuneScript: { label: 'PowerShell script', properties: {} },
    intuneRemediation: { label: 'Remediation', properties: {} },
    configMgrApp: { label: 'Application', properties: { intent } },
    configMgrPackage: { label: 'Package', properties: { intent } },
    configMgrTaskSequence: { label: 'Task sequence', properties: { intent } },
    configMgrOfficeApp: {
      label: 'Microsoft 365 Apps of Configuration Manager',
      properties: {
        intent,
        globalCondition: {
          label: 'Requirement “Microsoft 365 apps managed by Microsoft Intune”',
          values: { yes: 'Set', no: 'Not set' },
        },
      },
    },
  } satisfies DeliverableLabels<typeof table.softwareDeliverables>,
  answers: {
    updateSource: { label: 'source of Windows updates', values: windowsSourceLabels },
    thirdPartyUpdates: { label: 'source of third-party updates', values: sourceLabels },
    useWuServer: { label: 'UseWUServer set' },
    hasUpdateRing: { label: 'update ring in force' },
    deferralDays: { label: 'deferral of quality updates in days' },
    featureDeferralDays: { label: 'deferral of feature updates in days' },
    buildLevel: { label: 'monthly Windows updates installed since the start' },
    updateReport: { label: 'Windows updates as Configuration Manager reports them', values: reportLabels },
    autopatch: { label: 'readiness for Windows Autopatch', values: autopatchLabels },
    officeFrom: { label: 'source of Office', values: officeLabels },
    officeUpdates: { label: 'source of Office updates', values: sourceLabels },
    notificationPortal: { label: 'portal that notifications open', values: portalLabels },
    software: {
      label: 'state of',
      values: {
        notOffered: 'not assigned',
        heldBack: 'held back',
        pending: 'pending',
        available: 'available',
        failed: 'failed',
        installed: 'installed or in force',
      },
    },
    inCompanyPortal: { label: 'in Company Portal:' },
    inSoftwareCenter: { label: 'in Software Center:' },
  } satisfies AnswerLabels<typeof table.softwareAnswers & typeof table.softwareQuestions>,
  estateAnswers: {
    staysWithConfigMgr: { label: 'stays with Configuration Manager:' },
  } satisfies AnswerLabels<typeof table.softwareEstateAnswers>,
  happenings: {
    softwareInstalled: {
      says: (device, is) => `${device} installed ${installableLabels[is]}`,
      many: 'installed software',
      name: 'a device installs software',
    },
    softwareFailed: {
      says: (device, is) => `${device} could not install ${installableLabels[is]}`,
      many: 'could not install software',
      name: 'an installation fails',
    },
    scriptRan: {
      says: (device, is) =>
        `${device} ran ${is === 'intuneScript' ? 'a PowerShell script' : 'a remediation'} of Intune`,
      many: 'ran a script of Intune',
      name: 'a device runs a script of Intune',
    },
    updateRingReceived: {
      says: (device) => `${device} received its update ring from Intune`,
      many: 'received an update ring from Intune',
      name: 'a device receives an update ring',
    },
    updatesInstalled: {
      says: (device, is) => `${device} installed monthly update ${is} of Windows since the start`,
      many: 'installed Windows updates',
      name: 'a device installs Windows updates',
    },
    officeInstalledTwice: {
      says: (device) => `${device} installed Office twice: both managers deliver it`,
      many: 'installed Office twice',
      name: 'a device installs Office twice',
    },
    officeUpdatesMoved: {
      says: (device, is) => `${device} now gets Office updates from ${sourceLabels[is]}`,
      many: 'now get Office updates from the other manager',
      name: 'Office updates change hands',
    },
  } satisfies HappeningLabels<typeof table.softwareHappenings>,
};

export function saySoftwareRejection(rejection: SoftwareRejection, names: Names): Refused {
  switch (rejection.kind) {
    case 'notInPortal':
      return {
        what: 'Nothing was installed.',
        why: `${sayDeliverable(rejection.deliverable, names)} is in no portal on ${rejection.device}.`,
        cure: 'Look up what keeps it out: its assignment, the slider, or Company Portal itself.',
      };
    case 'alreadyInstalled':
      return {
        what: 'Nothing was installed.',
        why: `${rejection.device} has ${sayDeliverable(rejection.deliverable, names)} already.`,
        cure: 'Choose something that it has not.',
      };
    case 'contentUnreachable':
      return {
        what: 'Nothing was installed.',
        why: `${rejection.device} does not reach the source of ${sayDeliverable(rejection.deliverable, names)}.`,
        cure: 'Connect the device first.',
      };
    case 'companyPortalMissing':
      return {
        what: 'Nothing was synced.',
        why: `${rejection.device} has no Company Portal.`,
        cure: 'Install Company Portal on it first.',
      };
    case 'intuneUnreachable':
      return {
        what: 'Nothing was synced.',
        why: `${rejection.device} is not enrolled in Intune, or does not reach it.`,
        cure: 'See to its enrolment and its connection first.',
      };
    default:
      return unreachable(rejection);
  }
}

export function saySoftwareEvent(event: SoftwareEvent, names: Names): string {
  switch (event.kind) {
    case 'appChosen':
      return `${sayDeliverable(event.deliverable, names)} chosen in a portal on ${event.device}`;
    case 'companyPortalSynced':
      return `Company Portal on ${event.device} synced`;
    case 'deviceRestarted':
      return `${event.device} restarted`;
    default:
      return unreachable(event);
  }
}

export function saySoftwareCommand(command: SoftwareCommand, names: Names): string {
  switch (command.kind) {
    case 'installApp':
      return `Install ${sayDeliverable(command.deliverable, names)} from a portal on ${command.device}`;
    case 'syncCompanyPortal':
      return `Sync in Company Portal on ${command.device}`;
    case 'restartDevice':
      return `Restart ${command.device}`;
    default:
      return unreachable(command);
  }
}

/** What a question names besides the device: "“Antivirus baseline”". Nothing for questions that name nothing more. */
export function saySoftwareSubject(query: SoftwareQuery | SoftwareEstateQuery, names: Names): string {
  if ('feature' in query) return featureLabels[query.feature];
  return 'deliverable' in query ? sayDeliverable(query.deliverable, names) : '';
}

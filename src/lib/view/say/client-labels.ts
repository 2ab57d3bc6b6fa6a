/** What the room client calls its settings, devices’ properties, policies, questions, happenings and beliefs. */
import type * as table from '../../simulator/rules/client/words.ts';
import type { CmgFeature, EspPhase, ProvisioningError, SetupError } from '../../simulator/rules/client/words.ts';
import type { AnswerLabels, ChoiceLabels, DeliverableLabels, HappeningLabels } from './room-labels.ts';

/** Each as what CCMSETUP or its line failed with. */
export const setupErrorLabels: { readonly [E in SetupError]: string } = {
  none: 'No error',
  lineTooLong: 'Line of more than 1,024 characters',
  brokenQuotes: 'Error 1639: quotation marks',
  propertyMissing: 'Required property missing',
  siteCodeWrong: 'Wrong site code',
  noLine: 'No CCMSETUP line',
  cmgMissing: 'No cloud management gateway',
  rootNotTrusted: '0x800B010A: root certificate not trusted',
  revocationUnknown: '0x80092012: revocation list not reached',
  cmgNotAnswering: 'Cloud management gateway does not answer',
  noToken: '0x87D00455: no token',
  identityChanged: 'Identity changed during installation',
};

export const espPhaseLabels: { readonly [P in EspPhase]: string } = {
  none: 'Not shown',
  devicePreparation: 'Device preparation',
  deviceSetup: 'Device setup',
  accountSetup: 'Account setup',
  complete: 'Complete',
  failed: 'Failed',
};

const provisioningErrorLabels: { readonly [E in ProvisioningError]: string } = {
  none: 'None',
  '0x80180018': '0x80180018: licence',
  '0x80180014': '0x80180014: Windows blocked',
  '0x8018002B': '0x8018002B: MDM not configured',
  '0x800705B4': '0x800705B4: timeout',
};

/** Each as the subject of "… works through the cloud management gateway". */
export const featureLabels: { readonly [F in CmgFeature]: string } = {
  policy: 'client policy',
  inventory: 'inventory',
  statusAndNotifications: 'client status and notifications',
  softwareUpdates: 'software updates',
  endpointProtection: 'endpoint protection',
  complianceSettings: 'compliance settings',
  runScripts: 'Run Scripts',
  cmPivot: 'CMPivot',
  deviceTargetedSoftware: 'software for devices',
  userTargetedSoftware: 'software for users',
  clientInstallation: 'client installation',
  clientUpgrade: 'client upgrade',
  inPlaceUpgrade: 'in-place upgrade by task sequence',
  bitLockerManagement: 'BitLocker management',
  clientPush: 'client push',
  automaticSiteAssignment: 'automatic site assignment',
  remoteTools: 'remote tools',
  pxeAndMulticast: 'PXE and multicast',
  wakeOnLan: 'Wake-on-LAN',
  peerCache: 'peer cache',
  reportingSite: 'the reporting site',
  console: 'the console',
  approvalRequests: 'approval requests',
  microsoft365AppsContent: 'content for updates of Microsoft 365 Apps',
};

export const clientLabels = {
  settings: {
    cmg: {
      label: 'Cloud management gateway',
      values: { none: 'None', running: 'Running', classic: 'Running, classic deployment' },
    },
    cmgCertificate: {
      label: 'Certificate of the cloud management gateway',
      values: {
        trusted: 'Trusted',
        untrustedRoot: 'Root not trusted',
        crlUnreachable: 'Revocation list not reachable',
      },
    },
    cmgConnectionPoint: {
      label: 'CMG connection point',
      values: {
        working: 'Working',
        missing: 'Not installed',
        accountNotAdministrator: 'Computer account not administrator of the site server',
        certificateUnusable: 'Certificate not usable',
      },
    },
    cmgTraffic: {
      label: 'Allow Configuration Manager cloud management gateway traffic',
      values: { allowed: 'Yes', notAllowed: 'No' },
    },
    azureServices: {
      label: 'Azure Services, Cloud Management',
      values: { onboarded: 'Onboarded', notOnboarded: 'Not onboarded' },
    },
  } satisfies ChoiceLabels<typeof table.clientSettings>,
  traits: {
    online: { label: 'Online', values: { yes: 'Yes', no: 'No' } },
    network: { label: 'Network', values: { intranet: 'Intranet', internet: 'Internet' } },
    alwaysInternet: { label: 'Always on the internet (CCMALWAYSINF)', values: { no: 'No', yes: 'Yes' } },
    clientCertificate: { label: 'Client certificate', values: { none: 'None', pki: 'PKI' } },
    clientCondition: {
      label: 'Condition of the client',
      values: {
        sound: 'Sound',
        notEvaluated: 'Health not evaluated',
        registrationLost: 'Registration lost',
        updateFailed: 'Update failed',
        stopped: 'Service stopped',
      },
    },
    firstManagedBy: {
      label: 'First managed by',
      values: { configMgr: 'Configuration Manager', intune: 'Intune' },
    },
    autopilot: { label: 'Windows Autopilot', values: { registered: 'Registered', notRegistered: 'Not registered' } },
  } satisfies ChoiceLabels<typeof table.clientTraits>,
  userProperties: {
    subscriptionRole: { label: 'Role in the Azure subscription', values: { none: 'None', owner: 'Owner' } },
  } satisfies ChoiceLabels<typeof table.clientUserProperties>,
  /** Each as the rest of "on PC-01 …". */
  faults: { managementPointUnreachable: 'its management point cannot be reached' } satisfies {
    readonly [F in (typeof table.clientFaults)[number]]: string;
  },
  deliverables: {
    coManagementSettings: {
      label: 'Co-management settings',
      properties: {
        installClient: {
          label: 'Automatically install the Configuration Manager client',
          values: { yes: 'Yes', no: 'No' },
        },
        override: {
          label: 'Override co-management policy and use Intune for all workloads',
          values: { no: 'No', yes: 'Yes' },
        },
      },
    },
    autopilotProfile: {
      label: 'Windows Autopilot deployment profile',
      properties: {
        mode: {
          label: 'Deployment mode',
          values: {
            userDriven: 'User-driven',
            selfDeploying: 'Self-deploying',
            preProvisioning: 'Pre-provisioning',
            devicePreparation: 'Device preparation',
          },
        },
        join: {
          label: 'Join to Microsoft Entra ID as',
          values: { entra: 'Microsoft Entra joined', hybrid: 'Microsoft Entra hybrid joined' },
        },
      },
    },
    espProfile: {
      label: 'Enrolment status page profile',
      properties: {
        showProgress: { label: 'Show app and profile configuration progress', values: { yes: 'Yes', no: 'No' } },
      },
    },
  } satisfies DeliverableLabels<typeof table.clientDeliverables>,
  answers: {
    location: {
      label: 'client location',
      values: {
        currentlyIntranet: 'Currently intranet',
        currentlyInternet: 'Currently internet',
        offline: 'Offline',
      },
    },
    siteConnection: {
      label: 'way to the site',
      values: { intranet: 'Intranet', cmg: 'Cloud management gateway', none: 'None' },
    },
    clientStanding: {
      label: 'Configuration Manager client',
      values: { none: 'None', registered: 'Installed', installed: 'Installed, not registered' },
    },
    setupResult: {
      label: 'result of CCMSETUP',
      values: { ...setupErrorLabels, notRun: 'Not run', running: 'Running', succeeded: 'Succeeded' },
    },
    intuneKeepsAll: { label: 'Intune keeps every workload' },
    espPhase: { label: 'enrolment status page', values: espPhaseLabels },
    provisioningError: { label: 'error of the Autopilot run', values: provisioningErrorLabels },
    installationState: { label: 'InstallationState of the client' },
    taskSequenceState: { label: 'InstallationState of the task sequence' },
    clientHealthStatus: { label: 'client health status' },
    clientHealthVerdict: {
      label: 'client health in Intune',
      values: { healthy: 'Healthy', unhealthy: 'Unhealthy', unknown: 'Unknown' },
    },
    agentState: {
      label: 'Configuration Manager agent state',
      values: {
        unknown: 'Unknown',
        installed: 'Installed',
        healthy: 'Healthy',
        installFailed: 'Install failed',
        updateFailed: 'Update failed',
        communicationError: 'Communication error',
      },
    },
    agentCheckIn: {
      label: 'last agent check-in that the portal shows',
      values: { real: 'Shown as the client reports it', epoch: '2/1/1900', none: 'None' },
    },
    worksThroughCmg: { label: 'works through the cloud management gateway:' },
  } satisfies AnswerLabels<typeof table.clientAnswers & typeof table.clientQuestions>,
  estateAnswers: {
    installLineShown: { label: 'CCMSETUP line shown on the Enablement tab' },
    installLineProblem: {
      label: 'what is wrong with the CCMSETUP line',
      values: { ...setupErrorLabels, none: 'Nothing' },
    },
    installLineLength: { label: 'characters in the CCMSETUP line' },
    cmgStatus: {
      label: 'status of the cloud management gateway',
      values: {
        none: 'None',
        ready: 'Ready',
        disconnected: 'Connection point disconnected',
        certificateRequired: '403: client certificate required',
        notAnswering: 'Management point does not take its traffic',
      },
    },
  } satisfies AnswerLabels<typeof table.clientEstateAnswers>,
  happenings: {
    clientInstalled: {
      says: (device) => `${device} installed the Configuration Manager client`,
      many: 'installed the Configuration Manager client',
      name: 'the client is installed',
    },
    clientRegistered: {
      says: (device) => `${device} registered at the site`,
      many: 'registered at the site',
      name: 'the client registers',
    },
    clientInstallFailed: {
      says: (device, is) => `The client was not installed on ${device}: ${setupErrorLabels[is]}`,
      many: 'could not install the client',
      name: 'an installation of the client fails',
    },
    provisioningFinished: {
      says: (device) => `${device} is provisioned`,
      many: 'are provisioned',
      name: 'an Autopilot run finishes',
    },
    provisioningFailed: {
      says: (device, is) => `${device} could not be provisioned: ${provisioningErrorLabels[is]}`,
      many: 'could not be provisioned',
      name: 'an Autopilot run fails',
    },
  } satisfies HappeningLabels<typeof table.clientHappenings>,
};

/** The wizard that enables co-management, in its three generations. */
import { operatorIs } from '../../catalog.ts';
import type { Answer } from '../../decide.ts';
import { collectionOf, type Draft, type State } from '../../estate.ts';
import { news } from '../../evolve.ts';
import type { AutoEnrolment, Command, Rejection, SiteVersion } from '../../model.ts';
import { has } from '../site/versions.ts';
import { siteFeatures } from '../site/words.ts';
import { openWindow } from './timer.ts';
import type { AzureEnvironment, EnrollmentEvent, WizardChoice } from './words.ts';

type Wizard = Extract<Command, { readonly kind: 'enableCoManagement' }>;
type Completed = Extract<EnrollmentEvent, { readonly kind: 'wizardCompleted' }>;

/** The version from which the wizard has each choice. Rules `wizard-generations`, `azure-environments`. */
const choiceSince: { readonly [C in WizardChoice]: SiteVersion } = {
  none: siteFeatures.pilotPerWorkload,
  default: siteFeatures.cloudAttachWizard,
  tenantAttach: siteFeatures.tenantAttach,
  usGovernment: siteFeatures.usGovernmentCloud,
  tenantAttachUsGovernment: siteFeatures.tenantAttachUsGovernment,
  china: siteFeatures.chinaCloud,
};

/** What the wizard would leave behind, or what stops it on the way. */
export function considerWizard(state: State, command: Wizard): Answer {
  const rejected = stopped(state, command);
  if (rejected) return { rejected };
  const to = automaticEnrolment(command);
  return to
    ? { event: { kind: 'wizardCompleted', to, environment: environmentOf(command), tenantAttach: attaches(command) } }
    : { rejected: { kind: 'collectionMissing' } };
}

function stopped(state: State, command: Wizard): Rejection | undefined {
  if (state.coManagementOn) return { kind: 'alreadySo', command: command.kind };
  const version = state.version.is;
  const choice = choicesOf(command).find((one) => version < choiceSince[one]);
  if (choice) return { kind: 'notOffered', choice, since: choiceSince[choice] };
  if (environmentOf(command) === 'china' && command.tenantAttach === 'yes') return { kind: 'tenantAttachNotInChina' };
  const noSignIn = whyNoSignIn(state);
  if (noSignIn) return noSignIn;
  if (attaches(command) && !operatorIs(state, 'entraRole', 'globalAdministrator'))
    return { kind: 'globalAdministratorNeeded' };
  const { collection } = command;
  if (collection !== undefined && !collectionOf(state, collection)) return { kind: 'collectionUnknown', collection };
  return undefined;
}

/** Rule `wizard-sign-in`: while co-management is off, whatever enables it begins with a sign-in to the tenant. */
export function whyNoSignIn(state: State): Rejection | undefined {
  if (state.coManagementOn || operatorIs(state, 'licence', 'full')) return undefined;
  return { kind: 'wizardSignInFailed', version: state.version.is };
}

function choicesOf(command: Wizard): readonly WizardChoice[] {
  const { autoEnrolment } = command;
  const environment = environmentOf(command);
  return [
    ...(autoEnrolment === 'none' || autoEnrolment === 'default' ? [autoEnrolment] : []),
    ...(environment === 'public' ? [] : [environment]),
    ...(attaches(command) ? (['tenantAttach'] as const) : []),
    ...(attaches(command) && environment === 'usGovernment' ? (['tenantAttachUsGovernment'] as const) : []),
  ];
}

function environmentOf({ environment = 'public' }: Wizard): AzureEnvironment {
  return environment;
}

/** Rule `wizard-defaults`: the default settings include tenant attach, but in China, where there is none. */
function attaches(command: Wizard): boolean {
  if (command.autoEnrolment === 'default') return environmentOf(command) !== 'china';
  return command.tenantAttach === 'yes';
}

function automaticEnrolment({ autoEnrolment, collection }: Wizard): AutoEnrolment | undefined {
  if (autoEnrolment === 'default') return { kind: 'all' };
  if (autoEnrolment !== 'pilot') return { kind: autoEnrolment };
  return collection === undefined ? undefined : { kind: 'pilot', collection };
}

/** Rules `enabling-moves-nothing`, `none-enables-nothing`. */
export function completeWizard(draft: Draft, { to, environment, tenantAttach }: Completed): void {
  const enables = to.kind !== 'none' || !has(draft.version.is, 'cloudAttachWizard');
  const since = draft.now;
  draft.autoEnrolment = { is: to, since };
  draft.coManagementOn ||= enables;
  draft.settings = {
    ...draft.settings,
    azureEnvironment: { is: environment, since },
    ...(tenantAttach ? { tenantAttach: { is: 'allDevices', since } } : {}),
  };
  if (enables) openWindow(draft);
  news(draft);
}

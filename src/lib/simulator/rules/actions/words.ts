/** The words of this room: remote actions, tenant attach, other MDM services. Types and `as const` tables, no functions. */
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const actionsSettings = {} as const satisfies Choices;
export const actionsTraits = {
  /** Whether another MDM service manages the device. */
  otherMdm: ['no', 'yes'],
} as const satisfies Choices;
export const actionsUserProperties = {
  intuneRole: ['none', 'helpDeskOperator', 'schoolAdministrator', 'endpointSecurityManager', 'intuneAdministrator'],
} as const satisfies Choices;
export const actionsFaults = [] as const satisfies readonly string[];
export const actionsDeliverables = {} as const satisfies DeliverableTable;

export type ActionsCommand = never;
export const actionsCommands = [] as const satisfies readonly ActionsCommand['kind'][];
/** What the room's commands make so. */
export type ActionsEvent = never;
export const actionsEvents = [] as const satisfies readonly ActionsEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const actionsHappenings = {} as const satisfies Shapes;

export type ActionsRejection = never;
export const actionsRejections = [] as const satisfies readonly ActionsRejection['kind'][];
export type ActionsFact = never;
export const actionsFacts = [] as const satisfies readonly ActionsFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const actionsAnswers = {} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const actionsQuestions = {} as const satisfies Shapes;
export type ActionsQuery = Plain<typeof actionsAnswers>;
/** Questions about the estate. */
export const actionsEstateAnswers = {} as const satisfies Shapes;
export type ActionsEstateQuery = Plain<typeof actionsEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const actionsBeliefs = {} as const satisfies { readonly [belief: string]: string };

/** The words of this room: compliance verdicts and Conditional Access. Types and `as const` tables, no functions. */
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const complianceSettings = {} as const satisfies Choices;
export const complianceTraits = {} as const satisfies Choices;
export const complianceUserProperties = {} as const satisfies Choices;
export const complianceFaults = [] as const satisfies readonly string[];
export const complianceDeliverables = {
  intuneCompliancePolicy: { from: 'intune', properties: { graceDays: ['0', '0.25', '1', '3', '7', '30'] } },
} as const satisfies DeliverableTable;

export type ComplianceCommand = never;
export const complianceCommands = [] as const satisfies readonly ComplianceCommand['kind'][];
/** What the room's commands make so. */
export type ComplianceEvent = never;
export const complianceEvents = [] as const satisfies readonly ComplianceEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const complianceHappenings = {} as const satisfies Shapes;

export type ComplianceRejection = never;
export const complianceRejections = [] as const satisfies readonly ComplianceRejection['kind'][];
export type ComplianceFact = never;
export const complianceFacts = [] as const satisfies readonly ComplianceFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const complianceAnswers = {} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const complianceQuestions = {} as const satisfies Shapes;
export type ComplianceQuery = Plain<typeof complianceAnswers>;
/** Questions about the estate. */
export const complianceEstateAnswers = {} as const satisfies Shapes;
export type ComplianceEstateQuery = Plain<typeof complianceEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const complianceBeliefs = {} as const satisfies { readonly [belief: string]: string };

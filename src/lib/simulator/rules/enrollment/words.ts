/** The words of this room: enrolment in Intune: enabling, eligibility, timers, failures. Types and `as const` tables, no functions. */
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const enrollmentSettings = {
  mdmAuthority: ['intune', 'none'],
  /** The default platform restriction. */
  windowsEnrolment: ['allowed', 'blocked'],
} as const satisfies Choices;
export const enrollmentTraits = {} as const satisfies Choices;
export const enrollmentUserProperties = {} as const satisfies Choices;
export const enrollmentFaults = [] as const satisfies readonly string[];
export const enrollmentDeliverables = {} as const satisfies DeliverableTable;

export type EnrollmentCommand = never;
export const enrollmentCommands = [] as const satisfies readonly EnrollmentCommand['kind'][];
/** What the room's commands make so. */
export type EnrollmentEvent = never;
export const enrollmentEvents = [] as const satisfies readonly EnrollmentEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const enrollmentHappenings = { deviceEnrolled: 'nothing' } as const satisfies Shapes;

export type EnrollmentRejection = never;
export const enrollmentRejections = [] as const satisfies readonly EnrollmentRejection['kind'][];
export type EnrollmentFact = never;
export const enrollmentFacts = [] as const satisfies readonly EnrollmentFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const enrollmentAnswers = {} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const enrollmentQuestions = {} as const satisfies Shapes;
export type EnrollmentQuery = Plain<typeof enrollmentAnswers>;
/** Questions about the estate. */
export const enrollmentEstateAnswers = {} as const satisfies Shapes;
export type EnrollmentEstateQuery = Plain<typeof enrollmentEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const enrollmentBeliefs = {} as const satisfies { readonly [belief: string]: string };

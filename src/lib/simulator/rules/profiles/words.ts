/** The words of this room: settings that policies and profiles write, and protection over time. Types and `as const` tables, no functions. */
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const profilesSettings = {} as const satisfies Choices;
export const profilesTraits = {} as const satisfies Choices;
export const profilesUserProperties = {} as const satisfies Choices;
export const profilesFaults = [] as const satisfies readonly string[];
export const profilesDeliverables = {} as const satisfies DeliverableTable;

export type ProfilesCommand = never;
export const profilesCommands = [] as const satisfies readonly ProfilesCommand['kind'][];
/** What the room's commands make so. */
export type ProfilesEvent = never;
export const profilesEvents = [] as const satisfies readonly ProfilesEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const profilesHappenings = {} as const satisfies Shapes;

export type ProfilesRejection = never;
export const profilesRejections = [] as const satisfies readonly ProfilesRejection['kind'][];
export type ProfilesFact = never;
export const profilesFacts = [] as const satisfies readonly ProfilesFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const profilesAnswers = {} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const profilesQuestions = {} as const satisfies Shapes;
export type ProfilesQuery = Plain<typeof profilesAnswers>;
/** Questions about the estate. */
export const profilesEstateAnswers = {} as const satisfies Shapes;
export type ProfilesEstateQuery = Plain<typeof profilesEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const profilesBeliefs = {} as const satisfies { readonly [belief: string]: string };

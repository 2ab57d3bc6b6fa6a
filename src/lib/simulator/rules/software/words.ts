/** The words of this room: updates, apps, scripts and Office. Types and `as const` tables, no functions. */
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const softwareSettings = {} as const satisfies Choices;
export const softwareTraits = {} as const satisfies Choices;
export const softwareUserProperties = {} as const satisfies Choices;
export const softwareFaults = [] as const satisfies readonly string[];
export const softwareDeliverables = {} as const satisfies DeliverableTable;

export type SoftwareCommand = never;
export const softwareCommands = [] as const satisfies readonly SoftwareCommand['kind'][];
/** What the room's commands make so. */
export type SoftwareEvent = never;
export const softwareEvents = [] as const satisfies readonly SoftwareEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const softwareHappenings = {} as const satisfies Shapes;

export type SoftwareRejection = never;
export const softwareRejections = [] as const satisfies readonly SoftwareRejection['kind'][];
export type SoftwareFact = never;
export const softwareFacts = [] as const satisfies readonly SoftwareFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const softwareAnswers = {} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const softwareQuestions = {} as const satisfies Shapes;
export type SoftwareQuery = Plain<typeof softwareAnswers>;
/** Questions about the estate. */
export const softwareEstateAnswers = {} as const satisfies Shapes;
export type SoftwareEstateQuery = Plain<typeof softwareEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const softwareBeliefs = {} as const satisfies { readonly [belief: string]: string };

/** The words of this room: the Configuration Manager client: how it gets there, what it reaches, its health. Types and `as const` tables, no functions. */
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const clientSettings = {
  cmg: ['none', 'running'],
} as const satisfies Choices;
export const clientTraits = {
  online: ['yes', 'no'],
  network: ['intranet', 'internet'],
} as const satisfies Choices;
export const clientUserProperties = {} as const satisfies Choices;
export const clientFaults = ['managementPointUnreachable'] as const satisfies readonly string[];
export const clientDeliverables = {} as const satisfies DeliverableTable;

export type ClientCommand = never;
export const clientCommands = [] as const satisfies readonly ClientCommand['kind'][];
/** What the room's commands make so. */
export type ClientEvent = never;
export const clientEvents = [] as const satisfies readonly ClientEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const clientHappenings = {} as const satisfies Shapes;

export type ClientRejection = never;
export const clientRejections = [] as const satisfies readonly ClientRejection['kind'][];
export type ClientFact = never;
export const clientFacts = [] as const satisfies readonly ClientFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const clientAnswers = {} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const clientQuestions = {} as const satisfies Shapes;
export type ClientQuery = Plain<typeof clientAnswers>;
/** Questions about the estate. */
export const clientEstateAnswers = {} as const satisfies Shapes;
export type ClientEstateQuery = Plain<typeof clientEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const clientBeliefs = {} as const satisfies { readonly [belief: string]: string };

/** The words of this room: AD DS, Microsoft Entra Connect and ID: who a device and its user are. Types and `as const` tables, no functions. */
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const directorySettings = {} as const satisfies Choices;
export const directoryTraits = {
  /** Whether the device’s user has signed in to Windows. */
  signedIn: ['yes', 'no'],
} as const satisfies Choices;
export const directoryUserProperties = {
  licence: ['full', 'coManagement', 'none'],
  mfa: ['disabled', 'enabled', 'enforced'],
  upnSuffix: ['routable', 'notRoutable'],
  entraRole: ['none', 'globalAdministrator'],
} as const satisfies Choices;
export const directoryFaults = [] as const satisfies readonly string[];
export const directoryDeliverables = {} as const satisfies DeliverableTable;

export type DirectoryCommand = never;
export const directoryCommands = [] as const satisfies readonly DirectoryCommand['kind'][];
/** What the room's commands make so. */
export type DirectoryEvent = never;
export const directoryEvents = [] as const satisfies readonly DirectoryEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const directoryHappenings = {} as const satisfies Shapes;

export type DirectoryRejection = never;
export const directoryRejections = [] as const satisfies readonly DirectoryRejection['kind'][];
export type DirectoryFact = never;
export const directoryFacts = [] as const satisfies readonly DirectoryFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const directoryAnswers = {
  /** `AzureAdJoined` of `dsregcmd /status`: hybrid joined or Entra joined. */
  azureAdJoined: 'boolean',
} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const directoryQuestions = {} as const satisfies Shapes;
export type DirectoryQuery = Plain<typeof directoryAnswers>;
/** Questions about the estate. */
export const directoryEstateAnswers = {} as const satisfies Shapes;
export type DirectoryEstateQuery = Plain<typeof directoryEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const directoryBeliefs = {} as const satisfies { readonly [belief: string]: string };

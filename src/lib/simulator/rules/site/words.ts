/** The words of this room: the Configuration Manager site: version, roles, client settings, administrators. Types and `as const` tables, no functions. */
import type { Choices, DeliverableTable, Plain, Shapes } from '../../words.ts';

export const siteSettings = {
  /** Client settings. */
  registerDevices: ['yes', 'no'],
  softwareUpdates: ['yes', 'no'],
  userPortal: ['softwareCenter', 'companyPortal'],
  useCmg: ['yes', 'no'],
  managementPoint: ['enhancedHttp', 'http', 'https'],
} as const satisfies Choices;
export const siteTraits = {} as const satisfies Choices;
export const siteUserProperties = {
  configMgrRole: ['fullAdministrator', 'none', 'readOnlyAnalyst'],
  configMgrScope: ['all', 'one'],
} as const satisfies Choices;
export const siteFaults = [] as const satisfies readonly string[];
export const siteDeliverables = {} as const satisfies DeliverableTable;

export type SiteCommand = never;
export const siteCommands = [] as const satisfies readonly SiteCommand['kind'][];
/** What the room's commands make so. */
export type SiteEvent = never;
export const siteEvents = [] as const satisfies readonly SiteEvent['kind'][];
/** What follows by itself on one device, with what can be said of it. */
export const siteHappenings = {} as const satisfies Shapes;

export type SiteRejection = never;
export const siteRejections = [] as const satisfies readonly SiteRejection['kind'][];
export type SiteFact = never;
export const siteFacts = [] as const satisfies readonly SiteFact['kind'][];

/** Questions about one device that need nothing more, and what each answers. */
export const siteAnswers = {} as const satisfies Shapes;
/** Questions about one device that name something else too. */
export const siteQuestions = {} as const satisfies Shapes;
export type SiteQuery = Plain<typeof siteAnswers>;
/** Questions about the estate. */
export const siteEstateAnswers = {
  /** Devices with a registered client. */
  clientCount: 'number',
} as const satisfies Shapes;
export type SiteEstateQuery = Plain<typeof siteEstateAnswers>;

/** Wrong beliefs, each with the rule that it overrides. */
export const siteBeliefs = {} as const satisfies { readonly [belief: string]: string };

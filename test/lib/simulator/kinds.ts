import type { catalogCommands } from '../../../src/lib/simulator/decide-catalog.ts';
import type {
  CommandKind,
  DeviceHappening,
  Fact,
  Rejection,
  RoomCommand,
  RoomEvent,
  RoomFact,
  RoomRejection,
  SimEvent,
} from '../../../src/lib/simulator/model.ts';

type KindOf<T> = T extends { readonly kind: infer K } ? K : never;
/** Kinds about settings, devices, users, groups and what is delivered: `catalog.test.ts` has one of each. */
export type CatalogCommand = (typeof catalogCommands)[number];
export type CatalogEvent =
  | 'configured'
  | 'deviceChanged'
  | 'repaired'
  | 'userChanged'
  | 'signedInAs'
  | 'groupChanged'
  | 'targeted'
  | 'deliverableChanged'
  | 'deliverableDeleted';
export type CatalogRejection =
  | 'valueUnknown'
  | 'notBroken'
  | 'userUnknown'
  | 'groupUnknown'
  | 'memberUnknown'
  | 'groupIsDynamic'
  | 'deliverableUnknown'
  | 'propertyUnknown'
  | 'targetUnfit'
  | 'notDelivered';
export type CatalogFact =
  | 'configuredAs'
  | 'deviceIs'
  | 'broken'
  | 'userIs'
  | 'delivered'
  | 'deliverableIs'
  | 'siteVersionIs';
/** Kinds of sliders, enrolment and collections: whatever is neither in the catalog nor a room's own. */
export type CoreCommand = Exclude<CommandKind, CatalogCommand | KindOf<RoomCommand>>;
export type CoreEvent = Exclude<SimEvent['kind'], CatalogEvent | KindOf<RoomEvent> | DeviceHappening['kind']>;
export type CoreRejection = Exclude<Rejection['kind'], CatalogRejection | KindOf<RoomRejection>>;
export type CoreFact = Exclude<Fact['kind'], CatalogFact | KindOf<RoomFact>>;

declare const brand: unique symbol;

/** `T` that cannot be mistaken for another `T`: ids and units never mix. Made only by the constructors below. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Whole minutes since 00:00 of the simulation's first day. */
export type Minute = Brand<number, 'Minute'>;
/** A 32-bit unsigned whole number; all draws of a run follow from it. */
export type Seed = Brand<number, 'Seed'>;

export type DeviceId = Brand<string, 'DeviceId'>;
export type CollectionId = Brand<string, 'CollectionId'>;
export type UserId = Brand<string, 'UserId'>;
export type GroupId = Brand<string, 'GroupId'>;
export type DeliverableId = Brand<string, 'DeliverableId'>;
export type RuleId = Brand<string, 'RuleId'>;
export type EstateId = Brand<string, 'EstateId'>;
export type LabId = Brand<string, 'LabId'>;
export type LessonId = Brand<string, 'LessonId'>;
export type CheckId = Brand<string, 'CheckId'>;
export type ModuleId = Brand<string, 'ModuleId'>;
export type ItemId = Brand<string, 'ItemId'>;
export type OptionId = Brand<string, 'OptionId'>;
export type TermId = Brand<string, 'TermId'>;
export type ObjectiveId = Brand<string, 'ObjectiveId'>;
export type LabObjectiveId = Brand<string, 'LabObjectiveId'>;
export type InvariantId = Brand<string, 'InvariantId'>;
/** A whole lab run as a short text: lab, seed, commands, hash of the end. */
export type RunCode = Brand<string, 'RunCode'>;
/** A fingerprint of what progress depends on (ids, keys, values of proofs), never of wording. */
export type ContentPrint = Brand<string, 'ContentPrint'>;

/** Gives a plain value its brand. The one cast of its kind: call it where data has just been checked, or in a test. */
export function branded<B extends Brand<string | number, string>>(value: B extends string ? string : number): B {
  return value as unknown as B;
}

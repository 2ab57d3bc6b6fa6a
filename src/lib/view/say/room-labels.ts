/** What a room calls its things: a label for every name in its tables, so that the compiler asks for each. Types only. */
import type { DeviceId } from '../../brand.ts';
import type { Choices, DeliverableTable, Shaped, Shapes } from '../../simulator/model.ts';

export type ChoiceLabels<T extends Choices> = {
  readonly [K in keyof T]: { readonly label: string; readonly values: { readonly [V in T[K][number]]: string } };
};
export type DeliverableLabels<T extends DeliverableTable> = {
  readonly [K in keyof T]: { readonly label: string; readonly properties: ChoiceLabels<T[K]['properties']> };
};
/** A question as a noun phrase ("capabilities value"), and names for its values where it answers with one of a list. */
export type AnswerLabels<T extends Shapes> = {
  readonly [K in keyof T]: { readonly label: string } & (T[K] extends readonly string[]
    ? { readonly values: { readonly [V in T[K][number]]: string } }
    : unknown);
};
/** Each happening on a device as a line of the log, and as a condition names it: "a device enrols". */
export type HappeningLabels<T extends Shapes> = {
  readonly [K in keyof T]: {
    readonly says: (device: DeviceId, is: Shaped<T[K]>) => string;
    /** Many at once: "12 PCs enrolled in Intune" without the number and "PCs". */
    readonly many: string;
    readonly name: string;
  };
};
/** A wrong belief as a clause, and what is so instead as a sentence. */
export type BeliefLabels<T> = { readonly [B in keyof T]: { readonly says: string; readonly truth: string } };

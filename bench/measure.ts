/** One figure of the bench. Names are for good: later ones are added, none is changed. */
export type Measure = {
  readonly measure: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'bytes' | 'MB' | 'events/s' | 'exponent' | '%' | 'grade';
  /** How many runs, pages or words the value was taken from. */
  readonly n: number;
};

/** Some measures that are taken together. */
export type Group = {
  readonly names: readonly string[];
  /** Takes the measures whose name is wanted. */
  readonly take: (wanted: (name: string) => boolean) => AsyncGenerator<Measure> | Generator<Measure>;
};

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

/** Rounds to three significant figures: a bench that prints more pretends to know it. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

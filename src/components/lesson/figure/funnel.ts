/** How many devices of a large estate have come how far, at each of some hours: what the page shows, and compares. */
type Bar = {
  readonly label: string;
  readonly count: number;
  /** What the step before had and this one has not. */
  readonly missing: readonly { readonly count: number; readonly text: string }[];
};
/** The funnel at one of the hours: the dashboard's own numbers. */
export type FunnelAt = {
  readonly hour: number;
  readonly clock: string;
  readonly says: string;
  readonly of: number;
  readonly bars: readonly Bar[];
};
/** How many of how many minutes are counted. */
export type Progress = { readonly done: number; readonly of: number };

/** The hours at which two counts of the same thing differ. */
export function differing(ours: readonly FunnelAt[], theirs: readonly FunnelAt[]): readonly number[] {
  return ours.filter((one, place) => JSON.stringify(one) !== JSON.stringify(theirs[place])).map(({ hour }) => hour);
}

/** `12 h`, `76 h`: all in one unit, so that they can be compared. */
export function sayHour(hour: number): string {
  return `${hour} h`;
}

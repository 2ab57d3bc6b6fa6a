import type { DeviceFacts } from './devices.ts';

/**
 * The calendar of policy polls. Every client polls at one minute of each round, so the calendar is the devices sorted by
 * that minute: nothing is written to it while time passes, and all copies of an estate share it.
 */
export type PollRounds = {
  readonly length: number;
  /** Rows of clients, by minute of the round, then by row. */
  readonly order: Int32Array;
  /** Where each minute's rows begin in `order`; one more entry than minutes. */
  readonly begins: Int32Array;
};

export function pollRounds(facts: DeviceFacts, length: number): PollRounds {
  const begins = new Int32Array(length + 1);
  for (let row = 0; row < facts.ids.length; row++) {
    if (facts.client[row] === 1) raise(begins, (facts.pollsAt[row] ?? 0) + 1, 1);
  }
  for (let minute = 0; minute < length; minute++) raise(begins, minute + 1, begins[minute] ?? 0);
  const next = begins.slice();
  const order = new Int32Array(begins[length] ?? 0);
  for (let row = 0; row < facts.ids.length; row++) {
    if (facts.client[row] !== 1) continue;
    const minute = facts.pollsAt[row] ?? 0;
    order[next[minute] ?? 0] = row;
    raise(next, minute, 1);
  }
  return { length, order, begins };
}

function raise(column: Int32Array, at: number, by: number): void {
  column[at] = (column[at] ?? 0) + by;
}

/** Time passes: rounds of polls and check-ins, and what falls due once. All that happens by itself happens here. */
import { branded, type Minute } from '../brand.ts';
import { canCheckIn, checkIn, receivePolicy } from './calls.ts';
import { never, put } from './columns.ts';
import { agendaOf, type DueColumn, dueAt, type Rounds } from './due.ts';
import type { Draft } from './estate.ts';

/** Trying out what would become of one device: only it lives on, until there is enough to see. */
type Trial = { readonly only?: number; readonly stop?: () => boolean };

/**
 * Drains what falls due after now, up to and with `to`; a minute that is past already changes nothing. In each minute first
 * site and tenant, then polls, then check-ins, then what was scheduled: so two waits are one long one.
 */
export function passTime(next: Draft, to: Minute, trial: Trial = {}): void {
  const { only } = trial;
  next.agenda = agendaOf(next, to, only);
  for (let at = next.now + 1; at <= to; at++) {
    next.now = branded<Minute>(at);
    let moved = false;
    for (const room of next.hooks) if (room.minute?.(next, at)) moved = true;
    if (moved) for (const watch of next.watches) watch.recount(next);
    const polled = inTurn(next, next.rounds, at, only, receivePolicy);
    const called = inTurn(next, next.checkIns, at, only, checkInRoundly);
    const fell = scheduled(next, at);
    const restless = next.watches.filter((watch) => watch.restless);
    for (const watch of restless) watch.recount(next);
    if (!moved && !polled && !called && !fell && restless.length === 0) continue;
    for (const watch of next.watches) watch.note(next.now);
    if (trial.stop?.()) break;
  }
  next.agenda = undefined;
}

function inTurn(
  next: Draft,
  { order, begins, length }: Rounds,
  at: number,
  only: number | undefined,
  call: (next: Draft, row: number, at: number) => boolean,
): boolean {
  const minute = at % length;
  const end = begins[minute + 1] ?? 0;
  let changed = false;
  for (let index = begins[minute] ?? 0; index < end; index++) {
    const row = order[index] ?? 0;
    if ((only !== undefined && row !== only) || !call(next, row, at)) continue;
    changed = true;
    for (const watch of next.watches) watch.touch(next, row);
  }
  return changed;
}

function checkInRoundly(next: Draft, row: number, at: number): boolean {
  return canCheckIn(next, row) && checkIn(next, row, at);
}

function scheduled(next: Draft, at: number): boolean {
  let changed = false;
  for (const { column, row } of dueAt(next, at)) {
    if (next.devices[column][row] !== at) continue;
    put(next, column, row, never);
    if (!fall(next, column, row, at)) continue;
    changed = true;
    for (const watch of next.watches) watch.touch(next, row);
  }
  return changed;
}

function fall(next: Draft, column: DueColumn, row: number, at: number): boolean {
  let changed = false;
  for (const room of next.hooks) if (room.due?.[column]?.(next, row, at)) changed = true;
  return changed;
}

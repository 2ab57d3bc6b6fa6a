import type { Confidence } from '../../lib/assessment/item.ts';
import type { Segment, Verdict } from '../../lib/stores/check-session.ts';

export const confidenceWords: { readonly [C in Confidence]: string } = {
  guessing: 'Guessing',
  fairlySure: 'Fairly sure',
  certain: 'Certain',
};

/** A count with its noun: "1 item", "3 items". */
export function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

export function verdictWords(verdict: Verdict): string {
  const word = { right: 'Right', partly: 'Partly right', wrong: 'Not right' }[verdict.kind];
  const left =
    verdict.triesLeft > 0 ? `. ${verdict.triesLeft === 1 ? 'One try' : `${verdict.triesLeft} tries`} left.` : '.';
  return `${word}: ${verdict.points}${left}`;
}

export const segmentWords: { readonly [S in Segment]: string } = {
  right: 'right',
  partly: 'partly right',
  wrong: 'not right',
  now: 'now',
  todo: 'to come',
};

/** 1st, 2nd, 3rd, 4th. */
export function ordinal(place: number): string {
  const tail = { 1: 'st', 2: 'nd', 3: 'rd' }[place % 100 > 10 && place % 100 < 14 ? 0 : place % 10] ?? 'th';
  return `${place}${tail}`;
}

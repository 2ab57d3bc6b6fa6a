import type { ItemId } from '../brand.ts';
import { unreachable } from '../unreachable.ts';
import type { Check, Confidence, Item, ItemResponse, Outcome, Score } from './item.ts';
import { score, whollyRight, worth } from './score.ts';

/** What stands of one item within an attempt: the last response, and the confidence said before the first verdict. */
export type Answer = {
  readonly item: ItemId;
  readonly response: ItemResponse;
  readonly confidence?: Confidence;
  readonly tries: number;
  readonly seconds: number;
  readonly outcome: Outcome;
};
export type Attempt = {
  readonly check: Check;
  readonly items: readonly Item[];
  readonly answers: readonly Answer[];
  /** The item before the learner, or none once the attempt is finished. */
  readonly at: number | undefined;
  readonly phase: 'answering' | 'marked';
};
export type AttemptEvent =
  | {
      readonly kind: 'answered';
      readonly response: ItemResponse;
      readonly confidence: Confidence | undefined;
      readonly seconds: number;
    }
  | { readonly kind: 'retried' }
  | { readonly kind: 'gaveUp' }
  | { readonly kind: 'wentOn' };

/** An attempt that keeps the answers handed in and asks the rest; an answer with a try left is taken up where it stood. */
export function begin(check: Check, items: readonly Item[], kept: readonly Answer[]): Attempt {
  const answers = kept.filter((answer) => items.some((item) => item.id === answer.item));
  const attempt: Attempt = { check, items, answers, at: undefined, phase: 'answering' };
  return goTo(attempt, 0);
}

/** The attempt after one event. An event that does not fit, or a response that is incomplete, changes nothing. */
export function advance(attempt: Attempt, event: AttemptEvent): Attempt {
  const item = current(attempt);
  if (!item) return attempt;
  const answer = answerTo(attempt, item.id);
  switch (event.kind) {
    case 'answered': {
      const outcome = score(item, event.response);
      if (attempt.phase !== 'answering' || outcome.kind !== 'scored') return attempt;
      const confidence = answer?.confidence ?? event.confidence;
      return settle(attempt, {
        item: item.id,
        response: event.response,
        ...(confidence ? { confidence } : {}),
        tries: (answer?.tries ?? 0) + 1,
        seconds: (answer?.seconds ?? 0) + event.seconds,
        outcome,
      });
    }
    case 'retried':
      return attempt.phase === 'marked' && triesLeft(attempt, item) > 0 ? { ...attempt, phase: 'answering' } : attempt;
    case 'gaveUp':
      // Giving up spends the tries that are left, so a reload cannot ask again what has been told.
      return answer
        ? settle(attempt, { ...answer, tries: Math.max(answer.tries, triesOf(attempt.check, item)) })
        : attempt;
    case 'wentOn':
      return attempt.phase === 'marked' && triesLeft(attempt, item) === 0
        ? goTo(attempt, (attempt.at ?? 0) + 1)
        : attempt;
    default:
      return unreachable(event);
  }
}

/** The item before the learner. */
export function current(attempt: Attempt): Item | undefined {
  return attempt.at === undefined ? undefined : attempt.items[attempt.at];
}

export function answerTo(attempt: Attempt, item: ItemId): Answer | undefined {
  return attempt.answers.find((answer) => answer.item === item);
}

/** Tries that an item still has: none once it is wholly right. What is predicted is run after one. */
export function triesLeft(attempt: Attempt, item: Item): number {
  const answer = answerTo(attempt, item.id);
  if (!answer) return triesOf(attempt.check, item);
  return whollyRight(answer.outcome) ? 0 : Math.max(0, triesOf(attempt.check, item) - answer.tries);
}

/** Points of the whole attempt: the last response to each item counts, an item not answered earns none. */
export function total(attempt: Attempt): Score {
  let got = 0;
  let of = 0;
  for (const item of attempt.items) {
    const outcome = answerTo(attempt, item.id)?.outcome;
    got += outcome?.kind === 'scored' ? outcome.score.got : 0;
    of += worth(item);
  }
  return { got, of };
}

/** Whether a score reaches the check's mark. */
export function passes(check: Check, points: Score): boolean {
  // Half points are exact; the share is not, so compare points with a hair of tolerance.
  return points.of > 0 && points.got + 1e-9 >= check.passAt * points.of;
}

/** For each word of confidence: how often it was said before the first verdict, and how often the first try was wholly right. */
export function calibration(
  answers: readonly Answer[],
): readonly { readonly said: Confidence; readonly times: number; readonly right: number }[] {
  const words: readonly Confidence[] = ['certain', 'fairlySure', 'guessing'];
  return words.map((said) => {
    const those = answers.filter((answer) => answer.confidence === said);
    return {
      said,
      times: those.length,
      right: those.filter((answer) => answer.tries === 1 && whollyRight(answer.outcome)).length,
    };
  });
}

function triesOf(check: Check, item: Item): number {
  return item.predict ? 1 : Math.max(1, check.tries);
}

function settle(attempt: Attempt, answer: Answer): Attempt {
  const others = attempt.answers.filter((other) => other.item !== answer.item);
  return { ...attempt, answers: [...others, answer], phase: 'marked' };
}

/** The next item, from `from` on, that may still be answered. */
function goTo(attempt: Attempt, from: number): Attempt {
  const next = attempt.items.findIndex((item, index) => index >= from && triesLeft(attempt, item) > 0);
  const item = attempt.items[next];
  if (!item) return { ...attempt, at: undefined, phase: 'answering' };
  return { ...attempt, at: next, phase: answerTo(attempt, item.id) ? 'marked' : 'answering' };
}

import { type Attempt, answerTo, triesLeft } from '../assessment/attempt.ts';
import type { LessonLink } from '../assessment/check-data.ts';
import type { Confidence, Item, ItemResponse, ItemView } from '../assessment/item.ts';
import { scoreWords } from '../assessment/marking.ts';
import { present } from '../assessment/present.ts';
import { retained, reveal } from '../assessment/reveal.ts';
import { score, whollyRight } from '../assessment/score.ts';
import type { Seed } from '../brand.ts';
import { unreachable } from '../unreachable.ts';
import type { ItemState, Segment, Verdict } from './check-session.ts';

/** What the learner has put in but not handed over. */
export type Draft = { readonly response: ItemResponse | undefined; readonly confidence: Confidence | undefined };

/** An item as it is drawn, with only what may be told in its phase. */
export function itemState(
  attempt: Attempt,
  item: Item,
  seed: Seed,
  draft: Draft,
  lessons: readonly LessonLink[],
): ItemState {
  const view = present(item, seed);
  const answer = answerTo(attempt, item.id);
  const left = triesLeft(attempt, item);
  const isCurrent = attempt.at !== undefined && attempt.items[attempt.at] === item;
  const phase = isCurrent ? attempt.phase : 'marked';
  const kept = answer && phase === 'answering' ? retained(item, answer.response) : undefined;
  return {
    view,
    phase,
    draft: phase === 'marked' && answer ? answer.response : (draft.response ?? kept?.response ?? blank(view)),
    settled: kept?.settled ?? [],
    reveal: answer ? reveal(item, answer.response, left) : undefined,
    verdict: answer ? verdictOf(answer, left) : undefined,
    confidence: answer?.confidence ?? draft.confidence,
    lesson: lessons.find((lesson) => lesson.id === item.lesson),
  };
}

/** Why a response cannot be checked yet, in words; nothing when it can. */
export function offReason(item: Item, state: ItemState): string | undefined {
  const outcome = score(item, state.draft);
  if (outcome.kind !== 'scored') return missing(state);
  return state.confidence ? undefined : 'Say how sure you are first.';
}

/** The bar of segments over an item. */
export function segments(attempt: Attempt): readonly Segment[] {
  return attempt.items.map((item, index) => {
    if (index === attempt.at) return 'now';
    const outcome = answerTo(attempt, item.id)?.outcome;
    if (outcome?.kind !== 'scored') return 'todo';
    if (whollyRight(outcome)) return 'right';
    return outcome.score.got > 0 ? 'partly' : 'wrong';
  });
}

function verdictOf(answer: NonNullable<ReturnType<typeof answerTo>>, left: number): Verdict | undefined {
  if (answer.outcome.kind !== 'scored') return undefined;
  const right = whollyRight(answer.outcome);
  return {
    kind: right ? 'right' : answer.outcome.score.got > 0 ? 'partly' : 'wrong',
    points: scoreWords(answer.outcome.score),
    triesLeft: left,
    sureButWrong: !right && answer.confidence === 'certain',
  };
}

function blank(view: ItemView): ItemResponse {
  switch (view.interaction) {
    case 'choice':
      return { interaction: 'choice', chosen: [] };
    case 'order':
      return { interaction: 'order', order: view.options.map((option) => option.id) };
    case 'match':
      return { interaction: 'match', pairs: [] };
    default:
      return unreachable(view);
  }
}

function missing({ view, draft }: ItemState): string {
  if (view.interaction === 'choice')
    return view.multiple ? 'Choose at least one answer first.' : 'Choose an answer first.';
  if (view.interaction === 'match' && draft.interaction === 'match') {
    const next = view.sources.find((source) => !draft.pairs.some(([from]) => from === source.id));
    if (next) return view.predict ? `Say it for ${next.text} first.` : `Choose what belongs to “${next.text}” first.`;
  }
  return 'Complete your answer first.';
}

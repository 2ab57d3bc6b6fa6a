/** A check as the learner takes it: fetches its data at the start, keeps every answer, and hands components only what may be told. */
import { atom } from 'nanostores';
import {
  type Attempt,
  type AttemptEvent,
  advance,
  begin,
  calibration,
  current,
  passes,
  total,
} from '../assessment/attempt.ts';
import type { CheckData } from '../assessment/check-data.ts';
import { drawn } from '../assessment/draw.ts';
import type { Item, ItemResponse, ItemView } from '../assessment/item.ts';
import { scoreWords } from '../assessment/marking.ts';
import type { CheckPrints } from '../assessment/print.ts';
import { percent } from '../assessment/score.ts';
import { branded, type Seed } from '../brand.ts';
import type { LearningRecord } from '../record/record.ts';
import { standingAnswers } from '../record/standing.ts';
import { unfinished } from './check-attempts.ts';
import { withChoice, withMove, withPair } from './check-draft.ts';
import { type Draft, itemState, offReason, segments } from './check-item.ts';
import { keptAnswers, type RecordHead, toRecord } from './check-record.ts';
import { canRun } from './check-runnable.ts';
import type { CheckSession, CheckState, RunState, Start } from './check-session.ts';
import { fetchJson } from './fetch-json.ts';
import { newId } from './new-id.ts';
import { $progress, openProgress } from './progress.ts';
import { saveRecord } from './save-record.ts';

const noDraft: Draft = { response: undefined, confidence: undefined };

/** Opens a session on a check. Nothing is read or fetched before `start`. */
export function openCheck(prints: CheckPrints, address: string): CheckSession {
  const $state = atom<CheckState>({ kind: 'loading' });
  let data: CheckData | undefined;
  let attempt: Attempt | undefined;
  let head: RecordHead | undefined;
  let draft = noDraft;
  let run: RunState = { kind: 'none' };
  let meant: Start = 'new';
  let shownAt = 0;
  let stop = () => {};

  function listen(): void {
    stop();
    openProgress();
    stop = $progress.listen(({ records }) => {
      const mine = records.find((record) => record.id === head?.id);
      if (mine && head && mine.revision > head.revision) adopt(mine);
    });
  }

  async function start(how: Start): Promise<void> {
    meant = how;
    listen();
    $state.set({ kind: 'loading' });
    try {
      data ??= await fetchJson<CheckData>(address);
    } catch {
      $state.set({ kind: 'failed' });
      return;
    }
    const progress = $progress.get();
    const open = how === 'resume' ? unfinished(progress, prints.id) : undefined;
    head = open ?? { id: newId(), seed: newSeed(), startedAt: new Date().toISOString(), revision: 0 };
    head = { id: head.id, seed: head.seed, startedAt: head.startedAt, revision: head.revision };
    attempt = begin(data.check, asked(data, head.seed), keptAnswers(progress, data.prints, how));
    save();
    arrive();
  }

  function arrive(): void {
    draft = noDraft;
    run = { kind: 'none' };
    shownAt = performance.now();
    publish();
  }

  function publish(): void {
    if (!attempt || !data || !head) return;
    const item = current(attempt);
    const { items, check } = attempt;
    const { seed } = head;
    const { lessons } = data;
    if (!item) {
      const score = total(attempt);
      const whole = attempt;
      $state.set({
        kind: 'finished',
        segments: segments(attempt),
        points: scoreWords(score),
        percent: percent(score),
        passAt: Math.round(check.passAt * 100),
        passed: passes(check, score),
        draws: check.draw !== undefined,
        calibration: calibration(attempt.answers),
        items: items.map((each) => itemState(whole, each, seed, noDraft, lessons)),
      });
      return;
    }
    const state = itemState(attempt, item, seed, draft, lessons);
    const told = state.phase === 'marked' && state.verdict?.triesLeft === 0;
    $state.set({
      kind: 'item',
      number: items.indexOf(item) + 1,
      segments: segments(attempt),
      last: current(advance({ ...attempt, phase: 'marked' }, { kind: 'wentOn' })) === undefined,
      item: state,
      asksConfidence: state.verdict === undefined,
      off: state.phase === 'answering' ? offReason(item, state) : undefined,
      run: told && run.kind === 'none' && canRun(item, data.estates) ? { kind: 'offered' } : run,
    });
  }

  /** Changes the response in hand; what has been marked stays as it is. Returns the response if it is another. */
  function change(to: (now: ItemResponse, view: ItemView) => ItemResponse): ItemResponse | undefined {
    const state = $state.get();
    if (state.kind !== 'item' || state.item.phase === 'marked') return undefined;
    const response = to(state.item.draft, state.item.view);
    if (response === state.item.draft) return undefined;
    draft = { ...draft, response };
    publish();
    return response;
  }

  function happen(event: AttemptEvent): void {
    if (!attempt) return;
    const before = attempt;
    attempt = advance(attempt, event);
    if (attempt === before) return;
    if (event.kind !== 'retried') save();
    if (event.kind === 'wentOn') return arrive();
    draft = noDraft;
    shownAt = performance.now();
    publish();
  }

  function save(): void {
    if (!attempt || !data || !head) return;
    head = { ...head, revision: head.revision + 1 };
    const mine = toRecord(attempt, data.prints, head, new Date().toISOString());
    const stands = saveRecord(mine);
    if (stands !== mine) adopt(stands);
  }

  /** Another tab went on with this very attempt: what it answered stands here too. */
  function adopt(record: LearningRecord): void {
    if (!data || !head) return;
    head = { ...head, revision: record.revision };
    attempt = begin(data.check, asked(data, head.seed), standingAnswers(record, data.prints));
    arrive();
  }

  async function play(): Promise<void> {
    const item = attempt && current(attempt);
    if (!item || !data || !canRun(item, data.estates)) return;
    run = { kind: 'loading' };
    publish();
    const next = await played(item, data.estates);
    if (!attempt || current(attempt) !== item) return;
    run = next;
    publish();
  }

  return {
    $state,
    start,
    again: () => start(meant),
    choose: (option, on) =>
      change((now, view) => withChoice(now, option, on, view.interaction === 'choice' && view.multiple)),
    pair: (source, target) => change((now) => withPair(now, source, target)),
    move(option, move) {
      const after = change((now) => withMove(now, option, move));
      return after?.interaction === 'order' ? after.order.indexOf(option) + 1 : undefined;
    },
    sure(confidence) {
      draft = { ...draft, confidence };
      publish();
    },
    check() {
      const state = $state.get();
      if (state.kind !== 'item' || state.off !== undefined) return;
      const seconds = Math.round((performance.now() - shownAt) / 1000);
      happen({ kind: 'answered', response: state.item.draft, confidence: state.item.confidence, seconds });
      const after = $state.get();
      if (after.kind === 'item' && after.item.view.predict) void play();
    },
    retry: () => happen({ kind: 'retried' }),
    giveUp: () => happen({ kind: 'gaveUp' }),
    next: () => happen({ kind: 'wentOn' }),
    run: play,
    close: () => stop(),
  };
}

function asked({ check, items, mustPass }: CheckData, seed: Seed): readonly Item[] {
  return drawn(check, items, mustPass, seed);
}

async function played(item: Item, estates: CheckData['estates']): Promise<RunState> {
  try {
    const { trace } = await import('./check-run.ts');
    return { kind: 'shown', trace: trace(item, estates) };
  } catch {
    return { kind: 'failed' };
  }
}

function newSeed(): Seed {
  return branded<Seed>(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
}

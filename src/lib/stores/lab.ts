/** A lab as its desk sees it: subscriptions on the page, the run in a Worker, every step kept on the device. */
import { atom } from 'nanostores';
import { branded, type ContentPrint, type RunCode, type Seed } from '../brand.ts';
import { commandCount } from '../lab/command-count.ts';
import { variantFor } from '../lab/variants.ts';
import type { EstateSpec } from '../simulator/model.ts';
import { sayDay } from '../view/clock.ts';
import type { ConsoleView, LogLine } from '../view/view-model.ts';
import { firstWindow } from '../view/view-window.ts';
import { fetchJson } from './fetch-json.ts';
import { labKeep, newHead } from './lab-keep.ts';
import { type LabPort, openPort } from './lab-port.ts';
import type { Opened, ScenarioView, Snapshot, Span, Spoilers } from './lab-protocol.ts';
import { headOf, hintsOf } from './lab-record.ts';
import { anotherSeed, freshSeed, isHad } from './lab-seed.ts';
import type { LabSession, LabState, LabTime, PlayedStep, Sent, Standing, TimeMark } from './lab-session.ts';
import { openProgress } from './progress.ts';

export type LabSetup = {
  readonly scenario: ScenarioView;
  readonly spec: EstateSpec;
  readonly content: ContentPrint;
  readonly first: { readonly view: ConsoleView; readonly standing: Standing; readonly time: LabTime };
  /** Where the spoilers and the rules' links are fetched from, when they are asked for. */
  readonly addresses: { readonly spoilers: string; readonly rules: string };
};
type RuleLinks = { readonly [rule: string]: string };
/** A run to open: its code, and what was hinted at in it. */
type Saved = Pick<Snapshot, 'code' | 'hints'>;

const noSpoilers: Spoilers = { doIt: {}, solutions: [], missteps: [] };

/** Opens the lab: a run from the address's `#run=`, else the one that was left in the middle, else a fresh one. */
export function openLab({ scenario, spec, content, first, addresses }: LabSetup): LabSession {
  const $state = atom<LabState>({ kind: 'opening' });
  const $view = atom(first.view);
  const $standing = atom(first.standing);
  const $time = atom(first.time);
  const $log = atom<readonly LogLine[]>([]);
  const $marks = atom<readonly TimeMark[]>([]);
  const $status = atom('');
  const $playing = atom<PlayedStep | undefined>(undefined);
  const $variant = atom(variantOf(scenario.seed));
  const $waiting = atom<ReturnType<LabSession['$waiting']['get']>>(undefined);
  const kept = labKeep(scenario, content);
  const underWay = new Map<string, Promise<Sent>>();
  let last: Snapshot | undefined;
  /** The run that was in front before an older one's review was opened. */
  let behind: (Saved & { readonly head: typeof kept.head }) | undefined;
  let allSpoilers: readonly [Spoilers, ...Spoilers[]] | undefined;
  let links: RuleLinks | undefined;

  /** Seeds drawn on this page: a case that was seen counts, though nothing was done in it. */
  const drawn: Seed[] = [];
  const had = () => [...kept.seeds(), ...drawn];

  const ears = { onSnapshot: show, onFailure: fail, onProgress: showProgress };
  let port = openPort(ears);
  const ask: LabPort['ask'] = (request) => port.ask(request);
  void open().catch(heard);

  function variantOf(seed: Seed) {
    const { solutions } = variantFor(scenario.variants, seed);
    return { solutions, others: scenario.variants.length > 1 };
  }

  function show(snapshot: Snapshot): void {
    const changed = last !== undefined && (snapshot.code !== last.code || snapshot.hints.length !== last.hints.length);
    if (snapshot.seed !== last?.seed) $variant.set(variantOf(snapshot.seed));
    last = snapshot;
    $view.set(snapshot.view);
    $standing.set(snapshot.standing);
    $time.set(snapshot.time);
    if (snapshot.log) $log.set(snapshot.log);
    if (snapshot.marks) $marks.set(snapshot.marks);
    $playing.set(snapshot.playing);
    $status.set(snapshot.status);
    if (changed && (kept.head.revision > 0 || isBegun(snapshot)) && $state.get().kind === 'ready') kept.keep(snapshot);
  }

  /** Of a run that is opened nothing is to be seen yet: how far it is played is said. */
  function showProgress(span: Span | undefined): void {
    $waiting.set(span);
    if (span && $state.get().kind === 'opening') $status.set(sayReplaying(span));
  }

  function fail(why: string): void {
    $state.set({ kind: 'failed', says: why, code: code() });
  }

  async function open(): Promise<void> {
    openProgress();
    // Another link in the same tab changes nothing but the part behind “#”: the page is opened anew for it.
    addEventListener('hashchange', () => runInAddress() !== undefined && location.reload());
    const link = runInAddress();
    if (link !== undefined && (await openWith({ code: link, hints: [] })).kind === 'resumed') {
      const count = commandCount(link);
      $state.set({
        kind: 'replay',
        says: `You are looking at the end of a run of ${count} ${count === 1 ? 'command' : 'commands'} from a link. Look back along the time bar, or go on from here. Nothing is earned here, and your own run stays in your record.`,
      });
      return;
    }
    const saved = kept.toResume();
    const opened = await openWith(saved?.commands && { code: saved.commands, hints: hintsOf(saved) });
    if (saved && opened.kind === 'resumed') kept.setHead(headOf(saved));
    if (opened.kind === 'refused') $status.set(`${opened.says} The lab starts afresh.`);
    if (link !== undefined) $status.set('The run in the link could not be opened. This one is your own.');
    $state.set({ kind: 'ready' });
  }

  async function openWith(saved?: Saved): Promise<Opened> {
    const seed = freshSeed(scenario, had());
    if (saved) $status.set('Playing the run again…');
    const opened = await ask({ ask: 'open', scenario, spec, content, seed, ...saved });
    if (last) drawn.push(last.seed);
    return opened;
  }

  /** Opens a kept run in the place of the one in front; one that is refused leaves that one there. */
  async function openInstead(saved: Saved): Promise<boolean> {
    const before = $state.get();
    const front = last;
    $state.set({ kind: 'opening' });
    const opened = await openWith(saved);
    if (opened.kind !== 'refused') return true;
    if (front) await openWith({ code: front.code, hints: front.hints });
    $status.set(opened.says);
    $state.set(before);
    return false;
  }

  /** A Worker that has failed answers nothing any more: another takes its place. */
  async function reopen(): Promise<void> {
    port.close();
    port = openPort(ears);
    await openWith();
    $state.set({ kind: 'ready' });
  }

  function code(): RunCode {
    return last?.code ?? branded<RunCode>('');
  }

  /** Of the variant that is played. */
  async function spoilers(): Promise<Spoilers> {
    allSpoilers ??= await fetchJson<readonly [Spoilers, ...Spoilers[]]>(addresses.spoilers);
    return variantFor(allSpoilers, last?.seed ?? scenario.seed);
  }

  async function judged(): Promise<void> {
    const review = await ask({ ask: 'review', spoilers: await spoilers().catch(() => noSpoilers) });
    if (last && $state.get().kind === 'ready')
      kept.keep(last, { at: new Date().toISOString(), outcome: review.standing.result });
    $state.set({ kind: 'finished', review });
  }

  /** What was finished stays in the record as it was finished; what comes now is a run of its own, kept from now on. */
  function goOnWith(fromLink: boolean | undefined): void {
    kept.setHead(newHead(fromLink));
    $state.set({ kind: 'ready' });
    if (last && isBegun(last)) kept.keep(last);
  }

  async function goOn(before?: number): Promise<void> {
    const front = before === undefined ? behind : undefined;
    behind = undefined;
    if (front && (await openInstead(front))) {
      kept.setHead(front.head);
      $state.set({ kind: 'ready' });
      return;
    }
    goOnWith(kept.head.fromLink);
    for (let taken = commandCount(code()); before !== undefined && taken >= before; taken--) await ask({ ask: 'undo' });
  }

  return {
    ...{ $state, $view, $standing, $time, $log, $marks, $status, $playing, $waiting, $variant },
    $kept: kept.$kept,
    go: (pane, window = firstWindow) => void ask({ ask: 'go', pane, window }).catch(heard),
    send(action, values) {
      // A control pressed twice is meant once.
      const key = JSON.stringify([action.id, action.kind, action.fill, values]);
      const first = underWay.get(key) ?? ask({ ask: 'send', action, values });
      underWay.set(key, first);
      const over = () => underWay.delete(key);
      first.then(over, over);
      return first;
    },
    wait: (minutes) => ask({ ask: 'wait', minutes }),
    async why(query, how) {
      const why = await ask({ ask: 'why', query, again: how === 'again' });
      links ??= await fetchJson<RuleLinks>(addresses.rules).catch(() => undefined);
      return { ...why, because: why.because.map((cause) => ({ ...cause, source: links?.[cause.rule] ?? '' })) };
    },
    async hint(objective, step) {
      const doIt = step === 1 ? [] : ((await spoilers()).doIt[objective] ?? []);
      return ask({ ask: 'hint', objective, step, doIt });
    },
    find: (text, what) => ask({ ask: 'find', text, ...(what ? { what } : {}) }),
    undo: () => void ask({ ask: 'undo' }).catch(heard),
    redo: () => void ask({ ask: 'redo' }).catch(heard),
    branch: () => void ask({ ask: 'branch' }).catch(heard),
    cancel: () => void ask({ ask: 'cancel' }).catch(heard),
    restart(how) {
      const { kind } = $state.get();
      // A run that is given up is closed, so that no later visit goes on with it.
      if (kind === 'ready' && last && kept.head.revision > 0) kept.keep(last, { at: new Date().toISOString() });
      // From scratch it is a run of one's own again, whatever link the last one came from.
      kept.setHead(newHead());
      behind = undefined;
      if (kind === 'failed') return void reopen().catch(heard);
      const seed = how === 'another' && last ? anotherSeed(scenario, last.seed, had()) : undefined;
      const known = seed !== undefined && isHad(scenario, seed, had());
      if (seed !== undefined) drawn.push(seed);
      ask({ ask: 'restart', ...(seed === undefined ? {} : { seed, known }) }).catch(heard);
      $state.set({ kind: 'ready' });
    },
    look: (at) => void ask({ ask: 'look', at }).catch(heard),
    async play(solution) {
      const route = (await spoilers()).solutions[solution];
      if (route) await ask({ ask: 'play', route });
    },
    playBack: () => void ask({ ask: 'playBack' }).catch(heard),
    playNext: () => void ask({ ask: 'playNext' }).catch(heard),
    stopPlaying: () => void ask({ ask: 'stopPlaying' }).catch(heard),
    finish: judged,
    async resume(id) {
      const record = kept.find(id);
      if (!record?.commands || !(await openInstead({ code: record.commands, hints: hintsOf(record) }))) return;
      behind = undefined;
      if (record.completion === 'completed') return goOnWith(record.fromLink);
      kept.setHead(headOf(record));
      $state.set({ kind: 'ready' });
    },
    async review() {
      const record = kept.find('finished');
      const front = last && { code: last.code, hints: last.hints, head: kept.head };
      if (!record?.commands || !(await openInstead({ code: record.commands, hints: hintsOf(record) }))) return;
      behind = front && front.head.revision > 0 ? front : undefined;
      kept.setHead(newHead(record.fromLink));
      await judged();
    },
    goOn: (before) => void goOn(before).catch(heard),
    adopt() {
      kept.setHead(newHead(true));
      history.replaceState(null, '', location.pathname + location.search);
      $state.set({ kind: 'ready' });
      if (last) kept.keep(last);
      if (last?.time.lookingAt !== undefined) ask({ ask: 'branch' }).catch(heard);
    },
    code,
    close: () => port.close(),
  };
}

/** Whether anything was done in a run that is worth keeping. */
function isBegun({ code, hints }: Snapshot): boolean {
  return commandCount(code) > 0 || hints.length > 0;
}

/** Day by day, so that whoever listens is not told of each hour. */
function sayReplaying({ now, to }: Span): string {
  return `Playing the run again: ${sayDay(now)} of ${sayDay(to)}.`;
}

/** A lab that has stopped has said so already, through `onFailure`. */
function heard(): void {}

function runInAddress(): RunCode | undefined {
  const found = /^#run=(.+)$/.exec(location.hash)?.[1];
  return found === undefined ? undefined : branded<RunCode>(found);
}

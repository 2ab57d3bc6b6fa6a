/** A lab as its desk sees it: subscriptions on the page, the run in a Worker, every step kept on the device. */
import { atom } from 'nanostores';
import { branded, type ContentPrint, type RunCode } from '../brand.ts';
import { commandCount } from '../lab/command-count.ts';
import type { EstateSpec } from '../simulator/model.ts';
import type { ConsoleView, LogLine } from '../view/view-model.ts';
import { firstWindow } from '../view/view-window.ts';
import { fetchJson } from './fetch-json.ts';
import { type LabPort, openPort } from './lab-port.ts';
import type { Opened, ScenarioView, Snapshot, Spoilers } from './lab-protocol.ts';
import { type End, type Head, toRecord, unfinishedRun } from './lab-record.ts';
import type { LabSession, LabState, LabTime, PlayedStep, Standing, TimeMark } from './lab-session.ts';
import { newId } from './new-id.ts';
import { $progress, openProgress, saveRecord } from './progress.ts';

export type LabSetup = {
  readonly scenario: ScenarioView;
  readonly spec: EstateSpec;
  readonly content: ContentPrint;
  readonly first: { readonly view: ConsoleView; readonly standing: Standing; readonly time: LabTime };
  /** Where the spoilers and the rules' links are fetched from, when they are asked for. */
  readonly addresses: { readonly spoilers: string; readonly rules: string };
};
type RuleLinks = { readonly [rule: string]: string };

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
  let last: Snapshot | undefined;
  let head = newHead();
  let spoilers: Spoilers | undefined;
  let links: RuleLinks | undefined;

  let port = openPort({ onSnapshot: show, onFailure: fail });
  const ask: LabPort['ask'] = (request) => port.ask(request);
  void open().catch(heard);

  function show(snapshot: Snapshot): void {
    const changed = last !== undefined && (snapshot.code !== last.code || snapshot.hints.length !== last.hints.length);
    last = snapshot;
    $view.set(snapshot.view);
    $standing.set(snapshot.standing);
    $time.set(snapshot.time);
    $log.set(snapshot.log);
    $marks.set(snapshot.marks);
    $playing.set(snapshot.playing);
    $status.set(snapshot.status);
    if (changed && $state.get().kind === 'ready') keep(snapshot);
  }

  function fail(why: string): void {
    $state.set({ kind: 'failed', says: why, code: code() });
  }

  function keep(snapshot: Snapshot, end?: End): void {
    const record = toRecord(head, scenario, content, snapshot, end);
    const standing = saveRecord(record);
    // Another tab went on with the same run: its version stands, and this tab's run becomes one of its own.
    if (standing === record) head = { ...head, revision: record.revision };
    else {
      head = { ...newHead(), ...(head.fromLink ? { fromLink: true } : {}) };
      const own = saveRecord(toRecord(head, scenario, content, snapshot, end));
      head = { ...head, revision: own.revision };
    }
  }

  async function open(): Promise<void> {
    openProgress();
    // Another link in the same tab changes nothing but the part behind “#”: the page is opened anew for it.
    addEventListener('hashchange', () => runInAddress() !== undefined && location.reload());
    const link = runInAddress();
    if (link !== undefined && (await openWith(link)) === 'resumed') {
      const count = commandCount(link);
      $state.set({
        kind: 'replay',
        says: `You are looking at a run of ${count} ${count === 1 ? 'command' : 'commands'} from a link. Nothing is earned here, and your own run stays in your record.`,
      });
      return;
    }
    const said = link === undefined ? '' : 'The run in the link could not be opened. This one is your own.';
    const saved = unfinishedRun($progress.get(), scenario.id, content);
    if (saved?.commands) {
      const opened = await openWith(
        saved.commands,
        saved.hints.flatMap(({ objective, step }) =>
          step === 1 || step === 2 || step === 3 ? [{ objective, step }] : [],
        ),
      );
      if (opened === 'resumed')
        head = {
          id: saved.id,
          startedAt: saved.startedAt,
          revision: saved.revision,
          ...(saved.fromLink ? { fromLink: true } : {}),
        };
    } else {
      await openWith();
    }
    if (said) $status.set(said);
    $state.set({ kind: 'ready' });
  }

  async function openWith(run?: RunCode, hints?: Snapshot['hints']): Promise<Opened['kind']> {
    const opened = await ask({
      ask: 'open',
      scenario,
      spec,
      content,
      ...(run === undefined ? {} : { code: run }),
      ...(hints ? { hints } : {}),
    });
    if (opened.kind === 'refused') $status.set(opened.says);
    return opened.kind;
  }

  /** A Worker that has failed answers nothing any more: another takes its place. */
  async function reopen(): Promise<void> {
    port.close();
    port = openPort({ onSnapshot: show, onFailure: fail });
    await openWith();
    $state.set({ kind: 'ready' });
  }

  /** What was finished stays in the record as it was finished; what comes now is a run of its own. */
  function beginAnew(): void {
    head = { ...newHead(), ...(head.fromLink ? { fromLink: true } : {}) };
    $state.set({ kind: 'ready' });
  }

  function code(): RunCode {
    return last?.code ?? branded<RunCode>('');
  }

  async function loadSpoilers(): Promise<Spoilers> {
    spoilers ??= await fetchJson<Spoilers>(addresses.spoilers);
    return spoilers;
  }

  return {
    $state,
    $view,
    $standing,
    $time,
    $log,
    $marks,
    $status,
    $playing,
    go: (pane, window = firstWindow) => void ask({ ask: 'go', pane, window }).catch(heard),
    send: (action, values) => ask({ ask: 'send', action, values }),
    wait: (minutes) => ask({ ask: 'wait', minutes }),
    async why(query, how) {
      const why = await ask({ ask: 'why', query, again: how === 'again' });
      links ??= await fetchJson<RuleLinks>(addresses.rules).catch(() => undefined);
      return { ...why, because: why.because.map((cause) => ({ ...cause, source: links?.[cause.rule] ?? '' })) };
    },
    async hint(objective, step) {
      const doIt = step === 1 ? [] : ((await loadSpoilers()).doIt[objective] ?? []);
      return ask({ ask: 'hint', objective, step, doIt });
    },
    undo: () => void ask({ ask: 'undo' }).catch(heard),
    redo: () => void ask({ ask: 'redo' }).catch(heard),
    restart() {
      const { kind } = $state.get();
      // A run that is given up is closed, so that no later visit goes on with it.
      if (kind === 'ready' && last && head.revision > 0) keep(last, { at: new Date().toISOString() });
      // From scratch it is a run of one's own again, whatever link the last one came from.
      head = newHead();
      if (kind === 'failed') reopen().catch(heard);
      else {
        $state.set({ kind: 'ready' });
        ask({ ask: 'restart' }).catch(heard);
      }
    },
    look: (at) => void ask({ ask: 'look', at }).catch(heard),
    async play(solution) {
      const route = (await loadSpoilers()).solutions[solution];
      if (route) await ask({ ask: 'play', route });
    },
    playNext: () => void ask({ ask: 'playNext' }).catch(heard),
    stopPlaying: () => void ask({ ask: 'stopPlaying' }).catch(heard),
    async finish() {
      const known = await loadSpoilers().catch((): Spoilers => ({ doIt: {}, solutions: [], missteps: [] }));
      const review = await ask({ ask: 'review', spoilers: known });
      if (last && $state.get().kind === 'ready')
        keep(last, { at: new Date().toISOString(), outcome: review.standing.result });
      $state.set({ kind: 'finished', review });
    },
    goOn: beginAnew,
    adopt() {
      head = { ...newHead(), fromLink: true };
      history.replaceState(null, '', location.pathname + location.search);
      $state.set({ kind: 'ready' });
      if (last) keep(last);
    },
    code,
    close: () => port.close(),
  };
}

/** A lab that has stopped has said so already, through `onFailure`. */
function heard(): void {}

function newHead(): Head {
  return { id: newId(), startedAt: new Date().toISOString(), revision: 0 };
}

function runInAddress(): RunCode | undefined {
  const found = /^#run=(.+)$/.exec(location.hash)?.[1];
  return found === undefined ? undefined : branded<RunCode>(found);
}

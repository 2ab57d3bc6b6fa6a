/** The Worker's side of a lab: one run, what is looked at, and a sentence for all that happens. No clock, no storage. */
import { branded, type ContentPrint, type Minute, type RunCode, type Seed } from '../brand.ts';
import { type Coded, decode, encode } from '../lab/code.ts';
import {
  begin,
  branching,
  commandsOf,
  type InSlices,
  type Run,
  redoing,
  replaying,
  stepping,
  undoing,
} from '../lab/run.ts';
import type { HintUse } from '../lab/scenario.ts';
import { specFor } from '../lab/variants.ts';
import type { Command, EstateSpec, Query } from '../simulator/model.ts';
import { unreachable } from '../unreachable.ts';
import { sayMinute } from '../view/clock.ts';
import { find } from '../view/find.ts';
import { lookAhead } from '../view/log-lines.ts';
import { sayCommand, sayRejection } from '../view/say.ts';
import { fill, look } from '../view/view.ts';
import type { Pane, Sentence, Why, Window } from '../view/view-model.ts';
import { firstWindow } from '../view/view-window.ts';
import type { Explain } from '../view/why.ts';
import { giveHint, withHint, withMet } from './lab-hint.ts';
import { linesIn, marksIn } from './lab-log.ts';
import { LookBack } from './lab-look-back.ts';
import { codeEnd, nextChangeOf, whatIsNext } from './lab-once.ts';
import { type Playing, playedStep, playOn, sayPlayed } from './lab-play.ts';
import type { AnswerTo, Ask, Opened, ScenarioView, Snapshot, Span, Spoilers } from './lab-protocol.ts';
import type { ReviewOf } from './lab-review.ts';
import { refusedBecause, sayBranched, sayDone, sayFresh, sayResumed } from './lab-say.ts';
import type { ReviewView, Sent } from './lab-session.ts';
import { standingOf } from './lab-standing.ts';

/**
 * Work that says between its slices how far it has come. Whoever does it may hear others meanwhile, and says how many
 * minutes the next slice may pass.
 */
export type Work<T> = Generator<Span, T, number | undefined>;
type Request = Exclude<Ask, { readonly ask: 'open' | 'cancel' | 'why' | 'review' }>;

const givenUp: Sentence = 'Stopped. Nothing was changed.';

export class LabDesk {
  readonly #scenario: ScenarioView;
  readonly #spec: EstateSpec;
  readonly #content: ContentPrint;
  readonly #back = new LookBack();
  #run: Run;
  #hints: readonly HintUse[] = [];
  #pane: Pane = { kind: 'map' };
  #window: Window = firstWindow;
  #status: Sentence = '';
  #playing: Playing | undefined;
  /** Until when time is passing, while a wait is under way. */
  #until: Minute | undefined;
  #stopped = false;

  constructor(scenario: ScenarioView, spec: EstateSpec, content: ContentPrint, seed: Seed = scenario.seed) {
    this.#scenario = scenario;
    this.#spec = spec;
    this.#content = content;
    this.#run = this.#fresh(seed);
  }

  get isWaiting(): boolean {
    return this.#until !== undefined;
  }

  /** Ends what is under way after the slice it is in. */
  stop(): void {
    this.#stopped = true;
  }

  /** Plays a saved run again, from the start. A code that the present rules refuse leaves the desk fresh. */
  *resume(code: RunCode, hints: readonly HintUse[]): Work<Opened> {
    const coded = decode(code);
    if (!coded) return { kind: 'refused', says: 'The saved run could not be read.' };
    if (coded.lab !== this.#scenario.id) return { kind: 'refused', says: 'The saved run belongs to another lab.' };
    const fresh = coded.seed === this.#run.seed ? this.#run : this.#fresh(coded.seed);
    const minutes = coded.commands.reduce((sum, command) => sum + (command.kind === 'wait' ? command.minutes : 0), 0);
    const run = yield* along(replaying(fresh, coded.commands), fresh.estate.now, fresh.estate.now + minutes);
    if (!run)
      return {
        kind: 'refused',
        says: 'The lab has changed since this run, and one of its commands is no longer possible.',
      };
    this.#set(run);
    this.#hints = hints;
    this.#status = this.#resumed(run, coded);
    return { kind: 'resumed' };
  }

  *handle(request: Request): Work<AnswerTo[Ask['ask']]> {
    if (!this.isWaiting) this.#stopped = false;
    switch (request.ask) {
      case 'go':
        this.#pane = request.pane;
        this.#window = request.window;
        return undefined;
      case 'send': {
        const command = fill(request.action, request.values);
        if (command.kind !== 'invalid') return yield* this.#give(command);
        return { kind: 'invalid', input: command.input, says: command.says };
      }
      case 'wait':
        return yield* this.#wait(request.minutes);
      case 'hint':
        return yield* this.#hint(request);
      case 'undo':
      case 'redo':
        yield* this.#turnBack(request.ask);
        return undefined;
      case 'restart':
        this.#set(this.#fresh(request.seed ?? this.#run.seed));
        this.#hints = [];
        this.#status = sayFresh(request);
        return undefined;
      case 'branch':
        yield* this.#branch();
        return undefined;
      case 'find':
        return find(this.#shown, request.text, request.what);
      case 'look':
        yield* this.#look(request.at);
        return undefined;
      case 'play': {
        const run = begin(this.#scenario, this.#run.spec, this.#run.seed);
        yield* this.#play({ run, route: request.route, at: 0, pane: { kind: 'map' } });
        return undefined;
      }
      case 'playNext':
        if (this.#playing) yield* this.#play(this.#playing);
        return undefined;
      case 'playBack':
        this.#playing = this.#playing?.before ?? this.#playing;
        if (this.#playing) this.#status = sayPlayed(this.#playing);
        return undefined;
      case 'stopPlaying':
        this.#playing = undefined;
        this.#status = 'Stopped playing. Your own run is as you left it.';
        return undefined;
      default:
        return unreachable(request);
    }
  }

  /** How to explain, and how to review, is handed in, since it is fetched only when it is asked for. */
  why(query: Query, isAgain: boolean, explain: Explain): Why {
    const why = explain(this.#shown, query);
    if (!isAgain) this.#status = `${why.title}: ${why.value}.`;
    return why;
  }

  review(spoilers: Spoilers, reviewOf: ReviewOf): ReviewView {
    return reviewOf(this.#scenario, this.#run.spec, this.#run, this.#hints, spoilers);
  }

  snapshot(): Required<Snapshot> {
    const run = this.#run;
    const { now, startedAt: start } = run.estate;
    const front = this.#playing?.run ?? run;
    const lookingAt = this.#back.at;
    return {
      view: look(this.#shown, this.#pane, this.#window),
      standing: standingOf(this.#scenario, run, this.#hints),
      time: {
        now,
        start,
        canUndo: run.steps.length > 0,
        canRedo: run.undone.length > 0,
        ...(lookingAt === undefined ? {} : { lookingAt }),
        ...(this.isWaiting || this.#playing ? {} : whatIsNext(run.estate)),
      },
      log: linesIn(front, this.#shown),
      marks: marksIn(linesIn(front, front.estate)),
      status: this.#status,
      playing: this.#playing && playedStep(this.#scenario, this.#playing),
      code: this.code(),
      seed: run.seed,
      hints: this.#hints,
    };
  }

  code(): RunCode {
    const { estate, seed } = this.#run;
    const commands = commandsOf(this.#run);
    return encode({ lab: this.#scenario.id, content: this.#content, seed, commands, end: codeEnd(estate) });
  }

  get #shown() {
    return this.#playing?.run.estate ?? this.#back.estate ?? this.#run.estate;
  }

  #fresh(seed: Seed): Run {
    return begin(this.#scenario, specFor(this.#scenario.variants, this.#spec, seed), seed);
  }

  #set(run: Run): void {
    this.#run = run;
    this.#back.forget();
  }

  #resumed({ estate, steps }: Run, { content, end }: Coded): Sentence {
    const where = sayResumed(estate.now, steps.length);
    if (codeEnd(estate) !== end) return `${where} The simulator has changed since, so this run now ends differently.`;
    if (content === this.#content) return where;
    return `${where} The lab has changed since, and the run is judged as the lab is now.`;
  }

  *#wait(minutes: number | 'nextChange'): Work<Sent> {
    const hindered = this.#hindered();
    if (hindered) return this.#refused(hindered);
    if (minutes !== 'nextChange') return yield* this.#give({ kind: 'wait', minutes });
    const { estate } = this.#run;
    const next = nextChangeOf(estate);
    if (next === undefined) return this.#refused(refusedBecause({ kind: 'nothingDue', within: lookAhead(estate) }));
    return yield* this.#give({ kind: 'wait', minutes: next - estate.now });
  }

  *#give(command: Command): Work<Sent> {
    const hindered = this.#hindered();
    if (hindered) return this.#refused(hindered);
    const before = this.#run;
    const given = yield* this.#growing(stepping(before, command), minutesOf(command));
    const stopped = given === undefined;
    if (given?.decision.kind === 'rejected') {
      const { rejection } = given.decision;
      return this.#refused({ kind: 'rejected', rejection, says: sayRejection(rejection, before.estate) });
    }
    if (given) this.#set(given.run);
    this.#status = sayDone(this.#scenario, before, this.#run, command, stopped);
    return { kind: 'accepted' };
  }

  #hindered(): (Sent & { kind: 'rejected' }) | undefined {
    if (this.#until !== undefined) return refusedBecause({ kind: 'underWay', until: this.#until });
    const at = this.#back.at;
    return at === undefined ? undefined : refusedBecause({ kind: 'lookingBack', at });
  }

  #refused(sent: Sent & { kind: 'rejected' }): Sent {
    this.#status = `${sent.says.what} ${sent.says.why}`;
    return sent;
  }

  *#hint(request: Extract<Ask, { ask: 'hint' }>): Work<AnswerTo['hint']> {
    const before = this.#run;
    this.#hints = withHint(this.#hints, request);
    const minutes = request.doIt.reduce((sum, command) => sum + minutesOf(command), 0);
    const given = yield* this.#growing(giveHint(this.#scenario, this.#run, request), minutes);
    if (given && given.run !== this.#run) this.#set(given.run);
    if (request.step === 3) this.#hints = withMet(this.#hints, before, this.#run);
    const stopped: Sentence = 'Stopped. What was done for you so far stays.';
    const view = given?.view ?? { step: 3, says: stopped, did: [] };
    this.#back.leave();
    this.#status = view.says;
    return view;
  }

  *#turnBack(way: 'undo' | 'redo'): Work<void> {
    const before = this.#run;
    const last = way === 'undo' ? commandsOf(before).at(-1) : before.undone[0];
    if (!last) return;
    const run = yield* this.#apart(way === 'undo' ? undoing(before) : redoing(before));
    if (run) this.#set(run);
    this.#status = run ? `${way === 'undo' ? 'Taken back' : 'Done again'}: ${sayCommand(last, run.estate)}.` : givenUp;
  }

  *#branch(): Work<void> {
    const before = this.#run;
    const at = this.#back.at;
    if (at === undefined) return;
    const run = yield* this.#apart(branching(before, at));
    if (run) this.#set(run);
    this.#status = run ? sayBranched(before, run) : givenUp;
  }

  *#look(at: Minute | 'now'): Work<void> {
    if (at === 'now' || at >= this.#run.estate.now) {
      this.#back.leave();
      this.#status = 'Back to now.';
      return;
    }
    const minute = branded<Minute>(Math.max(at, this.#run.estate.startedAt));
    const reached = yield* this.#apart(this.#back.to(this.#run, minute));
    if (reached !== undefined) this.#status = `Looking at ${sayMinute(reached)}.`;
  }

  *#play(playing: Playing): Work<void> {
    const next = yield* this.#apart(playOn(playing));
    if (!next) return;
    this.#playing = next;
    this.#status = sayPlayed(next);
  }

  /** Work on the run in front: each slice of it is shown at once and stays, though it be stopped then. */
  *#growing<T>(work: InSlices<T>, minutes: number): Work<T | undefined> {
    const from = this.#run.estate.now;
    const to = branded<Minute>(from + minutes);
    let pace: number | undefined;
    try {
      for (;;) {
        const next = work.next(pace);
        if (next.done) return next.value;
        if (next.value.run) this.#set(next.value.run);
        this.#until = to;
        pace = yield { from, now: next.value.now, to };
        if (this.#stopped) return undefined;
      }
    } finally {
      this.#until = undefined;
    }
  }

  /** Work apart from the run in front: stopped, it leaves nothing behind. */
  *#apart<T>(work: InSlices<T>): Work<T | undefined> {
    const { startedAt, now } = this.#run.estate;
    return yield* along(work, startedAt, now, () => this.#stopped);
  }
}

/** Passes slices on as spans; ends where `isStopped` says so. */
function* along<T>(
  work: InSlices<T>,
  from: number,
  to: number,
  isStopped: () => boolean = () => false,
): Work<T | undefined> {
  let pace: number | undefined;
  for (;;) {
    const next = work.next(pace);
    if (next.done) return next.value;
    const { now } = next.value;
    pace = yield { from: branded<Minute>(from), now, to: branded<Minute>(Math.max(to, now)) };
    if (isStopped()) return undefined;
  }
}

function minutesOf(command: Command): number {
  return command.kind === 'wait' ? command.minutes : 0;
}

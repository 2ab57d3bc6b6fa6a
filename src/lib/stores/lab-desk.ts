/** The Worker's side of a lab: one run, what is looked at, and a sentence for all that happens. No clock, no storage. */
import type { ContentPrint, Minute, RunCode } from '../brand.ts';
import { type Coded, decode, encode } from '../lab/code.ts';
import { begin, commandsOf, estateAfter, type Run, redo, step, turnsOf, undo } from '../lab/run.ts';
import type { HintUse, Route } from '../lab/scenario.ts';
import { decide, type Estate, evolve, fingerprint } from '../simulator/engine.ts';
import type { Command, EstateSpec, Query } from '../simulator/model.ts';
import { unreachable } from '../unreachable.ts';
import { sayMinute } from '../view/clock.ts';
import { logLines, nextChange } from '../view/log-lines.ts';
import { sayCommand, sayRejection } from '../view/say.ts';
import { fill, look, where } from '../view/view.ts';
import type { Action, ActionValues, Pane, Window } from '../view/view-model.ts';
import { firstWindow } from '../view/view-window.ts';
import type { Explain } from '../view/why.ts';
import { giveHint } from './lab-hint.ts';
import type { AnswerTo, Ask, Opened, ScenarioView, Snapshot } from './lab-protocol.ts';
import { reviewOf } from './lab-review.ts';
import type { PlayedStep, Sent } from './lab-session.ts';
import { standingOf } from './lab-standing.ts';

const shownLines = 200;
type Playing = { readonly run: Run; readonly route: Route; readonly at: number; readonly pane: Pane };

export class LabDesk {
  #scenario: ScenarioView;
  #spec: EstateSpec;
  #content: ContentPrint;
  #explain: Explain;
  #run: Run;
  #hints: HintUse[] = [];
  #pane: Pane = { kind: 'estate' };
  #window: Window = firstWindow;
  #lookingAt: Minute | undefined;
  #status = '';
  #playing: Playing | undefined;

  constructor(scenario: ScenarioView, spec: EstateSpec, content: ContentPrint, explain: Explain) {
    this.#scenario = scenario;
    this.#spec = spec;
    this.#content = content;
    this.#explain = explain;
    this.#run = begin(scenario, spec);
  }

  /** Plays a saved run again, from the start. A code that the present rules refuse leaves the desk fresh. */
  resume(code: RunCode, hints: readonly HintUse[]): Opened {
    const coded = decode(code);
    if (!coded) return { kind: 'refused', says: 'The saved run could not be read, so the lab starts afresh.' };
    if (coded.lab !== this.#scenario.id)
      return { kind: 'refused', says: 'The saved run belongs to another lab, so this one starts afresh.' };
    const run = this.#replay(coded);
    if (!run)
      return {
        kind: 'refused',
        says: 'The lab has changed since this run, and one of its commands is no longer possible. It starts afresh.',
      };
    this.#run = run;
    this.#hints = [...hints];
    this.#status = this.#resumed(run, coded);
    return { kind: 'resumed' };
  }

  handle(request: Exclude<Ask, { ask: 'open' }>): AnswerTo[Ask['ask']] {
    switch (request.ask) {
      case 'go':
        this.#pane = request.pane;
        this.#window = request.window;
        return undefined;
      case 'send':
        return this.#send(request.action, request.values);
      case 'wait':
        return this.#wait(request.minutes);
      case 'why':
        return this.#why(request.query, request.again === true);
      case 'hint': {
        const given = giveHint(this.#scenario, this.#run, request, this.#hints);
        this.#run = given.run;
        this.#hints = given.hints;
        this.#lookingAt = undefined;
        this.#status = given.view.says;
        return given.view;
      }
      case 'undo':
      case 'redo':
        this.#turnBack(request.ask);
        return undefined;
      case 'restart':
        this.#run = begin(this.#scenario, this.#spec);
        this.#hints = [];
        this.#lookingAt = undefined;
        this.#status = 'Started over.';
        return undefined;
      case 'look':
        this.#lookingAt = request.at === 'now' || request.at >= this.#run.estate.now ? undefined : request.at;
        this.#status = this.#lookingAt === undefined ? 'Back to now.' : `Looking at ${sayMinute(this.#lookingAt)}.`;
        return undefined;
      case 'play':
        this.#playing = {
          run: begin(this.#scenario, this.#spec),
          route: request.route,
          at: 0,
          pane: { kind: 'estate' },
        };
        this.#playNext();
        return undefined;
      case 'playNext':
        this.#playNext();
        return undefined;
      case 'stopPlaying':
        this.#playing = undefined;
        this.#status = 'Stopped playing. Your own run is as you left it.';
        return undefined;
      case 'review':
        return reviewOf(this.#scenario, this.#spec, this.#run, this.#hints, request.spoilers);
      default:
        return unreachable(request);
    }
  }

  snapshot(): Snapshot {
    const run = this.#run;
    const now = run.estate.now;
    const shown = this.#playing?.run.estate ?? this.#estateShown();
    const log = logLines(shown, shownLines);
    const next = nextChange(run.estate, passed);
    return {
      view: look(shown, this.#pane, this.#window),
      standing: standingOf(this.#scenario, run, this.#hints),
      time: {
        now,
        start: run.estate.startedAt,
        canUndo: run.steps.length > 0,
        canRedo: run.undone.length > 0,
        ...(this.#lookingAt === undefined ? {} : { lookingAt: this.#lookingAt }),
        ...(next === undefined ? {} : { nextChange: next }),
      },
      log,
      marks: logLines(this.#playing?.run.estate ?? run.estate, shownLines).map(({ at, cause, text }) => ({
        at,
        cause,
        text,
      })),
      status: this.#status,
      playing: this.#played(),
      code: this.code(),
      seed: run.seed,
      hints: this.#hints,
    };
  }

  code(): RunCode {
    const { estate, seed } = this.#run;
    return encode({
      lab: this.#scenario.id,
      content: this.#content,
      seed,
      commands: commandsOf(this.#run),
      end: shortHash(estate),
    });
  }

  #resumed({ estate, steps }: Run, { content, end }: Coded): string {
    const where = `Resumed at ${sayMinute(estate.now)}, after ${steps.length} ${steps.length === 1 ? 'command' : 'commands'}.`;
    if (shortHash(estate) !== end) return `${where} The simulator has changed since, so this run now ends differently.`;
    return content === this.#content
      ? where
      : `${where} The lab has changed since, and the run is judged as the lab is now.`;
  }

  #replay({ commands, seed }: Coded): Run | undefined {
    let run = begin(this.#scenario, this.#spec, seed);
    for (const command of commands) {
      const next = step(run, command);
      if (next.decision.kind === 'rejected') return undefined;
      run = next.run;
    }
    return run;
  }

  #send(action: Action, values: ActionValues): Sent {
    const command = fill(action, values);
    if (command.kind === 'invalid') return { kind: 'invalid', input: command.input, says: command.says };
    return this.#give(command);
  }

  #wait(minutes: number | 'nextChange'): Sent {
    if (minutes !== 'nextChange') return this.#give({ kind: 'wait', minutes });
    const next = nextChange(this.#run.estate, passed);
    if (next !== undefined) return this.#give({ kind: 'wait', minutes: next - this.#run.estate.now });
    this.#status = 'Nothing is due to change, so no time passed.';
    const says = {
      what: 'No time passed.',
      why: 'No PC has anything new to hear from the site.',
      cure: 'Change something first, or wait a set time.',
    };
    return { kind: 'rejected', rejection: { kind: 'waitOutOfRange', minutes: 0 }, says };
  }

  #give(command: Command): Sent {
    if (this.#lookingAt !== undefined) {
      const says = {
        what: 'Nothing was changed.',
        why: `You are looking at ${sayMinute(this.#lookingAt)}, which is past.`,
        cure: 'Go back to now first.',
      };
      this.#status = `${says.what} ${says.why}`;
      return { kind: 'rejected', rejection: { kind: 'alreadySo', command: command.kind }, says };
    }
    const before = turnsOf(this.#run).length;
    const said = sayCommand(command, this.#run.estate);
    const { run, decision } = step(this.#run, command);
    if (decision.kind === 'rejected') {
      const says = sayRejection(decision.rejection, this.#run.estate);
      this.#status = `${says.what} ${says.why}`;
      return { kind: 'rejected', rejection: decision.rejection, says };
    }
    this.#run = run;
    const news = this.#news(before);
    const broke = news.filter((line) => line.startsWith('Broken'));
    this.#status = [
      ...broke,
      `${said}: done.${command.kind === 'wait' ? ` It is ${sayMinute(run.estate.now)}.` : ''}`,
      ...news.filter((line) => !broke.includes(line)),
    ].join(' ');
    return { kind: 'accepted' };
  }

  #news(before: number): readonly string[] {
    const all = [...this.#scenario.objectives, ...this.#scenario.invariants];
    const objectives = this.#scenario.objectives.length;
    return turnsOf(this.#run)
      .slice(before)
      .flatMap(({ condition, met, at, device }) => {
        const text = all[condition]?.text ?? '';
        const on = device === undefined ? '' : ` on ${device}`;
        if (condition >= objectives) return met ? [] : [`Broken at ${sayMinute(at)}${on}: ${text}`];
        return [met ? `Met at ${sayMinute(at)}: ${text}` : `No longer met: ${text}`];
      });
  }

  #turnBack(way: 'undo' | 'redo'): void {
    const last = way === 'undo' ? commandsOf(this.#run).at(-1) : this.#run.undone[0];
    this.#run = way === 'undo' ? undo(this.#run) : redo(this.#run);
    this.#lookingAt = undefined;
    if (last) this.#status = `${way === 'undo' ? 'Taken back' : 'Done again'}: ${sayCommand(last, this.#run.estate)}.`;
  }

  #why(query: Query, isAgain: boolean) {
    const why = this.#explain(this.#playing?.run.estate ?? this.#estateShown(), query);
    if (!isAgain) this.#status = `${why.title}: ${why.value}.`;
    return why;
  }

  #estateShown(): Estate {
    const at = this.#lookingAt;
    if (at === undefined) return this.#run.estate;
    let count = 0;
    let minute: number = this.#run.estate.startedAt;
    for (const command of commandsOf(this.#run)) {
      const after = minute + (command.kind === 'wait' ? command.minutes : 0);
      if (after > at) break;
      minute = after;
      count++;
    }
    const estate = estateAfter(this.#run, count);
    return at > estate.now ? passed(estate, at - estate.now) : estate;
  }

  #playNext(): void {
    const playing = this.#playing;
    const next = playing?.route[playing.at];
    if (!playing || !next) return;
    const place = where(playing.run.estate, next.do);
    const { run } = step(playing.run, next.do);
    this.#playing = {
      ...playing,
      run,
      at: playing.at + 1,
      pane: place && place !== 'clock' ? place.pane : playing.pane,
    };
    this.#status = `Step ${playing.at + 1} of ${playing.route.length}: ${sayCommand(next.do, run.estate)}. ${next.why}`;
  }

  #played(): PlayedStep | undefined {
    const playing = this.#playing;
    const done = playing?.route[playing.at - 1];
    if (!playing || !done) return undefined;
    const { run, at, route, pane } = playing;
    return {
      number: at,
      of: route.length,
      does: sayCommand(done.do, run.estate),
      why: done.why,
      at: run.estate.now,
      standing: standingOf(this.#scenario, run, []),
      view: look(run.estate, pane),
    };
  }
}

function passed(estate: Estate, minutes: number): Estate {
  const decision = decide(estate, { kind: 'wait', minutes });
  return decision.kind === 'accepted' ? decision.events.reduce(evolve, estate) : estate;
}

function shortHash(estate: Estate): string {
  return fingerprint(estate).slice(0, 8);
}

/** A solution of the author's as it is played, on a run of its own. */
import { type InSlices, type Run, stepping } from '../lab/run.ts';
import type { HintUse, Route } from '../lab/scenario.ts';
import { sayCommand } from '../view/say.ts';
import { look, where } from '../view/view.ts';
import type { Pane, Sentence } from '../view/view-model.ts';
import type { ScenarioView } from './lab-protocol.ts';
import type { PlayedStep } from './lab-session.ts';
import { standingOf } from './lab-standing.ts';

const noHints: readonly HintUse[] = [];

export type Playing = {
  readonly run: Run;
  readonly route: Route;
  readonly at: number;
  readonly pane: Pane;
  /** A step earlier; nothing before the first. */
  readonly before?: Playing;
};

/** One step further; nothing after the last. */
export function* playOn(playing: Playing): InSlices<Playing | undefined> {
  const next = playing.route[playing.at];
  if (!next) return undefined;
  const place = where(playing.run.estate, next.do);
  const { run } = yield* stepping(playing.run, next.do);
  const pane = place && place !== 'clock' ? place.pane : playing.pane;
  const { route, at } = playing;
  return { run, route, at: at + 1, pane, ...(at === 0 ? {} : { before: playing }) };
}

export function sayPlayed({ run, route, at }: Playing): Sentence {
  const done = route[at - 1];
  return done ? `Step ${at} of ${route.length}: ${sayCommand(done.do, run.estate)}. ${done.why}` : '';
}

/** What is shown of it. */
export function playedStep(scenario: ScenarioView, playing: Playing): PlayedStep | undefined {
  const { run, route, at, pane } = playing;
  const done = route[at - 1];
  if (!done) return undefined;
  return {
    number: at,
    of: route.length,
    does: sayCommand(done.do, run.estate),
    why: done.why,
    at: run.estate.now,
    standing: standingOf(scenario, run, noHints),
    view: look(run.estate, pane),
  };
}

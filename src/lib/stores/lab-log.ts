/** A run's log in lines, worked out once for each of its commands: what has happened does not change any more. */
import type { Run } from '../lab/run.ts';
import type { Estate } from '../simulator/engine.ts';
import { logLines } from '../view/log-lines.ts';
import type { LogLine } from '../view/view-model.ts';
import type { TimeMark } from './lab-session.ts';

const shownLines = 200;
type Step = Run['steps'][number];
/** Of the last commands only: older ones have been shown, and are worked out again if undo brings them back. */
const mostSteps = shownLines;
const linesOfStep = new Map<Step, readonly LogLine[]>();
/** The run in front, the minute looked back at, the author's run: no more are shown in turn. */
const mostRecent = 3;
let recent: readonly { readonly estate: Estate; readonly lines: readonly LogLine[] }[] = [];
const marksOf = new WeakMap<readonly LogLine[], readonly TimeMark[]>();

/** The last lines of the run as it stood in `estate`: its own, or an earlier one. */
export function linesIn(run: Run, estate: Estate): readonly LogLine[] {
  const known = recent.find((one) => one.estate === estate);
  if (known) return known.lines;
  const whole = run.steps.findIndex(({ logged }) => logged > estate.log.length);
  const count = whole < 0 ? run.steps.length : whole;
  const begun = logLines(estate, shownLines, { begin: run.steps[count - 1]?.logged ?? 0 });
  const parts = [begun];
  let found = begun.length;
  for (let index = count - 1; index >= 0 && found < shownLines; index--) {
    const lines = linesOfOne(run, index);
    parts.unshift(lines);
    found += lines.length;
  }
  const lines = parts.flat().slice(-shownLines);
  recent = [{ estate, lines }, ...recent].slice(0, mostRecent);
  return lines;
}

/** What the log says of one command; names are the run's as they are now. */
function linesOfOne(run: Run, index: number): readonly LogLine[] {
  const step = run.steps[index];
  if (!step) return [];
  const known = linesOfStep.get(step);
  if (known) return known;
  const part = { begin: run.steps[index - 1]?.logged ?? 0, end: step.logged };
  const lines = logLines(run.estate, shownLines, part);
  linesOfStep.set(step, lines);
  const [oldest] = linesOfStep.keys();
  if (oldest && linesOfStep.size > mostSteps) linesOfStep.delete(oldest);
  return lines;
}

/** The lines as marks on the time track. */
export function marksIn(lines: readonly LogLine[]): readonly TimeMark[] {
  const known = marksOf.get(lines);
  if (known) return known;
  const marks = lines.map(({ at, cause, text }) => ({ at, cause, text }));
  marksOf.set(lines, marks);
  return marks;
}

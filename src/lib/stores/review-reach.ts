/** How far a run reached, in numbers: its own, and beside them the author's. */
import { begin, commandsOf, estateAfter, type Run, step } from '../lab/run.ts';
import { answer, type Estate } from '../simulator/engine.ts';
import type { Command, EstateSpec } from '../simulator/model.ts';
import { sayDuration } from '../view/clock.ts';
import type { ScenarioView } from './lab-protocol.ts';
import type { ReviewView, Standing } from './lab-session.ts';

/** A run of a larger estate is not compared with one that does nothing: that takes seconds. */
const mostCompared = 2000;

/** Measures of a run; the author's are missing where the author's route could not be fetched. */
export function reachOf(
  scenario: ScenarioView,
  spec: EstateSpec,
  run: Run,
  author: Run | undefined,
  standing: Standing,
): ReviewView['reach'] {
  const isFleet = run.estate.devices.length > mostCompared;
  const own = measures(scenario, spec, run);
  const theirs = author && measures(scenario, spec, author);
  const pair = (label: string, of: (measured: Measures) => string) => ({
    label,
    you: of(own),
    ...(theirs && { author: of(theirs) }),
  });
  const unaided = (label: string, count: number) => ({
    label,
    you: figure(count),
    ...(author && { author: figure(0) }),
  });
  const wasUnprotected = own.unprotected > 0 || (theirs?.unprotected ?? 0) > 0;
  return [
    pair('Commands', ({ commands }) => figure(commands)),
    pair('Simulated time', ({ minutes }) => sayDuration(minutes)),
    ...(isFleet ? [] : [pair('PCs touched', ({ touched }) => figure(touched))]),
    ...(wasUnprotected ? [pair('PC-hours without antivirus', ({ unprotected }) => figure(unprotected))] : []),
    pair('Settings returned to an earlier value', ({ reversals }) => figure(reversals)),
    unaided('Conditions broken', standing.invariants.filter(({ broken }) => broken !== undefined).length),
    unaided('Objectives solved by hints', standing.objectives.filter(({ forMe }) => forMe).length),
  ];
}

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}

type Measures = {
  readonly commands: number;
  readonly minutes: number;
  readonly touched: number;
  readonly unprotected: number;
  readonly reversals: number;
};

function measures(scenario: ScenarioView, spec: EstateSpec, run: Run): Measures {
  const own = {
    commands: run.steps.length,
    minutes: run.estate.now - run.estate.startedAt,
    reversals: reversals(estateAfter(run, 0), commandsOf(run)),
  };
  if (run.estate.devices.length > mostCompared) return { ...own, touched: 0, unprotected: 0 };
  const first = begin(scenario, spec, run.seed);
  const waits = commandsOf(run).filter(({ kind }) => kind === 'wait');
  const idle = waits.reduce((so, command) => step(so, command).run, first);
  const hours = (unprotectedMinutes(run.estate) - unprotectedMinutes(idle.estate)) / 60;
  return { ...own, touched: touched(run.estate, idle.estate), unprotected: Math.max(0, Math.round(hours * 10) / 10) };
}

/** Distinct devices with an event that a run of the same length that does nothing lacks. */
function touched(estate: Estate, idle: Estate): number {
  const expected = new Set(deviceEvents(idle).map(({ event }) => event));
  return new Set(deviceEvents(estate).flatMap(({ device, event }) => (expected.has(event) ? [] : [device]))).size;
}

function deviceEvents({ log }: Estate): readonly { readonly device: string; readonly event: string }[] {
  return Array.from({ length: log.length }, (_, index) => log.at(index)).flatMap((event) =>
    event && 'device' in event ? [{ device: event.device, event: JSON.stringify(event) }] : [],
  );
}

function unprotectedMinutes(estate: Estate): number {
  return estate.devices.reduce((sum, device) => sum + answer(estate, { ask: 'unprotectedMinutes', device }), 0);
}

/** Settings set to a value that they had before, the start's included. */
export function reversals(start: Estate, commands: readonly Command[]): number {
  const had = new Map<string, Set<string>>();
  let count = 0;
  for (const command of commands) {
    const set = whatIsSet(start, command);
    if (!set) continue;
    const values = had.get(set.what) ?? new Set([set.before]);
    if (values.has(set.to)) count++;
    had.set(set.what, values.add(set.to));
  }
  return count;
}

type Setting = { readonly what: string; readonly to: string; readonly before: string };

/** What a command sets, to what, and what it stood at when the run began; nothing for commands that set no value. */
function whatIsSet(start: Estate, command: Command): Setting | undefined {
  switch (command.kind) {
    case 'switchWorkload': {
      const { workload, to, pilotCollection = '' } = command;
      const before = start.workloads[workload];
      const pilot = before.kind === 'pilotIntune' ? before.pilotCollection : '';
      return { what: workload, to: `${to} ${pilotCollection}`, before: `${before.kind} ${pilot}` };
    }
    case 'setAutoEnrolment': {
      const now = start.autoEnrolment;
      const before = now.kind === 'pilot' ? now.collection : '';
      return {
        what: command.kind,
        to: `${command.to} ${command.collection ?? ''}`,
        before: `${now.kind} ${before}`,
      };
    }
    case 'setMdmUserScope':
      return { what: command.kind, to: command.to, before: start.tenant.mdmUserScope };
    case 'configure':
      return { what: command.setting, to: command.to, before: start.settings[command.setting] };
    case 'changeUser':
      return {
        what: `${command.user} ${command.property}`,
        to: command.to,
        before: answer(start, { ask: 'userIs', user: command.user, property: command.property }),
      };
    default:
      return undefined;
  }
}

import { fileURLToPath } from 'node:url';
import { branded, type ContentPrint, type LabObjectiveId, type RunCode } from '../../../src/lib/brand.ts';
import { readCourse } from '../../../src/lib/content/read.ts';
import type { Scenario } from '../../../src/lib/lab/scenario.ts';
import type { Command, EstateSpec } from '../../../src/lib/simulator/model.ts';
import type { LabSetup } from '../../../src/lib/stores/lab.ts';
import { labHost } from '../../../src/lib/stores/lab-host.ts';
import type { AnswerTo, Ask, Reply, Snapshot } from '../../../src/lib/stores/lab-protocol.ts';
import { labSetup, spoilersOf } from '../../../src/lib/stores/lab-setup.ts';
import type { Action, Pane } from '../../../src/lib/view/view-model.ts';
import { explain } from '../../../src/lib/view/why.ts';

const { course } = readCourse(fileURLToPath(new URL('../../fixtures/desk', import.meta.url)));

/** A lab and its estate that belong to these tests: what an author changes in the course moves nothing here. */
export const lab: Scenario = found(course.labs.find(({ id }) => id === 'finance-pilot'));
export const spec: EstateSpec = found(course.estates.find(({ id }) => id === lab.estate));
const own = labSetup(lab, spec);
export const { scenario, content } = own;
export const spoilers = spoilersOf(lab);
export const solution: readonly Command[] = lab.solutions[0].map((one) => one.do);

export function objective(id: string): LabObjectiveId {
  return branded<LabObjectiveId>(id);
}
export function code(text: string): RunCode {
  return branded<RunCode>(text);
}
export const otherContent = branded<ContentPrint>('ffff');

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The test’s own course lacks it');
  return value;
}

/** A desk behind its host, asked as the page asks it. */
export function desk(of: Pick<LabSetup, 'scenario' | 'spec' | 'content'> = own) {
  const answer = labHost(explain);
  let last: Snapshot | undefined;
  function ask<K extends Ask['ask']>(request: Ask & { readonly ask: K }): AnswerTo[K];
  function ask(request: Ask): AnswerTo[Ask['ask']] {
    const reply: Reply = answer(request);
    if (reply.kind === 'failed') throw new Error(reply.why);
    last = reply.snapshot;
    return reply.answer;
  }
  const now = () => found(last);
  /** The control of a pane, by its id. */
  function control(pane: Pane, id: string): Action {
    ask({ ask: 'go', pane, window: { from: 0, count: 50, filter: '' } });
    const { view } = now();
    const moves = view.fields.flatMap((field) =>
      field.kind === 'position' ? field.moves.map(({ action }) => action) : [],
    );
    const rows = view.tables.flatMap(({ table }) => table.rows.flatMap(({ actions }) => actions));
    return found([...view.actions, ...moves, ...rows].find((action) => action.id === id));
  }
  /** Gives commands past the consoles. */
  function give(...commands: readonly Command[]): void {
    for (const { kind, ...fill } of commands)
      if (kind === 'wait' && 'minutes' in fill) ask({ ask: 'wait', minutes: fill.minutes });
      else ask({ ask: 'send', action: { id: 'any', label: 'any', kind, fill, inputs: [] }, values: {} });
  }
  return {
    ask,
    now,
    control,
    give,
    open: (saved?: { code: RunCode; hints?: Snapshot['hints'] }) =>
      ask({ ask: 'open', scenario: of.scenario, spec: of.spec, content: of.content, ...saved }),
  };
}

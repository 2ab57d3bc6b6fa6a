import { fileURLToPath } from 'node:url';
import { branded, type ContentPrint, type LabObjectiveId, type RunCode, type Seed } from '../../../src/lib/brand.ts';
import { readCourse } from '../../../src/lib/content/read.ts';
import type { Scenario } from '../../../src/lib/lab/scenario.ts';
import { variantsOf } from '../../../src/lib/lab/variants.ts';
import type { Command, EstateSpec } from '../../../src/lib/simulator/model.ts';
import type { LabSetup } from '../../../src/lib/stores/lab.ts';
import { LabDesk, type Work } from '../../../src/lib/stores/lab-desk.ts';
import { later } from '../../../src/lib/stores/lab-later.ts';
import type { AnswerTo, Ask, Snapshot, Span } from '../../../src/lib/stores/lab-protocol.ts';
import { labSetup, spoilersOf } from '../../../src/lib/stores/lab-setup.ts';
import type { Action, Pane } from '../../../src/lib/view/view-model.ts';

const { course } = readCourse(fileURLToPath(new URL('../../fixtures/desk', import.meta.url)));

/** A lab and its estate that belong to these tests: what an author changes in the course moves nothing here. */
export const lab: Scenario = found(course.labs.find(({ id }) => id === 'finance-pilot'));
export const spec: EstateSpec = found(course.estates.find(({ id }) => id === lab.estate));
const own = labSetup(lab, spec);
export const { scenario, content } = own;
export const [spoilers] = spoilersOf(lab);
/** The lab has no variants: its one play. */
export const [play] = variantsOf(lab);
export const solution: readonly Command[] = play.solutions[0].map((one) => one.do);

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

/** A desk asked as the page asks it, all its work done at once. */
export function desk(of: Pick<LabSetup, 'scenario' | 'spec' | 'content'> = own) {
  let desk: LabDesk | undefined;
  let last: Required<Snapshot> | undefined;
  function ask<K extends Ask['ask']>(request: Ask & { readonly ask: K }): AnswerTo[K];
  function ask(request: Ask): AnswerTo[Ask['ask']] {
    const answer = answerOf(request);
    last = found(desk).snapshot();
    return answer;
  }
  function answerOf(request: Ask): AnswerTo[Ask['ask']] {
    if (request.ask === 'open') {
      desk = new LabDesk(request.scenario, request.spec, request.content, request.seed);
      return request.code === undefined
        ? { kind: 'fresh' }
        : allOf(desk.resume(request.code, request.hints ?? [])).value;
    }
    if (request.ask === 'cancel') throw new Error('Work done at once cannot be stopped');
    if (request.ask === 'why') return found(desk).why(request.query, request.again === true, later.explain);
    if (request.ask === 'review') return found(desk).review(request.spoilers, later.reviewOf);
    return allOf(found(desk).handle(request)).value;
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
    open: (saved?: { code?: RunCode; hints?: Snapshot['hints']; seed?: Seed }) =>
      ask({ ask: 'open', scenario: of.scenario, spec: of.spec, content: of.content, ...saved }),
  };
}

/** Work to its end: what it came to, and how far it said that it had come. */
export function allOf<T>(work: Work<T>): { readonly value: T; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  for (;;) {
    const next = work.next();
    if (next.done) return { value: next.value, spans };
    spans.push(next.value);
  }
}

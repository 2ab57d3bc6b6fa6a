import { combinations } from '../../../lib/lesson/figure.ts';
import type { Estate } from '../../../lib/simulator/engine.ts';
import { capital } from '../../../lib/view/say-query.ts';
import { type AnswerTable, answered, headOf, type Row, since } from './answers.ts';
import type { FigureOf } from './kind.ts';
import { carryOn, type Opening, replay } from './run.ts';

/** One option of each choice, by its place. */
export type Chosen = readonly number[];

/** More lines than so many are no table: then the first options stand there, and each change of one of them. */
const mostLines = 8;

/** The estate after what was chosen, in the order of the choices. */
export function chosenEstate(opening: Opening, { choices }: FigureOf<'whatIf'>, chosen: Chosen): Estate {
  const commands = choices.flatMap(({ options }, choice) => options[chosen[choice] ?? 0]?.do ?? []);
  return carryOn(replay(opening, opening.run), commands);
}

/** The answers to one choice; what is otherwise than with the choice before it is marked. */
export function whatIfOf(figure: FigureOf<'whatIf'>, estate: Estate, before: Estate | undefined): AnswerTable {
  return {
    caption: figure.title,
    corner: 'Question',
    columns: ['Answer'],
    rows: figure.asks.map((asked): Row => {
      const cell = answered(estate, asked.ask);
      return { head: headOf(asked, estate), cells: [before ? since(answered(before, asked.ask), cell) : cell] };
    }),
  };
}

/** The same in rows for a page without script: a line for each combination, or for the first and each change of it. */
export function linesOf({ choices }: FigureOf<'whatIf'>): readonly Chosen[] {
  const all = combinations(choices.map(({ options }) => options.map((_, place) => place)));
  if (all.length <= mostLines) return all;
  const first = choices.map(() => 0);
  const changes = choices.flatMap(({ options }, choice) =>
    options.slice(1).map((_, place) => first.map((zero, index) => (index === choice ? place + 1 : zero))),
  );
  return [first, ...changes];
}

export function whatIfLines(opening: Opening, figure: FigureOf<'whatIf'>) {
  const start = replay(opening, opening.run);
  return {
    heads: [...figure.choices.map(({ label }) => label), ...figure.asks.map((asked) => headOf(asked, start))],
    rows: linesOf(figure).map((chosen) => {
      const estate = chosenEstate(opening, figure, chosen);
      return [
        ...figure.choices.map(({ options }, choice) => capital(options[chosen[choice] ?? 0]?.label ?? '')),
        ...figure.asks.map(({ ask }) => capital(answered(estate, ask).words)),
      ];
    }),
  };
}

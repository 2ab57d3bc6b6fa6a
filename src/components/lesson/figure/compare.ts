import { type AnswerTable, answered, beside, headOf } from './answers.ts';
import type { FigureOf } from './kind.ts';
import { type Opening, replay } from './run.ts';

/** Questions down, estates across; what is otherwise than in the figure’s own estate is marked. */
export function compareOf(
  [own, ...others]: readonly [Opening, ...Opening[]],
  figure: FigureOf<'compare'>,
): AnswerTable {
  const first = replay(own, own.run);
  const rest = others.map((opening) => replay(opening, opening.run));
  return {
    caption: figure.title,
    corner: 'Question',
    columns: [figure.label, ...figure.others.map(({ label }) => label)],
    rows: figure.asks.map((asked) => {
      const answer = answered(first, asked.ask);
      return {
        head: headOf(asked, first),
        cells: [answer, ...rest.map((estate) => beside(answer, answered(estate, asked.ask)))],
      };
    }),
  };
}

/** In how many questions the estates differ, in words. */
export function sayDifferences({ rows }: AnswerTable): string {
  const differing = rows.filter(({ cells }) => cells.some(({ mark }) => mark !== undefined)).length;
  if (differing === 0) return 'No answer differs.';
  return `${differing} of ${rows.length} answers ${differing === 1 ? 'differs' : 'differ'}.`;
}

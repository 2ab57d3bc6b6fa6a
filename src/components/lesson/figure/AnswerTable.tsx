import { capital } from '../../../lib/view/say-query.ts';
import { type Answered, type Cell, type AnswerTable as Drawn, lookOf } from './answers.ts';

type Props = {
  readonly table: Drawn;
  readonly asked: Answered | undefined;
  readonly onAsk: (answer: Answered, by: HTMLElement) => void;
};

/** Answers in rows and columns, each of which can be asked why; what is marked says so with a glyph and a word. */
export function AnswerTable({ table, asked, onAsk }: Props) {
  const { caption, corner, columns, rows } = table;
  // On a phone a row’s name goes above its answers, where that makes them fit.
  const stacks = columns.length > 1 && columns.length < 5;
  return (
    <section class={stacks ? 'scroll answers stacks' : 'scroll answers'} aria-label={caption}>
      <table role="table">
        <caption class="vh">{caption}</caption>
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader">
              {corner}
            </th>
            {columns.map((column) => (
              <th scope="col" role="columnheader" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr role="row" key={head}>
              <th scope="row" role="rowheader">
                {head}
              </th>
              {cells.map((cell, place) => (
                <td role="cell" key={columns[place]} class={cell.mark}>
                  <button type="button" class="answer" aria-pressed={asked === cell} onClick={pressed(cell)}>
                    {wordsOf(cell)}
                  </button>
                  <MarkSaid of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function pressed(cell: Cell) {
    return ({ currentTarget }: { readonly currentTarget: HTMLElement }) => onAsk(cell, currentTarget);
  }
}

function wordsOf(cell: Cell) {
  const look = lookOf(cell);
  return look ? <span class={`chip ${look}`}>{cell.words}</span> : capital(cell.words);
}

/** What has become of an answer, in a glyph and words. */
function MarkSaid({ of: { mark, was } }: { readonly of: Cell }) {
  if (mark === undefined) return null;
  if (mark === 'differs') return <small>≠ differs</small>;
  return (
    <small>
      {mark === 'gone' ? '✕ gone' : '↻ changed'}
      {was !== undefined && `, was ${was}`}
    </small>
  );
}

import { capital } from '../../../lib/view/say-query.ts';
import { type Answered, type Cell, type AnswerTable as Drawn, lookOf, widthsOf } from './answers.ts';

type Props = {
  readonly table: Drawn;
  /** Tables that take its place: all of them have the same columns, so none moves. */
  readonly among?: readonly Drawn[];
  readonly asked: Answered | undefined;
  readonly onAsk: (answer: Answered, by: HTMLElement) => void;
};

/** Answers in rows and columns, each of which can be asked why; what is marked says so with a glyph and a word. */
export function AnswerTable({ table, among, asked, onAsk }: Props) {
  const { caption, corner, columns, rows } = table;
  // On a phone a row’s name goes above its answers, where that makes them fit.
  const stacks = columns.length > 1 && columns.length < 5;
  const isEven = among !== undefined && columns.length > 1;
  const look = [columns.length === 1 && 'single', stacks && 'stacks', isEven && 'even'].filter(Boolean).join(' ');
  return (
    <section class={`scroll answers ${look}`} aria-label={caption}>
      <table role="table">
        <caption class="vh">{caption}</caption>
        {isEven && (
          <colgroup>
            {widthsOf(among).map((width, place) => (
              <col key={place} width={`${width}%`} />
            ))}
          </colgroup>
        )}
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
                {head.includes(' ') ? head : <span class="nw">{head}</span>}
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
      {was !== undefined && `, was ${capital(was)}`}
    </small>
  );
}

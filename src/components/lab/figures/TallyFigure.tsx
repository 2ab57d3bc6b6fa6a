import type { TallyFigure as Tally } from '../../../lib/view/figure-model.ts';
import { AskValue } from '../AskValue.tsx';
import { useDesk } from '../desk-context.ts';
import { Frame, inThousands, percent } from './Frame.tsx';

/** Counts with words about each: a table already, with its bars in it. */
export function TallyFigure({ figure }: { figure: Tally }) {
  const { heads, rows, total } = figure;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const isWhole = figure.size === 'whole';
  if (rows.length === 0) {
    return (
      <Frame title={figure.title} says="">
        <p class="fig-says">{figure.empty}</p>
      </Frame>
    );
  }
  return (
    <Frame title={figure.title} says={figure.says}>
      <section class="fig-table" aria-label={`${figure.title}, table`} tabIndex={0}>
        <table class={`tally-table ${figure.size} ${heads.texts.length === 0 ? 'plain' : ''}`}>
          <thead>
            <tr>
              <th scope="col">{heads.label}</th>
              <th scope="col" class="numeric">
                {heads.count}
              </th>
              {isWhole && (
                <th>
                  <span class="vh">Bar</span>
                </th>
              )}
              {heads.texts.map((head) => (
                <th key={head} scope="col" class={isWhole ? undefined : 'numeric'}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TallyRow key={row.label} row={row} most={most} isWhole={isWhole} />
            ))}
          </tbody>
          {total !== undefined && (
            <tfoot>
              <tr>
                <th scope="row">All</th>
                <td class="numeric">{inThousands(total)}</td>
                {heads.texts.map((head) => (
                  <td key={head} />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
    </Frame>
  );
}

type RowProps = { readonly row: Tally['rows'][number]; readonly most: number; readonly isWhole: boolean };

function TallyRow({ row, most, isWhole }: RowProps) {
  const { go } = useDesk();
  const { label, count, texts, why, pane } = row;
  const look = row.mono ? 'mono' : '';
  return (
    <tr>
      <th scope="row">
        {pane ? (
          <button type="button" class={`fig-link ${look}`} onClick={() => go(pane)}>
            {label}
          </button>
        ) : (
          <span class={look}>{label}</span>
        )}
      </th>
      <td class="numeric">
        <AskValue text={inThousands(count)} about={label} query={why} />
      </td>
      {isWhole && (
        <td class="tally-bar">
          <svg class="ink-bar" width="100%" height="10" aria-hidden="true">
            <rect class="ink" width={`${percent(count, most)}%`} height="10" />
          </svg>
        </td>
      )}
      {texts.map((text, place) => (
        <td key={place} class={isWhole ? undefined : 'numeric'}>
          {text}
        </td>
      ))}
    </tr>
  );
}

import type { Bar, BarsFigure as Bars } from '../../../lib/view/figure-model.ts';
import { AskValue } from '../AskValue.tsx';
import { useDesk } from '../desk-context.ts';
import { Frame, inThousands, percent } from './Frame.tsx';

/** Numbers that are not about authority: ink on grey, each step with what it lost. */
export function BarsFigure({ figure }: { figure: Bars }) {
  const numbers = {
    heads: ['Step', 'Clients', 'Share', 'Missing since the step before'],
    numeric: [false, true, true, false],
    rows: figure.bars.map((bar) => [bar.label, inThousands(bar.count), shareOf(bar, figure), missingIn(bar)]),
  };
  return (
    <Frame title={figure.title} says={figure.says} numbers={numbers}>
      <ol class="funnel">
        {figure.bars.map((bar, place) => (
          <li key={bar.label} class={place === figure.bars.length - 1 ? 'last' : undefined}>
            <span class="funnel-label">{bar.label}</span>
            <span class="funnel-count">
              {bar.why ? (
                <AskValue text={inThousands(bar.count)} about={bar.label} query={bar.why} />
              ) : (
                inThousands(bar.count)
              )}
            </span>
            <svg class="ink-bar" width="100%" height="10" aria-hidden="true">
              <rect class="ground" width="100%" height="10" />
              <rect class="ink" width={`${percent(bar.count, figure.of)}%`} height="10" />
            </svg>
            <span class="funnel-share">{place > 0 && shareOf(bar, figure)}</span>
            <span class="funnel-notes">
              <Notes bar={bar} />
            </span>
          </li>
        ))}
      </ol>
    </Frame>
  );
}

function Notes({ bar }: { bar: Bar }) {
  const { go } = useDesk();
  return (
    <>
      {bar.missing.map(({ count, text, why, pane }) => (
        <span key={text}>
          <AskValue text={inThousands(count)} about={text} query={why} />{' '}
          {pane ? (
            <button type="button" class="fig-link" onClick={() => go(pane)}>
              {text}
            </button>
          ) : (
            text
          )}
        </span>
      ))}
    </>
  );
}

function shareOf({ count }: Bar, { of }: Bars): string {
  return of === 0 ? '' : `${percent(count, of).toFixed(1)} %`;
}

function missingIn({ missing }: Bar): string {
  return missing.map(({ count, text }) => `${inThousands(count)} ${text}`).join(', ');
}

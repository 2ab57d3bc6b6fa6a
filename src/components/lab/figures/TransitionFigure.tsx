import { useId } from 'preact/hooks';
import type { TransitionFigure as Transition } from '../../../lib/view/figure-model.ts';
import { positionLabels } from '../../../lib/view/labels.ts';
import { AskValue } from '../AskValue.tsx';
import { Frame, inThousands, percent } from './Frame.tsx';

type Row = Transition['rows'][number];

/** How far each workload has moved: Intune solid, a pilot striped, Configuration Manager tinted with an outline. */
export function TransitionFigure({ figure }: { figure: Transition }) {
  const stripes = useId();
  const numbers = {
    heads: ['Workload', 'With Intune', 'With Configuration Manager', 'Slider'],
    numeric: [false, true, true, false],
    rows: figure.rows.map((row) => [
      row.label,
      inThousands(row.moved),
      inThousands(figure.enrolled - row.moved),
      sliderOf(row),
    ]),
  };
  return (
    <Frame title={figure.title} says={figure.says} numbers={numbers} beside={<Legend />}>
      <svg class="fig-defs" width="0" height="0" aria-hidden="true">
        <defs>
          <pattern id={stripes} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="pilot-ground" width="8" height="8" />
            <rect class="pilot-stripe" width="5" height="8" />
          </pattern>
        </defs>
      </svg>
      <div class="transition">
        <p class="transition-heads" aria-hidden="true">
          <span />
          <span class="transition-scale">
            <span>0</span>
            <span>{inThousands(figure.enrolled)} enrolled</span>
          </span>
          <span class="numeric">moved</span>
          <span>slider</span>
        </p>
        <ul class="transition-rows">
          {figure.rows.map((row) => (
            <li key={row.workload}>
              <span class="transition-label">{row.label}</span>
              <AuthorityBar moved={row.moved} of={figure.enrolled} fill={fillOf(row, stripes)} />
              <span class="numeric">
                <AskValue text={inThousands(row.moved)} about={`${row.label}, devices with Intune`} query={row.why} />
              </span>
              <span class="transition-slider">{sliderOf(row)}</span>
            </li>
          ))}
        </ul>
        {figure.moving.length > 0 && (
          <ul class="transition-moving">
            {figure.moving.map(({ claim, rest, why }) => (
              <li key={claim}>
                <b>{claim}</b> {rest} <AskValue text="Whom is it meant for?" about={claim} query={why} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Frame>
  );
}

type BarProps = { readonly moved: number; readonly of: number; readonly fill: string | undefined };

/** Darker from the left as it goes on; what is left is an outline, so it reads without colour. */
export function AuthorityBar({ moved, of, fill }: BarProps) {
  const width = percent(moved, of);
  return (
    <svg class="authority-bar" width="100%" height="16" aria-hidden="true">
      {of > 0 && <rect class="site-bar" x="0.75" y="0.75" width="100%" height="14.5" />}
      {moved > 0 && (
        <rect class={fill ? 'pilot-bar' : 'cloud-bar'} width={`${width}%`} height="16" {...(fill ? { fill } : {})} />
      )}
    </svg>
  );
}

function fillOf({ position }: Row, stripes: string): string | undefined {
  return position === 'pilotIntune' ? `url(#${stripes})` : undefined;
}

function sliderOf({ position, fixed }: Row): string {
  return fixed ? `${positionLabels[position]}, fixed` : positionLabels[position];
}

function Legend() {
  return (
    <ul class="fig-legend" aria-hidden="true">
      <li>
        <i class="key cloud-key" /> Intune
      </li>
      <li>
        <i class="key pilot-key" /> Intune, by pilot
      </li>
      <li>
        <i class="key site-key" /> Configuration Manager
      </li>
    </ul>
  );
}

import type { Minute } from '../../../lib/brand.ts';
import type { DeviceQuery, Value } from '../../../lib/simulator/model.ts';
import { authorityShortLabels } from '../../../lib/view/labels.ts';
import { capital, sayValue } from '../../../lib/view/say-query.ts';
import { type Lane, type Lanes, sayLane } from './lanes.ts';

type Props = {
  readonly lane: Lane;
  readonly ask: DeviceQuery;
  /** All values of the figure: those that are not about authority take their tones in this order. */
  readonly values: readonly Value[];
  readonly from: Minute;
  readonly to: Minute;
  readonly given: readonly Minute[];
  readonly cursor: Minute;
  readonly isOneDay: boolean;
};

/** In the size of the text, so that a word has room in its lane at any. */
const height = '2.15rem';

/** About how many pixels a lane has, on a desk and on a phone, and how many a letter takes. */
const widths = { wide: 500, narrow: 210 };
const letter = 7.5;

/** What holds on one device along the clock: authority in its colour and shape, all else in ink, each with its word. */
export function LaneStrip({ lane, ask, values, from, to, given, cursor, isOneDay }: Props) {
  const at = (minute: Minute) => `${share(minute, from, to)}%`;
  const stretches = lane.stretches.map((stretch) => {
    const width = Math.round((share(stretch.to, from, to) - share(stretch.from, from, to)) * 100) / 100;
    const text = wordOf(ask, stretch.value);
    const look = lookOf(stretch.value, values);
    return { stretch, x: at(stretch.from), width: `${width}%`, look, text, fit: fitOf(text, width) };
  });
  return (
    <svg class="strip-lane" width="100%" height={height} role="img">
      <title>{`${lane.device}: ${sayLane(lane, { ask }, isOneDay)}`}</title>
      {stretches.map(({ stretch, x, width, look }) => (
        <svg key={stretch.from} x={x} width={width} height={height} aria-hidden="true">
          <rect class={`stretch ${look}`} y=".3rem" width="100%" height="1.4rem" rx={look === 'cloud' ? '.7rem' : 0} />
        </svg>
      ))}
      {lane.polls.map((minute) => (
        <svg key={minute} x={at(minute)} y="1.75rem" class="lane-mark" aria-hidden="true">
          <path class="poll" d="M-3.5 0H3.5L0 6z" />
        </svg>
      ))}
      {given.map((minute) => (
        <line key={minute} class="given" x1={at(minute)} x2={at(minute)} y2={height} />
      ))}
      {stretches.map(
        ({ stretch, x, width, look, text, fit }) =>
          fit !== undefined && (
            <svg key={stretch.from} x={x} width={width} height={height} aria-hidden="true">
              <text class={`${look}-word ${fit}`} x=".6rem" y="1.28rem">
                {text}
              </text>
            </svg>
          ),
      )}
      <line class="cursor" x1={at(cursor)} x2={at(cursor)} y2={height} />
    </svg>
  );
}

/** How far along the clock a minute stands, in hundredths. */
export function share(minute: number, from: number, to: number): number {
  return Math.round(((minute - from) / Math.max(1, to - from)) * 10_000) / 100;
}

function wordOf(ask: DeviceQuery, value: Value): string {
  if (value === 'configMgr' || value === 'intune') return authorityShortLabels[value];
  return capital(sayValue(ask, value));
}

const authorityLooks: ReadonlyMap<Value, string> = new Map([
  ['configMgr', 'site'],
  ['intune', 'cloud'],
]);

/**
 * Where the answers name the two authorities, these have their colours and whatever else there is belongs to nobody. Else a
 * yes is full of ink and a no is empty; of other values the one that most end with is full.
 */
export function lookOf(value: Value, values: readonly Value[]): string {
  if (values.some((one) => authorityLooks.has(one))) return authorityLooks.get(value) ?? 'nobody';
  if (typeof value === 'boolean') return value ? 'full' : 'empty';
  return (['full', 'empty', 'grey'] as const)[values.indexOf(value) % 3] ?? 'empty';
}

export type Unsaid = { readonly look: string; readonly text: string; readonly isSaidWhereWide: boolean };

/** Values whose word has room in no lane, there or on a phone: the legend says what they look like. */
export function unsaidOf(
  { lanes }: Lanes,
  { ask, values, from, to }: Pick<Props, 'ask' | 'values' | 'from' | 'to'>,
): readonly Unsaid[] {
  return values.flatMap((value) => {
    const text = wordOf(ask, value);
    const fits = lanes.flatMap(({ stretches }) =>
      stretches
        .filter((stretch) => stretch.value === value)
        .map((stretch) => fitOf(text, share(stretch.to, from, to) - share(stretch.from, from, to))),
    );
    if (fits.length === 0 || fits.includes('lane-word')) return [];
    return { look: lookOf(value, values), text, isSaidWhereWide: fits.some((fit) => fit !== undefined) };
  });
}

/** Whether the word has room in so many hundredths of the lane: everywhere, on a wide page only, or nowhere. */
function fitOf(text: string, width: number): string | undefined {
  const needed = text.length * letter + 14;
  if ((width * widths.narrow) / 100 >= needed) return 'lane-word';
  return (width * widths.wide) / 100 >= needed ? 'lane-word wide-only' : undefined;
}

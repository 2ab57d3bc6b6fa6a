import type { MapChannel } from '../../../lib/view/figure-model.ts';
import { MapButton } from './MapButton.tsx';

type Line = readonly [x1: string, y1: string, x2: string, y2: string];
/** A cell of the map's grid and the lines in it: in shares of the cell, so that they fit whatever size the cell has. */
type Stretch = { readonly at: string; readonly lines: readonly Line[]; readonly head?: 'right' | 'up' | 'down' };

const across: Line = ['0', '50%', '100%', '50%'];
/** The first stretch is the one that can be pressed. */
const stretches: { readonly [W in MapChannel['id']]: readonly [Stretch, ...(readonly Stretch[])] } = {
  toConnect: [{ at: 'c2 r2', lines: [across], head: 'right' }],
  toEntra: [{ at: 'c34 r2 after-part', lines: [across], head: 'right' }],
  joins: [
    {
      at: 'c3 r3',
      lines: [
        ['60%', '50%', '100%', '50%'],
        ['60%', '50%', '60%', '100%'],
      ],
      head: 'down',
    },
    { at: 'c4 r3', lines: [across] },
    {
      at: 'c5 r3',
      lines: [
        ['0', '50%', '24', '50%'],
        ['24', '50%', '24', '0'],
      ],
    },
  ],
  verdict: [{ at: 'c5 r3 at-end', lines: [['50%', '100%', '50%', '0']], head: 'up' }],
  policy: [{ at: 'c2 r4', lines: [across] }],
  content: [{ at: 'c2 r5', lines: [across] }],
  checkIn: [{ at: 'c4 r4', lines: [across] }],
  checkInOutside: [
    { at: 'c4 r7', lines: [across] },
    { at: 'c5 r46', lines: [['24', '28', '24', '100%']] },
    {
      at: 'c5 r7',
      lines: [
        ['24', '0', '24', '28'],
        ['0', '28', '24', '28'],
      ],
    },
  ],
  gateway: [{ at: 'c4 r8', lines: [across] }],
  gatewayLink: [
    { at: 'c3 r9', lines: [across] },
    {
      at: 'c2 r8',
      lines: [
        ['0', '28', '25%', '28'],
        ['25%', '28', '25%', '100%'],
      ],
    },
    { at: 'c5 r8', lines: [['50%', '28', '50%', '100%']] },
    {
      at: 'c2 r9',
      lines: [
        ['25%', '0', '25%', '50%'],
        ['25%', '50%', '100%', '50%'],
      ],
    },
    { at: 'c4 r9', lines: [across] },
    {
      at: 'c5 r9',
      lines: [
        ['0', '50%', '50%', '50%'],
        ['50%', '50%', '50%', '0'],
      ],
    },
  ],
};
const looks = { site: 'site', cloud: 'cloud', nobody: 'identity' } as const;
/** What is written at a way that has no part to say it. */
const words: { readonly [W in MapChannel['id']]?: string } = { joins: 'join, sign-in', verdict: 'verdict' };

type WayProps = { readonly way: MapChannel; readonly isNew?: boolean | undefined };

/** A way on which something travels: lit, the site’s is a solid line and the cloud’s a row of dots. */
export function MapWay({ way, isNew }: WayProps) {
  const look =
    way.whose === 'nobody' ? `identity ${way.lit ? 'lit' : ''}` : way.lit ? `lit-${looks[way.whose]}` : 'idle';
  const [first, ...others] = stretches[way.id];
  const word = words[way.id];
  return (
    <>
      <MapButton
        look={`map-way ${first.at} ${way.lit ? `on ${looks[way.whose]}` : ''} ${isNew ? 'new' : ''}`}
        label={`${word ? `${word}: ` : ''}${way.label}, ${way.lit ? 'just now' : 'nothing travelling'}`}
        does="why?"
        title={way.label}
        onPress={({ ask }) => ask(way.why)}
      >
        <Drawn stretch={first} look={look} />
        {word && <span class="map-word">{word}</span>}
        <span class="map-way-says">
          {way.label}
          {way.lit ? ', just now' : ''}
        </span>
      </MapButton>
      {others.map((stretch) => (
        <span key={stretch.at} class={`map-line ${stretch.at}`} aria-hidden="true">
          <Drawn stretch={stretch} look={look} />
        </span>
      ))}
    </>
  );
}

const heads = {
  right: { x: '100%', y: '50%', d: 'M-8 -5L0 0L-8 5' },
  up: { x: '50%', y: '0', d: 'M-5 8L0 0L5 8' },
  down: { x: '60%', y: '100%', d: 'M-5 -8L0 0L5 -8' },
} as const;

function Drawn({ stretch: { lines, head }, look }: { stretch: Stretch; look: string }) {
  const tip = head && heads[head];
  return (
    <svg width="100%" height="100%" aria-hidden="true">
      {lines.map(([x1, y1, x2, y2]) => (
        <line key={`${x1} ${y1} ${x2} ${y2}`} class={look} x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      {tip && (
        <svg x={tip.x} y={tip.y} class="map-tip" aria-hidden="true">
          <path class={`${look} tip`} d={tip.d} />
        </svg>
      )}
    </svg>
  );
}

const inside: readonly Stretch[] = [{ at: 'c4 r15', lines: [['50%', '0', '50%', '100%']] }];
const around: readonly Stretch[] = [
  ...inside,
  {
    at: 'c4 r6',
    lines: [
      ['50%', '0', '50%', '50%'],
      ['50%', '50%', '0', '50%'],
    ],
  },
  { at: 'c3 r6', lines: [across] },
  {
    at: 'c2 r6',
    lines: [
      ['100%', '50%', '62%', '50%'],
      ['62%', '50%', '62%', '100%'],
    ],
  },
  { at: 'c2 r79', lines: [['62%', '0', '62%', '100%']] },
];

/** The edge of the company’s network: a broken line between what is inside and what is not. */
export function Boundary({ isWhole }: { isWhole: boolean }) {
  return (
    <>
      {(isWhole ? around : inside).map((stretch) => (
        <span key={stretch.at} class={`map-line boundary ${stretch.at}`} aria-hidden="true">
          <Drawn stretch={stretch} look="edge" />
        </span>
      ))}
    </>
  );
}

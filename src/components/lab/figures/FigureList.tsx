import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { unreachable } from '../../../lib/unreachable.ts';
import type { Figure } from '../../../lib/view/figure-model.ts';
import { type Chunk, chunkOf } from './chunk.ts';
import { heightOf } from './height.ts';

const maps = chunkOf(() => import('./MapFigure.tsx'));
const bars = chunkOf(() => import('./BarsFigure.tsx'));
const transitions = chunkOf(() => import('./TransitionFigure.tsx'));
const tallies = chunkOf(() => import('./TallyFigure.tsx'));
const series = chunkOf(() => import('./SeriesFigure.tsx'));

/** The figures of a page; what draws each kind is fetched when a page first has one. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <div class="figures">
      {figures.map((figure) => (
        <section key={figure.title} class={`fig fig-${lookOf(figure)}`} aria-label={figure.title}>
          <OneFigure figure={figure} />
        </section>
      ))}
    </div>
  );
}

function lookOf(figure: Figure): string {
  return figure.kind === 'tally' ? `tally ${figure.size}` : figure.kind;
}

function OneFigure({ figure }: { figure: Figure }) {
  const height = heightOf(figure);
  switch (figure.kind) {
    case 'map':
      return <Fetched chunk={maps} height={height} draw={({ MapFigure }) => <MapFigure figure={figure} />} />;
    case 'bars':
      return <Fetched chunk={bars} height={height} draw={({ BarsFigure }) => <BarsFigure figure={figure} />} />;
    case 'transition':
      return (
        <Fetched
          chunk={transitions}
          height={height}
          draw={({ TransitionFigure }) => <TransitionFigure figure={figure} />}
        />
      );
    case 'tally':
      return <Fetched chunk={tallies} height={height} draw={({ TallyFigure }) => <TallyFigure figure={figure} />} />;
    case 'series':
      return <Fetched chunk={series} height={height} draw={({ SeriesFigure }) => <SeriesFigure figure={figure} />} />;
    default:
      return unreachable(figure);
  }
}

type FetchedProps<M> = {
  readonly chunk: Chunk<M>;
  readonly height: number;
  readonly draw: (module: M) => ComponentChildren;
};

/** Keeps the room of what comes, so that nothing jumps. */
function Fetched<M>({ chunk, height, draw }: FetchedProps<M>) {
  const [state, setState] = useState<'missing' | 'there' | 'failed'>('missing');
  useEffect(() => {
    if (chunk.now()) return;
    chunk.fetch().then(
      () => setState('there'),
      () => setState('failed'),
    );
  }, [chunk]);
  const module = chunk.now();
  if (module) return <>{draw(module)}</>;
  if (state === 'failed')
    return (
      <p class="fig-failed">This figure could not be fetched. You may be offline. Reload the page to try again.</p>
    );
  return (
    <svg class="fig-coming" width="100%" height={height} aria-hidden="true">
      {[0.08, 0.3, 0.52, 0.74].map((at) => (
        <rect key={at} y={`${at * 100}%`} width={`${90 - at * 60}%`} height="10" />
      ))}
    </svg>
  );
}

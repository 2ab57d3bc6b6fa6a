import type { ComponentType } from 'preact';
import type { Figure, FigureKind } from '../../../lib/lesson/figure.ts';
import type { EstateSpec } from '../../../lib/simulator/model.ts';
import type { MadeOf } from './made.ts';
import type { Opening } from './run.ts';

export type FigureOf<K extends FigureKind> = Extract<Figure, { readonly kind: K }>;
/** What a kind is drawn from, in the build and in the browser; the figure's own estate comes first. */
export type PropsOf<K extends FigureKind> = {
  readonly id: string;
  readonly figure: FigureOf<K>;
  readonly estates: readonly EstateSpec[];
  readonly made?: MadeOf<K>;
};
export type Drawing<K extends FigureKind> = ComponentType<PropsOf<K>>;

/** The situations of a figure with their estates spelt out: its own, then those beside it. */
export function openingsOf(figure: Figure, estates: readonly EstateSpec[]): readonly [Opening, ...Opening[]] {
  const sides = 'others' in figure ? figure.others : [];
  const [own, ...beside] = [figure, ...sides].map(({ seed, run }, index): Opening => {
    const spec = estates[index];
    if (!spec) throw new Error('A figure is drawn with fewer estates than it has');
    return { spec, seed, run };
  });
  if (!own) throw new Error('A figure has a situation of its own');
  return [own, ...beside];
}

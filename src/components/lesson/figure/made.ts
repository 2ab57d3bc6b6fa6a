import type { FigureKind, FigureProps } from '../../../lib/lesson/figure.ts';
import type { FunnelAt } from './funnel.ts';
import type { Timeline } from './timeline.ts';

/** What only the build works out: it takes too long for a page, or more of the simulator than a page fetches at sight. */
type Made = { readonly timeline: readonly Timeline[]; readonly funnel: readonly FunnelAt[] };
export type MadeOf<K extends FigureKind> = K extends keyof Made ? Made[K] : never;
export type MadeProps = FigureProps & { readonly made?: MadeOf<FigureKind> };

import { h } from 'preact';
import type { FigureKind } from '../../../lib/lesson/figure.ts';
import { Actions } from './Actions.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Bits } from './Bits.tsx';
import { Compare } from './Compare.tsx';
import { EstateMap } from './EstateMap.tsx';
import { Funnel } from './Funnel.tsx';
import type { Drawing, PropsOf } from './kind.ts';
import { Lanes } from './Lanes.tsx';
import type { MadeProps } from './made.ts';
import { Obeys } from './Obeys.tsx';
import { Sliders } from './Sliders.tsx';
import { Story } from './Story.tsx';
import { Timeline } from './Timeline.tsx';
import { WhatIf } from './WhatIf.tsx';

const drawings: { readonly [K in FigureKind]: Drawing<K> } = {
  sliders: Sliders,
  obeys: Obeys,
  beforeAfter: BeforeAfter,
  compare: Compare,
  whatIf: WhatIf,
  bits: Bits,
  actions: Actions,
  map: EstateMap,
  lanes: Lanes,
  timeline: Timeline,
  story: Story,
  funnel: Funnel,
};

/** A figure of any kind, as the build draws it; `mount.ts` has the same table for the browser. */
export function AnyFigure(props: MadeProps) {
  return ofKind(props.figure.kind, props);
}

function ofKind<K extends FigureKind>(kind: K, props: PropsOf<K>) {
  return h(drawings[kind], props);
}

import { h, hydrate } from 'preact';
import type { FigureKind } from '../../../lib/lesson/figure.ts';
import type { Drawing, PropsOf } from './kind.ts';
import type { MadeProps } from './made.ts';

/** Fetches a kind of figure; nothing of the other kinds comes along. */
const drawings: { readonly [K in FigureKind]: () => Promise<Drawing<K>> } = {
  sliders: async () => (await import('./Sliders.tsx')).Sliders,
  obeys: async () => (await import('./Obeys.tsx')).Obeys,
  beforeAfter: async () => (await import('./BeforeAfter.tsx')).BeforeAfter,
  compare: async () => (await import('./Compare.tsx')).Compare,
  whatIf: async () => (await import('./WhatIf.tsx')).WhatIf,
  bits: async () => (await import('./Bits.tsx')).Bits,
  actions: async () => (await import('./Actions.tsx')).Actions,
  map: async () => (await import('./EstateMap.tsx')).EstateMap,
  lanes: async () => (await import('./Lanes.tsx')).Lanes,
  timeline: async () => (await import('./Timeline.tsx')).Timeline,
  story: async () => (await import('./Story.tsx')).Story,
  funnel: async () => (await import('./Funnel.tsx')).Funnel,
};

/** Takes over the figure that the build has drawn in `root`, from the same props. */
export async function mount(root: HTMLElement): Promise<void> {
  const { kind, props: text = '{}' } = root.dataset;
  if (kind === 'weave') return (await import('./mount-weave.tsx')).mount(root, text);
  const props: MadeProps = JSON.parse(text);
  await mountKind(root, props.figure.kind, props);
}

async function mountKind<K extends FigureKind>(root: HTMLElement, kind: K, props: PropsOf<K>): Promise<void> {
  const drawing = await drawings[kind]();
  hydrate(h(drawing, props), root);
}

import { expect, test } from 'vitest';
import { made } from '../../../../src/components/lesson/figure/make.ts';
import { common, specOf } from './small-site.ts';

const estates = [specOf('2603')];

test('a timeline brings its words along, and no estate', () => {
  const props = made({
    id: 'line',
    estates,
    figure: { ...common, kind: 'timeline', device: 'PC-01', minutes: 30, ways: [{ label: 'Nothing', do: [] }] },
  });
  expect(props.estates).toEqual([]);
  expect(props.made).toHaveLength(1);
});

test('a funnel brings its numbers along, which are counted once however often it is drawn', () => {
  const props = { id: 'funnel', estates, figure: { ...common, kind: 'funnel', hours: [1] } } as const;
  const first = made(props);
  expect(first.estates).toBe(estates);
  expect(first.made).toHaveLength(1);
  expect(made({ ...props, figure: { ...props.figure, hours: [1] } }).made).toBe(first.made);
});

test('any other figure is drawn from what it is', () => {
  const props = {
    id: 'map',
    estates,
    figure: { ...common, kind: 'map', moments: [{ label: 'Now', do: [] }] },
  } as const;
  expect(made(props)).toBe(props);
});

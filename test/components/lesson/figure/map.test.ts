import { expect, test } from 'vitest';
import { mapsOf, sayMoment } from '../../../../src/components/lesson/figure/map.ts';
import { branded } from '../../../../src/lib/brand.ts';
import { common, openingOf, toIntune, wait } from './small-site.ts';

const moments = mapsOf(openingOf(), {
  ...common,
  kind: 'map',
  moments: [
    { label: 'At first', do: [] },
    { label: 'Switched', do: [toIntune('compliancePolicies'), wait(45)] },
    {
      label: 'PC-02 leaves',
      do: [{ kind: 'changeDevice', device: branded('PC-02'), trait: 'network', to: 'internet' }],
    },
    { label: 'A gateway', do: [{ kind: 'configure', setting: 'cmg', to: 'running' }] },
    { label: 'Nothing', do: [wait(1)] },
  ],
});
const [first, switched, left, gateway, idle] = moments;

test('each moment has its map and its clock; at the first nothing is new', () => {
  expect(moments.map(({ label, clock }) => `${label}, ${clock}`)).toEqual([
    'At first, Day 1 10:00',
    'Switched, Day 1 10:45',
    'PC-02 leaves, Day 1 10:45',
    'A gateway, Day 1 10:45',
    'Nothing, Day 1 10:46',
  ]);
  expect(first?.news).toEqual([]);
  expect(first?.fresh.size).toBe(0);
});

test('devices that changed hands are marked and named together', () => {
  expect(switched?.news).toEqual(['Compliance policies: PC-01, PC-02 now obey Intune.']);
  expect([...(switched?.fresh ?? [])]).toEqual(['PC-01', 'PC-02']);
});

test('a device that is elsewhere is marked, and so are the ways that come with it', () => {
  expect(left?.news).toEqual(['On the internet: PC-02.', 'A way: check-ins with Intune from the internet.']);
  expect(left?.fresh.has('checkInOutside')).toBe(true);
});

test('a part that came is marked and said', () => {
  expect(gateway?.news[0]).toMatch(/^New: Gateway connection/);
  expect(gateway?.fresh.has('cmg')).toBe(true);
});

test('that the clock goes on is no news', () => {
  expect(idle?.news).toEqual([]);
  expect(idle && sayMoment(idle)).toMatch(/^Nothing\. In this minute /);
});

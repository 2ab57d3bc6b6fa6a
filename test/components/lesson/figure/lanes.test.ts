import { expect, test } from 'vitest';
import { lookOf } from '../../../../src/components/lesson/figure/LaneStrip.tsx';
import { changesOf, lanesOf, sayAt, sayLane, valueAt } from '../../../../src/components/lesson/figure/lanes.ts';
import { branded, type DeviceId, type Minute } from '../../../../src/lib/brand.ts';
import { common, openingOf, toIntune, wait } from './small-site.ts';

const workload = 'compliancePolicies';
const minute = (at: number): Minute => branded(at);
const figure = {
  ...common,
  kind: 'lanes',
  devices: ['PC-01', 'PC-02', 'PC-03'],
  ask: { ask: 'authority', workload },
  minutes: 90,
  ways: [
    { label: 'At 10:12', do: [wait(12), toIntune(workload)] },
    {
      label: 'And at once on PC-01',
      do: [wait(12), toIntune(workload), { kind: 'downloadPolicy', device: branded<DeviceId>('PC-01') }],
    },
    { label: 'Looked at for longer', do: [wait(100)] },
  ],
} as const;
const drawn = lanesOf(openingOf(), figure);
const [first, second] = drawn.ways;
if (!first || !second) throw new Error('Two ways are drawn');

test('lanes lie over one clock, as long as the longest way', () => {
  expect([drawn.from, drawn.to]).toEqual([600, 700]);
  expect(drawn.asked).toBe('Authority for Compliance policies');
  expect(drawn.ways.map(({ label }) => label)).toEqual(['At 10:12', 'And at once on PC-01', 'Looked at for longer']);
});

test('a lane is cut at the minute at which its device follows', () => {
  expect(first.lanes.map(({ stretches }) => stretches)).toEqual([
    [
      { from: 600, to: 670, value: 'configMgr' },
      { from: 670, to: 700, value: 'intune' },
    ],
    [
      { from: 600, to: 640, value: 'configMgr' },
      { from: 640, to: 700, value: 'intune' },
    ],
    [{ from: 600, to: 700, value: 'configMgr' }],
  ]);
});

test('a command that works at once cuts the lane in its own minute', () => {
  expect(second.lanes[0]?.stretches.map(({ from }) => from)).toEqual([600, 612]);
});

test('it is marked when each device asked for policy and when something was done', () => {
  expect(first.lanes.map(({ polls }) => polls)).toEqual([[610, 670], [640, 700], [650]]);
  expect(first.given).toEqual([{ at: 612, says: 'Move Compliance policies to Intune' }]);
  expect(changesOf(first)).toEqual([612, 640, 670]);
});

test('marks that would stand too close are left out', () => {
  const days = lanesOf(openingOf(), { ...figure, minutes: 3 * 1440 });
  expect(days.ways[0]?.lanes.map(({ polls }) => polls.length)).toEqual([0, 0, 0]);
  expect(days.ways[0]?.lanes[1]?.stretches.map(({ from }) => from)).toEqual([600, 640]);
});

test('what holds at a minute is a sentence', () => {
  expect(sayAt(first, figure, minute(640), true)).toBe(
    '10:40: Configuration Manager on PC-01 and PC-03, Intune on PC-02. PC-02 asks for policy.',
  );
  expect(sayAt(first, figure, minute(612), true)).toBe(
    '10:12: Configuration Manager on PC-01, PC-02 and PC-03. Move Compliance policies to Intune.',
  );
  expect(sayAt(first, figure, minute(605), false)).toMatch(/^Day 1 10:05: /);
  expect(first.lanes.map((lane) => valueAt(lane, minute(669)))).toEqual(['configMgr', 'intune', 'configMgr']);
});

test('a lane is said whole', () => {
  expect(first.lanes.map((lane) => sayLane(lane, figure, true))).toEqual([
    'Configuration Manager from 10:00, Intune from 11:10',
    'Configuration Manager from 10:00, Intune from 10:40',
    'Configuration Manager from 10:00',
  ]);
});

test('authority has its colours, a yes is full of ink, and of other values the most frequent end', () => {
  expect(['configMgr', 'intune', 'none'].map((value) => lookOf(value, ['intune', 'configMgr', 'none']))).toEqual([
    'site',
    'cloud',
    'nobody',
  ]);
  expect([true, false].map((value) => lookOf(value, [false, true]))).toEqual(['full', 'empty']);
  expect(['enrolled', 'eligible', 'failed'].map((value) => lookOf(value, ['enrolled', 'eligible', 'failed']))).toEqual([
    'full',
    'empty',
    'grey',
  ]);
});

test('the values come with the one first that most lanes end with', () => {
  expect(drawn.values).toEqual(['configMgr', 'intune']);
});

import { describe, expect, test } from 'vitest';
import { type SiteVersion, type Workload, workloads } from '../../../../../src/lib/simulator/model.ts';
import { flagsFor, flagTable, isSet } from '../../../../../src/lib/simulator/rules/authority/flags.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { authority, device, flags, move, pc, play, seed, site, wait } from '../../estates.ts';

const c = 'compliancePolicies';
const u = 'windowsUpdatePolicies';
const r = 'resourceAccessPolicies';
const e = 'endpointProtection';
const d = 'deviceConfiguration';
const o = 'officeClickToRunApps';
const a = 'clientApps';

/** Value, versions on which these sliders at Intune give it, and the sliders. */
const documented: readonly (readonly [number, readonly SiteVersion[], readonly Workload[]])[] = [
  [1, ['1906', '2107'], []],
  [3, ['1906', '2107'], [c]],
  [17, ['2107'], [u]],
  [33, ['2107'], [e]],
  [45, ['2107'], [d]],
  [49, ['2107'], [u, e]],
  [65, ['2107'], [a]],
  [67, ['2107'], [c, a]],
  [255, ['1906', '2107'], [c, u, r, e, d, o, a]],
  [8193, ['2111', '2309'], []],
  [8195, ['2111', '2309'], [c]],
  [8197, ['2111', '2309'], [r]],
  [8197, ['2403', '2603'], []],
  [8199, ['2309'], [c, r]],
  [8199, ['2403', '2603'], [c]],
  [8209, ['2309'], [u]],
  [8257, ['2309'], [a]],
  [8321, ['2309'], [o]],
  [12321, ['2111', '2309'], [e]],
  [12333, ['2309', '2603'], [d]],
  [12333, ['2309'], [d, e, r]],
  [8211, ['2309'], [c, u]],
  [8215, ['2309'], [c, r, u]],
  [8215, ['2603'], [c, u]],
  [8263, ['2309'], [c, r, a]],
  [8263, ['2603'], [c, a]],
  [12327, ['2309'], [c, r, e]],
  [12327, ['2603'], [c, e]],
  [12335, ['2309', '2603'], [c, d]],
  [12351, ['2309', '2603'], [c, d, u]],
  [12415, ['2309', '2603'], [c, u, d, a]],
  [12543, ['2309', '2603'], [c, u, d, o, a]],
  [12543, ['2111'], [c, u, r, e, d, o, a]],
];

function valueOn(version: SiteVersion, moved: readonly Workload[]): number {
  const estate = start(site([pc('PC')], { version }), seed);
  return flags(play(estate, ...moved.map((workload) => move(workload, 'intune')), wait(60)), 'PC');
}

describe('a documented value comes from its sliders', () => {
  test.each(documented)('%i on %j with %j at Intune', (value, versions, moved) => {
    expect(versions.map((version) => valueOn(version, moved))).toEqual(versions.map(() => value));
  });
});

const subsets = Array.from({ length: 128 }, (_, bits) => workloads.filter((_, index) => (bits & (1 << index)) !== 0));

test.each(['2107', '2309', '2603'] as const)(
  'on %s the value of any sliders says who decides about each workload',
  (version) => {
    for (const moved of subsets) {
      const possible = moved.filter((workload) => !(version === '2603' && workload === r));
      const estate = play(
        start(site([pc('PC')], { version }), seed),
        ...possible.map((workload) => move(workload, 'intune')),
        wait(60),
      );
      const table = flagTable(version);
      const drags = possible.includes(d) ? [r, e] : [];
      const meant = workloads.filter((one) =>
        [...possible, ...drags, ...(version === '2603' ? [r] : [])].includes(one),
      );
      expect(workloads.filter((workload) => authority(estate, 'PC', workload) === 'intune')).toEqual(meant);
      expect(workloads.filter((workload) => isSet(table, flags(estate, 'PC'), workload))).toEqual(meant);
      expect(flags(estate, 'PC')).toBe(table.base + meant.reduce((sum, workload) => sum + table.bits[workload], 0));
    }
  },
);

test('8201, Device configuration alone, comes from no sliders', () => {
  expect(subsets.map((moved) => valueOn('2309', moved))).not.toContain(8201);
});

test('half of Endpoint Protection’s two bits does not give it to Intune', () => {
  const table = flagTable('2111');
  expect([8193 + 32, 8193 + 4096, 8193 + 4128].map((value) => isSet(table, value, e))).toEqual([false, false, true]);
});

test('all seven are 255 before 2111 and 12543 from then on', () => {
  expect(
    ['2107', '2111'].map((version) => flagsFor(flagTable(version === '2107' ? '2107' : '2111'), () => true)),
  ).toEqual([255, 12543]);
});

test('the causes of a value add up to it', () => {
  const estate = play(
    start(site([pc('PC')], { version: '2603' }), seed),
    move(d, 'intune'),
    move(a, 'intune'),
    wait(60),
  );
  const { value, because } = ask(estate, { ask: 'flags', device: device('PC') });
  const sum = because.flatMap(({ fact }) => (fact.kind === 'flagsAddUp' ? [fact] : []))[0];
  expect(value).toBe(8193 + 4 + 4128 + 8 + 64);
  expect((sum?.base ?? 0) + (sum?.bits ?? []).reduce((total, { bit, set }) => total + (set ? bit : 0), 0)).toBe(value);
});

import { expect, test } from 'vitest';
import { workloads } from '../../../../../src/lib/simulator/model.ts';
import { type Feature, features } from '../../../../../src/lib/simulator/rules/software/words.ts';
import { ask } from '../../../../../src/lib/simulator/simulator.ts';
import { move, play, value } from '../../estates.ts';
import { configure, estateWith } from './stock.ts';

const movable: ReadonlySet<string> = new Set(workloads);
const stays = (estate: ReturnType<typeof estateWith>, feature: Feature) =>
  value(estate, { ask: 'staysWithConfigMgr', feature });

test.each(features)('what-stays: %s', (feature) => {
  const all = play(estateWith([]), ...workloads.map((workload) => move(workload, 'intune')));
  expect(stays(all, feature)).toBe(!movable.has(feature));
  expect(ask(all, { ask: 'staysWithConfigMgr', feature }).because[0].rule).toBe('what-stays');
});

test('what-stays: third-party updates stay only while software updates are enabled on clients', () => {
  const estate = play(estateWith([]), configure('softwareUpdates', 'no'));
  expect(features.filter((feature) => stays(estate, feature) !== stays(estateWith([]), feature))).toEqual([
    'thirdPartyUpdates',
  ]);
});

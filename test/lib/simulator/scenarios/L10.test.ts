import { expect, test } from 'vitest';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, seed, site, value, wait } from '../estates.ts';

/** L10: 0x80070032 on PCs with Windows 10 1703. */
const old = ['PC-1', 'PC-2', 'PC-3'];
const estate = start(
  site([...old.map((id) => pc(id, { enrolled: false, windows: 'Windows 10 1703' })), pc('NEW')]),
  seed,
);
const upgrade = (id: string): Command => ({ kind: 'upgradeWindows', device: device(id), to: 'Windows 11 25H2' });
const tiles = (at: Estate) =>
  (['windows10Before1709', 'windows10From1709', 'enrolled'] as const).map((tile) =>
    value(at, { ask: 'tile', value: tile }),
  );

function isPassed(at: Estate): boolean {
  return tiles(at).join() === '0,4,4';
}

test('the three fail and stand in the tile of old systems, however long one waits', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))]) {
    expect([isPassed(at), tiles(at)]).toEqual([false, [3, 1, 1]]);
    expect(value(at, { ask: 'errorCount', code: '0x80070032' })).toBe(3);
  }
});

test('upgraded, they move over in the tile at once and enrol at their next policy', () => {
  const upgraded = play(estate, ...old.map(upgrade));
  expect(tiles(upgraded)).toEqual([0, 4, 1]);
  const done = play(upgraded, wait(60));
  expect([isPassed(done), value(done, { ask: 'errorCount', code: '0x80070032' })]).toEqual([true, 0]);
});

test('one left behind is one too many', () => {
  expect(isPassed(play(estate, upgrade('PC-1'), upgrade('PC-2'), wait(1440)))).toBe(false);
});

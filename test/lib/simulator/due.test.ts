import { describe, expect, test } from 'vitest';
import { branded, type Seed } from '../../../src/lib/brand.ts';
import { fingerprint, start } from '../../../src/lib/simulator/simulator.ts';
import { nextChange } from '../../../src/lib/view/log-lines.ts';
import { authority, download, eventsOf, flags, move, pc, play, seed, site, wait } from './estates.ts';

const five = site([3, 17, 17, 42, 59].map((pollsAt, index) => pc(`PC-${index + 1}`, { pollsAt })));
const passed = (estate: ReturnType<typeof start>, minutes: number) => play(estate, wait(minutes));

describe('what falls due', () => {
  test('falls due in order of its minute, then of its device', () => {
    const estate = play(start(five, seed), move('clientApps', 'intune'), wait(60));
    const received = eventsOf(estate).flatMap((event) =>
      event.kind === 'clientPolicyReceived' ? [[event.at, event.device]] : [],
    );
    expect(received).toEqual([
      [603, 'PC-1'],
      [617, 'PC-2'],
      [617, 'PC-3'],
      [642, 'PC-4'],
      [659, 'PC-5'],
    ]);
  });
  test('is logged only where it changes something', () => {
    const estate = play(start(five, seed), move('clientApps', 'intune'), wait(60));
    const later = play(estate, wait(600));
    expect(later.log.length).toBe(estate.log.length + 1);
  });
  test('includes the minute waited for, and not the one begun in', () => {
    const spec = site([pc('NOW', { pollsAt: 0 })]);
    const estate = play(start(spec, seed), move('clientApps', 'intune'));
    expect([59, 60].map((minutes) => flags(passed(estate, minutes), 'NOW'))).toEqual([8193, 8257]);
  });
  test('next changes at the first poll that has news, or never', () => {
    const estate = start(five, seed);
    expect(nextChange(estate, passed)).toBeUndefined();
    const moved = play(estate, move('clientApps', 'intune'));
    expect(nextChange(moved, passed)).toBe(603);
    expect(nextChange(play(moved, wait(3)), passed)).toBe(617);
    expect(nextChange(play(moved, wait(60)), passed)).toBeUndefined();
  });
  test('is not put off by a download: the client keeps its rhythm', () => {
    const estate = play(start(five, seed), move('clientApps', 'intune'), download('PC-5'));
    expect(estate.device(five.devices[4]?.id ?? pc('').id)).toMatchObject({ lastPolicy: 600, nextPolicy: 659 });
    expect(authority(estate, 'PC-5', 'clientApps')).toBe('intune');
  });
  test('crosses midnight without a slip', () => {
    const estate = play(start(five, seed), wait(14 * 60 + 2), move('clientApps', 'intune'), wait(1));
    expect([estate.now, authority(estate, 'PC-1', 'clientApps'), authority(estate, 'PC-2', 'clientApps')]).toEqual([
      1443,
      'intune',
      'configMgr',
    ]);
  });
});

describe('waiting a, then b', () => {
  const moved = play(start(five, seed), move('clientApps', 'intune'));
  test.each([
    [1, 59],
    [17, 1],
    [30, 30],
    [42, 200],
    [61, 1439],
  ])('%i and %i is waiting for both at once', (a, b) => {
    const apart = play(moved, wait(a), wait(b));
    const together = play(moved, wait(a + b));
    expect(fingerprint(apart)).toBe(fingerprint(together));
    const news = (estate: typeof moved) => eventsOf(estate).filter(({ cause }) => cause === 'clock');
    expect(news(apart)).toEqual(news(together));
  });
});

describe('a poll that the estate leaves open', () => {
  const open = site(
    Array.from({ length: 60 }, (_, index) => ({ ...pc(`PC-${index}`), pollsAt: undefined })).map(
      ({ pollsAt: _, ...rest }) => rest,
    ),
  );
  const minutes = (of: Seed) => open.devices.map(({ id }) => (start(open, of).device(id)?.nextPolicy ?? 0) - 600);
  test('is drawn with the seed, the same for the same seed', () => {
    expect(minutes(seed)).toEqual(minutes(seed));
    expect(minutes(seed)).not.toEqual(minutes(branded<Seed>(2)));
  });
  test('spreads over the hour', () => {
    expect(new Set(minutes(seed)).size).toBeGreaterThan(25);
    expect(Math.min(...minutes(seed))).toBeGreaterThan(0);
    expect(Math.max(...minutes(seed))).toBeLessThanOrEqual(60);
  });
  test('stays what it was when other devices are added behind it', () => {
    const more = { ...open, devices: [...open.devices, pc('NEW')] };
    expect(open.devices.map(({ id }) => start(more, seed).device(id)?.nextPolicy)).toEqual(
      open.devices.map(({ id }) => start(open, seed).device(id)?.nextPolicy),
    );
  });
});

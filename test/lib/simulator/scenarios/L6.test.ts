import { expect, test } from 'vitest';
import { play, wait } from '../estates.ts';
import { asks, configure, domain, inDomain } from '../rules/directory/computers.ts';

/** L6: a device registers nothing and shows no error, since the client setting is No. */
const estate = domain([inDomain('PC', { pollsAt: 50 })], { settings: { registerDevices: 'no' } });
const passes = (at: typeof estate) => asks(at, 'PC', 'joinState') === 'hybridJoined';

test('nothing happens, without an error, and time alone does not help', () => {
  for (const at of [estate, play(estate, wait(7 * 24 * 60))])
    expect([passes(at), asks(at, 'PC', 'joinError'), asks(at, 'PC', 'entraObject')]).toEqual([false, 'none', 'none']);
});

test('with Yes it is hybrid joined one hour after its next policy', () => {
  const repaired = play(estate, configure('registerDevices', 'yes'));
  expect([49, 50, 109, 110].map((minutes) => passes(play(repaired, wait(minutes))))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test('a cycle alone cures nothing', () => {
  expect(passes(play(estate, { kind: 'runSyncCycle', policy: 'initial' }, wait(24 * 60)))).toBe(false);
});

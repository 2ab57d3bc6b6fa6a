import { describe, expect, test } from 'vitest';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { logLines, lookAhead, nextChange, sayHappened } from '../../../src/lib/view/log-lines.ts';
import { group, move, pc, play, seed, site, wait } from '../simulator/estates.ts';

function switched(count: number, enrolled: boolean) {
  const spec = site(
    Array.from({ length: count }, (_, index) => pc(`PC-${index + 1}`, { enrolled })),
    { collections: [group('pilot', [])] },
  );
  return play(start(spec, seed), move('clientApps', 'intune'), wait(60));
}
const texts = (estate: ReturnType<typeof switched>, most = 100) => logLines(estate, most).map(({ text }) => text);

describe('the log as it is read', () => {
  test('has a line for each of up to five devices in one minute', () => {
    expect(texts(switched(5, true))).toEqual([
      'Client apps → Intune',
      ...[1, 2, 3, 4, 5].map((one) => `PC-${one} received policy, value 8257`),
    ]);
  });
  test('has one line for more of them, which names them all', () => {
    const lines = logLines(switched(6, true), 100);
    expect(lines.map(({ text }) => text)).toEqual(['Client apps → Intune', '6 PCs received policy']);
    expect(lines[1]).toMatchObject({
      at: 630,
      cause: 'clock',
      devices: ['PC-1', 'PC-2', 'PC-3', 'PC-4', 'PC-5', 'PC-6'],
    });
  });
  test('has one line of each kind where a device has two kinds in one minute', () => {
    expect(texts(switched(1667, false))).toEqual([
      'Client apps → Intune',
      '1,667 PCs received policy',
      '1,667 PCs enrolled in Intune',
    ]);
    expect(texts(switched(2, false))).toEqual([
      'Client apps → Intune',
      'PC-1 received policy, value 8257',
      'PC-1 enrolled in Intune',
      'PC-2 received policy, value 8257',
      'PC-2 enrolled in Intune',
    ]);
  });
  test('leaves out the waiting and keeps the last lines, oldest first', () => {
    const estate = play(switched(3, true), move('clientApps', 'configMgr'));
    expect(texts(estate, 2)).toEqual(['PC-3 received policy, value 8257', 'Client apps → ConfigMgr']);
    expect(texts(play(estate, wait(1)), 1)).toEqual(['Client apps → ConfigMgr']);
    expect(texts(estate, 0)).toEqual([]);
  });
  test('says whose doing each line was, and when', () => {
    expect(logLines(switched(1, true), 9).map(({ at, cause }) => [at, cause])).toEqual([
      [600, 'learner'],
      [630, 'clock'],
    ]);
  });
  test('names two hundred of a great many, and counts all', () => {
    const line = logLines(switched(1667, true), 1)[0];
    expect([line?.devices.length, line?.count]).toEqual([200, 1667]);
  });
  test('can be read in parts', () => {
    const estate = play(switched(3, true), move('clientApps', 'configMgr'));
    const { length } = estate.log;
    expect(logLines(estate, 9, { begin: length - 1 }).map(({ text }) => text)).toEqual(['Client apps → ConfigMgr']);
    expect(logLines(estate, 9, { end: 1 }).map(({ text }) => text)).toEqual(['Client apps → Intune']);
  });
});

describe('what has happened', () => {
  test('is counted by device, one alone is named, and policy comes before what it brought', () => {
    expect(sayHappened(switched(1667, false), 0)).toBe('1,667 PCs received policy, 1,667 enrolled in Intune.');
    expect(sayHappened(switched(1, false), 0)).toBe('PC-1 received policy, value 8257, PC-1 enrolled in Intune.');
  });
  test('is empty where nothing has', () => {
    const estate = switched(3, true);
    expect(sayHappened(estate, estate.log.length)).toBe('');
  });
});

describe('the next change', () => {
  const passed = (estate: ReturnType<typeof switched>, minutes: number) => play(estate, wait(minutes));
  const moved = (pollsAt: number) =>
    play(
      start(site([pc('A', { pollsAt, enrolled: true })], { collections: [group('pilot', [])] }), seed),
      move('clientApps', 'intune'),
    );

  test.each([1, 2, 21, 59])('is found at the minute in which a client asks, %i minutes on', (pollsAt) => {
    expect(nextChange(moved(pollsAt), passed)).toBe(600 + pollsAt);
  });
  test('is found up to a day ahead, and in a fleet within a round of polls', () => {
    const quiet = (count: number) =>
      start(
        site(
          Array.from({ length: count }, (_, index) => pc(`PC-${index}`)),
          {},
        ),
        seed,
      );
    expect([lookAhead(quiet(2)), lookAhead(quiet(2001))]).toEqual([1440, 60]);
  });
  test('is a count that is watched, though nothing of it stands in the log', () => {
    const watch = [{ every: { ask: 'useWuServer' }, within: 'allDevices', is: true }] as const;
    const estate = play(start(site([pc('A', { pollsAt: 21 })]), seed, { watch }), {
      kind: 'configure',
      setting: 'softwareUpdates',
      to: 'no',
    });
    expect(play(estate, wait(60)).log.at(play(estate, wait(60)).log.length - 1)?.kind).toBe('timePassed');
    expect(nextChange(estate, passed)).toBe(621);
  });
  test('is none where nothing changes within the time that is looked at', () => {
    expect(nextChange(moved(30), passed, 29)).toBeUndefined();
    expect(nextChange(moved(30), passed, 30)).toBe(630);
    expect(nextChange(play(moved(30), wait(60)), passed)).toBeUndefined();
  });
});

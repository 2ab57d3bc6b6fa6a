import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeDevice } from './fake-device.ts';
import { found, solution } from './lab-fixtures.ts';
import { codeOf, freshPage, opened, play, records, setup, worker } from './lab-page.ts';

beforeEach(freshPage);
afterEach(() => vi.unstubAllGlobals());

describe('runs that are kept beside the one in front', () => {
  const linked = (code: string) =>
    vi.stubGlobal('location', { hash: `#run=${code}`, pathname: '/lab/finance-pilot/', search: '' });
  const unlinked = () => vi.stubGlobal('location', { hash: '', pathname: '/lab/finance-pilot/', search: '' });

  /** A tab of its own, with a memory of its own. */
  function tab(): Map<string, string> {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    });
    return kept;
  }

  test('the learner’s own is gone on with on the next visit, though a run from a link was adopted since', async () => {
    fakeDevice();
    const own = await opened();
    await play(own, solution.slice(0, 2));
    vi.resetModules();
    linked(codeOf(solution.slice(0, 3)));
    const adopted = await opened();
    adopted.adopt();
    expect(adopted.$kept.get().unfinished).toMatchObject([{ commands: 2, fromLink: false }]);
    vi.resetModules();
    unlinked();
    const again = await opened();
    expect(again.code()).toBe(own.code());
    expect(again.$kept.get().unfinished).toMatchObject([{ commands: 3, fromLink: true }]);
  });
  test('another that was left in the middle can be gone on with', async () => {
    const device = fakeDevice();
    const own = await opened();
    await play(own, solution.slice(0, 2));
    vi.resetModules();
    linked(codeOf(solution.slice(0, 3)));
    const adopted = await opened();
    adopted.adopt();
    const [other] = adopted.$kept.get().unfinished;
    await adopted.resume(found(other).id);
    expect([adopted.$state.get().kind, adopted.code()]).toEqual(['ready', own.code()]);
    await adopted.wait(5);
    expect(records(device).map(({ fromLink, revision }) => [fromLink === true, revision])).toEqual([
      [false, 3],
      [true, 1],
    ]);
  });
  test('each tab goes on with its own, though another has begun a newer one', async () => {
    fakeDevice();
    const first = tab();
    const mine = await opened();
    await play(mine, solution.slice(0, 1));
    vi.resetModules();
    tab();
    const other = await opened();
    await play(mine, solution.slice(1, 2));
    await play(other, solution.slice(1, 3));
    vi.resetModules();
    vi.stubGlobal('sessionStorage', { getItem: (key: string) => first.get(key) ?? null, setItem: () => {} });
    expect((await opened()).code()).toBe(mine.code());
  });
  test('the review of the last finished run can be seen again, and the way back leads to the run in front', async () => {
    const device = fakeDevice();
    const session = await opened();
    expect(session.$kept.get().finished).toBeUndefined();
    await play(session);
    await session.finish();
    session.restart();
    await play(session, solution.slice(0, 2));
    const front = session.code();
    vi.resetModules();
    const later = await opened();
    expect(later.$kept.get().finished).toMatchObject({ commands: 4 });
    await later.review();
    const state = later.$state.get();
    expect(state.kind === 'finished' && state.review.title).toBe('All objectives met, and nothing broke on the way.');
    later.goOn();
    await vi.waitUntil(() => later.$state.get().kind === 'ready');
    expect(later.code()).toBe(front);
    expect(records(device).map(({ completion }) => completion)).toEqual(['completed', 'incomplete']);
  });
});

describe('a run that was finished', () => {
  test('can be gone on with after a reload, as a run of its own', async () => {
    const device = fakeDevice();
    const first = await opened();
    await play(first, solution.slice(0, 2));
    await first.finish();
    vi.resetModules();
    const again = await opened();
    expect(again.$time.get().canUndo).toBe(false);
    await again.resume(found(again.$kept.get().finished).id);
    expect([again.$state.get().kind, again.code()]).toEqual(['ready', first.code()]);
    expect(records(device).map(({ completion }) => completion)).toEqual(['completed', 'incomplete']);
  });
});

describe('a run that is opened', () => {
  test('says how far it is played again, by the day', async () => {
    fakeDevice();
    const first = await opened();
    await first.wait(7 * 1440);
    vi.resetModules();
    worker.pace = { minutes: () => 360, rest: async () => true };
    const { openLab } = await import('../../../src/lib/stores/lab.ts');
    const again = openLab(setup);
    const said = [again.$status.get()];
    const spans: unknown[] = [];
    again.$status.listen((status) => said.push(status));
    again.$waiting.listen((span) => spans.push(span));
    await vi.waitUntil(() => again.$state.get().kind === 'ready', { timeout: 30_000 });
    expect(said).toEqual([
      'Playing the run again…',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((day) => `Playing the run again: Day ${day} of Day 8.`),
      'Resumed at Day 8 09:00, after 1 command.',
    ]);
    expect(spans[0]).toEqual({ from: 540, now: 900, to: 540 + 7 * 1440 });
    expect(spans.at(-1)).toBeUndefined();
  });
});

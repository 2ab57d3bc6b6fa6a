import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { branded, type LabId } from '../../../src/lib/brand.ts';
import { decode, encode } from '../../../src/lib/lab/code.ts';
import type { LearningRecord } from '../../../src/lib/record/record.ts';
import { labHost } from '../../../src/lib/stores/lab-host.ts';
import { later } from '../../../src/lib/stores/lab-later.ts';
import type { Ask } from '../../../src/lib/stores/lab-protocol.ts';
import type { LabSession } from '../../../src/lib/stores/lab-session.ts';
import { labSetup } from '../../../src/lib/stores/lab-setup.ts';
import { fakeDevice } from './fake-device.ts';
import { desk, found, lab, objective, solution, spec, spoilers } from './lab-fixtures.ts';

const setup = { ...labSetup(lab, spec), addresses: { spoilers: '/spoilers.json', rules: '/rules.json' } };
let broken = false;

/** A Worker in this thread; it dies at the next request when `broken`. */
class FakeWorker {
  readonly #host = labHost(async () => later);
  readonly #fails: ((event: { message: string }) => void)[] = [];
  addEventListener(kind: string, listener: (event: { message: string }) => void): void {
    if (kind === 'error') this.#fails.push(listener);
  }
  postMessage(request: Ask, [reply]: readonly MessagePort[]): void {
    if (broken) for (const fail of this.#fails) fail({ message: '' });
    else this.#host.hear(structuredClone(request), (answer) => reply?.postMessage(answer));
  }
  terminate(): void {}
}

beforeEach(() => {
  broken = false;
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { hash: '', pathname: '/lab/finance-pilot/', search: '' });
  vi.stubGlobal('history', {
    replaceState: (_: unknown, __: string, path: string) =>
      vi.stubGlobal('location', { hash: '', pathname: path, search: '' }),
  });
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address === '/rules.json' ? { 'three-positions': 'https://example.org/rule' } : [spoilers]),
  );
});
afterEach(() => vi.unstubAllGlobals());

async function opened(): Promise<LabSession> {
  const { openLab } = await import('../../../src/lib/stores/lab.ts');
  const session = openLab(setup);
  await vi.waitUntil(() => session.$state.get().kind !== 'opening');
  return session;
}
function records(device: ReturnType<typeof fakeDevice>): readonly LearningRecord[] {
  return [...device.kept].flatMap(([key, text]) => (key.startsWith('tandem:record:') ? [JSON.parse(text)] : []));
}
async function play(session: LabSession, commands = solution): Promise<void> {
  for (const { kind, ...fill } of commands)
    if (kind === 'wait' && 'minutes' in fill) await session.wait(fill.minutes);
    else await session.send({ id: 'any', label: 'any', kind, fill, inputs: [] }, {});
}
function codeOf(commands = solution): string {
  const one = desk();
  one.open();
  one.give(...commands);
  return one.now().code;
}

describe('a lab on its page', () => {
  test('shows the built desk first, and the Worker’s from then on', async () => {
    fakeDevice();
    const { openLab } = await import('../../../src/lib/stores/lab.ts');
    const session = openLab(setup);
    expect([session.$state.get().kind, session.$view.get(), session.$time.get()]).toEqual([
      'opening',
      setup.first.view,
      setup.first.time,
    ]);
    await vi.waitUntil(() => session.$state.get().kind === 'ready');
    expect(session.$view.get()).toEqual(setup.first.view);
  });
  test('keeps nothing until something is done, then each step in one record', async () => {
    const device = fakeDevice();
    const session = await opened();
    expect(records(device)).toEqual([]);
    await play(session);
    expect(records(device)).toMatchObject([
      { activity: 'lab:finance-pilot', completion: 'incomplete', revision: 4, commands: session.code() },
    ]);
  });
  test('goes on after a reload where it was left', async () => {
    const device = fakeDevice();
    const first = await opened();
    await play(first, solution.slice(0, 2));
    await first.hint(objective('flags-right'), 1);
    vi.resetModules();
    const again = await opened();
    expect([again.$state.get().kind, again.code(), again.$status.get()]).toEqual([
      'ready',
      first.code(),
      'Resumed at Day 1 09:00, after 2 commands.',
    ]);
    expect(again.$standing.get().objectives[4]?.hintsUsed).toBe(1);
    await play(again, solution.slice(2));
    expect(records(device)).toHaveLength(1);
  });
  test('starts afresh, and says so, where the saved run can no longer be read', async () => {
    const device = fakeDevice();
    await play(await opened(), solution.slice(0, 2));
    const [kept] = records(device);
    device.kept.set(`tandem:record:${kept?.id}`, JSON.stringify({ ...kept, commands: 'cut' }));
    vi.resetModules();
    const again = await opened();
    expect([again.$state.get().kind, again.$time.get().canUndo]).toEqual(['ready', false]);
    expect(again.$status.get()).toBe('The saved run could not be read. The lab starts afresh.');
  });
  test('makes a run of its own where another tab went on with the same one', async () => {
    const device = fakeDevice();
    const session = await opened();
    await play(session, solution.slice(0, 1));
    const mine = found(records(device)[0]);
    const theirs = { ...mine, revision: mine.revision + 5 };
    device.otherTab(`tandem:record:${mine.id}`, JSON.stringify(theirs));
    await play(session, solution.slice(1, 2));
    const [kept, fork] = records(device);
    expect(kept).toEqual(theirs);
    expect(fork).toMatchObject({ commands: session.code(), completion: 'incomplete' });
    expect(fork?.id).not.toBe(mine.id);
    await play(session, solution.slice(2));
    expect(records(device)).toHaveLength(2);
    expect(records(device)[1]?.commands).toBe(session.code());
  });
  test('finished is kept with its score; what comes after is a run of its own', async () => {
    const device = fakeDevice();
    const session = await opened();
    await play(session);
    await session.finish();
    const state = session.$state.get();
    expect(state.kind === 'finished' && state.review.title).toBe('All objectives met, and nothing broke on the way.');
    expect(records(device)).toMatchObject([{ completion: 'completed', success: 'passed', score: { got: 5, of: 5 } }]);
    session.goOn();
    await session.wait(5);
    expect(records(device)).toMatchObject([
      { completion: 'completed', success: 'passed' },
      { completion: 'incomplete' },
    ]);
  });
  test('finishes without the solutions where they cannot be fetched', async () => {
    fakeDevice();
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const session = await opened();
    await session.finish();
    const state = session.$state.get();
    expect(state.kind === 'finished' && [state.review.better, state.review.lessons]).toEqual([[], []]);
  });
  test('answers why with the rules’ links, and without them where they cannot be fetched', async () => {
    fakeDevice();
    const session = await opened();
    const query = { ask: 'setting', workload: 'clientApps' } as const;
    expect((await session.why(query)).because).toMatchObject([
      { rule: 'three-positions', source: 'https://example.org/rule' },
    ]);
    vi.resetModules();
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
    expect((await (await opened()).why(query)).because).toMatchObject([{ source: '' }]);
  });
  test('plays a solution and leaves the learner’s own run and record alone', async () => {
    const device = fakeDevice();
    const session = await opened();
    await session.play(1);
    session.playNext();
    await vi.waitUntil(() => session.$playing.get()?.number === 2);
    session.stopPlaying();
    await vi.waitUntil(() => session.$playing.get() === undefined);
    expect([records(device), session.$time.get().canUndo]).toEqual([[], false]);
  });
  test('that fails says so, with the code of the run', async () => {
    fakeDevice();
    const session = await opened();
    await play(session, solution.slice(0, 2));
    const code = session.code();
    broken = true;
    await expect(session.wait(5)).rejects.toThrow('Its Worker did not start.');
    expect(session.$state.get()).toEqual({
      kind: 'failed',
      says: 'Its Worker did not start.',
      code,
    });
  });

  test('that has failed starts over with a Worker of its own', async () => {
    fakeDevice();
    const session = await opened();
    broken = true;
    await expect(session.wait(5)).rejects.toThrow('Its Worker did not start.');
    broken = false;
    session.restart();
    await vi.waitUntil(() => session.$state.get().kind === 'ready');
    expect(await session.wait(5)).toEqual({ kind: 'accepted' });
  });

  test('that is started over is not gone on with later', async () => {
    const device = fakeDevice();
    const session = await opened();
    await play(session, solution.slice(0, 2));
    session.restart();
    expect(records(device).map(({ completion, success }) => [completion, success])).toEqual([['completed', 'unknown']]);
    const again = await opened();
    expect(again.$time.get().canUndo).toBe(false);
  });
});

describe('a run from a link', () => {
  const linked = (code: string) =>
    vi.stubGlobal('location', { hash: `#run=${code}`, pathname: '/lab/finance-pilot/', search: '' });

  test('is shown read-only beside the saved one, and nothing is kept of it', async () => {
    const device = fakeDevice();
    linked(codeOf());
    const session = await opened();
    expect(session.$state.get()).toEqual({
      kind: 'replay',
      says: 'You are looking at a run of 4 commands from a link. Nothing is earned here, and your own run stays in your record.',
    });
    session.undo();
    await vi.waitUntil(() => session.$time.get().canRedo);
    expect(records(device)).toEqual([]);
  });
  test('when adopted becomes a run of the learner’s own, marked as begun from a link', async () => {
    const device = fakeDevice();
    linked(codeOf(solution.slice(0, 3)));
    const session = await opened();
    session.adopt();
    expect([session.$state.get().kind, location.hash]).toEqual(['ready', '']);
    await play(session, solution.slice(3));
    await session.finish();
    expect(records(device)).toMatchObject([{ fromLink: true, completion: 'completed', success: 'unknown' }]);
  });
  test.each([
    ['cut off', codeOf().slice(0, -1)],
    ['another lab’s', encode({ ...found(decode(codeOf())), lab: branded<LabId>('other') })],
  ])('that is %s is refused in words, and the learner’s own run is opened', async (_, code) => {
    fakeDevice();
    const first = await opened();
    await play(first, solution.slice(0, 2));
    vi.resetModules();
    linked(code);
    const session = await opened();
    expect([session.$state.get().kind, session.code()]).toEqual(['ready', first.code()]);
    expect(session.$status.get()).toBe('The run in the link could not be opened. This one is your own.');
  });
});

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

describe('a command', () => {
  test('that is sent twice before it is answered is given once', async () => {
    fakeDevice();
    const session = await opened();
    const give = () =>
      session.send({ id: 'any', label: 'any', kind: 'setAutoEnrolment', fill: { to: 'all' }, inputs: [] }, {});
    expect(await Promise.all([give(), give()])).toEqual([{ kind: 'accepted' }, { kind: 'accepted' }]);
    expect(session.$standing.get().result.commands).toBe(1);
    expect(await give()).toMatchObject({ kind: 'rejected', rejection: { kind: 'alreadySo' } });
  });
});

describe('a lab with variants', () => {
  const [first] = setup.scenario.variants;
  const variants = [first, { ...first, solutions: 1 }] as const;
  const withVariants = { ...setup, scenario: { ...setup.scenario, variants } };
  async function openedVariants(): Promise<LabSession> {
    vi.stubGlobal('fetch', async () => Response.json([spoilers, { ...spoilers, solutions: [[]] }]));
    const { openLab } = await import('../../../src/lib/stores/lab.ts');
    const session = openLab(withVariants);
    await vi.waitUntil(() => session.$state.get().kind !== 'opening');
    return session;
  }

  test('starts over with the same case, or with another', async () => {
    const device = fakeDevice();
    const session = await openedVariants();
    const { solutions, others } = session.$variant.get();
    expect([[1, 2].includes(solutions), others]).toEqual([true, true]);
    await session.wait(5);
    const seed = records(device)[0]?.seed;
    session.restart();
    await session.wait(5);
    expect(records(device)[1]?.seed).toBe(seed);
    session.restart('another');
    await session.wait(5);
    expect(session.$variant.get().solutions).toBe(3 - solutions);
    expect((records(device)[2]?.seed ?? 0) % 2).not.toBe((seed ?? 0) % 2);
  });
});

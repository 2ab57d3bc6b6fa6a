import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { branded, type LabId, type Minute } from '../../../src/lib/brand.ts';
import { decode, encode } from '../../../src/lib/lab/code.ts';
import type { LabSession } from '../../../src/lib/stores/lab-session.ts';
import { fakeDevice } from './fake-device.ts';
import { found, objective, solution, spoilers } from './lab-fixtures.ts';
import { codeOf, freshPage, opened, play, records, setup, worker } from './lab-page.ts';

beforeEach(freshPage);
afterEach(() => vi.unstubAllGlobals());

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
  test('gone on with after its review is kept at once, so that a reload goes on with it', async () => {
    const device = fakeDevice();
    const session = await opened();
    await play(session, solution.slice(0, 2));
    await session.finish();
    session.goOn();
    expect(records(device).map(({ completion }) => completion)).toEqual(['completed', 'incomplete']);
    vi.resetModules();
    const again = await opened();
    expect([again.code(), again.$status.get()]).toEqual([session.code(), 'Resumed at Day 1 09:00, after 2 commands.']);
  });
  test('finished without a command leaves nothing to go on with', async () => {
    const device = fakeDevice();
    const session = await opened();
    await session.finish();
    session.goOn();
    expect(records(device).map(({ completion }) => completion)).toEqual(['completed']);
  });
  test('is tried again from before a command of the run that was reviewed', async () => {
    const device = fakeDevice();
    const session = await opened();
    await play(session);
    await session.finish();
    session.goOn(3);
    await vi.waitUntil(() => session.code() === codeOf(solution.slice(0, 2)));
    expect(records(device).map(({ completion, commands }) => [completion, commands])).toEqual([
      ['completed', codeOf()],
      ['incomplete', codeOf(solution.slice(0, 2))],
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
    worker.broken = true;
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
    worker.broken = true;
    await expect(session.wait(5)).rejects.toThrow('Its Worker did not start.');
    worker.broken = false;
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
      says: 'You are looking at the end of a run of 4 commands from a link. Look back along the time bar, or go on from here. Nothing is earned here, and your own run stays in your record.',
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
  test('adopted at an earlier minute goes on from that minute, in one step', async () => {
    const device = fakeDevice();
    linked(codeOf());
    const session = await opened();
    session.look(branded<Minute>(550));
    await vi.waitUntil(() => session.$time.get().lookingAt === 550);
    session.adopt();
    await vi.waitUntil(() => session.$time.get().lookingAt === undefined);
    expect([session.$state.get().kind, session.$time.get().now]).toEqual(['ready', 550]);
    expect(await session.wait(5)).toEqual({ kind: 'accepted' });
    expect(records(device)).toMatchObject([{ fromLink: true, commands: session.code() }]);
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

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CheckData, checkData } from '../../../src/lib/assessment/check-data.ts';
import type { Item } from '../../../src/lib/assessment/item.ts';
import { branded, type DeviceId, type ItemId, type Minute } from '../../../src/lib/brand.ts';
import type { CheckSession, CheckState } from '../../../src/lib/stores/check-session.ts';
import { check, match, o, pair, predict, predictProof, single } from '../assessment/fixtures.ts';
import { fakeDevice } from './fake-device.ts';

const lessons = [{ id: 'lesson', title: 'A lesson', href: '/lesson/' }];
const dataOf = (items: readonly Item[]): CheckData =>
  checkData(check, { checks: [], mustPass: [], items, lessons, estates: [] });
const data = dataOf([single, match]);

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

async function open(from: CheckData = data): Promise<CheckSession> {
  vi.stubGlobal('fetch', async () => Response.json(from));
  const { openCheck } = await import('../../../src/lib/stores/check.ts');
  return openCheck(from.prints, '/data.json');
}
function item(session: CheckSession): Extract<CheckState, { kind: 'item' }> {
  const state = session.$state.get();
  if (state.kind !== 'item') throw new Error(`at ${state.kind}`);
  return state;
}
function choose(session: CheckSession, id: string): void {
  session.choose(o(id), true);
  session.sure('certain');
  session.check();
}
function join(session: CheckSession, ...targets: string[]): void {
  for (const [index, target] of targets.entries()) session.pair(o(`s${index + 1}`), o(target));
  session.sure('guessing');
  session.check();
}

test('before the verdict no key and no reason is handed out', async () => {
  fakeDevice();
  const session = await open();
  await session.start('new');
  expect(JSON.stringify(item(session))).not.toMatch(/reason of|"key"/);
});

test('what cannot be checked yet says why: the answer first, then how sure', async () => {
  fakeDevice();
  const session = await open();
  await session.start('new');
  expect(item(session).off).toBe('Choose an answer first.');
  session.check();
  expect(item(session).item.phase).toBe('answering');
  session.choose(o('b'), true);
  expect(item(session).off).toBe('Say how sure you are first.');
  session.sure('certain');
  expect(item(session).off).toBeUndefined();
});

test('with a try left the right option stays hidden, then every option is told', async () => {
  fakeDevice();
  const session = await open();
  await session.start('new');
  choose(session, 'a');
  expect(item(session).item.verdict).toEqual({
    kind: 'wrong',
    points: '0 of 1 point',
    triesLeft: 1,
    sureButWrong: true,
  });
  expect(item(session).item.reveal?.options.map(({ id }) => id)).toEqual(['a']);
  session.retry();
  expect(item(session)).toMatchObject({ asksConfidence: false, item: { phase: 'answering', settled: ['a'] } });
  choose(session, 'c');
  expect(item(session).item.reveal?.options.map(({ mark }) => mark)).toEqual(['ruledOut', 'missed', 'wrong']);
});

test('a reload takes the attempt up where it stood', async () => {
  fakeDevice();
  const session = await open();
  await session.start('new');
  choose(session, 'b');
  session.next();
  const seed = item(session).item.view;
  vi.resetModules();
  const again = await open();
  await again.start('resume');
  expect(item(again).number).toBe(2);
  expect(item(again).item.view).toEqual(seed);
});

test('the end says score, pass mark and calibration, and goes over every item', async () => {
  fakeDevice();
  const session = await open();
  await session.start('new');
  choose(session, 'b');
  session.next();
  join(session, 't1', 't2', 't4');
  session.giveUp();
  expect(item(session).last).toBe(true);
  session.next();
  expect(session.$state.get()).toMatchObject({
    kind: 'finished',
    points: '3 of 4 points',
    percent: 75,
    passAt: 75,
    passed: true,
    segments: ['right', 'partly'],
    items: [{ verdict: { kind: 'right' } }, { verdict: { kind: 'partly' } }],
  });
});

test('trying again what was wrong asks that alone, and the new attempt is a record of its own', async () => {
  const device = fakeDevice();
  const session = await open();
  await session.start('new');
  choose(session, 'b');
  session.next();
  join(session, 't1', 't2', 't4');
  session.giveUp();
  session.next();
  await session.start('wrong');
  expect(item(session)).toMatchObject({ number: 2, segments: ['right', 'now'] });
  join(session, 't1', 't2', 't3');
  session.next();
  expect(session.$state.get()).toMatchObject({ kind: 'finished', percent: 100 });
  expect([...device.kept.keys()].filter((key) => key.startsWith('tandem:record:'))).toHaveLength(2);
});

test('a reworded item keeps its answer, one with another key is asked again, and it alone', async () => {
  fakeDevice();
  const session = await open();
  await session.start('new');
  choose(session, 'b');
  session.next();
  join(session, 't1', 't2', 't3');
  session.next();
  vi.resetModules();
  const edited = dataOf([
    { ...single, stem: 'Reworded' },
    { ...match, key: [pair('s1', 't2'), pair('s2', 't1'), pair('s3', 't3')] },
  ]);
  const { intro } = await import('../../../src/lib/stores/check-attempts.ts');
  const again = await open(edited);
  const { $progress, openProgress } = await import('../../../src/lib/stores/progress.ts');
  openProgress();
  expect(intro($progress.get(), edited.prints)).toMatchObject({ changed: 1, wrong: false });
  await again.start('changed');
  expect(item(again)).toMatchObject({ number: 2, segments: ['right', 'now'] });
});

test('data that cannot be fetched are a state of their own, with a way on', async () => {
  fakeDevice();
  const session = await open();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await session.start('new');
  expect(session.$state.get()).toEqual({ kind: 'failed' });
  vi.stubGlobal('fetch', async () => Response.json(data));
  await session.again();
  expect(item(session).number).toBe(1);
});

test('a run that breaks off is said to have failed, and does not load for good', async () => {
  fakeDevice();
  const item: Item = {
    ...predict,
    proof: { ...predictProof, ask: { s1: { ask: 'flags', device: branded<DeviceId>('PC-01') } } },
  };
  const estate = {
    id: predictProof.estate,
    title: 'One PC',
    site: { code: 'FAB', version: '2603', policyPoll: 60 },
    tenant: { name: 'fabrikam', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'all' },
    collections: [],
    devices: [],
    startsAt: branded<Minute>(600),
  } as const;
  vi.doMock('../../../src/lib/stores/check-run.ts', () => ({
    trace: () => {
      throw new Error('broken off');
    },
  }));
  const session = await open(
    checkData({ ...check, items: [item.id] }, { checks: [], mustPass: [], items: [item], lessons, estates: [estate] }),
  );
  await session.start('new');
  await session.run();
  expect(session.$state.get()).toMatchObject({ kind: 'item', run: { kind: 'failed' } });
  vi.doUnmock('../../../src/lib/stores/check-run.ts');
});

test('a passed check stays passed while a new attempt is open', async () => {
  fakeDevice();
  const session = await open();
  await session.start('new');
  choose(session, 'b');
  session.next();
  join(session, 't1', 't2', 't3');
  session.next();
  await session.start('new');
  const { intro } = await import('../../../src/lib/stores/check-attempts.ts');
  const { $progress } = await import('../../../src/lib/stores/progress.ts');
  expect(intro($progress.get(), data.prints)).toMatchObject({ kind: 'passed', open: true, answered: 0, best: 100 });
});

test('another tab that goes on with the attempt is followed', async () => {
  const device = fakeDevice();
  const session = await open();
  await session.start('new');
  choose(session, 'b');
  const key = [...device.kept.keys()].find((name) => name.startsWith('tandem:record:')) ?? '';
  const record = JSON.parse(device.kept.get(key) ?? '');
  const answer = {
    ...record.answers[0],
    item: 'match',
    content: data.prints.items[1]?.print,
    response: { interaction: 'match', pairs: [pair('s1', 't1'), pair('s2', 't2'), pair('s3', 't3')] },
    outcome: { kind: 'scored', score: { got: 3, of: 3 } },
  };
  device.otherTab(key, JSON.stringify({ ...record, revision: 9, answers: [...record.answers, answer] }));
  expect(session.$state.get()).toMatchObject({ kind: 'finished', percent: 100 });
});

test('a check that draws asks the same items when it is gone on with, and others in a new attempt', async () => {
  fakeDevice();
  const many = Array.from({ length: 40 }, (_, index): Item => ({ ...single, id: branded<ItemId>(`item-${index}`) }));
  const draws = { ...check, items: many.map(({ id }) => id), draw: { count: 5, own: 5, from: [] } };
  const session = await open(checkData(draws, { checks: [], mustPass: [], items: many, lessons, estates: [] }));
  await session.start('new');
  const first = item(session);
  expect(first.segments).toHaveLength(5);
  choose(session, 'b');
  session.next();
  const second = item(session).item.view.id;
  await session.start('resume');
  expect(item(session)).toMatchObject({ number: 2, item: { view: { id: second } } });
  await session.start('new');
  expect([first.item.view.id, second]).not.toEqual([item(session).item.view.id, second]);
});

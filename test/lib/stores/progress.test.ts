import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from '../record/fixtures.ts';
import { fakeDevice, refusingDevice } from './fake-device.ts';

const fresh = async () => ({
  ...(await import('../../../src/lib/stores/progress.ts')),
  ...(await import('../../../src/lib/stores/save-record.ts')),
});

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test('what was saved is there after a reload', async () => {
  const device = fakeDevice();
  const first = await fresh();
  first.saveRecord(record('a'));
  first.markRead('l', { seenEnd: true });
  expect([...device.kept.keys()]).toEqual(['tandem:record:a', 'tandem:read:l']);
  vi.resetModules();
  const again = await fresh();
  again.openProgress();
  expect(again.$progress.get().records).toEqual([record('a')]);
  expect(again.$progress.get().read).toMatchObject([{ lesson: 'l', seenEnd: true, prompts: [] }]);
});

test('another tab’s entries appear here, and ours do not overwrite them', async () => {
  const device = fakeDevice();
  const { $progress, openProgress, markRead, saveRecord } = await fresh();
  openProgress();
  device.otherTab('tandem:record:b', JSON.stringify(record('b')));
  expect($progress.get().records.map(({ id }) => id)).toEqual(['b']);
  saveRecord(record('a'));
  device.kept.set('tandem:read:l', JSON.stringify({ lesson: 'l', seenEnd: true, prompts: ['p'], at: '2026' }));
  markRead('l', { prompt: 'q' });
  expect(device.kept.has('tandem:record:b')).toBe(true);
  expect(JSON.parse(device.kept.get('tandem:read:l') ?? '')).toMatchObject({ seenEnd: true, prompts: ['p', 'q'] });
});

test('an older version never overwrites a newer one of the same record', async () => {
  const device = fakeDevice({ 'tandem:record:a': JSON.stringify(record('a', { revision: 5 })) });
  const { saveRecord } = await fresh();
  expect(saveRecord(record('a', { revision: 4, answers: [] })).revision).toBe(5);
  expect(JSON.parse(device.kept.get('tandem:record:a') ?? '')).toMatchObject({ revision: 5 });
});

test('a record erased in another tab is gone here too', async () => {
  const device = fakeDevice({ 'tandem:record:a': JSON.stringify(record('a')) });
  const { $progress, openProgress } = await fresh();
  openProgress();
  device.otherTab('tandem:record:a', null);
  expect($progress.get().records).toEqual([]);
});

test.each([
  ['no JSON', '{'],
  ['another shape', '{"id":"a"}'],
  ['a record under another’s key', JSON.stringify(record('b'))],
])('an entry that is %s is skipped, kept and reported', async (_, text) => {
  const device = fakeDevice({ 'tandem:record:a': text, 'other:key': 'x' });
  const { $progress, $skipped, openProgress } = await fresh();
  openProgress();
  expect($progress.get().records).toEqual([]);
  expect($skipped.get()).toEqual(['record:a']);
  expect(device.kept.get('tandem:record:a')).toBe(text);
});

test('refused storage is said, and progress lasts as long as the page', async () => {
  refusingDevice();
  const { $progress, $storage, openProgress, saveRecord } = await fresh();
  openProgress();
  expect($storage.get()).toBe('refused');
  saveRecord(record('a'));
  expect($progress.get().records).toHaveLength(1);
});

test('full storage is said, and stays said while anything is unsaved', async () => {
  fakeDevice({}, 300);
  const { $storage, markRead, saveRecord } = await fresh();
  saveRecord(record('a'));
  expect($storage.get()).toBe('full');
  markRead('l', { seenEnd: true });
  expect($storage.get()).toBe('full');
});

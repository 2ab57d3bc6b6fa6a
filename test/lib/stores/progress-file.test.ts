import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from '../record/fixtures.ts';
import { fakeDevice } from './fake-device.ts';

const mark = (prompts: string[]) => JSON.stringify({ lesson: 'l', seenEnd: true, prompts, at: '2026-11-20' });

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

async function fresh() {
  const { exportProgress, importProgress, wipe } = await import('../../../src/lib/stores/progress-file.ts');
  const { $progress, $storage } = await import('../../../src/lib/stores/progress.ts');
  const { saveRecord } = await import('../../../src/lib/stores/save-record.ts');
  return { exportProgress, importProgress, wipe, $progress, $storage, saveRecord };
}

test('a file brings in what is new and nothing twice', async () => {
  fakeDevice({ 'tandem:record:a': JSON.stringify(record('a')), 'tandem:read:l': mark(['p']) });
  const file = (await fresh()).exportProgress();
  expect(file.name).toMatch(/^tandem-progress-\d{4}-\d\d-\d\d\.json$/);
  vi.resetModules();
  const device = fakeDevice({ 'tandem:record:b': JSON.stringify(record('b')), 'tandem:read:l': mark(['q']) });
  const here = await fresh();
  expect(here.importProgress(file.text)).toEqual({ kind: 'merged', added: 1, updated: 1 });
  expect(here.importProgress(file.text)).toEqual({ kind: 'merged', added: 0, updated: 0 });
  expect(here.$progress.get().records.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(JSON.parse(device.kept.get('tandem:read:l') ?? '').prompts).toEqual(['q', 'p']);
});

test('hundreds of records come in together: what listens hears of them once', async () => {
  fakeDevice(
    Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`tandem:record:r${index}`, JSON.stringify(record(`r${index}`))]),
    ),
  );
  const { text } = (await fresh()).exportProgress();
  vi.resetModules();
  const device = fakeDevice({ 'tandem:record:r7': JSON.stringify({ ...record('r7'), revision: 99 }) });
  const here = await fresh();
  let heard = 0;
  here.$progress.listen(() => heard++);
  expect(here.importProgress(text)).toEqual({ kind: 'merged', added: 299, updated: 0 });
  expect([here.$progress.get().records.length, device.kept.size]).toEqual([300, 300]);
  expect(JSON.parse(device.kept.get('tandem:record:r7') ?? '').revision).toBe(99);
  // Once when the device was read, once for all records.
  expect(heard).toBeLessThanOrEqual(3);
});

test('a refused file says why and changes nothing', async () => {
  const device = fakeDevice({ 'tandem:record:b': JSON.stringify(record('b')) });
  const before = [...device.kept];
  const { importProgress } = await fresh();
  expect(importProgress('{}')).toMatchObject({ kind: 'refused', says: expect.stringMatching(/not written by Tandem/) });
  expect([...device.kept]).toEqual(before);
});

test('erasing removes all of ours, what could not be read included, and nothing else', async () => {
  const device = fakeDevice({ 'tandem:record:a': '{', 'tandem:theme': 'dark', 'other:key': 'x' });
  const { $progress, saveRecord, wipe } = await fresh();
  saveRecord(record('b'));
  wipe();
  expect([...device.kept.keys()]).toEqual(['tandem:theme', 'other:key']);
  expect($progress.get()).toEqual({ records: [], read: [] });
});

test('erasing makes room: storage that was full is tried again', async () => {
  fakeDevice({}, 300);
  const { $storage, saveRecord, wipe } = await fresh();
  saveRecord(record('b'));
  expect($storage.get()).toBe('full');
  wipe();
  expect($storage.get()).toBe('kept');
});

/** A learner's progress on this device: one entry a record and a read mark, so that two tabs never overwrite each other. */
import { atom, type ReadableAtom } from 'nanostores';
import { newer, unite } from '../record/merge.ts';
import type { LearnerProgress, LearningRecord, ReadMark } from '../record/record.ts';
import { isReadMark, isRecord } from '../record/shape.ts';
import { readAll, readText, type StorageState, tryStorage, writeText } from './device-storage.ts';

const prefix = 'tandem:';
export const recordKey = 'record:';
const readKey = 'read:';

const progress = atom<LearnerProgress>({ records: [], read: [] });
const storage = atom<StorageState>('kept');
const skipped = atom<readonly string[]>([]);
const unsaved = new Set<string>();
let opened = false;

/** All that is known of the learner, in this page's memory; also kept where `$storage` says so. */
export const $progress: ReadableAtom<LearnerProgress> = progress;
/** Whether what is done on this page will be remembered. */
export const $storage: ReadableAtom<StorageState> = storage;
/** Keys of entries that could not be read: left as they are, used for nothing. */
export const $skipped: ReadableAtom<readonly string[]> = skipped;

/** Reads the device once and listens to other tabs from then on. Call it in an effect, never while rendering. */
export function openProgress(): void {
  if (opened) return;
  opened = true;
  empty();
  for (const [key, text] of readAll(prefix) ?? []) take(key, text);
  addEventListener('storage', ({ key, newValue }) => {
    if (key === null) empty();
    else if (key.startsWith(prefix)) follow(key.slice(prefix.length), newValue);
  });
}

/** Adds evidence that a lesson was read. */
export function markRead(
  lesson: string,
  { prompt, ...evidence }: { readonly seenEnd?: boolean; readonly prompt?: string; readonly heading?: string },
): void {
  const prompts = prompt === undefined ? [] : [prompt];
  saveMark({ lesson, seenEnd: false, ...evidence, prompts, at: new Date().toISOString() });
}

/** Adds a read mark to what is known of its lesson; what other tabs have added stays. */
export function saveMark(mark: ReadMark): void {
  openProgress();
  const key = readKey + mark.lesson;
  const stored = entryAt(key);
  const before = isReadMark(stored) ? stored : progress.get().read.find((other) => other.lesson === mark.lesson);
  const united = unite(before, mark);
  putMark(united);
  keep(key, united);
}

/** Knows nothing yet, or no longer: storage was emptied, here or in another tab, and may take entries again. */
function empty(): void {
  progress.set({ records: [], read: [] });
  skipped.set([]);
  unsaved.clear();
  storage.set(tryStorage(`${prefix}try`));
}

function take(key: string, text: string): void {
  const value = parsed(text);
  if (isRecord(value) && recordKey + value.id === key) putRecords([value]);
  else if (isReadMark(value) && readKey + value.lesson === key) putMark(value);
  else if (key.startsWith(recordKey) || key.startsWith(readKey)) skipped.set([...skipped.get(), key]);
}

/** Another tab wrote or removed an entry. */
function follow(key: string, text: string | null): void {
  if (text !== null) return take(key, text);
  const { records, read } = progress.get();
  progress.set({
    records: records.filter((record) => recordKey + record.id !== key),
    read: read.filter((mark) => readKey + mark.lesson !== key),
  });
}

/** The state stays bad while anything is unsaved: a later small entry that fits says nothing about the earlier one. */
export function keep(key: string, value: LearningRecord | ReadMark): void {
  const state = writeText(prefix + key, JSON.stringify(value));
  if (state === 'kept') unsaved.delete(key);
  else unsaved.add(key);
  if (unsaved.size === 0) storage.set('kept');
  else if (state !== 'kept') storage.set(state);
}

/** The last as what was written last. */
export function putRecords(news: readonly LearningRecord[]): void {
  const known = new Map(progress.get().records.map((record) => [record.id, record]));
  for (const record of news) {
    const newest = newer(known.get(record.id), record);
    known.delete(record.id);
    known.set(record.id, newest);
  }
  progress.set({ records: [...known.values()], read: progress.get().read });
}

function putMark(mark: ReadMark): void {
  const { records, read } = progress.get();
  const mine = read.find((other) => other.lesson === mark.lesson);
  progress.set({ records, read: [...read.filter((other) => other !== mine), unite(mine, mark)] });
}

/** What this device has under a key now, whatever this page knows. */
export function entryAt(key: string): unknown {
  return parsed(readText(prefix + key));
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

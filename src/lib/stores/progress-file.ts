/** Progress out of this device and into it, as a file. Apart from `progress.ts`, since few pages need it. */
import { newer, unite } from '../record/merge.ts';
import type { LearningRecord } from '../record/record.ts';
import { parse, write } from '../record/saved.ts';
import { readAll, remove } from './device-storage.ts';
import { $progress, openProgress, saveMark } from './progress.ts';
import { saveRecords } from './save-record.ts';

/** Progress as a file: its name and its text. */
export function exportProgress(): { readonly name: string; readonly text: string } {
  openProgress();
  const now = new Date().toISOString();
  return { name: `tandem-progress-${now.slice(0, 10)}.json`, text: write($progress.get(), now) };
}

export type Imported =
  | { readonly kind: 'merged'; readonly added: number; readonly updated: number }
  | { readonly kind: 'refused'; readonly says: string };

/** Merges a file into what is here, where a newer version of a record replaces the older one; a refused file changes nothing. */
export function importProgress(text: string): Imported {
  openProgress();
  const file = parse(text);
  if (file.kind === 'refused') return { kind: 'refused', says: file.says };
  const count = { added: 0, updated: 0 };
  const known = new Map($progress.get().records.map((record) => [record.id, record]));
  const fresh = new Map<string, LearningRecord>();
  for (const record of file.progress.records) {
    const mine = fresh.get(record.id) ?? known.get(record.id);
    if (newer(mine, record) === mine) continue;
    fresh.set(record.id, record);
    count[mine ? 'updated' : 'added'] += 1;
  }
  saveRecords([...fresh.values()]);
  for (const mark of file.progress.read) {
    const mine = $progress.get().read.find((other) => other.lesson === mark.lesson);
    const united = unite(mine, mark);
    if (mine && united.seenEnd === mine.seenEnd && united.prompts.length === mine.prompts.length) continue;
    saveMark(mark);
    count[mine ? 'updated' : 'added'] += 1;
  }
  return { kind: 'merged', ...count };
}

/** Removes all progress and ticks from this device, what could not be read included; other tabs and this page hear of it alike. */
export function wipe(): void {
  openProgress();
  for (const key of readAll('tandem:')?.keys() ?? []) if (/^(record|read|ticks):/.test(key)) remove(`tandem:${key}`);
  dispatchEvent(new StorageEvent('storage'));
}

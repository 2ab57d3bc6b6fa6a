/** Writing records of labs and checks: apart from reading progress, which every page of the course does. */
import type { LearningRecord } from '../record/record.ts';
import { isRecord } from '../record/shape.ts';
import { entryAt, keep, openProgress, putRecords, recordKey } from './progress.ts';

/** Keeps a record, unless this device has a newer version of it, which then stands. Returns the version that stands. */
export function saveRecord(record: LearningRecord): LearningRecord {
  return saveRecords([record])[0] ?? record;
}

/** The same for many at once: what listens hears of them together. */
export function saveRecords(records: readonly LearningRecord[]): readonly LearningRecord[] {
  openProgress();
  const standing = records.map((record) => {
    const key = recordKey + record.id;
    const stored = entryAt(key);
    if (isRecord(stored) && stored.id === record.id && stored.revision >= record.revision) return stored;
    keep(key, record);
    return record;
  });
  putRecords(standing);
  return standing;
}

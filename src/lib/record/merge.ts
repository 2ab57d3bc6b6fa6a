import type { LearnerProgress, LearningRecord, ReadMark } from './record.ts';

/** Union of two progresses: of two versions of a record the higher revision wins, read marks are added up. Neither side loses anything. */
export function merge(mine: LearnerProgress, theirs: LearnerProgress): LearnerProgress {
  const records = new Map(mine.records.map((record) => [record.id, record]));
  for (const record of theirs.records) records.set(record.id, newer(records.get(record.id), record));
  const read = new Map(mine.read.map((mark) => [mark.lesson, mark]));
  for (const mark of theirs.read) read.set(mark.lesson, unite(read.get(mark.lesson), mark));
  return { records: [...records.values()], read: [...read.values()] };
}

/** The version of one record that stands; of two with the same revision, the first. */
export function newer(mine: LearningRecord | undefined, theirs: LearningRecord): LearningRecord {
  return mine && mine.revision >= theirs.revision ? mine : theirs;
}

/** Two read marks of one lesson as one: seen if either was, prompts of both, the later time. */
export function unite(mine: ReadMark | undefined, theirs: ReadMark): ReadMark {
  if (!mine) return theirs;
  const prompts = [...new Set([...mine.prompts, ...theirs.prompts])];
  const at = mine.at > theirs.at ? mine.at : theirs.at;
  return { lesson: mine.lesson, seenEnd: mine.seenEnd || theirs.seenEnd, prompts, at };
}

import type { LearningRecord, ReadMark } from './record.ts';

/**
 * The version of one record that stands: the higher revision, whole; of two with the same revision, the first. What only the
 * other version has is given up.
 */
export function newer(mine: LearningRecord | undefined, theirs: LearningRecord): LearningRecord {
  return mine && mine.revision >= theirs.revision ? mine : theirs;
}

/** Two read marks of one lesson as one: seen if either was, prompts of both, the later time and place. */
export function unite(mine: ReadMark | undefined, theirs: ReadMark): ReadMark {
  if (!mine) return theirs;
  const prompts = [...new Set([...mine.prompts, ...theirs.prompts])];
  // The later one last: what it says of time and place stands.
  const later = mine.at > theirs.at ? { ...theirs, ...mine } : { ...mine, ...theirs };
  return { ...later, seenEnd: mine.seenEnd || theirs.seenEnd, prompts };
}

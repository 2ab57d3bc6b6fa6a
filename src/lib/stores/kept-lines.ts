import type { LearnerProgress, LearningRecord, ReadMark } from '../record/record.ts';

/** One thing that is kept, in words. */
export type KeptLine = {
  readonly id: string;
  readonly activity: string;
  /** ISO 8601, and as it is read. */
  readonly at: string;
  readonly when: string;
  readonly how: string;
};

/** Every record and read mark, latest first. */
export function keptLines({ records, read }: LearnerProgress): readonly KeptLine[] {
  return [...records.map(fromRecord), ...read.map(fromMark)].sort((a, b) => (a.at < b.at ? 1 : -1));
}

function fromRecord(record: LearningRecord): KeptLine {
  const at = record.endedAt ?? record.startedAt;
  return { id: record.id, activity: record.activity, at, when: day(at), how: standing(record) };
}

function fromMark({ lesson, at, seenEnd }: ReadMark): KeptLine {
  return { id: lesson, activity: `lesson:${lesson}`, at, when: day(at), how: seenEnd ? 'seen to the end' : 'begun' };
}

function standing({ completion, answers, success, score }: LearningRecord): string {
  if (completion === 'incomplete') return answers.length > 0 ? `${answers.length} answered so far` : 'begun';
  const share = score && score.of > 0 ? `, ${Math.round((100 * score.got) / score.of)} %` : '';
  return `${success === 'passed' ? 'passed' : 'not passed'}${share}`;
}

function day(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

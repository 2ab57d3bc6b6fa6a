import { rmSync } from 'node:fs';
import type { Mistake } from '../../../src/lib/content/mistake.ts';
import { readCourse } from '../../../src/lib/content/read.ts';
import { type Changes, courseWith } from '../../fixtures/course-with.ts';

/** What reading says of the small course after these changes, without columns. */
export function mistakesOf(changes: Changes): readonly Omit<Mistake, 'column'>[] {
  const root = courseWith(changes);
  try {
    return readCourse(root).problems.map(({ column, ...rest }) => rest);
  } finally {
    rmSync(root, { recursive: true });
  }
}

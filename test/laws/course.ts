import { fileURLToPath } from 'node:url';
import { readCourse } from '../../src/lib/content/read.ts';
import { unproved } from '../../src/lib/content/unproved.ts';
import type { Proofs } from '../../src/lib/proof/proof.ts';

/** The real course as read. Each law proves what it is about: all labs take a minute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const reading = readCourse(root);
export const { course, problems } = reading;

/** What failed in one collection, as file, line and sentence. */
export function failedIn(collection: 'labs' | 'items' | 'lessons', { failed }: Proofs): readonly string[] {
  const own = failed.filter((failure) => failure.where.collection === collection);
  return unproved(reading, own).map(({ file, line, what }) => `${file}:${line} ${what}`);
}

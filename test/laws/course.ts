import { fileURLToPath } from 'node:url';
import { readCourse } from '../../src/lib/content/read.ts';
import { unproved } from '../../src/lib/content/unproved.ts';
import { prove } from '../../src/lib/proof/proof.ts';

/** The real course as read, its proofs, and the failed ones of one collection as sentences. */
export const reading = readCourse(fileURLToPath(new URL('../..', import.meta.url)));
export const { course, problems } = reading;
export const proofs = prove(course);

/** What failed in one collection, as file, line and sentence. */
export function failedIn(collection: 'labs' | 'items' | 'lessons'): readonly string[] {
  const failed = proofs.failed.filter((failure) => failure.where.collection === collection);
  return unproved(reading, failed).map(({ file, line, what }) => `${file}:${line} ${what}`);
}

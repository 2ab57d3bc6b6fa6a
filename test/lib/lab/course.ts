import { fileURLToPath } from 'node:url';
import { readCourse } from '../../../src/lib/content/read.ts';

/** The real course, as read and not proved: for tests that play its labs. */
export const { course } = readCourse(fileURLToPath(new URL('../../..', import.meta.url)));

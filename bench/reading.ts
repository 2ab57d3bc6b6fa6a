import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { partLesson } from '../src/lib/content/lesson-body.ts';
import type { Group } from './measure.ts';

const folder = join(import.meta.dirname, '../src/content/lessons');
const lessons = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace('.mdx', ''));

/** What is read aloud of a lesson: paragraphs, lists and headings, without marks, components and tables. */
export function proseOf(lesson: string): readonly string[] {
  const body = partLesson(lesson)?.body ?? '';
  return body
    .replace(/<[^>]*>/g, '')
    .replace(/^\|.*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*_#]|^[-\d.]+ /gm, '')
    .split(/(?<=[.?!])\s+|\n{2,}/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/** The school grade by Flesch and Kincaid: long words of the trade count, whether or not the lesson explains them. */
export const reading: Group = {
  names: lessons.map((lesson) => `reading.${lesson}`),
  *take(wanted) {
    for (const lesson of lessons) {
      if (!wanted(`reading.${lesson}`)) continue;
      const sentences = proseOf(readFileSync(join(folder, `${lesson}.mdx`), 'utf8'));
      const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
      const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
      const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
      yield { measure: `reading.${lesson}`, value: Number(grade.toFixed(1)), unit: 'grade', n: words.length };
    }
  },
};

import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { Course } from './course.ts';
import { sayMistakes } from './mistake.ts';
import { type Reading, readCourse } from './read.ts';
import type { Collection } from './schemas.ts';

type EntryOf<C extends Collection> = Course[C][number];

/** Loads one collection of the course into Astro; any mistake in the course stops the build with the list of all. */
export function courseLoader<C extends Collection>(collection: C): Loader & { schema: z.ZodType<EntryOf<C>> } {
  return {
    name: `course-${collection}`,
    // Checked while reading; here it only carries the type to `getEntry`.
    schema: z.custom<EntryOf<C>>(),
    load: (context) => (collection === 'lessons' ? loadLessons(context) : loadData(collection, context)),
  };
}

async function loadData(collection: Collection, context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const fill = () => {
    const entries = sound(root).course[collection];
    context.store.clear();
    for (const entry of entries)
      context.store.set({ id: entry.id, data: { ...entry }, digest: context.generateDigest({ ...entry }) });
  };
  fill();
  const folder = `src/content/${collection}/`;
  const reload = (path: string) => {
    if (!relative(root, path).replaceAll('\\', '/').startsWith(folder)) return;
    try {
      fill();
      context.logger.info(`Reloaded ${collection}`);
    } catch (error) {
      context.logger.error(String(error instanceof Error ? error.message : error));
    }
  };
  for (const change of ['change', 'add', 'unlink'] as const) context.watcher?.on(change, reload);
}

/** Astro's own loader finds, renders and watches the files; what it puts in the store is ours. */
async function loadLessons(context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  sound(root);
  context.store.clear();
  await glob({ pattern: '*.mdx', base: './src/content/lessons' }).load({
    ...context,
    parseData: async <T extends Record<string, unknown>>({ id, data }: { id: string; data: T }): Promise<T> => {
      const lesson = sound(root).course.lessons.find((candidate) => candidate.id === id);
      for (const field of Object.keys(data)) Reflect.deleteProperty(data, field);
      return Object.assign(data, lesson);
    },
  });
}

let last: { readonly print: string; readonly reading: Reading } | undefined;

/** The course, read again only when a file has changed; throws the list of mistakes if there are any. */
function sound(root: string): Reading {
  const print = printOf(root);
  if (last?.print !== print) last = { print, reading: readCourse(root) };
  if (last.reading.problems.length > 0) throw new Error(sayMistakes(last.reading.problems));
  return last.reading;
}

function printOf(root: string): string {
  const folder = join(root, 'src/content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`).join('\n');
}

import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { readBody } from '../../lib/content/lesson-body.ts';
import { href } from '../../lib/href.ts';
import type { Table } from '../../lib/lesson/table.ts';
import { readOutline } from '../shell/outline.ts';

/** A table of the course; a page that needs one which is not there cannot be made. */
export async function readTable(id: string): Promise<Table> {
  const entry = await getEntry('tables', id);
  if (!entry) throw new Error(`No table has the id “${id}”: write src/content/tables/${id}.yaml`);
  return entry.data;
}

export type Use = { readonly title: string; readonly href: string };

/** The lessons that bring in a term, or link to it, in the order of the course. */
export async function usesOf(term: CollectionEntry<'terms'>): Promise<readonly Use[]> {
  const uses = (await getCollection('lessons')).filter(({ body = '' }) => {
    const { components, links } = readBody(body, 0);
    return (
      components.some(({ name, id }) => name === 'Term' && id === term.id) ||
      links.some(({ to }) => to === `term:${term.id}`)
    );
  });
  const { activities } = await readOutline();
  return activities.flatMap(({ id, title, href: to }) =>
    uses.some((lesson) => id === `lesson:${lesson.id}`) ? [{ title, href: to }] : [],
  );
}

/** The unit that a row names, where the course has it. */
export async function unitOf(id: string | undefined): Promise<Use | undefined> {
  const lesson = (await getCollection('lessons')).find((one) => one.id === id);
  return lesson ? { title: lesson.data.title, href: href(`lesson:${lesson.id}`) } : undefined;
}

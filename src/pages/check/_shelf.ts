import { getCollection } from 'astro:content';
import type { Shelf } from '../../lib/assessment/check-data.ts';
import { href } from '../../lib/href.ts';

/** The parts of the course that checks draw on. */
export async function readShelf(): Promise<Shelf> {
  const lessons = await getCollection('lessons');
  const modules = await getCollection('modules');
  const objectives = modules.flatMap(({ data }) => data.objectives);
  return {
    checks: (await getCollection('checks')).map(({ data }) => data),
    mustPass: objectives.filter(({ mustPass }) => mustPass).map(({ id }) => id),
    items: (await getCollection('items')).map(({ data }) => data),
    lessons: lessons.map(({ id, data }) => ({ id, title: data.title, href: href(`lesson:${id}`) })),
    estates: (await getCollection('estates')).map(({ data }) => data),
  };
}

/** Where the data of a check lie, which the browser fetches when the learner starts. */
export function dataAddress(id: string): string {
  return `${import.meta.env.BASE_URL}/check/${id}/data.json`.replace('//', '/');
}

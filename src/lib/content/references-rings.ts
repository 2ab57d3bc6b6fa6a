import type { CollectionSpec } from '../simulator/model.ts';
import type { Report } from './entry.ts';

type Link = { readonly path: readonly PropertyKey[]; readonly to: string };

/** Reports collections that rest on themselves, each ring once: at the first of its collections. */
export function checkRings(collections: readonly CollectionSpec[], report: Report): void {
  const links = new Map<string, readonly Link[]>(collections.map((collection) => [collection.id, linksOf(collection)]));
  collections.forEach(({ id }, index) => {
    const later = new Set<string>(collections.slice(index).map((collection) => collection.id));
    for (const { path, to } of links.get(id) ?? [])
      if (reaches(to, id, later, links))
        report(
          ['collections', index, ...path],
          to === id ? `"${id}" rests on itself` : `"${id}" rests on itself, by way of "${to}"`,
          `a collection that does not rest on "${id}"`,
        );
  });
}

function linksOf({ include = [], exclude = [], limitedTo }: CollectionSpec): readonly Link[] {
  return [
    ...include.map((to, at) => ({ path: ['include', at], to })),
    ...exclude.map((to, at) => ({ path: ['exclude', at], to })),
    ...(limitedTo === undefined ? [] : [{ path: ['limitedTo'], to: limitedTo }]),
  ];
}

/** Whether one collection rests on the other, by way of those within alone. */
function reaches(
  from: string,
  goal: string,
  within: ReadonlySet<string>,
  links: ReadonlyMap<string, readonly Link[]>,
): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === goal) return true;
    if (seen.has(id) || !within.has(id)) continue;
    seen.add(id);
    queue.push(...(links.get(id) ?? []).map(({ to }) => to));
  }
  return false;
}

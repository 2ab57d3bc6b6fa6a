import { type CollectionEntry, getEntry } from 'astro:content';

/** The lesson whose page is being made, from the page's own parameters. */
export async function currentLesson(params: { readonly id?: string | undefined }): Promise<CollectionEntry<'lessons'>> {
  const entry = await getEntry('lessons', params.id ?? '');
  if (!entry) throw new Error(`No lesson has the id “${params.id}”: lesson components stand only on a lesson's page`);
  return entry;
}

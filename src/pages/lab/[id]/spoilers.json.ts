import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { spoilersOf } from '../../../lib/stores/lab-setup.ts';

export async function getStaticPaths() {
  return (await getCollection('labs')).map(({ id, data }) => ({ params: { id }, props: { lab: data } }));
}

/** Solutions, missteps and the last step of hints: fetched when the learner asks for them, or has finished. */
export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(spoilersOf(props['lab'])));

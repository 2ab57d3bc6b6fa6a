import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { checkData } from '../../../lib/assessment/check-data.ts';
import type { Check } from '../../../lib/assessment/item.ts';
import { readShelf } from '../_shelf.ts';

export async function getStaticPaths() {
  return (await getCollection('checks')).map(({ id, data }) => ({ params: { id }, props: { check: data } }));
}

export async function GET({ props }: APIContext<{ check: Check }>): Promise<Response> {
  return Response.json(checkData(props.check, await readShelf()));
}

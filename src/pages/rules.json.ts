import type { APIRoute } from 'astro';
import { fidelity } from '../lib/simulator/fidelity.ts';

/** Each rule's source, for the links of "why?". */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(Object.fromEntries(fidelity.map(({ id, source }) => [id, source]))));

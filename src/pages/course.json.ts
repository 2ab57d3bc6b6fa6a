import type { APIRoute } from 'astro';
import { readOutline } from '../components/shell/outline.ts';

/** The course in order, as every page's progress needs it: fetched once instead of standing in each page. */
export const GET: APIRoute = async () => new Response(JSON.stringify((await readOutline()).steps));

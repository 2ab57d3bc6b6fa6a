import type { APIRoute } from 'astro';

/** Everybody may read everything; where the site knows its origin, its map is named. */
export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const map = site ? `Sitemap: ${new URL(`${base}sitemap-index.xml`, site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};

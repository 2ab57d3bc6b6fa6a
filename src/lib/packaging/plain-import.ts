/** The part of a Vite plugin that this needs; Vite's own types come with Astro's. */
type Plugin = { readonly name: string; readonly enforce: 'pre'; load(id: string): string | undefined };

const helper = '\0vite/preload-helper.js';

/**
 * Leaves a dynamic import a dynamic import. Vite wraps each in a helper that preloads styles and scripts, 0.9 kB on every page
 * that has one; here no lazy script brings a style of its own (a test over `dist` sees to that).
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

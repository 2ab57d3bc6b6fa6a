import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { provenCourse } from './src/lib/packaging/integration.ts';
import { plainImport } from './src/lib/packaging/plain-import.ts';
import { searchIndex } from './src/lib/packaging/search-index.ts';
import { wholeModule } from './src/lib/packaging/whole-module.ts';

/** @typedef {{ src: [string], weight: string, style: 'normal', display: 'optional' }} Variant */

// BASE   the path the site is served under: "/" or "/training/"
// SITE   the origin it is published at, for absolute addresses: "https://example.org"
// FORMAT "directory" (lesson/index.html, addresses end in a slash) or "file" (lesson.html, for plain files and course packages)
const format = process.env.FORMAT === 'file' ? 'file' : 'directory';
const base = `/${(process.env.BASE ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const site = process.env.SITE;

/**
 * A variable face from a font package, Latin only. One that comes late waits for the next page, so that no text moves. Astro writes the @font-face rules, a fallback face of the same metrics,
 * and the custom property with the whole family list, wherever `<Font cssVariable="..." />` of `astro:assets` stands.
 * @param {string} name
 * @param {string} folder
 * @param {`--${string}`} cssVariable
 * @param {[string, ...string[]]} fallbacks
 */
function face(name, folder, cssVariable, fallbacks) {
  const file = `./node_modules/@fontsource-variable/${folder}/files/${folder}-latin-wght-normal.woff2`;
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: {
      variants: /** @type {[Variant]} */ ([{ src: [file], weight: '200 800', style: 'normal', display: 'optional' }]),
    },
  };
}

// What is the learner's own stays out of the map; where files have their whole names, so have addresses in it.
const mapped = {
  filter: (/** @type {string} */ page) => !/\/(?:record|search|print)(?:\/|$)/.test(page),
  serialize: (/** @type {import('@astrojs/sitemap').SitemapItem} */ item) =>
    format === 'file' ? { ...item, url: `${item.url.replace(/\/$/, '/index')}.html` } : item,
};

// What every page needs of the learner's progress, in one file instead of four: each costs its own header and dictionary.
const learner =
  /src\/components\/shell\/follow-progress|src\/lib\/(stores\/(progress|device-storage|course-standing)|record\/(merge|shape|standing))\.ts|nanostores\/|preload-helper/;

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  trailingSlash: format === 'file' ? 'never' : 'always',
  // Styles in files of their own: they are cached, and a page's policy needs no print of each.
  build: { format, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    provenCourse(),
    mdx(),
    preact(),
    wholeModule(),
    searchIndex(),
    // A map of the site is of use only where it has an origin.
    ...(site ? [sitemap(mapped)] : []),
  ],
  markdown: { syntaxHighlight: 'prism' },
  // --font-next: text; --font-mono-face: clock, logs, numbers that line up. In CSS: font-family: var(--font-next).
  fonts: [
    face('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next', '--font-next', ['system-ui', 'sans-serif']),
    face('Atkinson Hyperlegible Mono', 'atkinson-hyperlegible-mono', '--font-mono-face', ['ui-monospace', 'monospace']),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    define: { 'import.meta.env.TANDEM_FORMAT': JSON.stringify(format) },
    plugins: [plainImport()],
    // A module Worker may fetch a part later: the causes, when somebody asks why.
    worker: { format: 'es', plugins: () => [plainImport()] },
    build: {
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'learner', test: learner }] } },
        // Astro marks each MDX module with a directive of its own, and the bundler warns of it at length on every build.
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
  },
});

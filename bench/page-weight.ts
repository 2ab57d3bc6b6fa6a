import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Build, type BuiltPage, tagsOf } from '../test/dist/site.ts';

/** One script file of a page, or all of its inline script. */
type Part = { readonly of: string; readonly bytes: number };
/** Bytes as they travel: each file gzipped by itself. */
export type PageWeight = { readonly html: number; readonly script: number; readonly parts: readonly Part[] };

function gzipped(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length;
}

function fileOf(build: Build, address: string, from: string): string {
  return address.startsWith('/') ? address.slice(build.base.length) : posix.join(posix.dirname(from), address);
}

/** What a chunk needs before it can run, and the workers that it starts; not what it may import later. */
export function neededBy(code: string): string[] {
  const imports = [...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*${}\s,]+?from\s*)?["']([^"']+\.js)["']/g)];
  const workers = [
    ...code.matchAll(/new\s+(?:Shared)?Worker\(\s*(?:new\s+URL\(\s*)?(?:""\s*\+\s*)?["'`]([^"'`]+\.js)["'`]/g),
  ];
  return [...imports, ...workers].flatMap((match) => match[1] ?? []);
}

/** What a chunk may import while it runs. */
function laterFrom(code: string): string[] {
  return [...code.matchAll(/import\(\s*["'`]([^"'`]+\.js)["'`]/g)].flatMap((match) => match[1] ?? []);
}

/** Every script file that a page has fetched once it is open and before anything is scrolled to or touched, and what `also` adds. */
function openingScripts(build: Build, page: BuiltPage, also: (file: string) => boolean): Set<string> {
  const starts = page.tags.flatMap(({ name, attributes }) => {
    if (name === 'script') return attributes['src'] ?? [];
    if (name === 'link') return attributes['rel'] === 'modulepreload' ? (attributes['href'] ?? []) : [];
    const atOnce = name === 'astro-island' && ['load', 'only', 'idle'].includes(attributes['client'] ?? '');
    return atOnce ? [attributes['component-url'], attributes['renderer-url']].filter((url) => url !== undefined) : [];
  });
  const found = new Set<string>();
  const take = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(build.folder, file), 'utf8');
    for (const next of neededBy(code)) take(fileOf(build, next, file));
    for (const later of laterFrom(code).map((next) => fileOf(build, next, file))) if (also(later)) take(later);
  };
  const inline = inlineScripts(page).flatMap(neededBy);
  for (const start of [...starts, ...inline]) take(fileOf(build, start, page.file));
  return found;
}

function inlineScripts({ html }: BuiltPage): string[] {
  return [...html.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/gi)].flatMap((match) => {
    const attributes = tagsOf(match[1] ?? '')[0]?.attributes ?? {};
    const runs = !('src' in attributes) && /^(|module|text\/javascript)$/.test(attributes['type'] ?? '');
    return runs ? [match[2] ?? ''] : [];
  });
}

/**
 * Weighs one page: its HTML, and all script that it has fetched at opening, inline script included; heaviest first.
 * `also` names files that are fetched later and are to be counted in.
 */
export function weigh(build: Build, page: BuiltPage, also: (file: string) => boolean = () => false): PageWeight {
  const inline = inlineScripts(page).join('\n');
  const parts = [...openingScripts(build, page, also)].map((file) => ({
    of: file,
    bytes: gzipped(readFileSync(join(build.folder, file))),
  }));
  if (inline !== '') parts.push({ of: 'inline script', bytes: gzipped(inline) });
  parts.sort((a, b) => b.bytes - a.bytes);
  return { html: gzipped(page.html), script: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}

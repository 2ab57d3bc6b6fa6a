import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Tag = { readonly name: string; readonly attributes: { readonly [name: string]: string } };
export type BuiltPage = {
  /** Its file below the build, with forward slashes. */
  readonly file: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
};
export type Build = {
  readonly folder: string;
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
};

function plain(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Every start tag of a page, but none that stands in a script, a style or a comment. */
export function tagsOf(html: string): Tag[] {
  const bare = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, (_, start: string, name: string) => `${start}</${name}>`);
  return [...bare.matchAll(/<([a-z][\w-]*)((?:\s|"[^"]*"|'[^']*'|[^>"'])*)>/gi)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(/([^\s"'=<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)].map((pair) => [
        (pair[1] ?? '').toLowerCase(),
        plain((pair[2] ?? '').replace(/^(["'])([\s\S]*)\1$/, '$2')),
      ]),
    ),
  }));
}

/** Reads a whole build; throws where it was not made. */
export function readBuild(folder: string, base: string): Build {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run "npm run test:dist", which builds first`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const tags = tagsOf(html);
      return { file, html, tags, ids: new Set(tags.flatMap(({ attributes }) => attributes['id'] ?? [])) };
    });
  return { folder, base, files: new Set(files), pages };
}

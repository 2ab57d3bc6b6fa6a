import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf } from './links.ts';
import { readBuild, type Tag } from './site.ts';

const build = readBuild('dist', '/');
const directives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
];

/** Whether a browser fetches what the tag names without being asked to. */
function fetches({ name, attributes }: Tag): boolean {
  if (name === 'a' || name === 'area') return false;
  return name !== 'link' || attributes['rel'] !== 'canonical';
}

describe.each(build.pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
  const policy = page.tags.find(
    ({ name, attributes }) => name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );

  test('carries the content security policy, without a word that weakens it', () => {
    const parts = (policy?.attributes['content'] ?? '').split(';').map((part) => part.trim());
    expect(parts).toEqual(expect.arrayContaining(directives));
    expect(parts.filter((part) => /^(script|style)-src /.test(part))).toHaveLength(2);
    expect(parts.join(';')).not.toMatch(/unsafe|\*|https?:/);
  });

  test('sets no style by an attribute, which the policy would refuse', () => {
    expect(page.tags.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
    expect(page.html).not.toContain(' style=');
  });

  test('carries no event handler in an attribute, which the policy would refuse', () => {
    const handlers = page.tags.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => /^on[a-z]+$/.test(name)),
    );
    expect(handlers).toEqual([]);
  });

  test('fetches nothing from anywhere else', () => {
    const foreign = page.tags
      .filter(fetches)
      .flatMap(addressesOf)
      .filter((address) => /^(https?:)?\/\//.test(address));
    expect(foreign).toEqual([]);
    expect(page.html).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
  });

  test('names its language, and has one title and one first heading', () => {
    expect(page.tags.find(({ name }) => name === 'html')?.attributes['lang']).toBe('en');
    // Drawings have titles of their own, further down.
    expect(/<head>[\s\S]*<\/head>/.exec(page.html)?.[0].match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(page.tags.filter(({ name }) => name === 'h1')).toHaveLength(1);
  });

  test('uses each id once', () => {
    const ids = page.tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('shows the version of the course', () => {
    expect(page.html).toMatch(/Course version \d\S*</);
  });
});

test('no two pages share a title', () => {
  const titles = build.pages.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no style sheet fetches anything from anywhere else', () => {
  const sheets = [...build.files].filter((file) => file.endsWith('.css'));
  const foreign = sheets.filter((file) =>
    /(@import|url\()\s*["']?(https?:)?\/\//.test(readFileSync(join('dist', file), 'utf8')),
  );
  expect(foreign).toEqual([]);
});

import type { Build, BuiltPage, Tag } from './site.ts';

const origin = 'https://site.invalid';

/** Every address in a tag that a browser follows or fetches. */
export function addressesOf({ attributes }: Tag): string[] {
  const sets = [attributes['srcset'] ?? '', attributes['imagesrcset'] ?? ''].flatMap((set) =>
    set.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  );
  const island = [attributes['component-url'], attributes['renderer-url'], attributes['before-hydration-url']];
  return [
    attributes['href'],
    attributes['src'],
    attributes['poster'],
    attributes['data'],
    attributes['action'],
    ...island,
    ...sets,
  ].filter((address): address is string => address !== undefined && address !== '');
}

/** The address of a page as it is served. */
function served({ base }: Build, { file }: BuiltPage): string {
  return `${origin}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function wrong(build: Build, page: BuiltPage, address: string): string | undefined {
  if (/^(data|mailto):/.test(address)) return undefined;
  const url = new URL(address, served(build, page));
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(build.base)) return `does not start with ${build.base}`;
  const inner = decodeURIComponent(url.pathname.slice(build.base.length));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  if (!build.files.has(file)) return 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || anchor === 'top') return undefined;
  const target = build.pages.find((each) => each.file === file);
  return target === undefined || target.ids.has(anchor) ? undefined : `has no #${anchor} to go to`;
}

/** Every internal address of a build that does not lead to a file of it, at once and without a redirect. */
export function brokenLinks(build: Build): string[] {
  return build.pages.flatMap((page) =>
    page.tags.flatMap((tag) =>
      addressesOf(tag).flatMap((address) => {
        const says = wrong(build, page, address);
        return says === undefined ? [] : [`${page.file}: <${tag.name}> ${address} ${says}`];
      }),
    ),
  );
}

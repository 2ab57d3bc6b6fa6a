/** How the built site names its files: `lesson/x/` or `lesson/x.html`. */
export type AddressFormat = 'directory' | 'file';

/** The folder of each kind of page. */
const folders: ReadonlyMap<string, string> = new Map([
  ...['lesson', 'lab', 'check', 'print', 'term', 'sheet'].map((kind): [string, string] => [kind, kind]),
  ['tool', 'tools'],
]);
const alone = ['home', 'record', 'simplified', 'print', 'glossary', 'tools', 'search'];

/** The address of an internal id under `base`: `home`, `record`, `lesson:ID`, `term:ID` and their like, with an optional `#anchor`. */
export function address(id: string, base: string, format: AddressFormat): string {
  const [target = '', anchor] = id.split('#', 2);
  const root = base.endsWith('/') ? base : `${base}/`;
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (target === 'home') return `${root}${format === 'file' ? 'index.html' : ''}${hash}`;
  const [kind = '', name] = target.split(':', 2);
  const folder = name ? folders.get(kind) : undefined;
  const path = alone.includes(target) ? target : folder && `${folder}/${name}`;
  if (path === undefined)
    throw new Error(
      `“${id}” is no internal address: write ${alone.join(', ')} or ${[...folders.keys()].join(':ID, ')}:ID`,
    );
  return `${root}${path}${format === 'file' ? '.html' : '/'}${hash}`;
}

/** Whether a link's target is an internal id rather than an address. */
export function internal(target: string): boolean {
  const [id = ''] = target.split('#', 1);
  const [kind = '', name] = id.split(':', 2);
  return alone.includes(id) || (name !== undefined && folders.has(kind));
}

/** The address of an internal id in this build; the one maker of internal addresses. */
export function href(id: string): string {
  return address(id, import.meta.env.BASE_URL, import.meta.env.TANDEM_FORMAT === 'file' ? 'file' : 'directory');
}

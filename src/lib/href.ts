/** How the built site names its files: `lesson/x/` or `lesson/x.html`. */
export type AddressFormat = 'directory' | 'file';

const pages = ['lesson', 'lab', 'check'];
const alone = ['record', 'simplified'];

/** The address of an internal id under `base`: `home`, `record`, `simplified`, `lesson:ID`, `lab:ID`, `check:ID`, with an optional `#anchor`; `term:ID` is a note on the same page. */
export function address(id: string, base: string, format: AddressFormat): string {
  const [target = '', anchor] = id.split('#', 2);
  const root = base.endsWith('/') ? base : `${base}/`;
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const [kind = '', name] = target.split(':', 2);
  if (kind === 'term' && name !== undefined) return `#term-${name}`;
  if (target === 'home') return `${root}${format === 'file' ? 'index.html' : ''}${hash}`;
  const path = alone.includes(target) ? target : name && pages.includes(kind) ? `${kind}/${name}` : undefined;
  if (path === undefined)
    throw new Error(
      `“${id}” is no internal address: write home, record, simplified, lesson:ID, lab:ID, check:ID or term:ID`,
    );
  return `${root}${path}${format === 'file' ? '.html' : '/'}${hash}`;
}

/** Whether a link's target is an internal id rather than an address. */
export function internal(target: string): boolean {
  return /^(home|record|simplified)(#|$)|^(lesson|lab|check|term):/.test(target);
}

/** The address of an internal id in this build; the one maker of internal addresses. */
export function href(id: string): string {
  return address(id, import.meta.env.BASE_URL, import.meta.env.TANDEM_FORMAT === 'file' ? 'file' : 'directory');
}

import { areKeysOn, turnKeys } from '../lab/key-switch.ts';
import { excerptParts, type Found, type FoundGroup, grouped, sayFound } from './found.ts';

/** The part of Pagefind that this uses. */
type PagefindResult = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly [name: string]: string };
  readonly filters: { readonly [name: string]: readonly string[] };
};
type Pagefind = {
  search(text: string): Promise<{ readonly results: readonly { data(): Promise<PagefindResult> }[] }>;
};
const most = 24;

/** A field whose words are looked up in the index that the build made; nothing is fetched before the first of them. */
export class SearchPage extends HTMLElement {
  #field: HTMLInputElement | null = null;
  #status: Element | null = null;
  #results: HTMLElement | null = null;
  #index: Promise<Pagefind> | undefined;
  #typed = '';

  connectedCallback(): void {
    this.#field = this.querySelector('input[type="search"]');
    this.#status = this.querySelector('[role="status"]');
    this.#results = this.querySelector('.results');
    const field = this.#field;
    if (!field) return;
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    field.addEventListener('input', () => void this.#search(field.value));
    this.addEventListener('keydown', (press) => this.#move(press));
    document.addEventListener('keydown', (press) => this.#focusAt(press));
    this.#keepKeys();
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) field.value = asked;
    if (field.value !== '') void this.#search(field.value);
    field.focus();
  }

  async #search(text: string): Promise<void> {
    const typed = text.trim();
    this.#typed = typed;
    const address = new URL(location.href);
    if (typed === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    history.replaceState(null, '', address);
    try {
      const { found, count } = typed === '' ? { found: [], count: 0 } : await this.#find(typed);
      // An answer to what was typed before is late, and dropped.
      if (this.#typed !== typed) return;
      this.#results?.replaceChildren(...grouped(found).map(drawGroup));
      this.#say(sayFound(count, typed, found.length));
    } catch {
      this.#index = undefined;
      if (this.#typed === typed) this.#say('The index could not be fetched. Type on to try once more.');
    }
  }

  async #find(typed: string): Promise<{ readonly found: readonly Found[]; readonly count: number }> {
    this.#index ??= import(/* @vite-ignore */ `${this.dataset.index ?? ''}pagefind.js`);
    const { search } = await this.#index;
    const { results } = await search(typed);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    const found = pages.map(({ url, excerpt, meta, filters }) => ({
      kind: filters['kind']?.[0] ?? '',
      title: meta['title'] ?? url,
      href: kept(url, typed),
      excerpt,
    }));
    return { found, count: results.length };
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  /** Arrow keys go from the field through the results and back. */
  #move(press: KeyboardEvent): void {
    if (press.key !== 'ArrowDown' && press.key !== 'ArrowUp') return;
    const stops = [this.#field, ...this.querySelectorAll<HTMLElement>('.results a')].filter((stop) => stop !== null);
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    if (at < 0) return;
    const next = stops[at + (press.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    press.preventDefault();
    next.focus();
  }

  /** Here the key that opens this page from elsewhere leads back to the field. */
  #focusAt(press: KeyboardEvent): void {
    if (press.key !== '/' || press.ctrlKey || press.metaKey || press.altKey) return;
    // The window's listener would open this page anew.
    press.stopPropagation();
    if (press.target === this.#field || !areKeysOn()) return;
    press.preventDefault();
    this.#field?.focus();
    this.#field?.select();
  }

  #keepKeys(): void {
    const box = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) return;
    box.checked = areKeysOn();
    box.addEventListener('change', () => turnKeys(box.checked));
  }
}

/** A page that finds codes by itself is told which one. */
function kept(url: string, typed: string): string {
  return /\/symptoms(?:\/|\.html)$/.test(url) && /^(?:0x[\da-f]{8}|-?\d{9,10})$/i.test(typed)
    ? `${url}?q=${encodeURIComponent(typed)}`
    : url;
}

function drawGroup({ title, found }: FoundGroup): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = `${title} (${found.length})`;
  const list = document.createElement('ul');
  list.className = 'found';
  list.append(...found.map(drawFound));
  section.append(heading, list);
  return section;
}

function drawFound({ title, href, excerpt }: Found): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const text = document.createElement('p');
  text.append(
    ...excerptParts(excerpt).map((part, index) => {
      if (index % 2 === 0) return part;
      const marked = document.createElement('mark');
      marked.textContent = part;
      return marked;
    }),
  );
  row.append(link, text);
  return row;
}

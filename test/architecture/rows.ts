/** One row of the table of arrows. Paths are below `src/`; one that ends in a slash is a folder with all in it. */
export type Row = {
  readonly of: string;
  /** Project files whose code it may import; its own files, `brand.ts`, `names-of.ts` and `unreachable.ts` besides. */
  readonly may: readonly string[];
  /** Project files of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages and built-in modules; `node:` stands for all of Node's. */
  readonly outside?: readonly string[];
  /** Whether it may ask for the time or draw at random. */
  readonly clock?: true;
};

/** All words; a page that needs a list or two takes these from `words.ts`, which brings no tables. */
const models = ['lib/simulator/model.ts', 'lib/simulator/words.ts'];
/** A command as a form, and telling kinds apart: words that do something. */
const forms = ['lib/simulator/command-form.ts', 'lib/simulator/is-one-of.ts', 'lib/simulator/room-queries.ts'];
/** The engine alone plays; the whole door explains too. */
const simulator = ['lib/simulator/engine.ts', 'lib/simulator/simulator.ts', ...models, ...forms];
const roomWords = [
  ...['directory', 'site', 'client', 'enrollment', 'compliance', 'profiles', 'software', 'actions'].map(
    (room) => `lib/simulator/rules/${room}/words.ts`,
  ),
  'lib/simulator/rules/actions/lists.ts',
];
const fidelity = 'lib/simulator/fidelity.ts';
const words = [
  'lib/lab/scenario.ts',
  'lib/assessment/item.ts',
  'lib/lesson/table.ts',
  'lib/view/view-model.ts',
  'lib/record/record.ts',
  ...models,
];
/** What a component may say by itself: lists of words, labels and times. Sentences come to it ready-made. */
const sayings = ['lib/view/view-model.ts', 'lib/view/labels.ts', 'lib/view/clock.ts'];
const preact = ['preact', 'preact/hooks', 'preact/compat'];

/** The table. The longest `of` that fits a file is its row; a file without a row is a red test. */
export const rows: readonly Row[] = [
  { of: 'lib/brand.ts', may: [] },
  { of: 'lib/unreachable.ts', may: [] },
  { of: 'lib/names-of.ts', may: [] },
  { of: 'lib/href.ts', may: [] },
  { of: 'lib/simulator/', may: [] },
  { of: 'lib/lesson/', may: [], types: ['lib/lab/', ...models] },
  { of: 'lib/reference/', may: [...simulator, 'lib/view/'], types: ['lib/lesson/table.ts'] },
  { of: 'lib/assessment/', may: [], types: ['lib/lab/scenario.ts', 'lib/lesson/table.ts', ...models] },
  { of: 'lib/lab/', may: simulator, types: ['lib/assessment/item.ts'] },
  { of: 'lib/view/', may: [...simulator, ...roomWords], types: ['lib/lab/'] },
  {
    of: 'lib/proof/',
    may: [...simulator, fidelity, 'lib/lab/', 'lib/lesson/', 'lib/assessment/', 'lib/view/'],
    types: ['lib/content/course.ts'],
  },
  { of: 'lib/analysis/', may: [], types: ['lib/lab/', 'lib/assessment/', 'lib/record/'] },
  { of: 'lib/review/', may: [], types: ['lib/assessment/', 'lib/record/'], outside: ['ts-fsrs'] },
  { of: 'lib/interchange/', may: [], types: ['lib/lab/', 'lib/assessment/', ...models] },
  {
    of: 'lib/content/',
    may: [...models, ...roomWords, 'lib/lab/variants.ts'],
    types: ['lib/lab/', 'lib/lesson/', 'lib/assessment/'],
    outside: ['yaml', 'zod', 'astro/loaders', 'astro/zod', 'node:'],
  },
  { of: 'lib/content/course.ts', may: [], types: ['lib/lab/', 'lib/lesson/', 'lib/assessment/', ...models] },
  { of: 'lib/record/', may: [], types: ['lib/lab/', 'lib/assessment/'] },
  { of: 'lib/record/saved.ts', may: ['lib/assessment/item.ts'], types: ['lib/lab/'], outside: ['zod/mini'] },
  { of: 'lib/record/browser.ts', may: [], types: ['lib/lab/', 'lib/assessment/'], clock: true },
  {
    of: 'lib/stores/',
    may: [...simulator, 'lib/lab/', 'lib/view/', 'lib/assessment/', 'lib/record/', 'lib/interchange/', 'lib/review/'],
    types: ['lib/content/course.ts'],
    outside: ['nanostores'],
    clock: true,
  },
  {
    of: 'components/',
    may: ['lib/stores/', 'lib/href.ts'],
    types: [...words, 'lib/content/course.ts'],
    outside: [...preact, 'nanostores', 'astro:assets', 'astro/types', 'astro:content'],
  },
  { of: 'components/fidelity/', may: [], types: [fidelity] },
  {
    of: 'components/reference/',
    may: ['lib/reference/', 'lib/content/lesson-body.ts', 'lib/stores/', 'lib/href.ts', 'components/shell/'],
    types: ['lib/lesson/table.ts'],
    outside: [...preact, 'astro:content'],
  },
  { of: 'components/search/', may: ['components/lab/key-switch.ts', 'lib/href.ts'] },
  {
    of: 'components/shell/outline.ts',
    may: ['lib/stores/', 'lib/href.ts', 'lib/content/lesson-body.ts', 'components/shell/'],
    outside: ['astro:content'],
  },
  {
    of: 'components/lesson/',
    may: [
      ...simulator,
      'lib/stores/',
      'lib/view/',
      'lib/lesson/',
      'lib/href.ts',
      'components/shell/',
      'components/lab/figures/',
    ],
    types: [...words, 'lib/content/course.ts'],
    outside: [...preact, 'astro:assets', 'astro:content', 'astro/types'],
  },
  {
    of: 'components/lab/',
    may: ['lib/stores/', 'lib/href.ts', ...sayings, 'components/shell/'],
    types: ['lib/lab/scenario.ts', ...models],
    outside: [...preact, 'nanostores', '@tanstack/virtual-core'],
  },
  {
    of: 'components/lab/figures/',
    may: ['components/lab/', ...sayings],
    types: ['lib/view/figure-model.ts', ...models],
    outside: [...preact, 'd3-scale', 'd3-shape'],
  },
  {
    of: 'components/check/',
    may: ['lib/stores/', 'lib/href.ts', 'lib/assessment/item.ts', 'components/shell/'],
    types: ['lib/assessment/', 'lib/view/view-model.ts', ...models],
    outside: [...preact, 'nanostores'],
  },
  {
    of: 'pages/',
    may: [
      'components/',
      'lib/content/',
      'lib/proof/',
      'lib/href.ts',
      fidelity,
      'lib/assessment/',
      'lib/stores/lab-setup.ts',
    ],
    types: ['lib/lab/', 'lib/view/', ...models],
    outside: ['astro', 'astro/types', 'astro:content', 'astro:assets'],
  },
  { of: 'content/', may: [] },
  {
    of: 'content.config.ts',
    may: ['lib/content/'],
    outside: ['astro:content', 'astro/zod', 'astro/loaders'],
  },
  {
    of: 'cli/',
    may: [
      ...simulator,
      fidelity,
      'lib/lab/',
      'lib/view/',
      'lib/assessment/',
      'lib/proof/',
      'lib/record/',
      'lib/content/',
      'lib/analysis/',
      'lib/interchange/',
      'lib/packaging/',
    ],
    outside: ['node:', 'yaml', 'zod'],
    clock: true,
  },
  {
    of: 'lib/packaging/',
    may: ['components/', 'lib/content/', 'lib/proof/', 'lib/href.ts'],
    outside: ['astro', 'node:', 'pagefind'],
  },
];

import { EventEmitter } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { courseLoader } from '../../../src/lib/content/loader.ts';
import { courseWith } from '../../fixtures/course-with.ts';

const item = 'src/content/items/who-moves.yaml';
let root = '';
beforeEach(() => {
  root = courseWith({});
});
afterEach(() => rmSync(root, { recursive: true }));

/** The part of Astro's loader context that data collections use. */
function context() {
  const store = new Map<string, { data: { stem: string } }>();
  const watcher = new EventEmitter();
  const errors: string[] = [];
  return {
    store,
    watcher,
    errors,
    handed: {
      config: { root: pathToFileURL(`${root}/`) },
      store: {
        clear: () => store.clear(),
        set: (entry: { id: string; data: { stem: string } }) => store.set(entry.id, entry),
      },
      generateDigest: JSON.stringify,
      logger: { info: () => undefined, error: (text: string) => errors.push(text) },
      watcher,
    },
  };
}

function change(from: string, to: string): void {
  writeFileSync(join(root, item), readFileSync(join(root, item), 'utf8').replace(from, to));
}

async function load(handed: unknown): Promise<void> {
  // @ts-expect-error only what the loader uses is handed in
  await courseLoader('items').load(handed);
}

describe('a collection of the course in Astro', () => {
  test('holds the checked entries by id', async () => {
    const { store, handed } = context();
    await load(handed);
    expect([...store.keys()]).toEqual(['what-first', 'which-pc', 'who-moves']);
  });
  test('stops the build with the list of mistakes of the whole course', async () => {
    change('stem:', 'stme:');
    await expect(load(context().handed)).rejects.toThrow(
      'One mistake in the course:\n  src/content/items/who-moves.yaml:3:1  "stme" is not a field here\n      write: stem',
    );
  });
  test('follows a changed file, and keeps the last sound state while there is a mistake', async () => {
    const { store, watcher, errors, handed } = context();
    await load(handed);
    change('stem: Compliance', 'stem: So compliance');
    watcher.emit('change', join(root, item));
    expect(store.get('who-moves')?.data.stem).toMatch(/^So compliance/);
    change('stem:', 'stme:');
    watcher.emit('change', join(root, item));
    expect(store.get('who-moves')?.data.stem).toMatch(/^So compliance/);
    expect(errors).toEqual([expect.stringContaining('"stme" is not a field here')]);
  });
});

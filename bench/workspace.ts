import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../scripts/run.mjs';

const kept = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * A copy of the project in a temporary folder, for builds that must not touch the real one: other content, cold caches.
 * Packages are linked one by one, so that the caches that Astro and Vite keep beside them are the copy's own.
 */
export type Workspace = {
  readonly folder: string;
  /** Builds from cold; returns seconds. Throws with the build's own words where it fails. */
  readonly build: () => number;
  readonly remove: () => void;
};

/** Makes a workspace of the project in `root`. Remove it after use. */
export function openWorkspace(root: string): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  for (const name of kept) cpSync(join(root, name), join(folder, name), { recursive: true });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  return {
    folder,
    build: () => {
      for (const cache of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
        rmSync(join(folder, cache), { recursive: true, force: true });
      }
      const [file, ...args] = program(root, process.execPath, 'astro');
      const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE: '/', FORMAT: 'directory' };
      const began = performance.now();
      const ended = spawnSync(file, [...args, 'build'], { cwd: folder, env, encoding: 'utf8' });
      if (ended.status !== 0) throw new Error(`The bench’s build failed:\n${ended.stdout}\n${ended.stderr}`);
      return (performance.now() - began) / 1000;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

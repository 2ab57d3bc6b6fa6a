import { join } from 'node:path';
import { readBuild } from '../dist/site.ts';

/** The address of every page of the build, below its base. */
export const builtPages: readonly string[] = readBuild(join(import.meta.dirname, '../../dist'), '/')
  .pages.map(({ file }) => file.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

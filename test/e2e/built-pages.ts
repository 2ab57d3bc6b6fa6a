import { join } from 'node:path';
import { readBuild } from '../dist/site.ts';
import { paths } from './course.ts';

/** The address of every page of the build, below its base. */
export const builtPages: readonly string[] = readBuild(join(import.meta.dirname, '../../dist'), '/')
  .pages.map(({ file }) => file.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** Pages of one template that differ in short texts only: so many of each are looked at. */
const few: ReadonlyMap<string, number> = new Map([
  ['lab', 3],
  ['check', 2],
  ['term', 2],
  ['print', 1],
]);
const always: readonly string[] = [paths.lab, paths.check];

/** Nothing but the sheets of all units, each of which is a page of its own too: to look through all of it takes minutes. */
const whole = 'print/';

/** Every page that stands alone, every lesson, and some of each kind of which there are many. */
export const samplePages: readonly string[] = builtPages.filter((address) => {
  const [kind = '', name] = address.split('/');
  if (address === whole) return false;
  if (name === undefined || name === '' || always.includes(address)) return true;
  const alike = builtPages.filter((other) => other.startsWith(`${kind}/`) && other !== `${kind}/`);
  return alike.indexOf(address) < (few.get(kind) ?? Number.POSITIVE_INFINITY);
});

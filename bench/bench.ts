/**
 * `npm run bench [-- prefix …]`: one JSON line per measure on standard output. With prefixes, only the measures whose names begin so.
 */
import { build } from './build.ts';
import { bytes } from './bytes.ts';
import { engine } from './engine.ts';
import { lab } from './lab.ts';
import { reading } from './reading.ts';

const groups = [build, bytes, engine, lab, reading];
const prefixes = process.argv.slice(2);

function wanted(name: string): boolean {
  return prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix));
}

const chosen = groups.filter(({ names }) => names.some(wanted));
if (chosen.length === 0) {
  console.error(
    `No measure begins with ${prefixes.join(' or ')}. The measures: ${groups.flatMap(({ names }) => names).join(', ')}.`,
  );
  process.exitCode = 1;
}
for (const group of chosen) {
  for await (const measure of group.take(wanted)) console.log(JSON.stringify(measure));
}

import type { RunCode } from '../brand.ts';

/** Parts of a run code before its commands: version, sum, lab, content, seed, end. */
const headParts = 6;

/** How many commands a whole run code holds, without reading them: the page need not know what commands there are. */
export function commandCount(code: RunCode): number {
  return Math.max(0, code.split('~').length - headParts);
}

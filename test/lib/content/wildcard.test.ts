import { expect, test } from 'vitest';
import { fitsPattern } from '../../../src/lib/content/wildcard.ts';

test.each<readonly [pattern: string, name: string, fits: boolean]>([
  ['PC-1', 'PC-1', true],
  ['PC-1', 'PC-12', false],
  ['PC-*', 'PC-', true],
  ['PC-*', 'APC-1', false],
  ['*-1', 'PC-1', true],
  ['*-1', 'PC-12', false],
  ['P*C*1', 'PC-1', true],
  ['P*1*C', 'PC-1', false],
  ['aba*aba', 'aba', false],
  ['aba*aba', 'ababa', false],
  ['a*b*b', 'ab', false],
  ['*', '', true],
])('%s on %s: %s', (pattern, name, fits) => {
  expect(fitsPattern(pattern, name)).toBe(fits);
});

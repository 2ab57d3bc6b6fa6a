import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/lib/lab/scenario.ts';
import { sayNotYet } from '../../../src/lib/stores/lab-standing.ts';

const every: Condition = { every: { ask: 'coManaged' }, within: 'allDevices', is: true };
const site: Condition = { ask: { ask: 'setting', workload: 'clientApps' }, is: 'intune' };
const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

describe('what is not yet so', () => {
  test.each<[number, Condition, string]>([
    [1, every, 'Not yet: A.'],
    [5, every, 'Not yet: A, B, C, D, E.'],
    [6, every, 'Not yet: A, B, C, D, E and 1 more.'],
    [4000, every, 'Not yet: A, B, C, D, E and 3,995 more.'],
    [0, every, 'Not yet: no PC is meant so far.'],
    [0, site, 'Not yet.'],
  ])('for %i PCs, at most five by name', (count, condition, says) => {
    expect(sayNotYet({ count, first: names.slice(0, count) }, condition)).toBe(says);
  });
});

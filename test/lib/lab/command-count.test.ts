import { expect, test } from 'vitest';
import { branded, type ContentPrint, type LabId, type RunCode, type Seed } from '../../../src/lib/brand.ts';
import { encode } from '../../../src/lib/lab/code.ts';
import { commandCount } from '../../../src/lib/lab/command-count.ts';

test.each([0, 1, 3])('a run code of %d commands says how many it holds', (count) => {
  const commands = Array.from({ length: count }, (_, index) => ({ kind: 'wait' as const, minutes: index + 1 }));
  const head = { lab: branded<LabId>('a-lab'), content: branded<ContentPrint>('print'), seed: branded<Seed>(1) };
  expect(commandCount(encode({ ...head, commands, end: '0a1b2c3d' }))).toBe(count);
});

test('what is no run code holds none', () => {
  expect(commandCount(branded<RunCode>('anything'))).toBe(0);
});

import { expect, test } from 'vitest';
import { chunkOf } from '../../../src/components/lab/figures/chunk.ts';
import { isWorkload, workloadNames } from '../../../src/components/lab/figures/workloads.ts';
import { workloads } from '../../../src/lib/simulator/words.ts';

test('the figures show the seven in the order of every table', () => {
  expect(workloadNames).toEqual(workloads);
  expect([isWorkload('clientApps'), isWorkload('toString'), isWorkload('')]).toEqual([true, false, false]);
});

test('a chunk is there only once it was fetched', async () => {
  const chunk = chunkOf(async () => 'drawn');
  expect(chunk.now()).toBeUndefined();
  await chunk.fetch();
  expect(chunk.now()).toBe('drawn');
});
test('a chunk that could not be fetched can be asked for again', async () => {
  let isOnline = false;
  const chunk = chunkOf(async () => {
    if (!isOnline) throw new Error('offline');
    return 'drawn';
  });
  await expect(chunk.fetch()).rejects.toThrow('offline');
  isOnline = true;
  expect(await chunk.fetch()).toBe('drawn');
});

import { describe, expect, test } from 'vitest';
import { variantsOf } from '../../src/lib/lab/variants.ts';
import { proveAndKeep } from '../../src/lib/packaging/kept-proofs.ts';
import { course, failedIn, root } from './course.ts';

/** Always proved anew; a build after these tests finds it kept. */
const proofs = proveAndKeep(root, course);

describe('law 4: labs prove themselves', () => {
  test('every proof of every lab holds', () => {
    expect(failedIn('labs', proofs)).toEqual([]);
  });
  test('no declared proof was left out', () => {
    expect(course.labs.length).toBeGreaterThan(0);
    expect(proofs.unproved).toEqual([]);
  });
  test('every variant of every lab was proved', () => {
    expect(proofs.variants.map(({ lab, solutions }) => [lab, solutions])).toEqual(
      course.labs.flatMap((lab) => variantsOf(lab).map(({ solutions }) => [lab.id, solutions.length])),
    );
    const isMicro = (id: string) => course.labs.some((lab) => lab.id === id && lab.size === 'micro');
    for (const { lab, proofs: ran } of proofs.variants) expect(ran, lab).toBeGreaterThan(isMicro(lab) ? 15 : 200);
  });
  test('the search of every variant came to its end', () => {
    for (const { search } of proofs.variants) expect(search).toMatchObject({ complete: true });
  });
  test('every rule has a source and the day on which it was read', () => {
    expect(proofs.failed.filter(({ where }) => where.collection === 'rules')).toEqual([]);
  });
});

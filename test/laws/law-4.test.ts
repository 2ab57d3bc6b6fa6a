import { describe, expect, test } from 'vitest';
import { begin, step } from '../../src/lib/lab/run.ts';
import { proofsOfLab } from '../../src/lib/proof/prove-lab.ts';
import { course, failedIn, proofs } from './course.ts';

describe('law 4: labs prove themselves', () => {
  test('every proof of every lab holds', () => {
    expect(failedIn('labs')).toEqual([]);
  });
  test('no declared proof was left out', () => {
    expect(course.labs.length).toBeGreaterThan(0);
    expect(proofs.proofs).toBe(proofs.declared);
  });
  test('the search for shorter routes came to its end', () => {
    expect(proofs.searched.map(({ lab, complete }) => ({ lab, complete }))).toEqual(
      course.labs.map(({ id }) => ({ lab: id, complete: true })),
    );
  });
  test.each(course.labs)('$id: two of three missteps consist of accepted commands only', (lab) => {
    const spec = course.estates.find((estate) => estate.id === lab.estate);
    if (spec === undefined) throw new Error(`There is no estate ${lab.estate}`);
    const accepted = lab.missteps.filter((misstep) => {
      let run = begin(lab, spec);
      return misstep.commands.every((command) => {
        const next = step(run, command);
        run = next.run;
        return next.decision.kind === 'accepted';
      });
    });
    expect(accepted.length * 3).toBeGreaterThanOrEqual(lab.missteps.length * 2);
    expect(proofsOfLab(lab)).toBeGreaterThan(200);
  });
});

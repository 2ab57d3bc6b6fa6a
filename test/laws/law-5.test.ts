import { describe, expect, test } from 'vitest';
import { prove } from '../../src/lib/proof/proof.ts';
import { course, failedIn } from './course.ts';

const proofs = prove({ ...course, labs: [] });

describe('law 5: the item bank audits itself', () => {
  test('every key is proved, every distractor is false or what its belief answers, and the bank gives no key away', () => {
    expect(failedIn('items', proofs)).toEqual([]);
  });
  test('every item of every check, and every prompt of a lesson, is among the proved ones', () => {
    const ids = new Set(course.items.map(({ id }) => id));
    expect(course.checks.flatMap(({ items }) => items).filter((id) => !ids.has(id))).toEqual([]);
    expect(proofs.items).toBe(course.items.length);
    expect(course.items.length).toBeGreaterThan(0);
  });
  test('every option has a text of its own and a reason that says more than the text', () => {
    const options = course.items.flatMap((item) =>
      item.interaction === 'match' ? [...item.sources, ...item.targets] : item.options,
    );
    expect(options.filter(({ rationale, text }) => rationale.trim() === text.trim())).toEqual([]);
  });
  test('every check asks for at least three kinds of answer', () => {
    for (const check of course.checks) {
      const items = course.items.filter(({ id }) => check.items.includes(id));
      const kinds = new Set(
        items.map((item) =>
          item.predict === true
            ? 'predict'
            : item.interaction === 'choice' && item.multiple === true
              ? 'multiple'
              : item.interaction,
        ),
      );
      expect([...kinds].length, check.id).toBeGreaterThanOrEqual(3);
    }
  });
  test('every claim of every lesson is true where it is made', () => {
    expect(failedIn('lessons', proofs)).toEqual([]);
    expect(proofs.claims).toBeGreaterThan(0);
  });
});

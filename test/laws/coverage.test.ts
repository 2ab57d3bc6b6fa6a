import { describe, expect, test } from 'vitest';
import { course } from './course.ts';

/** The documents that say what the course must hold, and how many facts a reader finds in each at the least. */
const documents: readonly (readonly [string, number])[] = [
  ['co-management-overview', 30],
  ['scenarios-to-enable', 12],
  ['co-management-introduced', 25],
  ['paths-to-co-management', 25],
  ['prerequisites', 15],
];
const facts = course.coverage.flatMap((document) => document.facts);

describe('what the source documents say is taught', () => {
  test.each(documents)('%s, with at least %i facts', (id, least) => {
    const found = course.coverage.find((document) => document.id === id);
    expect(found?.facts.length ?? 0).toBeGreaterThanOrEqual(least);
  });
  test('no fact stands in two words under one document', () => {
    for (const { document, facts: own } of course.coverage) {
      const said = own.map(({ fact }) => fact.toLowerCase());
      expect(
        said.filter((fact, index) => said.indexOf(fact) !== index),
        document,
      ).toEqual([]);
    }
  });
  test('nine in ten are asked for by an item or practised in a lab, not only told', () => {
    const told = facts.filter(({ items, labs }) => items.length + labs.length === 0);
    expect(told.length, told.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(facts.length / 10);
  });
  test('each item and lab that is named belongs to the unit of a lesson that is named, or to the final check', () => {
    const units = course.modules.flatMap((module) => module.units);
    const strange = facts.flatMap(({ id, lessons, items, labs }) => {
      const own = units.filter(({ lesson }) => lessons.includes(lesson));
      const foreign = [
        ...items.filter((one) => {
          const lesson = course.items.find(({ id: item }) => item === one)?.lesson;
          return lesson !== undefined && !lessons.includes(lesson);
        }),
        ...labs.filter((one) => !own.some((unit) => unit.labs.includes(one))),
      ];
      return foreign.map((one) => `${id}: ${one}`);
    });
    expect(strange).toEqual([]);
  });
});

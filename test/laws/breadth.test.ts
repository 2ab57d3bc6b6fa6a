import { describe, expect, test } from 'vitest';
import { claimPairs } from '../../src/cli/bank-table.ts';
import { course } from './course.ts';

const units = course.modules.flatMap((module) => module.units);

describe('the course is as wide as it promises', () => {
  test('a unit has a lesson with a figure, two prompts, a lab and a check of four to six items', () => {
    for (const { lesson, labs, check } of units) {
      const own = course.lessons.find(({ id }) => id === lesson);
      expect(Object.keys(own?.figures ?? {}).length, lesson).toBeGreaterThanOrEqual(1);
      expect(labs.length, lesson).toBeGreaterThanOrEqual(1);
      const items = course.checks.find(({ id }) => id === check)?.items.length ?? 0;
      expect(items, lesson).toBeGreaterThanOrEqual(4);
      expect(items, lesson).toBeLessThanOrEqual(6);
    }
  });
  test('a lesson takes five to ten minutes', () => {
    expect(course.lessons.filter(({ minutes }) => minutes < 5 || minutes > 10).map(({ id }) => id)).toEqual([]);
  });
  test('at least fifteen figures are of at least nine kinds', () => {
    const figures = course.lessons.flatMap(({ figures: own }) => Object.values(own));
    expect(figures.length).toBeGreaterThanOrEqual(15);
    expect(new Set(figures.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(9);
  });
  test('at least 120 claims ask at least 60 distinct pairs of query kind and estate', () => {
    expect(course.lessons.flatMap(({ claims }) => Object.keys(claims)).length).toBeGreaterThanOrEqual(120);
    expect(claimPairs(course).size).toBeGreaterThanOrEqual(60);
  });
  test('the final check asks for every objective, and at least half of what it asks is in no other check', () => {
    const final = course.checks.find(({ id }) => id === course.modules[0]?.final);
    expect(final?.draw?.count).toBe(20);
    expect(final?.draw?.own ?? 0).toBeGreaterThanOrEqual(10);
    expect([...(final?.draw?.from ?? [])].sort()).toEqual(units.flatMap(({ check }) => check ?? []).sort());
    const own = course.items.filter(({ id }) => final?.items.includes(id));
    const unitItems = course.checks.filter((check) => check !== final).flatMap(({ items }) => items);
    expect(own.filter(({ id }) => unitItems.includes(id))).toEqual([]);
    const objectives = course.modules.flatMap((module) => module.objectives.map(({ id }) => id));
    expect(objectives.filter((id) => !own.some(({ objective }) => objective === id))).toEqual([]);
  });
});

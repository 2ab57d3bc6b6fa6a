import { describe, expect, test } from 'vitest';
import { sayMistakes } from '../../src/lib/content/mistake.ts';
import { fidelity } from '../../src/lib/simulator/fidelity.ts';
import { course, problems } from './course.ts';

const today = new Date().toISOString().slice(0, 10);

/** Every source in the course and in the simulator with the day on which it was last read. */
const sources = [
  ...course.lessons.flatMap(({ id, sources }) =>
    sources.map(({ url, checked }) => ({ where: `lesson ${id}`, url, checked })),
  ),
  ...course.terms.map(({ id, source, checked }) => ({ where: `term ${id}`, url: source, checked })),
  ...course.items.flatMap(({ id, proof }) =>
    proof.kind === 'source' ? [{ where: `item ${id}`, url: proof.url, checked: proof.checked }] : [],
  ),
  ...course.tables.flatMap(({ id, rows }) =>
    rows.map((row) => ({ where: `table ${id}, ${row.id}`, url: row.source, checked: row.checked })),
  ),
  ...fidelity.map(({ id, source, checked }) => ({ where: `rule ${id}`, url: source, checked })),
];

describe('law 6: references resolve, sources are fresh', () => {
  test('the course has no mistakes', () => {
    expect(problems, sayMistakes(problems)).toEqual([]);
  });
  test('every lesson, lab and check has its place in a unit', () => {
    const units = course.modules.flatMap((module) => module.units);
    expect(course.lessons.filter(({ id }) => !units.some((unit) => unit.lesson === id))).toEqual([]);
    expect(course.labs.filter(({ id }) => !units.some((unit) => unit.labs.includes(id)))).toEqual([]);
    const finals = course.modules.map((module) => module.final);
    const placed = ({ id }: { readonly id: string }) =>
      finals.some((final) => final === id) || units.some((unit) => unit.check === id);
    expect(course.checks.filter((check) => !placed(check))).toEqual([]);
  });
  test('every objective is asked for by an item or a lab; one that no lab asks for is taught by a lesson', () => {
    const taught = new Set(course.lessons.flatMap(({ objectives }) => objectives));
    const practised = new Set(course.labs.flatMap(({ objectives }) => objectives.map(({ teaches }) => teaches)));
    const asked = new Set(course.items.map(({ objective }) => objective));
    const objectives = course.modules.flatMap((module) => module.objectives.map(({ id }) => id));
    expect(objectives.filter((id) => !practised.has(id) && !(asked.has(id) && taught.has(id)))).toEqual([]);
  });
  test('every source has an address on the web', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });
  test('a source read more than a year ago is named as a warning', () => {
    const [year = '', rest = ''] = [today.slice(0, 4), today.slice(4)];
    const yearAgo = `${Number(year) - 1}${rest}`;
    for (const { where, url, checked } of sources)
      if (checked < yearAgo) console.warn(`Read again: ${url} (${where}, last on ${checked})`);
    expect(sources.every(({ checked }) => /^\d{4}-\d{2}-\d{2}$/.test(checked))).toBe(true);
  });
});

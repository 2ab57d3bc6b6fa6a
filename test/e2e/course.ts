import { join } from 'node:path';
import type { Check, Item } from '../../src/lib/assessment/item.ts';
import type { LessonId } from '../../src/lib/brand.ts';
import type { Lesson, Unit } from '../../src/lib/content/course.ts';
import { readCourse } from '../../src/lib/content/read.ts';
import type { Scenario } from '../../src/lib/lab/scenario.ts';
import { variantsOf } from '../../src/lib/lab/variants.ts';
import type { EstateSpec } from '../../src/lib/simulator/model.ts';

const { course } = readCourse(join(import.meta.dirname, '../..'));

function found<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`The course has no ${what} to test with`);
  return value;
}

/** The unit of the real course whose lab and check the tests play through. */
export const unit: Unit = found(
  'unit on switching a workload',
  course.modules[0]?.units.find((one) => one.lesson === 'switching-a-workload'),
);
/** The lesson with which the course begins. */
export const firstLesson: LessonId = found('first unit', course.modules[0]?.units[0]).lesson;
/** How many the course counts: of each unit its lesson, its labs and its check. */
export const activities: number =
  course.modules.flatMap(({ units }) => units).reduce((sum, { labs: own }) => sum + own.length + 2, 0) +
  course.modules.filter(({ final }) => final !== undefined).length;
export const lesson: Lesson = found(
  'lesson',
  course.lessons.find(({ id }) => id === unit.lesson),
);
export const lab: Scenario = found(
  'lab',
  course.labs.find(({ id }) => id === unit.labs[0]),
);
/** How the lab is played in the first of its variants. */
export const play = variantsOf(lab)[0];
export const labs: readonly Scenario[] = course.labs;
export const estate: EstateSpec = estateOf(lab);
export const check: Check = found(
  'check',
  course.checks.find(({ id }) => id === unit.check),
);
export const checkItems: readonly Item[] = check.items.map((id) => item(id));

/** What a lab starts from, before any variant of it. */
export function estateOf({ estate: id }: Scenario): EstateSpec {
  return found(
    `estate “${id}”`,
    course.estates.find((one) => one.id === id),
  );
}

/** An item of the course. Throws where there is none of that id. */
export function item(id: string): Item {
  return found(
    `item “${id}”`,
    course.items.find((one) => one.id === id),
  );
}

/** What follows the unit's check in the course. */
const nextAfter: string = (() => {
  const units = course.modules[0]?.units ?? [];
  const next = units[units.indexOf(unit) + 1];
  return next === undefined ? `check/${course.modules[0]?.final}/` : `lesson/${next.lesson}/`;
})();

export const paths = {
  home: './',
  first: `lesson/${firstLesson}/`,
  after: nextAfter,
  lesson: `lesson/${lesson.id}/`,
  lab: `lab/${lab.id}/`,
  check: `check/${check.id}/`,
  record: 'record/',
} as const;

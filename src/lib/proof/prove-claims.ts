import type { Lesson } from '../content/course.ts';
import { weakGrounds, whyNot } from './grounds.ts';
import { type Estates, playSituation } from './situation.ts';
import type { Place, Tally } from './tally.ts';

/** Proves every claim of a lesson: its run is accepted, it is true there, and it rests on documented rules. */
export function proveClaims(lesson: Lesson, estates: Estates, tally: Tally): void {
  for (const [id, claim] of Object.entries(lesson.claims)) {
    const where: Place = { collection: 'lessons', id: lesson.id, path: ['claims', id] };
    tally.prove('a claim is true', where, () => {
      const { estate, refused } = playSituation(claim, estates);
      const why = refused ?? whyNot(claim.condition, estate);
      return why === undefined ? undefined : `the claim “${id}” is false. ${why}`;
    });
    tally.prove('a claim rests on documented rules', where, () => {
      const said = weakGrounds([claim.condition], playSituation(claim, estates).estate);
      return said === undefined ? undefined : `the claim “${id}”: ${said}`;
    });
  }
  for (const [id, figure] of Object.entries(lesson.figures)) {
    const where: Place = { collection: 'lessons', id: lesson.id, path: ['figures', id, 'run'] };
    tally.prove('the run of a figure is accepted', where, () => playSituation(figure, estates).refused);
  }
}

/** How many proofs a lesson must have. */
export function proofsOfLesson(lesson: Lesson): number {
  return 2 * Object.keys(lesson.claims).length + Object.keys(lesson.figures).length;
}

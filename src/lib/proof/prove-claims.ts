import type { Lesson } from '../content/course.ts';
import { type Played, playsOf } from '../lesson/figure.ts';
import { causesOf, practised, weakest, whyNot } from './grounds.ts';
import { type Estates, playSituation } from './situation.ts';
import type { Declared, Place, Tally } from './tally.ts';

/** Proves every claim of a lesson: its run is accepted, it is true there, and it says what it rests on. */
export function proveClaims(lesson: Lesson, estates: Estates, tally: Tally): void {
  for (const [id, claim] of Object.entries(lesson.claims)) {
    const where = atClaim(lesson, id);
    const because = () => causesOf([claim.condition], playSituation(claim, estates).estate);
    const named = (said: string | undefined) => (said === undefined ? undefined : `the claim “${id}”: ${said}`);
    tally.prove('a claim is true', where, () => {
      const { estate, refused } = playSituation(claim, estates);
      const why = refused ?? whyNot(claim.condition, estate);
      return why === undefined ? undefined : `the claim “${id}” is false. ${why}`;
    });
    tally.prove('a claim rests on documented rules', where, () => named(weakest(because())));
    tally.prove('a claim says exactly when practitioners found its ground', where, () => {
      const found = practised(because());
      if (claim.foundBy === undefined) return named(found);
      return found === undefined ? `the claim “${id}” rests on documented rules alone` : undefined;
    });
  }
  for (const [id, figure] of Object.entries(lesson.figures))
    for (const { path, situation } of playsOf(figure))
      tally.prove(
        'the run of a figure is accepted',
        atFigure(lesson, id, path),
        () => playSituation(situation, estates).refused,
      );
}

/** The proofs that there must be of a lesson. */
export function declaredOfLesson(lesson: Lesson): readonly Declared[] {
  return [
    ...Object.keys(lesson.claims).flatMap((id): readonly Declared[] => {
      const where = atClaim(lesson, id);
      return [
        { what: 'a claim is true', where },
        { what: 'a claim rests on documented rules', where },
        { what: 'a claim says exactly when practitioners found its ground', where },
      ];
    }),
    ...Object.entries(lesson.figures).flatMap(([id, figure]) =>
      playsOf(figure).map(
        ({ path }): Declared => ({ what: 'the run of a figure is accepted', where: atFigure(lesson, id, path) }),
      ),
    ),
  ];
}

function atClaim({ id }: Lesson, claim: string): Place {
  return { collection: 'lessons', id, path: ['claims', claim] };
}

function atFigure({ id }: Lesson, figure: string, path: Played['path']): Place {
  return { collection: 'lessons', id, path: ['figures', figure, ...path] };
}

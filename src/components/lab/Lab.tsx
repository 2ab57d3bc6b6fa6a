import type { LabSetup } from '../../lib/stores/lab.ts';
import { Desk } from './Desk.tsx';
import type { LessonLink } from './review/Review.tsx';

export type LabProps = LabSetup & {
  readonly lessons: readonly LessonLink[];
  /** What comes after this lab in the course. */
  readonly next: LessonLink;
};

/** The lab's island: the desk, with the simulator fetched once the page is alive. */
export function Lab({ lessons, next, ...setup }: LabProps) {
  const { title, task, variants, budget } = setup.scenario;
  const variant = { solutions: variants[0].solutions, others: variants.length > 1 };
  return (
    <Desk
      title={title}
      task={task}
      spans={budget.minutes}
      spec={setup.spec}
      first={{ ...setup.first, variant }}
      lessons={lessons}
      next={next}
      open={async () => (await import('../../lib/stores/lab.ts')).openLab(setup)}
    />
  );
}

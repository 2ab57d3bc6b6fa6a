import type { Estate } from '../../../lib/simulator/engine.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { sayCommand } from '../../../lib/view/say.ts';
import { type AnswerTable, answered, headOf, sayMarked, since } from './answers.ts';
import type { FigureOf } from './kind.ts';
import { carryOut, type Opening, replay } from './run.ts';

export type StoryStep = {
  readonly label: string;
  readonly says: string;
  /** What is done, command by command, in words. */
  readonly done: readonly string[];
  /** The clock once the step is done. */
  readonly clock: string;
  /** The answers then; one that is another than before the step is marked. */
  readonly answers: AnswerTable;
};

const beginning = 'At the beginning';

/** The beginning, and each step with the answers after it. */
export function storyOf(opening: Opening, { asks, steps }: FigureOf<'story'>): readonly StoryStep[] {
  let before = replay(opening, opening.run);
  const first = {
    label: beginning,
    says: '',
    done: [],
    clock: sayMinute(before.now),
    answers: answersOf(beginning, before, before, asks),
  };
  const later = steps.map(({ label, says, do: commands }): StoryStep => {
    const done: string[] = [];
    const after = commands.reduce<Estate>((now, command) => {
      const next = carryOut(now, command);
      if (next) done.push(sayCommand(command, now));
      return next ?? now;
    }, before);
    const step = {
      label,
      says,
      // A step that is called as its only command needs to be read once.
      done: done.filter((words) => words !== label),
      clock: sayMinute(after.now),
      answers: answersOf(label, before, after, asks),
    };
    before = after;
    return step;
  });
  return [first, ...later];
}

function answersOf(caption: string, before: Estate, after: Estate, asks: FigureOf<'story'>['asks']): AnswerTable {
  return {
    caption,
    corner: 'Question',
    columns: ['Answer'],
    rows: asks.map((asked) => ({
      head: headOf(asked, after),
      cells: [since(answered(before, asked.ask), answered(after, asked.ask))],
    })),
  };
}

/** A step that was gone to, and what is marked there, in a sentence. */
export function sayStep({ label, answers }: StoryStep): string {
  return label === beginning ? `${label}.` : `${label}. ${sayMarked([answers])}`;
}

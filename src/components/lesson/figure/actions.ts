import { sayMinute } from '../../../lib/view/clock.ts';
import { type AnswerTable, answered, type Cell, deviceHeadOf, onDevice, since } from './answers.ts';
import type { FigureOf } from './kind.ts';
import { passed } from './passing.ts';
import { carryOn, type Opening, replay } from './run.ts';

/** A table for each action: what is so now, while it waits, and when it has surely been done. */
export function actionsOf(opening: Opening, figure: FigureOf<'actions'>): readonly AnswerTable[] {
  const { device, ways, asks, minutes } = figure;
  const now = replay(opening, opening.run);
  return ways.map((way) => {
    const waiting = carryOn(now, way.do);
    const after = passed(waiting, minutes);
    return {
      caption: way.label,
      corner: device,
      columns: [
        `Before, ${sayMinute(now.now)}`,
        `While it waits, ${sayMinute(waiting.now)}`,
        `Afterwards, ${sayMinute(after.now)}`,
      ],
      rows: asks.map((asked) => {
        const query = onDevice(asked.ask, device);
        const first = answered(now, query);
        const meanwhile = since(first, answered(waiting, query));
        return {
          head: deviceHeadOf(asked, now),
          cells: [first, meanwhile, last(first, meanwhile, answered(after, query))],
        };
      }),
    };
  });

  /** Marked against what was before the action, unless that came back. */
  function last(first: Cell, meanwhile: Cell, cell: Cell): Cell {
    return cell.value === first.value ? since(meanwhile, cell) : since(first, cell);
  }
}

/** What an action has left once it is done: “Retire. Gone afterwards: Enrolled in Intune.” */
export function sayLeft({ caption, rows }: AnswerTable): string {
  const ends = rows.flatMap(({ head, cells }) => {
    const end = cells.at(-1);
    return end?.mark !== undefined && end.value !== cells[0]?.value ? [{ head, end }] : [];
  });
  const gone = ends.filter(({ end }) => end.mark === 'gone').map(({ head }) => head);
  const changed = ends.filter(({ end }) => end.mark === 'changed').map(({ head, end }) => `${head}, now ${end.words}`);
  const said = [
    ...(gone.length > 0 ? [`Gone afterwards: ${gone.join('; ')}.`] : []),
    ...(changed.length > 0 ? [`Changed: ${changed.join('; ')}.`] : []),
  ];
  return [`${caption}.`, ...(said.length > 0 ? said : ['Afterwards every answer is as it was before.'])].join(' ');
}

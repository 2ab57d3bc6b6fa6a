import { type AnswerTable, answered, deviceHeadOf, onDevice, since } from './answers.ts';
import type { FigureOf } from './kind.ts';
import { carryOn, type Opening, replay } from './run.ts';

/** A table for each moment: devices down, questions across; what is otherwise than a moment earlier is marked. */
export function beforeAfterOf(opening: Opening, figure: FigureOf<'beforeAfter'>): readonly AnswerTable[] {
  const { devices, asks, moments } = figure;
  const start = replay(opening, opening.run);
  const columns = asks.map((asked) => deviceHeadOf(asked, start));
  let estate = start;
  let before: AnswerTable | undefined;
  return moments.map((moment) => {
    estate = carryOn(estate, moment.do);
    const rows = devices.map((device, row) => ({
      head: device,
      cells: asks.map(({ ask }, column) => {
        const cell = answered(estate, onDevice(ask, device));
        const earlier = before?.rows[row]?.cells[column];
        return earlier ? since(earlier, cell) : cell;
      }),
    }));
    before = { caption: moment.label, corner: 'Device', columns, rows };
    return before;
  });
}

import type { Figure } from '../../../lib/view/figure-model.ts';

/** About as many pixels as the figure will take: the room that is kept until it can be drawn. */
export function heightOf(figure: Figure): number {
  const head = 76;
  switch (figure.kind) {
    case 'map': {
      const rows = figure.places.map(
        ({ devices, notes }) => Math.ceil(devices.length / 2) * 32 + notes.length * 22 + 60,
      );
      return head + 200 + rows.reduce((sum, row) => sum + row, 0) + figure.groups.length * 32;
    }
    case 'bars':
      return head + figure.bars.length * 54;
    case 'transition':
      return head + 40 + figure.rows.length * 30 + figure.moving.length * 48;
    case 'tally':
      return head + (figure.rows.length + (figure.total === undefined ? 1 : 2)) * 36;
    case 'series':
      return head + 250;
  }
}

import { expect, test } from 'vitest';
import { rowsToAsk } from '../../../../src/components/lab/table/rows-to-ask.ts';

const total = 100_000;

test('while the rows in sight and thirty around them are there, nothing is asked for', () => {
  expect(rowsToAsk({ from: 30, count: 14 }, { from: 0, count: 100 }, total)).toBeUndefined();
  expect(rowsToAsk({ from: 0, count: 14 }, { from: 0, count: 100 }, total)).toBeUndefined();
  expect(rowsToAsk({ from: total - 14, count: 14 }, { from: total - 150, count: 150 }, total)).toBeUndefined();
});

test('once fewer than thirty rows are left ahead, those around the ones in sight are asked for', () => {
  expect(rowsToAsk({ from: 60, count: 14 }, { from: 0, count: 100 }, total)).toEqual({ from: 0, count: 150 });
  expect(rowsToAsk({ from: 500, count: 14 }, { from: 480, count: 150 }, total)).toEqual({ from: 432, count: 150 });
});

test('a jump to the far end asks for the last rows, not for some beyond them', () => {
  expect(rowsToAsk({ from: total - 10, count: 10 }, { from: 0, count: 100 }, total)).toEqual({
    from: total - 150,
    count: 150,
  });
});

test('in a frame taller than usual, all rows in sight are asked for with those around them', () => {
  expect(rowsToAsk({ from: 1000, count: 200 }, { from: 0, count: 100 }, total)).toEqual({ from: 970, count: 260 });
});

test('what is asked for is enough: with it there, nothing more is asked for', () => {
  for (const from of [0, 17, 99, 5000, total - 20]) {
    const inSight = { from, count: 14 };
    const asked = rowsToAsk(inSight, { from: 40_000, count: 1 }, total);
    expect(asked).toBeDefined();
    if (asked) expect(rowsToAsk(inSight, asked, total)).toBeUndefined();
  }
});

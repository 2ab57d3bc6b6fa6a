/** Whole minutes for an axis or a table: both ends, and steps between them that a clock has; at most `most` and the two ends. */
export function minutesOf(from: number, to: number, most: number): readonly number[] {
  const length = to - from;
  if (length <= 0) return [from];
  const step = steps.find((one) => length / one <= most) ?? Math.ceil(length / most / 1440) * 1440;
  const first = Math.ceil((from + step / 3) / step) * step;
  const between = [];
  for (let at = first; at <= to - step / 3; at += step) between.push(at);
  return [from, ...between, to];
}
const steps = [1, 5, 15, 30, 60, 120, 240, 480, 720, 1440];

/** The count that holds at a minute. */
export function countAt(points: readonly { readonly at: number; readonly count: number }[], at: number): number {
  return points.findLast((point) => point.at <= at)?.count ?? 0;
}

/** The same heights, moved so that no two labels touch and none is below the floor. */
export function apart(heights: readonly number[], gap: number, floor: number): readonly number[] {
  const order = heights.map((_, place) => place).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  const moved = [...heights];
  let lowest = floor + gap;
  for (const place of order) {
    lowest = Math.min(heights[place] ?? 0, lowest - gap);
    moved[place] = lowest;
  }
  return moved;
}

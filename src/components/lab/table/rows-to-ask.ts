export type Span = { readonly from: number; readonly count: number };

/** Rows kept ready on either side of those in sight, and asked for with them. */
const ready = 30;
const asked = 150;

/** The rows to ask for next so that those in sight, and some around them, are there; nothing where they are already. */
export function rowsToAsk(inSight: Span, there: Span, total: number): Span | undefined {
  const first = Math.max(0, inSight.from - ready);
  const end = Math.min(total, inSight.from + inSight.count + ready);
  if (first >= there.from && end <= there.from + there.count) return undefined;
  const middle = inSight.from + Math.floor(inSight.count / 2);
  const count = Math.max(asked, inSight.count + 2 * ready);
  const from = Math.max(0, Math.min(middle - Math.floor(count / 2), total - count));
  return { from, count };
}

/** The option that an arrow key comes to: past the last one, and before the first, none is chosen. */
export function nextOption(
  active: number | undefined,
  key: 'ArrowDown' | 'ArrowUp',
  count: number,
): number | undefined {
  if (count === 0) return undefined;
  if (active === undefined) return key === 'ArrowDown' ? 0 : count - 1;
  const next = active + (key === 'ArrowDown' ? 1 : -1);
  return next < 0 || next >= count ? undefined : next;
}

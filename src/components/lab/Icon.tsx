const paths = {
  ok: 'M3 8.5 6.5 12 13 4.5',
  no: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  step: 'M4 3.2v9.6L10.5 8zM12.5 3.5v9',
  play: 'M5 3.2v9.6l7.5-4.8z',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10',
} as const;

/** Those that point along the line of time, or of reading; they turn with its direction. */
const ways: ReadonlySet<string> = new Set(['back', 'forward', 'step', 'play', 'undo', 'redo']);

/** A line drawing beside a word; it never says anything alone. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class={ways.has(name) ? 'ic way' : 'ic'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

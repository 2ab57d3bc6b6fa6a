import type { Segment } from '../../lib/stores/check-session.ts';
import { segmentWords } from './words.ts';

/** The bar over an item: one segment an item, and in words where one stands. */
export function Segments({ segments, label }: { readonly segments: readonly Segment[]; readonly label: string }) {
  return (
    <div class="prog" role="img" aria-label={label}>
      {segments.map((segment, index) => (
        <i key={index} class={segment} title={`Item ${index + 1}: ${segmentWords[segment]}`} />
      ))}
    </div>
  );
}

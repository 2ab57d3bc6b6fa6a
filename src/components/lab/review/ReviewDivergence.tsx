import type { ReviewView } from '../../../lib/stores/lab-session.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { Button } from '../Button.tsx';
import { useDesk } from '../desk-context.ts';

type DivergenceProps = { readonly divergence: ReviewView['divergence'] };

/** Where the run first left every way that leads there, what would have led on, and the way back to that moment. */
export function ReviewDivergence({ divergence }: DivergenceProps) {
  const { session } = useDesk();
  if (!divergence) return null;
  const { number, at, you, instead, lost } = divergence;
  return (
    <section aria-labelledby="review-divergence">
      <h2 id="review-divergence">Where it first went another way</h2>
      <p>
        <b>
          Command {number}, {sayMinute(at)}.
        </b>{' '}
        {you}. Until then a way to every objective lay open.
      </p>
      {lost.length > 0 && (
        <>
          <p>From then on, none of the author’s ways met all of this:</p>
          <ul>
            {lost.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {instead && (
        <p>
          <b>What would have led on:</b> {instead.does}. {instead.why}
        </p>
      )}
      <p class="review-actions">
        <Button onPress={() => session?.goOn(number)}>Try again from before command {String(number)}</Button>
      </p>
    </section>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { useDesk } from '../desk-context.ts';
import type { ReviewProps } from './Review.tsx';

type Fetched =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'there'; readonly review: ComponentType<ReviewProps> };

/** The review, which is fetched when a run is finished; where it cannot be, the run goes on. */
export function FetchedReview(props: ReviewProps) {
  const { session } = useDesk();
  const [fetched, setFetched] = useState<Fetched>({ kind: 'waiting' });
  useEffect(() => {
    import('./Review.tsx').then(
      ({ Review }) => setFetched({ kind: 'there', review: Review }),
      () => setFetched({ kind: 'failed' }),
    );
  }, []);
  if (fetched.kind === 'there') return <fetched.review {...props} />;
  if (fetched.kind === 'waiting') return null;
  return (
    <div class="review" role="alert">
      <p>
        <b>The review could not be fetched.</b> You may be offline. What you did is kept.
      </p>
      <p class="review-actions">
        <Button onPress={() => session?.goOn()}>Go on where I was</Button>
      </p>
    </div>
  );
}

import type { Sent } from '../../../lib/stores/lab-session.ts';
import { Icon } from '../Icon.tsx';

type Unaccepted = Exclude<Sent, { readonly kind: 'accepted' }>;

/** A refusal where it happened: what did not happen, why, and what cures it. */
export function RefusalNote({ sent }: { sent: Unaccepted }) {
  if (sent.kind === 'invalid') {
    return (
      <div class="refusal" role="alert">
        <p>
          <b class="bad">
            <Icon name="no" /> Not sent.
          </b>{' '}
          {sent.says}
        </p>
      </div>
    );
  }
  return (
    <div class="refusal" role="alert">
      <p>
        <b class="bad">
          <Icon name="no" /> Refused.
        </b>{' '}
        {sent.says.what}
      </p>
      <p>
        <b>Why.</b> {sent.says.why}
      </p>
      <p>
        <b>What cures it.</b> {sent.says.cure}
      </p>
    </div>
  );
}

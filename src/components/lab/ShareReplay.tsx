import { CopyButton } from './CopyButton.tsx';
import { useDesk } from './desk-context.ts';
import { replayLink } from './replay-link.ts';

/** Copies a link that replays this run in another browser. */
export function ShareReplay() {
  const { session } = useDesk();
  return (
    <CopyButton
      label="Share replay"
      off={session ? undefined : 'The simulator is starting.'}
      text={() => (session ? replayLink(session.code(), location.href) : '')}
    />
  );
}

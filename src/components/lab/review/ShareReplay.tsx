import { useDesk } from '../desk-context.ts';
import { CopyButton } from './CopyButton.tsx';
import { replayLink } from './replay-link.ts';

/** Copies a link that replays this run in another browser. `tell` says so beside it, where there is no status line. */
export function ShareReplay({ tell }: { readonly tell?: boolean }) {
  const { session } = useDesk();
  return (
    <CopyButton
      label="Share replay"
      tell={tell}
      off={session ? undefined : 'The simulator is starting.'}
      text={() => (session ? replayLink(session.code(), location.href) : '')}
    />
  );
}

import { useRef, useState } from 'preact/hooks';
import type { Sent } from '../../../lib/stores/lab-session.ts';
import type { Action, ActionValues } from '../../../lib/view/view-model.ts';
import { useDesk } from '../desk-context.ts';

export type OpenAction = {
  /** The action whose form is open. */
  readonly open: Action | undefined;
  /** What came back when the last one was not accepted. */
  readonly unaccepted: Exclude<Sent, { readonly kind: 'accepted' }> | undefined;
  readonly choose: (action: Action) => void;
  readonly send: (action: Action, values: ActionValues) => void;
  readonly close: () => void;
};

/** One place for actions: opens a form where something is to be filled in, sends the rest at once, keeps the refusal. */
export function useAction(): OpenAction {
  const { session } = useDesk();
  const [open, setOpen] = useState<Action>();
  const [unaccepted, setUnaccepted] = useState<OpenAction['unaccepted']>();
  // A second press before the answer is the same press.
  const isSending = useRef(false);
  const close = () => {
    setOpen(undefined);
    setUnaccepted(undefined);
  };
  const send = async (action: Action, values: ActionValues) => {
    if (!session || isSending.current) return;
    isSending.current = true;
    // A simulator that stops says so itself, over the whole desk.
    const sent = await session.send(action, values).catch(() => undefined);
    isSending.current = false;
    if (!sent) return;
    if (sent.kind === 'accepted') close();
    else setUnaccepted(sent);
  };
  const choose = (action: Action) => {
    setUnaccepted(undefined);
    setOpen(action.inputs.length > 0 && open?.id !== action.id ? action : undefined);
    if (action.inputs.length === 0) void send(action, {});
  };
  return { open, unaccepted, choose, send: (action, values) => void send(action, values), close };
}

import type { Action, Sentence } from '../../../lib/view/view-model.ts';
import { Button } from '../Button.tsx';
import { useBlocked } from '../use-live.ts';
import { ActionForm } from './ActionForm.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { type OpenAction, useAction } from './use-action.ts';

/** What can be done on a page of a console, each with its form or its refusal right below. */
export function ActionBar({ actions }: { actions: readonly Action[] }) {
  const at = useAction();
  if (actions.length === 0) return null;
  return (
    <div class="action-bar">
      <ActionButtons actions={actions} at={at} tell />
      <ActionPlace at={at} />
    </div>
  );
}

type ActionButtonsProps = {
  readonly actions: readonly Action[];
  readonly at: OpenAction;
  /** Whether reasons stand beside what cannot be done; in a table they are said when it is pressed. */
  readonly tell?: boolean;
  /** Small ones, as in a row. */
  readonly small?: boolean;
  readonly of?: string;
};

export function ActionButtons({ actions, at, tell = false, small = !tell, of }: ActionButtonsProps) {
  const blocked = useBlocked();
  return (
    <span class="action-buttons">
      {actions.map((action, place) => (
        // By place: a row's button that turns from Add to Remove stays the button that has the focus.
        <Button
          key={place}
          look={small ? 'small' : 'plain'}
          off={blocked ?? whyNot(action)}
          onOff={blocked ? undefined : () => at.send(action, {})}
          tell={tell && !blocked && action.disabledSays !== undefined}
          label={nameOf(action, of)}
          expanded={action.inputs.length > 0 ? at.open?.id === action.id : undefined}
          action={action.id}
          onPress={() => at.choose(action)}
        >
          {action.short ?? action.label}
        </Button>
      ))}
    </span>
  );
}

/** What the control is called where its words alone do not say it; its words stay the beginning. */
function nameOf({ label, short }: Action, of: string | undefined): string | undefined {
  if (of && !label.toLowerCase().includes(of.toLowerCase())) return `${label}: ${of}`;
  return short === undefined ? undefined : label;
}

/** Where the form of the open action stands, or the refusal of one that needed no form. */
export function ActionPlace({ at, of }: { at: OpenAction; of?: string }) {
  const off = useBlocked();
  if (at.open) return <ActionForm key={at.open.id} action={at.open} at={at} of={of} off={off} />;
  if (at.unaccepted) return <RefusalNote sent={at.unaccepted} />;
  return null;
}

/** Where the view gives no words for it, pressing the control lets the refusal speak. */
function whyNot(action: Action): Sentence | undefined {
  if (!action.disabledBecause) return undefined;
  return action.disabledSays ?? 'Not possible as things stand; press to read why.';
}

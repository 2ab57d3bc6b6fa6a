import { Button } from '../Button.tsx';
import { RefusalNote } from '../console/RefusalNote.tsx';
import { CopyButton } from '../review/CopyButton.tsx';
import { useBlocked } from '../use-live.ts';
import { deedsFor, rowName } from './selection.ts';
import type { Chosen } from './use-selection.ts';

/** What can be done with the selected rows, one after the other; it stops at the first refusal and says so. */
export function SelectionBar({ chosen }: { chosen: Chosen }) {
  const blocked = useBlocked();
  const rows = [...chosen.rows.values()];
  if (rows.length === 0 && !chosen.stopped) return null;
  return (
    <fieldset class="selection" aria-label="Selected rows">
      <span>
        <b>{rows.length.toLocaleString('en-GB')} selected</b>
      </span>
      {deedsFor(rows).map((deed) => (
        <Button
          key={deed.name}
          look="small"
          off={blocked ?? (chosen.isBusy ? 'The selected rows are being worked through.' : undefined)}
          onPress={() => chosen.perform(deed)}
        >
          {deed.name} {deed.of.length} selected
        </Button>
      ))}
      {rows.length > 0 && (
        <>
          <CopyButton small label="Copy names" text={() => rows.map(rowName).join('\n')} />
          <Button look="link" onPress={() => chosen.set([])}>
            Select none
          </Button>
        </>
      )}
      {chosen.stopped && (
        <div class="selection-stop">
          <p>
            <b>Stopped at {chosen.stopped.at}.</b> What was done before stays.
          </p>
          <RefusalNote sent={chosen.stopped.sent} />
        </div>
      )}
    </fieldset>
  );
}

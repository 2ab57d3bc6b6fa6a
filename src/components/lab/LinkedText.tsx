import { branded, type DeviceId } from '../../lib/brand.ts';
import type { Sentence } from '../../lib/view/view-model.ts';
import { useDesk } from './desk-context.ts';
import { splitAtNames } from './split-at-names.ts';

/** A sentence in which the names of devices lead to their seats. */
export function LinkedText({ text, devices }: { text: Sentence; devices: readonly string[] }) {
  const { go } = useDesk();
  const pieces = splitAtNames(text, devices);
  return (
    <>
      {pieces.map((piece, place) =>
        piece.kind === 'text' ? (
          piece.text.slice(place > 0 ? markOf(piece.text).length : 0)
        ) : (
          <span key={place} class="with-mark">
            <button
              type="button"
              class="link"
              onClick={() => go({ kind: 'device', device: branded<DeviceId>(piece.text) })}
            >
              {piece.text}
            </button>
            {markOf(pieces[place + 1]?.text ?? '')}
          </span>
        ),
      )}
    </>
  );
}

/** The mark right after a name: kept on the line of the name, as lines may break beside a button. */
function markOf(text: string): string {
  return /^[,.;:]/.exec(text)?.[0] ?? '';
}

import { branded, type DeviceId } from '../../lib/brand.ts';
import type { Sentence } from '../../lib/view/view-model.ts';
import { useDesk } from './desk-context.ts';
import { splitAtNames } from './split-at-names.ts';

/** A sentence in which the names of devices lead to their seats. */
export function LinkedText({ text, devices }: { text: Sentence; devices: readonly string[] }) {
  const { go } = useDesk();
  return (
    <>
      {splitAtNames(text, devices).map((piece, place) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          <button
            key={place}
            type="button"
            class="link"
            onClick={() => go({ kind: 'device', device: branded<DeviceId>(piece.text) })}
          >
            {piece.text}
          </button>
        ),
      )}
    </>
  );
}

import type { Authority } from '../../../lib/simulator/model.ts';
import { authorityShortLabels } from '../../../lib/view/labels.ts';
import type { WhyText } from './why.ts';

export const authorityLook: { readonly [A in Authority]: string } = {
  configMgr: 'site',
  intune: 'cloud',
  otherMdm: 'none',
  none: 'none',
};

type Props = {
  readonly why: WhyText;
  readonly onClose: () => void;
  /** Makes the PC ask for policy now, where the figure lets the reader do so. */
  readonly onDownload?: (() => void) | undefined;
};

/** The chain of causes behind one mark, ending in what would change it. */
export function Why({ why, onClose, onDownload }: Props) {
  return (
    <div class="why-panel">
      <p>
        <b>
          Why <span class={`chip ${authorityLook[why.authority]}`}>{authorityShortLabels[why.authority]}</span> decides
          on {why.about}
        </b>
      </p>
      <ol class="why">
        {why.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {why.changes.map((sentence) => (
        <p key={sentence} class="muted">
          {sentence}
        </p>
      ))}
      {onDownload && (
        <button type="button" class="btn ghost s" onClick={onDownload}>
          Download policy on {why.device}
        </button>
      )}{' '}
      <button type="button" class="btn ghost s" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

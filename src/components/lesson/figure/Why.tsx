import type { ComponentChildren } from 'preact';
import type { Authority } from '../../../lib/simulator/model.ts';
import { authorityShortLabels } from '../../../lib/view/labels.ts';
import type { Causes as CausesText, WhyText } from './why.ts';

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
  const download = onDownload && (
    <button type="button" class="btn ghost s" onClick={onDownload}>
      Download policy on {why.device}
    </button>
  );
  return (
    <Causes causes={why} onClose={onClose} does={download}>
      Why <span class={`chip ${authorityLook[why.authority]}`}>{authorityShortLabels[why.authority]}</span> decides on{' '}
      {why.about}
    </Causes>
  );
}

type CausesProps = {
  readonly causes: Pick<CausesText, 'because' | 'changes'>;
  readonly onClose: () => void;
  /** What is explained. */
  readonly children: ComponentChildren;
  /** What the reader can do about it. */
  readonly does?: ComponentChildren;
};

/** Causes in their order, what would change the answer, and a way to close it. */
export function Causes({ causes, onClose, children, does }: CausesProps) {
  return (
    <div class="why-panel">
      <p>
        <b>{children}</b>
      </p>
      <ol class="why">
        {causes.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {causes.changes.map((sentence) => (
        <p key={sentence} class="muted">
          {sentence}
        </p>
      ))}
      {does}{' '}
      <button type="button" class="btn ghost s" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

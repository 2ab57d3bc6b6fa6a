import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { useDesk } from '../desk-context.ts';

type CopyProps = {
  readonly label: string;
  readonly text: () => string;
  readonly off?: string | undefined;
  readonly small?: boolean;
  /** Whether it says beside itself that it copied, where no status line does. */
  readonly tell?: boolean | undefined;
};

/** Copies a text and says so; where copying is refused, shows the text to be copied by hand. */
export function CopyButton({ label, text, off, small = false, tell = false }: CopyProps) {
  const { announce } = useDesk();
  const [shown, setShown] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      if (!tell) announce('Copied.');
      setCopied(true);
      setShown(undefined);
    } catch {
      setShown(value);
    }
  };
  return (
    <span class="copy">
      <Button look={small ? 'small' : 'plain'} off={off} onPress={() => void copy()}>
        {label}
      </Button>
      {tell && (
        <span role="status" class="muted">
          {isCopied && ' Copied.'}
        </span>
      )}
      {shown !== undefined && (
        <label class="copy-text">
          <span>Copy this</span>
          <input class="lab-input mono" readOnly value={shown} ref={selectAll} />
        </label>
      )}
    </span>
  );
}

function selectAll(input: HTMLInputElement | null): void {
  input?.select();
}

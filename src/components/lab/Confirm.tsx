import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sentence } from '../../lib/view/view-model.ts';
import { Button } from './Button.tsx';

type ConfirmProps = {
  readonly label: string;
  readonly question: Sentence;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly off?: Sentence | undefined;
  readonly look?: 'main' | 'plain' | 'small';
};

/** A button that asks in its own place before it acts; Escape takes the question back. */
export function Confirm({ label, question, yes, no, onYes, off, look = 'plain' }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking || asked.current) root.current?.querySelector('button')?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <span ref={root} class="confirm">
      {asking ? (
        <fieldset
          aria-label={question}
          class="confirm-open"
          onKeyDown={(press) => {
            if (press.key === 'Escape') setAsking(false);
          }}
        >
          <span class="confirm-question">{question}</span>
          <Button
            look={look}
            onPress={() => {
              setAsking(false);
              onYes();
            }}
          >
            {yes}
          </Button>
          <Button look={look === 'small' ? 'small' : 'plain'} onPress={() => setAsking(false)}>
            {no}
          </Button>
        </fieldset>
      ) : (
        <Button look={look} off={off} onPress={() => setAsking(true)}>
          {label}
        </Button>
      )}
    </span>
  );
}

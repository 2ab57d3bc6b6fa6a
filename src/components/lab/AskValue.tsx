import type { Query } from '../../lib/simulator/model.ts';
import { useDesk } from './desk-context.ts';

type AskProps = {
  readonly text: string;
  /** What it is a value of: what a screen reader hears before "why?". */
  readonly about: string;
  readonly query: Query;
  readonly look?: string;
};

/** A value in words or figures that can be asked why. */
export function AskValue({ text, about, query, look = '' }: AskProps) {
  const { ask } = useDesk();
  return (
    <button
      type="button"
      class={`asked-value ${text.length > 20 ? 'long' : ''} ${look}`}
      aria-label={`${text}, ${about}: why?`}
      onClick={() => ask(query)}
    >
      {text}
    </button>
  );
}

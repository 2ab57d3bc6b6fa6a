import type { Query } from '../../lib/simulator/model.ts';
import { useDeskIfAny } from './desk-context.ts';

type AskProps = {
  readonly text: string;
  /** What it is a value of: what a screen reader hears before "why?". */
  readonly about: string;
  readonly query: Query;
  readonly look?: string;
};

/** A value in words or figures that can be asked why; away from a desk it is the value alone. */
export function AskValue({ text, about, query, look = '' }: AskProps) {
  const desk = useDeskIfAny();
  if (!desk) return <span class={look}>{text}</span>;
  return (
    <button
      type="button"
      class={`asked-value ${text.length > 20 ? 'long' : ''} ${look}`}
      aria-label={`${text}, ${about}: why?`}
      onClick={() => desk.ask(query)}
    >
      {text}
    </button>
  );
}

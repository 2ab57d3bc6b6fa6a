import { lookOf } from './answers.ts';
import type { useBecause } from './use-because.ts';
import { Causes } from './Why.tsx';

/** Why an answer is what it is, once somebody has asked. It stands under the table and is read out when it comes. */
export function Because({ of }: { readonly of: ReturnType<typeof useBecause> }) {
  return <div aria-live="polite">{of.told && <Told told={of.told} onClose={of.close} />}</div>;
}

type ToldProps = {
  readonly told: NonNullable<ReturnType<typeof useBecause>['told']>;
  readonly onClose: () => void;
};

function Told({ told: { answer, causes }, onClose }: ToldProps) {
  if (!causes) return <p class="why-panel">The reason could not be fetched: you may be offline.</p>;
  const look = lookOf(answer);
  const value = look ? <span class={`chip ${look}`}>{causes.words}</span> : causes.words;
  return (
    <Causes causes={causes} onClose={onClose}>
      Why: {causes.about} is {value}
    </Causes>
  );
}

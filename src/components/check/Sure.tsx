import { type Confidence, confidences } from '../../lib/assessment/item.ts';
import { confidenceWords } from './words.ts';

type SureProps = {
  readonly name: string;
  readonly value: Confidence | undefined;
  readonly choose: (confidence: Confidence) => void;
};

/** How sure the learner is, in three words, asked before the verdict. */
export function Sure({ name, value, choose }: SureProps) {
  return (
    <fieldset class="sure">
      <legend class="small">
        How sure are you? <span class="muted">Not marked: at the end you see how well you judge yourself.</span>
      </legend>
      <span class="iseg">
        {confidences.map((confidence) => (
          <label key={confidence} class={value === confidence ? 'on' : ''}>
            <input
              class="vh"
              type="radio"
              name={`${name}-sure`}
              checked={value === confidence}
              onChange={() => choose(confidence)}
            />
            {confidenceWords[confidence]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

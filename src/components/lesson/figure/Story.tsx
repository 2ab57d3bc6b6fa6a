import { useMemo, useState } from 'preact/hooks';
import { AnswerTable } from './AnswerTable.tsx';
import { Because } from './Because.tsx';
import { Frame } from './Frame.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { Stepper } from './Stepper.tsx';
import { sayStep, storyOf } from './story.ts';
import { useBecause } from './use-because.ts';

/** A story to step through: what is done, why, and what is so afterwards. On paper all steps stand one under the other. */
export function Story({ figure, estates }: PropsOf<'story'>) {
  const steps = useMemo(() => storyOf(openingsOf(figure, estates)[0], figure), [figure, estates]);
  const [at, setAt] = useState(0);
  const [says, setSays] = useState('');
  const because = useBecause();

  function go(to: number): void {
    setAt(to);
    because.forget();
    const step = steps[to];
    if (step) setSays(sayStep(step));
  }
  return (
    <Frame
      title={figure.title}
      caption={figure.caption}
      hint="Press an answer to ask why."
      says={says}
      quiet
      head={<Stepper at={at} count={steps.length} of="step" onGo={go} />}
    >
      <ol class="story stack">
        {steps.map(({ label, says: why, done, clock, answers }, place) => (
          <li key={place} class={place === at ? 'pane on' : 'pane'}>
            <p class="story-head">
              <b>{label}</b> <span class="muted mono nw">{clock}</span>
            </p>
            {why !== '' && <p>{why}</p>}
            {done.length > 0 && (
              <ul class="story-done">
                {done.map((command, index) => (
                  <li key={index}>{command}</li>
                ))}
              </ul>
            )}
            <AnswerTable table={answers} asked={because.asked} onAsk={because.ask} />
          </li>
        ))}
      </ol>
      <Because of={because} />
    </Frame>
  );
}

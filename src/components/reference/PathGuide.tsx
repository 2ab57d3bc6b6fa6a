import { useRef, useState } from 'preact/hooks';
import { opening, questions } from '../../lib/reference/cases.ts';
import type { Situation } from '../../lib/reference/path-guide.ts';
import type { SaidAdvice } from '../../lib/reference/path-said.ts';
import { Ways } from './Ways.tsx';

type Props = {
  /** The advice for the answers that stand there first. */
  readonly first: SaidAdvice;
  /** Addresses of lessons by id; those that the course has. */
  readonly lessons: { readonly [id: string]: { readonly title: string; readonly href: string } };
};
type Shown = { readonly advice: SaidAdvice } | 'failed';

/** Eight questions about a device; the simulator, fetched with the first answer, says which path fits and what is missing. */
export function PathGuide({ first, lessons }: Props) {
  const [situation, setSituation] = useState<Situation>(opening);
  const [shown, setShown] = useState<Shown>({ advice: first });
  const latest = useRef(situation);
  const choose = async (next: Situation) => {
    latest.current = next;
    setSituation(next);
    try {
      const { adviseInWords } = await import('../../lib/reference/path-said.ts');
      // Whoever answers quickly sees what the last answer brings.
      if (latest.current === next) setShown({ advice: adviseInWords(next) });
    } catch {
      if (latest.current === next) setShown('failed');
    }
  };
  return (
    <div class="path-guide">
      <form autocomplete="off">
        {questions.map(({ of, asks, answers }) => (
          <fieldset key={of} class="question">
            <legend>{asks}</legend>
            <div class="iseg">
              {answers.map(({ is, says }) => (
                <label key={says} class={situation[of] === is ? 'on' : ''}>
                  <input
                    type="radio"
                    name={of}
                    checked={situation[of] === is}
                    onChange={() => void choose({ ...situation, [of]: is })}
                  />
                  {says}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </form>
      <p class="vh" role="status">
        {shown === 'failed' ? 'The simulator could not be fetched.' : shown.advice.inShort}
      </p>
      <section class="advice" aria-label="Advice">
        {shown === 'failed' ? (
          <p class="trouble">
            <b>The simulator could not be fetched.</b> The cases below still hold; answer once more to try again.
          </p>
        ) : (
          <Ways advice={shown.advice} lessons={lessons} />
        )}
      </section>
    </div>
  );
}

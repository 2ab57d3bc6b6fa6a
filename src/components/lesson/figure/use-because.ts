import { useEffect, useState } from 'preact/hooks';
import type { Answered } from './answers.ts';
import type { Causes } from './why.ts';

/** An answer that was asked why, and the button that did. */
type Pressed = { readonly answer: Answered; readonly by: HTMLElement };
/** The causes, or `undefined` where they could not be fetched. */
type Told = { readonly answer: Answered; readonly causes: Causes | undefined };

/** One answer of a figure at a time can be asked why. Its causes, and the sentences for them, are fetched then. */
export function useBecause() {
  const [pressed, setPressed] = useState<Pressed>();
  const [told, setTold] = useState<Told>();
  const asked = pressed?.answer;
  useEffect(() => {
    if (!asked) return;
    let current = true;
    void import('./why.ts').then(
      ({ causesOf }) => current && setTold({ answer: asked, causes: causesOf(asked.estate, asked.query) }),
      () => current && setTold({ answer: asked, causes: undefined }),
    );
    return () => {
      current = false;
    };
  }, [asked]);
  return {
    asked,
    told: told !== undefined && told.answer === asked ? told : undefined,
    ask: (answer: Answered, by: HTMLElement) => setPressed(asked === answer ? undefined : { answer, by }),
    close() {
      pressed?.by.focus();
      setPressed(undefined);
    },
    forget: () => setPressed(undefined),
  };
}

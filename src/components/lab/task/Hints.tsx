import { useEffect, useRef, useState } from 'preact/hooks';
import type { HintView, ObjectiveView } from '../../../lib/stores/lab-session.ts';
import { Button } from '../Button.tsx';
import { Confirm } from '../Confirm.tsx';
import { useDesk } from '../desk-context.ts';
import { useBlocked } from '../use-live.ts';

/** Help in three steps: a nudge, the place, and at a cost said beforehand the doing itself. */
export function Hints({ objective }: { objective: ObjectiveView }) {
  const { session, lead, announce } = useDesk();
  const blocked = useBlocked();
  const [hints, setHints] = useState<readonly HintView[]>([]);
  const taken = Math.max(objective.hintsUsed, hints.length);

  const wasTaken = useRef(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that asked has become another one: the hint itself gets the focus.
    if (!wasTaken.current || hints.length === 0) return;
    wasTaken.current = false;
    [...(root.current?.querySelectorAll<HTMLElement>('.hint') ?? [])].at(-1)?.focus();
  }, [hints]);
  const forgotten = firstForgotten(objective.hintsUsed, hints);

  const take = async (step: HintView['step']) => {
    const hint = await session?.hint(objective.id, step).catch(() => undefined);
    if (hint) {
      wasTaken.current = true;
      setHints((before) => withHint(before, hint));
    } else announce('The hint could not be fetched. Try again.');
  };
  // After a reload the first two are shown again: they were paid for, and asking again costs nothing.
  useEffect(() => {
    if (!session || !forgotten || blocked) return;
    let isGone = false;
    session.hint(objective.id, forgotten).then(
      (hint) => {
        if (!isGone) setHints((before) => withHint(before, hint));
      },
      () => announce('A hint taken before could not be fetched.'),
    );
    return () => {
      isGone = true;
    };
  }, [session, objective.id, forgotten, blocked, announce]);

  return (
    <div ref={root} class="hints">
      {hints.map((hint) => (
        <div key={hint.step} class="hint" tabIndex={-1}>
          {hint.step < 3 ? <p>{hintText(hint)}</p> : <DoneForYou hint={hint} />}
          {hint.step === 2 && hint.place && (
            <Button look="small" off={blocked} onPress={() => hint.place && lead(hint.place)}>
              Take me there
            </Button>
          )}
        </div>
      ))}
      {taken < 2 && (
        <Button look="small" off={blocked} onPress={() => void take(taken === 0 ? 1 : 2)}>
          Hint {taken + 1} of 3
        </Button>
      )}
      {taken >= 2 && (
        <Confirm
          look="small"
          label={objective.forMe ? 'Do it for me again' : 'Hint 3 of 3: do it for me'}
          question={
            objective.forMe
              ? 'Do it again?'
              : 'This objective, and any other that it meets, will then earn no point. Do it for me?'
          }
          yes="Do it for me"
          no="I will try"
          off={blocked}
          onYes={() => void take(3)}
        />
      )}
    </div>
  );
}

function hintText(hint: HintView): string {
  return hint.step === 3 ? '' : hint.says;
}

function DoneForYou({ hint }: { hint: HintView }) {
  if (hint.step !== 3) return null;
  return <p>{hint.says}</p>;
}

function firstForgotten(used: number, hints: readonly HintView[]): 1 | 2 | undefined {
  if (used >= 1 && !hints.some((hint) => hint.step === 1)) return 1;
  if (used >= 2 && !hints.some((hint) => hint.step === 2)) return 2;
  return undefined;
}

function withHint(hints: readonly HintView[], hint: HintView): readonly HintView[] {
  return [...hints.filter((other) => other.step !== hint.step), hint].sort((a, b) => a.step - b.step);
}

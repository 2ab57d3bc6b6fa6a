import { useMemo, useState } from 'preact/hooks';
import { AnswerTable } from './AnswerTable.tsx';
import { sayMarked } from './answers.ts';
import { Because } from './Because.tsx';
import { Choice } from './Choice.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Frame } from './Frame.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { useBecause } from './use-because.ts';
import { type Chosen, chosenEstate, whatIfLines, whatIfOf } from './what-if.ts';

/** Choices that the reader makes, and what the simulator then answers. */
export function WhatIf({ id, figure, estates }: PropsOf<'whatIf'>) {
  const opening = useMemo(() => openingsOf(figure, estates)[0], [figure, estates]);
  const lines = useMemo(() => whatIfLines(opening, figure), [opening, figure]);
  const [shown, setShown] = useState(() => shownOf(figure.choices.map(() => 0)));
  const [says, setSays] = useState('');
  const [asTable, setAsTable] = useState(false);
  const because = useBecause();

  function shownOf(chosen: Chosen, before?: { readonly estate: ReturnType<typeof chosenEstate> }) {
    const estate = chosenEstate(opening, figure, chosen);
    return { chosen, estate, table: whatIfOf(figure, estate, before?.estate) };
  }
  function choose(choice: number, place: number): void {
    const next = shownOf(
      shown.chosen.map((old, index) => (index === choice ? place : old)),
      shown,
    );
    because.forget();
    setShown(next);
    setSays(`${figure.choices[choice]?.options[place]?.label ?? ''}. ${sayMarked([next.table])}`);
  }
  return (
    <Frame
      title={figure.title}
      caption={figure.caption}
      hint="Choose, and press an answer to ask why."
      says={says}
      quiet
      after={
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As table
        </button>
      }
    >
      <div class="figure-bar choices">
        {figure.choices.map(({ label, options }, choice) => (
          <div key={label}>
            <span>{label}</span>
            <Choice
              group={`${id}-${choice}`}
              label={label}
              options={options.map((option) => option.label)}
              chosen={shown.chosen[choice] ?? 0}
              onChoose={(place) => choose(choice, place)}
            />
          </div>
        ))}
      </div>
      <div class="chosen">
        <AnswerTable table={shown.table} asked={because.asked} onAsk={because.ask} />
      </div>
      <Because of={because} />
      <div class={asTable ? 'all-lines on' : 'all-lines'}>
        <FigureTable title={figure.title} {...lines} />
      </div>
    </Frame>
  );
}

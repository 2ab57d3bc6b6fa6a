import { useMemo } from 'preact/hooks';
import { AnswerTable } from './AnswerTable.tsx';
import { Because } from './Because.tsx';
import { compareOf, sayDifferences } from './compare.ts';
import { Frame } from './Frame.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { useBecause } from './use-because.ts';

/** The same questions in several estates side by side. */
export function Compare({ figure, estates }: PropsOf<'compare'>) {
  const table = useMemo(() => compareOf(openingsOf(figure, estates), figure), [figure, estates]);
  const because = useBecause();
  return (
    <Frame
      title={figure.title}
      caption={figure.caption}
      hint="Press an answer to ask why."
      says={sayDifferences(table)}
      quiet
    >
      <AnswerTable table={table} asked={because.asked} onAsk={because.ask} />
      <Because of={because} />
    </Frame>
  );
}

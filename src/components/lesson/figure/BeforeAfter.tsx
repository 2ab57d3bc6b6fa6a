import { useMemo, useState } from 'preact/hooks';
import { AnswerTable } from './AnswerTable.tsx';
import { sayMarked } from './answers.ts';
import { Because } from './Because.tsx';
import { beforeAfterOf } from './before-after.ts';
import { Choice } from './Choice.tsx';
import { Frame } from './Frame.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { Panes } from './Panes.tsx';
import { Stepper } from './Stepper.tsx';
import { useBecause } from './use-because.ts';

/** Devices down, questions across, and a table for each moment to step through. */
export function BeforeAfter({ id, figure, estates }: PropsOf<'beforeAfter'>) {
  const tables = useMemo(() => beforeAfterOf(openingsOf(figure, estates)[0], figure), [figure, estates]);
  const [at, setAt] = useState(0);
  const [says, setSays] = useState('');
  const because = useBecause();
  const names = figure.moments.map(({ label }) => label);
  function go(to: number): void {
    const table = tables[to];
    if (!table) return;
    because.forget();
    setAt(to);
    setSays(to === 0 ? `${table.caption}.` : `${table.caption}. ${sayMarked([table])}`);
  }
  return (
    <Frame
      title={figure.title}
      caption={figure.caption}
      hint="Press an answer to ask why."
      says={says}
      quiet
      head={<Stepper at={at} count={tables.length} of="moment" onGo={go} />}
    >
      <div class="figure-bar">
        <Choice group={id} label="Moment" options={names} chosen={at} onChoose={go} />
      </div>
      <div class="stack">
        <Panes
          names={names}
          at={at}
          draw={(place) => {
            const table = tables[place];
            return table && <AnswerTable table={table} among={tables} asked={because.asked} onAsk={because.ask} />;
          }}
        />
      </div>
      <Because of={because} />
    </Frame>
  );
}

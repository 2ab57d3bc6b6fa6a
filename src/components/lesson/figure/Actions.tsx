import { useMemo, useState } from 'preact/hooks';
import { AnswerTable } from './AnswerTable.tsx';
import { actionsOf, sayLeft } from './actions.ts';
import { Because } from './Because.tsx';
import { Choice } from './Choice.tsx';
import { Frame } from './Frame.tsx';
import { openingsOf, type PropsOf } from './kind.ts';
import { Panes } from './Panes.tsx';
import { useBecause } from './use-because.ts';

/** One PC, and what each action leaves on it: now, while it waits, afterwards. */
export function Actions({ id, figure, estates }: PropsOf<'actions'>) {
  const tables = useMemo(() => actionsOf(openingsOf(figure, estates)[0], figure), [figure, estates]);
  const [at, setAt] = useState(0);
  const [says, setSays] = useState('');
  const because = useBecause();
  const names = figure.ways.map(({ label }) => label);
  function choose(to: number): void {
    const table = tables[to];
    if (!table) return;
    because.forget();
    setAt(to);
    setSays(sayLeft(table));
  }
  return (
    <Frame title={figure.title} caption={figure.caption} hint="Press an answer to ask why." says={says} quiet>
      <div class="figure-bar">
        <Choice group={id} label={`Action on ${figure.device}`} options={names} chosen={at} onChoose={choose} />
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

import { useId, useState } from 'preact/hooks';
import type { Table, Window } from '../../../lib/view/view-model.ts';
import { toggledColumns } from './columns.ts';

type ChoiceProps = {
  readonly table: Table;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
};

/** Which columns a table shows; the first one names its rows and stays. */
export function ColumnChoice({ table, window, onWindow }: ChoiceProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { choice } = table;
  if (!choice) return null;
  const shown = table.columns.map((column) => column.id);
  return (
    <>
      <button
        type="button"
        class="btn ghost s"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Columns
      </button>
      <fieldset id={id} class="column-choice" aria-label="Columns to show" hidden={!isOpen}>
        {choice.map((column, place) => (
          <label key={column.id} class="tick">
            <input
              type="checkbox"
              checked={shown.includes(column.id)}
              disabled={place === 0}
              onChange={() => onWindow({ ...window, columns: toggledColumns(choice, shown, column.id) })}
            />
            {column.label}
          </label>
        ))}
      </fieldset>
    </>
  );
}

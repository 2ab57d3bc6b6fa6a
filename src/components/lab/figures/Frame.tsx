import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** The numbers of a figure in rows: what is drawn, said. */
export type Numbers = {
  readonly heads: readonly string[];
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
};

type FrameProps = {
  readonly title: string;
  readonly says: string;
  readonly numbers?: Numbers;
  /** What stands beside the title: a legend, a switch. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A figure's head, its sentence, and the drawing or the same numbers as a table. */
export function Frame({ title, says, numbers, beside, children }: FrameProps) {
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <>
      <div class="fig-head">
        <h3 id={id}>{title}</h3>
        <div class="fig-beside">
          {!isTable && beside}
          {numbers && (
            <button type="button" class="fig-link" aria-describedby={id} onClick={() => setIsTable(!isTable)}>
              {isTable ? 'as drawing' : 'as table'}
            </button>
          )}
        </div>
      </div>
      {isTable && numbers ? <NumbersTable title={title} numbers={numbers} /> : children}
      {says !== '' && <p class="fig-says">{says}</p>}
    </>
  );
}

function NumbersTable({ title, numbers }: { title: string; numbers: Numbers }) {
  const look = (place: number) => (numbers.numeric[place] ? 'numeric' : undefined);
  return (
    <section class="fig-table" aria-label={`${title}, table`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {numbers.heads.map((head, place) => (
              <th key={head} scope="col" class={look(place)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.rows.map(([first, ...rest], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {rest.map((text, place) => (
                <td key={place} class={look(place + 1)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `76,318`. */
export function inThousands(count: number): string {
  return count.toLocaleString('en-GB');
}

/** A share in hundredths, for the width of a bar. */
export function percent(count: number, of: number): number {
  return of === 0 ? 0 : (count / of) * 100;
}

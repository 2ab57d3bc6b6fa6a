type TableProps = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The values of a drawing in rows; the first column names the row. */
export function FigureTable({ title, heads, rows }: TableProps) {
  return (
    <section class="scroll word-table" aria-label={`${title}, as table`} tabIndex={0}>
      <table>
        <caption class="vh">{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {rest.map((text, place) => (
                <td key={place}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type SwitchProps = { readonly asTable: boolean; readonly onTable: (asTable: boolean) => void };

/** Shows and hides the values of a drawing as a table. */
export function AsTable({ asTable, onTable }: SwitchProps) {
  return (
    <button type="button" class="link" aria-pressed={asTable} onClick={() => onTable(!asTable)}>
      As table
    </button>
  );
}

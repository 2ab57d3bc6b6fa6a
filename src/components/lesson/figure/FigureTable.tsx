type TableProps = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The values of a drawing in rows; the first column names the row. */
export function FigureTable({ title, heads, rows }: TableProps) {
  const looks = heads.map((_, place) => (place > 0 && rows.every((row) => isNumber(row[place])) ? 'num' : undefined));
  return (
    <section class="scroll word-table" aria-label={`${title}, as table`} tabIndex={0}>
      <table>
        <caption class="vh">{title}</caption>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th scope="col" key={head} class={looks[place]}>
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
                <td key={place} class={looks[place + 1]}>
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

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^[\d,]+$/.test(text);
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

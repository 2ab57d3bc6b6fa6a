import type { ConsoleView } from '../../../lib/view/view-model.ts';
import { FigureList } from '../figures/FigureList.tsx';
import { DataTable, type DataTableProps } from '../table/DataTable.tsx';
import { ActionBar } from './ActionBar.tsx';
import { FieldList } from './FieldList.tsx';

export type BodyProps = Pick<DataTableProps, 'window' | 'onWindow' | 'onRows'> & { readonly view: ConsoleView };

/** What stands on a page of a console that is more than a drawing: values, what can be done, figures, tables. */
export function PageBody({ view, window, onWindow, onRows }: BodyProps) {
  return (
    <>
      <FieldList fields={view.fields} />
      <ActionBar actions={view.actions} />
      <FigureList figures={view.figures} />
      {view.tables.map(({ title, table }) => (
        <DataTable
          key={title}
          title={title}
          isTitled={title !== view.title}
          table={table}
          window={window}
          onWindow={onWindow}
          onRows={onRows}
        />
      ))}
    </>
  );
}

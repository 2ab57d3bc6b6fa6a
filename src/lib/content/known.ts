import type { Table } from '../lesson/table.ts';
import type { EstateSpec } from '../simulator/model.ts';
import type { Entries, Report } from './entry.ts';
import { noun } from './entry.ts';
import type { EstateNames } from './estate-names.ts';
import type { Path } from './mistake.ts';
import type { Collection } from './schemas.ts';
import { suggestion } from './spelling.ts';

/** What references are checked against. */
export type Known = {
  readonly ids: Entries['ids'];
  readonly objectives: ReadonlySet<string>;
  /** Names inside an estate; undefined where the estate's file is itself mistaken. */
  estate(id: string): EstateNames | undefined;
  /** The estate itself, for whoever looks at it changed. */
  spec(id: string): EstateSpec | undefined;
  table(id: string): Table | undefined;
};

/** Reports an id that no file of the collection has. */
export function checkId(id: string, collection: Collection, path: Path, known: Known, report: Report): void {
  if (known.ids[collection].has(id)) return;
  report(
    path,
    `there is no ${noun(collection)} "${id}"`,
    suggestion(id, known.ids[collection], `the file ${collection}/${id}`),
  );
}

/** Reports an objective that no module states; silent while every module's file is itself mistaken. */
export function checkObjective(id: string, path: Path, known: Known, report: Report): void {
  if (known.objectives.has(id) || (known.objectives.size === 0 && known.ids.modules.size > 0)) return;
  report(path, `no module has the objective "${id}"`, suggestion(id, known.objectives, 'an objective in a module'));
}

/** Reports each value that stands in the list a second time. */
export function checkOnce(
  values: readonly string[],
  thing: string,
  path: (index: number) => Path,
  report: Report,
): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) < index)
      report(path(index), `${thing} "${value}" stands here a second time`, `another ${thing}, or nothing`);
  });
}

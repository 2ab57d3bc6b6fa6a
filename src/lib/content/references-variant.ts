import type { EstatePatch } from '../lab/scenario.ts';
import { patched } from '../lab/variants.ts';
import type { EstateSpec } from '../simulator/model.ts';
import type { Report } from './entry.ts';
import { checkOnce } from './known.ts';
import type { Path } from './mistake.ts';
import { checkEstate } from './references-estate.ts';
import { suggestion } from './spelling.ts';

/** Lists of an estate whose things are merged by their ids. */
const byId = ['devices', 'users', 'groups', 'deliverables', 'collections'] as const;

/** Checks what a variant changes: devices that are there, and an estate that names what it has also when it is changed. */
export function checkChange(change: EstatePatch, spec: EstateSpec, path: Path, report: Report): void {
  const known = spec.devices.map(({ id }): string => id);
  for (const [index, { id }] of (change.devices ?? []).entries())
    if (!known.includes(id))
      report(
        [...path, 'devices', index, 'id'],
        `the estate "${spec.id}" lists no device "${id}", and a variant adds none`,
        suggestion(id, known, 'a device that the estate lists'),
      );
  for (const list of byId)
    checkOnce(idsOf(change[list]), list.slice(0, -1), (index) => [...path, list, index, 'id'], report);
  const before = new Set<string>();
  checkEstate(spec, (_, what) => before.add(what));
  const after = patched(spec, change);
  checkEstate(after, (at, what, write) => {
    if (!before.has(what)) report([...path, ...inChange(at, after, change)], what, write);
  });
}

/** Where in the change the thing stands that has this place in the changed estate. */
function inChange(at: Path, after: EstateSpec, change: EstatePatch): Path {
  const [field, index, ...rest] = at;
  const list = byId.find((one) => one === field);
  if (list === undefined) return typeof field === 'string' && field in change ? at : [];
  const id = idsOf(after[list])[Number(index)];
  const own = id === undefined ? -1 : idsOf(change[list]).indexOf(id);
  return own < 0 ? [] : [list, own, ...rest];
}

function idsOf(list: readonly { readonly id: string }[] = []): readonly string[] {
  return list.map(({ id }) => id);
}

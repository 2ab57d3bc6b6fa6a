import { type ColumnName, columnNames, never } from './columns.ts';
import { mix } from './draw.ts';
import type { State } from './estate.ts';
import { workloads } from './model.ts';

/**
 * 128 bits over the clock, what is set, listed and delivered, what the rooms keep, collections, groups and device columns, as
 * 32 hexadecimal digits. The log, and since when a thing has been set, are left out: two ways to the same estate have one
 * fingerprint.
 */
export function hash(state: State): string {
  const sum = new Uint32Array([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]);
  let at = 0;
  function take(value: number): void {
    const lane = at++ & 3;
    sum[lane] = mix((sum[lane] ?? 0) ^ Math.imul(value + at, 0x9e3779b1));
  }
  function takeText(text: string): void {
    for (let index = 0; index < text.length; index++) take(text.charCodeAt(index));
    take(-1);
  }
  take(state.now);
  for (const workload of workloads) takeText(JSON.stringify(state.workloads[workload].is));
  takeText(JSON.stringify([state.autoEnrolment.is, state.mdmUserScope.is, state.coManagementOn, state.version.is]));
  takeText(JSON.stringify(Object.values(state.settings).map(({ is }) => is)));
  takeText(JSON.stringify([sorted(state.users), state.operator ?? '', state.rooms]));
  takeText(
    JSON.stringify(
      state.deliverables.map((one) => [one.id, one.with, sorted(one.to), sorted(one.except), one.deleted]),
    ),
  );
  for (const collection of state.collections) {
    takeText(JSON.stringify(collection.rules));
    for (const [row, cell] of collection.member.entries()) take(cell + 8 * (collection.named[row] ?? 0));
  }
  for (const group of state.groups) takeText(JSON.stringify([...group.members].sort()));
  for (const name of columnNames) {
    if (unhashed.has(name)) continue;
    const column = state.devices[name];
    // A column that was written to and holds nothing new counts as one that was not.
    for (let row = 0; row < column.length; row++) {
      const value = column[row] ?? never;
      if (value === never || value === 0) continue;
      take(row);
      take(name === 'enrolledAt' ? 1 : value);
    }
    take(-2);
  }
  for (let round = 0; round < 8; round++) take(sum[(round + 1) & 3] ?? 0);
  return Array.from(sum, (lane) => lane.toString(16).padStart(8, '0')).join('');
}

/** Revisions count changes, and two ways to one estate need not have as many. */
const unhashed: ReadonlySet<ColumnName> = new Set<ColumnName>(['seenRevision', 'seenTenant']);

function sorted(things: readonly unknown[]): readonly string[] {
  return things.map((thing) => JSON.stringify(thing)).sort();
}

/** Devices counted by what they answer to several questions at once. */
import type { State } from './estate.ts';
import type { DeviceQuery, Value } from './model.ts';
import { readerOf } from './values.ts';

type Tallied = { readonly values: readonly Value[]; readonly count: number };
/** One node for each beginning of a combination: most devices end at one that is there already. */
type Node = { readonly value: Value; count: number; readonly next: Map<Value, Node> };

export function tallied(state: State, queries: readonly DeviceQuery[]): readonly Tallied[] {
  const readers = queries.map((query) => readerOf(state, query));
  const root: Node = { value: '', count: 0, next: new Map() };
  for (let row = 0; row < state.facts.ids.length; row++) {
    let node = root;
    for (const read of readers) node = step(node, read(row));
    node.count++;
  }
  return [...leavesOf(root, readers.length, [])];
}

function step({ next }: Node, value: Value): Node {
  const known = next.get(value);
  if (known) return known;
  const fresh: Node = { value, count: 0, next: new Map() };
  next.set(value, fresh);
  return fresh;
}

function* leavesOf(node: Node, depth: number, values: readonly Value[]): Generator<Tallied> {
  if (depth === 0) yield { values, count: node.count };
  for (const child of node.next.values()) yield* leavesOf(child, depth - 1, [...values, child.value]);
}

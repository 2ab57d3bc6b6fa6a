/** The names in a table, in its order, under their own types. The one cast of its kind: tables are written out whole. */
export function namesOf<T extends object>(table: T): readonly [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(table) as unknown as [keyof T & string, ...(keyof T & string)[]];
}

/** A table with one entry for each name. */
export function tableOf<K extends string, V>(names: readonly K[], of: (name: K) => V): { [N in K]: V } {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as { [N in K]: V };
}

/** Whether a table has a thing of that name; narrows both ways. */
export function isNameIn<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name);
}

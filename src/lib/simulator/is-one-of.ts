/** Whether a thing is of one of the listed kinds; narrows both ways. */
export function isOneOf<T extends { readonly kind: string }, K extends string>(
  kinds: readonly K[],
  thing: T,
): thing is Extract<T, { readonly kind: K }> {
  const names: readonly string[] = kinds;
  return names.includes(thing.kind);
}

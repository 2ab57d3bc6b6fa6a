/** Closes a `switch` over a union: does not compile while a kind is missing, throws if data lied about its type. */
export function unreachable(value: never): never {
  throw new Error(`Not a known kind: ${JSON.stringify(value)}`);
}

import type { z } from 'zod';

type Plain<T> = T extends string | number | boolean | undefined | null ? T : { readonly [K in keyof T]: Plain<T[K]> };
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** Hands a schema back; does not compile unless it accepts exactly `T`, optional fields and all (`readonly` aside). */
export function proven<T>(): <S extends z.ZodType>(
  schema: Same<z.output<S>, T> extends true ? S : S & 'this schema and its type differ',
) => S {
  return (schema) => schema;
}

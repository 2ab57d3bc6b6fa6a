import { expect, test } from 'vitest';
import { z } from 'zod';
import { proven } from '../../../src/lib/content/same-type.ts';

type Thing = { readonly name: string; readonly note?: string };

test('a schema is proven for exactly its type: these lines are errors while they compile', () => {
  const exact = z.strictObject({ name: z.string(), note: z.string().exactOptional() });
  expect(proven<Thing>()(exact)).toBe(exact);
  // @ts-expect-error an optional field is forgotten
  proven<Thing>()(z.strictObject({ name: z.string() }));
  // @ts-expect-error an optional field is asked for
  proven<Thing>()(z.strictObject({ name: z.string(), note: z.string() }));
  // @ts-expect-error one field too many
  proven<Thing>()(z.strictObject({ name: z.string(), note: z.string().exactOptional(), more: z.number() }));
  // @ts-expect-error undefined is not the same as left out
  proven<Thing>()(z.strictObject({ name: z.string(), note: z.string().optional() }));
});

/** The form of a sim file as JSON Schema, for editors that complete and check while somebody writes. */
import { z } from 'zod';
import { settings, traits, userProperties, workloads } from '../simulator/model.ts';
import { estateSchema } from './schema-estate.ts';
import { commandSchema, deviceQuerySchema, siteQuerySchema } from './schema-simulator.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);
const who = z.union([
  z.string(),
  z.strictObject({ pilotOf: z.enum(workloads) }),
  z.strictObject({ devices: z.array(z.string()) }),
  z.strictObject({ named: z.string() }),
]);
const at = z.number().int().min(0).optional();

/** What a table lists, one form for each of its things, so that an editor offers the values of each. */
function perName(
  table: { readonly [name: string]: readonly [string, ...string[]] },
  field: string,
  rest: z.ZodRawShape,
) {
  return Object.entries(table).map(([name, values]) =>
    z.strictObject({ ...rest, [field]: z.literal(name), to: z.enum(values) }),
  );
}

const tables = new Set<string>(['configure', 'changeDevice', 'changeUser']);
const command = z.union([
  ...commandSchema.options.filter((option) => !tables.has(option.shape.kind.value)),
  ...perName(settings, 'setting', { kind: z.literal('configure') }),
  ...perName(traits, 'trait', { kind: z.literal('changeDevice'), device: z.string() }),
  ...perName(userProperties, 'property', { kind: z.literal('changeUser'), user: z.string() }),
]);
const deviceQuery = z.union(deviceQuerySchema.options);
const query = z.union([
  ...deviceQuerySchema.options.map((option) => z.strictObject({ ...option.shape, device: z.string(), at })),
  ...siteQuerySchema.options.map((option) => z.strictObject({ ...option.shape, at })),
]);
const plainQuery = z.union([
  ...deviceQuerySchema.options.map((option) => z.strictObject({ ...option.shape, device: z.string() })),
  ...siteQuerySchema.options,
]);
const amount = { within: who, except: who.optional(), is: value, at };
const happening = z.looseObject({ kind: z.string() });
const condition = z.union([
  z.strictObject({ ask: plainQuery, is: value, at }),
  z.strictObject({ ask: plainQuery, isNot: value, at }),
  z.strictObject({ ask: plainQuery, atLeast: z.number(), at }),
  z.strictObject({ ask: plainQuery, atMost: z.number(), at }),
  z.strictObject({ ...amount, every: deviceQuery }),
  z.strictObject({ ...amount, some: deviceQuery }),
  z.strictObject({ ...amount, none: deviceQuery }),
  z.strictObject({ ...amount, count: deviceQuery, atLeast: z.number() }),
  z.strictObject({ ...amount, count: deviceQuery, atMost: z.number() }),
  z.strictObject({ happened: happening, at }),
  z.strictObject({ neverHappened: happening, at }),
  z.strictObject({ all: z.array(z.looseObject({})), at }),
]);

/** The schema as a plain object; `estates` are the names that a file may give instead of an estate in full. */
export function simJsonSchema(estates: readonly string[]) {
  const file = z.strictObject({
    estate: z.union([z.enum(estates), estateSchema.extend({ id: z.string().optional() })]),
    seed: z.number().int().min(0).max(0xffffffff).optional(),
    run: z.array(command).optional(),
    ask: z.array(z.union([query, condition])).optional(),
  });
  return { title: 'Tandem sim file', ...z.toJSONSchema(file, { io: 'input', unrepresentable: 'any', reused: 'ref' }) };
}

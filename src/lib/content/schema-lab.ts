import { z } from 'zod';
import type { Condition, EventMatch, Scenario, Variant } from '../lab/scenario.ts';
import { namesOf } from '../names-of.ts';
import { eventKinds, misconceptions, settings, workloads } from '../simulator/model.ts';
import { message } from './explain.ts';
import { proven } from './same-type.ts';
import { patchSchema } from './schema-estate.ts';
import * as part from './schema-parts.ts';
import { commandSchema, deviceConditionSchema, querySchema } from './schema-simulator.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);
const eventMatch = proven<EventMatch>()(
  z.strictObject({
    kind: z.enum(eventKinds),
    workload: z.enum(workloads).exactOptional(),
    setting: z.enum(namesOf(settings)).exactOptional(),
    is: value.exactOptional(),
    device: z.string().exactOptional(),
    collection: z.string().exactOptional(),
  }),
);

/** What one device answers cannot be watched as a number while time passes: only what is so of the site can be compared. */
const amountSchema = querySchema.refine(
  (query): boolean => !('device' in query),
  message(
    'a question about one device is not compared by "atLeast" or "atMost"',
    'is or isNot for one device; to count over devices, count with within',
  ),
);

const plainBranches = {
  ask: byComparison(),
  every: deviceConditionSchema,
  some: deviceConditionSchema,
  none: deviceConditionSchema,
  count: deviceConditionSchema,
  happened: z.strictObject({ happened: eventMatch }),
  neverHappened: z.strictObject({ neverHappened: eventMatch }),
  inOrder: z.strictObject({
    inOrder: z.array(eventMatch).min(2, message('no order of fewer than two events', 'two events or more')),
  }),
};
proven<Exclude<Condition, { readonly all: unknown }>>()(part.byField(plainBranches));
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  part.byField({ ...plainBranches, all: z.strictObject({ all: z.array(conditionSchema) }) }),
);

function byComparison() {
  return part.byField({
    is: z.strictObject({ ask: querySchema, is: value }),
    isNot: z.strictObject({ ask: querySchema, isNot: value }),
    atLeast: z.strictObject({ ask: amountSchema, atLeast: z.number() }),
    atMost: z.strictObject({ ask: amountSchema, atMost: z.number() }),
  });
}

const route = z.array(z.strictObject({ do: commandSchema, why: part.text }));
const frameShape = {
  id: part.labId,
  title: part.text,
  summary: part.text,
  task: part.text,
  review: part.text,
  lessons: z.array(part.lessonId),
  estate: part.estateId,
  seed: part.seed,
  takes: part.count,
  size: z.enum(['lab', 'micro']).exactOptional(),
  budget: z.strictObject({ commands: part.count, minutes: part.count }),
  objectives: z.array(
    z.strictObject({
      id: part.labObjectiveId,
      teaches: part.objectiveId,
      text: part.text,
      condition: conditionSchema,
    }),
  ),
  invariants: z.array(z.strictObject({ id: part.invariantId, text: part.text, condition: conditionSchema })),
};
const playShape = {
  hints: z.record(z.string(), z.strictObject({ nudge: part.text, doIt: z.array(commandSchema) })),
  solutions: z.tuple([route], route),
  missteps: z.array(
    z.strictObject({
      commands: z.array(commandSchema),
      breaks: z.tuple([z.string()], z.string()),
      says: part.text,
      belief: z.enum(misconceptions).exactOptional(),
    }),
  ),
};
const variant = proven<Variant>()(z.strictObject({ id: part.plainId, change: patchSchema, ...playShape }));
const plainLab = z.strictObject({ ...frameShape, ...playShape });
const variedLab = z.strictObject({ ...frameShape, variants: z.tuple([variant], variant) });

/** A lab with one way to play it, or with variants: which of the two, the field `variants` says. */
export const scenarioSchema = z.unknown().transform((value, context): Scenario => {
  const fields = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  if (!fields.has('variants')) return part.parsedAs(plainLab, value, context);
  const stray = Object.keys(playShape).filter((field) => fields.has(field));
  for (const field of stray) {
    context.addIssue({
      code: 'custom',
      path: [field],
      message: message(`"${field}" stands beside "variants"`, `${field} in each of the variants`),
    });
    fields.delete(field);
  }
  const lab = part.parsedAs(variedLab, Object.fromEntries(fields), context);
  return stray.length > 0 ? z.NEVER : lab;
});
proven<Scenario>()(scenarioSchema);

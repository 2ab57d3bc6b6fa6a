import { z } from 'zod';
import type { Condition, EventMatch, Scenario } from '../lab/scenario.ts';
import { namesOf } from '../names-of.ts';
import { eventKinds, misconceptions, settings, workloads } from '../simulator/model.ts';
import { message } from './explain.ts';
import { proven } from './same-type.ts';
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
export const scenarioSchema = proven<Scenario>()(
  z.strictObject({
    id: part.labId,
    title: part.text,
    summary: part.text,
    task: part.text,
    review: part.text,
    lessons: z.array(part.lessonId),
    estate: part.estateId,
    seed: part.seed,
    takes: part.count,
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
    hints: z.record(z.string(), z.strictObject({ nudge: part.text, doIt: z.array(commandSchema) })),
    solutions: z.tuple([route, route], route),
    missteps: z.array(
      z.strictObject({
        commands: z.array(commandSchema),
        breaks: z.tuple([z.string()], z.string()),
        says: part.text,
        belief: z.enum(misconceptions).exactOptional(),
      }),
    ),
  }),
);

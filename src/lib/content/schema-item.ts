import { z } from 'zod';
import type { Check, Item, Option, Proof } from '../assessment/item.ts';
import { misconceptions } from '../simulator/model.ts';
import { proven } from './same-type.ts';
import { conditionSchema } from './schema-lab.ts';
import * as part from './schema-parts.ts';
import { commandSchema, querySchema, situationShape } from './schema-simulator.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);
const option = z.strictObject({
  id: part.optionId,
  text: part.text,
  rationale: part.text,
  belief: z.enum(misconceptions).exactOptional(),
});
const options = z.array(proven<Option>()(option)).min(2);
const cell = { row: part.plainId, column: part.plainId };
const pair = z.tuple([part.optionId, part.optionId]);

const proof = proven<Proof>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...situationShape, kind: z.literal('estate'), holds: z.record(z.string(), conditionSchema) }),
    z.strictObject({
      ...situationShape,
      kind: z.literal('estatePairs'),
      ask: z.record(z.string(), querySchema),
      value: z.record(z.string(), value),
    }),
    z.strictObject({ ...situationShape, kind: z.literal('estateOrder'), reaches: conditionSchema }),
    z.strictObject({
      kind: z.literal('table'),
      table: part.plainId,
      holds: z.record(z.string(), z.strictObject({ ...cell, is: part.text })),
    }),
    z.strictObject({
      kind: z.literal('tablePairs'),
      table: part.plainId,
      ask: z.record(z.string(), z.strictObject(cell)),
      value: z.record(z.string(), part.text),
    }),
    z.strictObject({ kind: z.literal('source'), url: part.address, checked: part.day, where: part.text }),
  ]),
);

const common = {
  id: part.itemId,
  objective: part.objectiveId,
  lesson: part.lessonId,
  stem: part.text,
  predict: z.boolean().exactOptional(),
  proof,
};
export const itemSchema = proven<Item>()(
  z.discriminatedUnion('interaction', [
    z.strictObject({
      ...common,
      interaction: z.literal('choice'),
      options,
      key: z.tuple([part.optionId], part.optionId),
      multiple: z.boolean().exactOptional(),
    }),
    z.strictObject({
      ...common,
      interaction: z.literal('order'),
      options: z.array(z.strictObject({ ...option.shape, do: z.array(commandSchema).exactOptional() })).min(2),
      before: z.array(pair).min(1),
    }),
    z.strictObject({
      ...common,
      interaction: z.literal('match'),
      sources: options,
      targets: options,
      key: z.array(pair).min(1),
    }),
  ]),
);

export const checkSchema = proven<Check>()(
  z.strictObject({
    id: part.checkId,
    title: part.text,
    summary: part.text,
    lessons: z.array(part.lessonId),
    items: z.array(part.itemId).min(1),
    draw: z.strictObject({ count: part.count, own: part.count, from: z.array(part.checkId).min(1) }).exactOptional(),
    tries: part.count,
    passAt: part.share,
    takes: part.count,
  }),
);

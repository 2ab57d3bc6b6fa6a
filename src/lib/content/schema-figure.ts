import { z } from 'zod';
import type { Figure } from '../lesson/figure.ts';
import { proven } from './same-type.ts';
import * as part from './schema-parts.ts';
import { commandSchema, deviceQuerySchema, querySchema, situationShape } from './schema-simulator.ts';

const common = { ...situationShape, title: part.text, caption: part.text };
const label = part.text;
const stepShape = { label, do: z.array(commandSchema) };
const step = z.strictObject(stepShape);
const told = z.strictObject({ ...stepShape, says: part.text });
const side = z.strictObject({ ...situationShape, label });
const device = part.text;
const devices = z.array(device).min(1);
const minutes = part.count;
const asks = z.array(z.strictObject({ ask: querySchema, label: label.exactOptional() })).min(1);
const deviceAsks = z.array(z.strictObject({ ask: deviceQuerySchema, label: label.exactOptional() })).min(1);
const may = z.array(z.enum(commandSchema.options.map((option) => option.shape.kind.value)));
const twoOrMore = z.tuple([step, step], step);
const oneOrMore = z.tuple([step], step);

/** A figure of a lesson, told apart by its kind. */
export const figureSchema = proven<Figure>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...common,
      kind: z.literal('sliders'),
      devices,
      workloads: z.array(z.string()).min(1),
      may,
    }),
    z.strictObject({ ...common, kind: z.literal('obeys'), device, may }),
    z.strictObject({ ...common, kind: z.literal('beforeAfter'), devices, asks: deviceAsks, moments: twoOrMore }),
    z.strictObject({ ...common, kind: z.literal('compare'), label, others: z.tuple([side], side), asks }),
    z.strictObject({
      ...common,
      kind: z.literal('whatIf'),
      choices: z.array(z.strictObject({ label, options: twoOrMore })).min(1),
      asks,
    }),
    z.strictObject({ ...common, kind: z.literal('bits'), device, label, others: z.array(side) }),
    z.strictObject({ ...common, kind: z.literal('actions'), device, ways: twoOrMore, minutes, asks: deviceAsks }),
    z.strictObject({ ...common, kind: z.literal('map'), moments: oneOrMore }),
    z.strictObject({
      ...common,
      kind: z.literal('lanes'),
      devices,
      ask: deviceQuerySchema,
      minutes,
      ways: oneOrMore,
    }),
    z.strictObject({ ...common, kind: z.literal('timeline'), device, minutes, ways: oneOrMore }),
    z.strictObject({ ...common, kind: z.literal('story'), asks, steps: z.tuple([told], told) }),
    z.strictObject({ ...common, kind: z.literal('funnel'), hours: z.tuple([part.count], part.count) }),
  ]),
);

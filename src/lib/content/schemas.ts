import { z } from 'zod';
import type { Claim, Coverage, Lesson, Module, Term } from './course.ts';
import { proven } from './same-type.ts';
import { estateSchema } from './schema-estate.ts';
import { figureSchema } from './schema-figure.ts';
import { checkSchema, itemSchema } from './schema-item.ts';
import { conditionSchema, scenarioSchema } from './schema-lab.ts';
import * as part from './schema-parts.ts';
import { situationShape } from './schema-simulator.ts';
import { tableSchema } from './schema-table.ts';

const lessons = z.array(part.lessonId);
const moduleSchema = proven<Module>()(
  z.strictObject({
    id: part.moduleId,
    title: part.text,
    summary: part.text,
    audience: part.text,
    objectives: z.array(z.strictObject({ id: part.objectiveId, text: part.text, mustPass: z.boolean() })).min(1),
    units: z
      .array(z.strictObject({ lesson: part.lessonId, labs: z.array(part.labId), check: part.checkId.exactOptional() }))
      .min(1),
    final: part.checkId.exactOptional(),
    map: z
      .strictObject({ before: lessons, site: lessons, device: lessons, cloud: lessons, after: lessons })
      .exactOptional(),
  }),
);
const claimSchema = proven<Claim>()(
  z.strictObject({
    ...situationShape,
    condition: conditionSchema,
    foundBy: z.enum(['practitioners']).exactOptional(),
  }),
);
/** Minutes are not written but counted from the text. */
const lessonSchema = proven<Omit<Lesson, 'minutes'>>()(
  z.strictObject({
    id: part.lessonId,
    title: part.text,
    summary: part.text,
    outcome: part.text,
    objectives: z.array(part.objectiveId).min(1),
    claims: z.record(z.string(), claimSchema),
    figures: z.record(z.string(), figureSchema),
    sources: z.array(z.strictObject({ title: part.text, url: part.address, checked: part.day })).min(1),
  }),
);
const termSchema = proven<Term>()(
  z.strictObject({
    id: part.termId,
    title: part.text,
    formerly: part.text.exactOptional(),
    definition: part.text,
    source: part.address,
    checked: part.day,
  }),
);

const coverageSchema = proven<Coverage>()(
  z.strictObject({
    id: part.plainId,
    document: part.text,
    facts: z
      .array(
        z.strictObject({
          id: part.plainId,
          section: part.text,
          fact: part.text,
          now: part.text.exactOptional(),
          lessons: z.array(part.lessonId).min(1),
          items: z.array(part.itemId),
          labs: z.array(part.labId),
        }),
      )
      .min(1),
  }),
);

/** What the files of each folder of the content must hold; the file's name is its `id`. */
export const schemas = {
  modules: moduleSchema,
  lessons: lessonSchema,
  labs: scenarioSchema,
  items: itemSchema,
  checks: checkSchema,
  terms: termSchema,
  tables: tableSchema,
  coverage: coverageSchema,
  estates: estateSchema,
};
export type Collection = keyof typeof schemas;

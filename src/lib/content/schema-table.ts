import { z } from 'zod';
import type { Table } from '../lesson/table.ts';
import { proven } from './same-type.ts';
import * as part from './schema-parts.ts';

const cell = part.textOr(part.text, z.array(part.text).min(1));

export const tableSchema = proven<Table>()(
  z.strictObject({
    id: part.plainId,
    title: part.text,
    columns: z.array(z.strictObject({ id: part.plainId, label: part.text })).min(1),
    rows: z
      .array(
        z.strictObject({
          id: part.plainId,
          cells: z.record(z.string(), cell),
          source: part.address,
          checked: part.day,
          confidence: z.enum(['D', 'C', 'I', 'U']),
        }),
      )
      .min(1),
  }),
);

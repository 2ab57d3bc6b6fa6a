/** The file in which progress leaves and enters a device. Zod lives here only, and is loaded only when a file is read. */
import * as z from 'zod/mini';
import { confidences } from '../assessment/item.ts';
import type { ContentPrint, ItemId, LabObjectiveId, OptionId, RunCode, Seed } from '../brand.ts';
import { branded } from '../brand.ts';
import type { LearnerProgress } from './record.ts';

export const savedFormat = 'tandem-progress';
export const savedVersion = 1;

export type Parsed =
  | { readonly kind: 'ok'; readonly progress: LearnerProgress }
  /** A sentence for the learner: what is wrong with the file. */
  | { readonly kind: 'refused'; readonly why: 'notJson' | 'foreign' | 'newer' | 'corrupt'; readonly says: string };

/** Progress as a readable file. `at` is when it was written, ISO 8601. */
export function write(progress: LearnerProgress, at: string): string {
  const file = {
    format: savedFormat,
    version: savedVersion,
    writtenAt: at,
    records: progress.records,
    read: progress.read,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file, or says why it is refused. Never throws, never takes half a file. */
export function parse(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(
      'notJson',
      'This file is damaged or is not a progress file: it is not JSON from the first to the last character.',
    );
  }
  const head = z.safeParse(z.object({ format: z.literal(savedFormat), version: z.number() }), value);
  if (!head.success)
    return refuse('foreign', 'This file was not written by Tandem: it does not say that it holds progress.');
  if (head.data.version > savedVersion) {
    return refuse(
      'newer',
      `This file is of version ${head.data.version}; this course reads up to version ${savedVersion}. Import it in the newer course.`,
    );
  }
  const body = z.safeParse(savedFile, value);
  if (body.success) return { kind: 'ok', progress: { records: body.data.records, read: body.data.read } };
  const first = body.error.issues[0];
  const where = first && first.path.length > 0 ? first.path.join(' › ') : 'the file itself';
  return refuse('corrupt', `This file is damaged: ${where} does not hold what it should.`);
}

function refuse(why: Extract<Parsed, { kind: 'refused' }>['why'], says: string): Parsed {
  return { kind: 'refused', why, says };
}

function text<B extends string>(brand: (value: string) => B) {
  return z.pipe(z.string().check(z.minLength(1)), z.transform(brand));
}

const score = z.object({ got: z.number(), of: z.number() });
const response = z.discriminatedUnion('interaction', [
  z.object({ interaction: z.literal('choice'), chosen: z.array(text(branded<OptionId>)) }),
  z.object({ interaction: z.literal('order'), order: z.array(text(branded<OptionId>)) }),
  z.object({
    interaction: z.literal('match'),
    pairs: z.array(z.tuple([text(branded<OptionId>), text(branded<OptionId>)])),
  }),
]);
const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unanswered') }),
  z.object({ kind: z.literal('invalid'), why: z.enum(['tooFew', 'tooMany', 'unknownOption']) }),
  z.object({ kind: z.literal('scored'), score }),
]);
const answer = z.object({
  item: text(branded<ItemId>),
  content: text(branded<ContentPrint>),
  response,
  confidence: z.exactOptional(z.enum(confidences)),
  tries: z.int().check(z.minimum(0)),
  seconds: z.number().check(z.minimum(0)),
  outcome,
});
const record = z.object({
  id: z.string().check(z.minLength(1)),
  activity: z.union([z.templateLiteral(['check:', z.string()]), z.templateLiteral(['lab:', z.string()])]),
  content: text(branded<ContentPrint>),
  seed: z.pipe(z.number(), z.transform(branded<Seed>)),
  startedAt: z.string(),
  endedAt: z.exactOptional(z.string()),
  completion: z.enum(['incomplete', 'completed']),
  success: z.enum(['unknown', 'passed', 'failed']),
  score: z.exactOptional(score),
  commands: z.exactOptional(text(branded<RunCode>)),
  answers: z.array(answer),
  hints: z.array(z.object({ objective: text(branded<LabObjectiveId>), step: z.int() })),
  fromLink: z.exactOptional(z.boolean()),
  revision: z.int(),
});
const mark = z.object({
  lesson: z.string(),
  seenEnd: z.boolean(),
  prompts: z.array(z.string()),
  heading: z.exactOptional(z.string()),
  at: z.string(),
});
const savedFile = z.object({
  format: z.literal(savedFormat),
  version: z.literal(savedVersion),
  writtenAt: z.string(),
  records: z.array(record),
  read: z.array(mark),
});

import { z } from 'zod';
import * as brand from '../brand.ts';
import type { Target } from '../simulator/model.ts';
import { message, parse } from './explain.ts';

/** Ids of our own entries and of the parts inside them: small letters, digits and dashes. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z
  .string()
  .regex(idPattern, message('an id has small letters, digits and dashes only', 'an id like pilot-compliance'));
/** An id that only its own file knows. */
export const plainId = id;
const name = z.string().min(1, message('a name is empty', 'the name'));
const wholeNumber = z.number().int(message('not a whole number', 'a whole number'));

export const text = z.string().trim().min(1, message('the text is empty', 'the text'));
export const count = wholeNumber.min(1, message('less than 1', 'a whole number from 1 up'));
export const share = z.number().min(0).max(1, message('more than 1', 'a share from 0 to 1, as 0.8 for 80 %'));

export const deviceId = name.transform((value) => brand.branded<brand.DeviceId>(value));
export const collectionId = id.transform((value) => brand.branded<brand.CollectionId>(value));
export const userId = name.transform((value) => brand.branded<brand.UserId>(value));
export const groupId = id.transform((value) => brand.branded<brand.GroupId>(value));
export const deliverableId = id.transform((value) => brand.branded<brand.DeliverableId>(value));
/** A collection, a group, or everything there is; which of them, the estate's own lists say. */
export const target = z
  .string()
  .min(1)
  .transform(
    (value): Target => (value === 'allDevices' || value === 'allUsers' ? value : brand.branded<brand.GroupId>(value)),
  );
export const estateId = id.transform((value) => brand.branded<brand.EstateId>(value));
export const labId = id.transform((value) => brand.branded<brand.LabId>(value));
export const lessonId = id.transform((value) => brand.branded<brand.LessonId>(value));
export const checkId = id.transform((value) => brand.branded<brand.CheckId>(value));
export const moduleId = id.transform((value) => brand.branded<brand.ModuleId>(value));
export const itemId = id.transform((value) => brand.branded<brand.ItemId>(value));
export const optionId = name.transform((value) => brand.branded<brand.OptionId>(value));
export const termId = id.transform((value) => brand.branded<brand.TermId>(value));
export const objectiveId = id.transform((value) => brand.branded<brand.ObjectiveId>(value));
export const labObjectiveId = id.transform((value) => brand.branded<brand.LabObjectiveId>(value));
export const invariantId = id.transform((value) => brand.branded<brand.InvariantId>(value));
export const minute = wholeNumber.min(0).transform((value) => brand.branded<brand.Minute>(value));
export const seed = wholeNumber
  .min(0, message('a seed is not negative', 'a whole number from 0 to 4294967295'))
  .max(0xffffffff, message('a seed has at most 32 bits', 'a whole number from 0 to 4294967295'))
  .transform((value) => brand.branded<brand.Seed>(value));

/** A day that exists, as 2026-11-20. */
export const day = z.string().refine(isDay, message('not a day', 'a day as 2026-11-20'));
export const address = z
  .string()
  .regex(/^https:\/\/[^\s/]+\.[^\s/]+/, message('not an address on the web', 'an address that begins with https://'));

function isDay(value: string): boolean {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const days = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(date) >= 1 && Number(date) <= days;
}

/** A union told apart by which of its fields is there: only that branch is parsed, so only its mistakes are reported. */
export function byField<T extends object>(branches: { readonly [F in keyof T]: z.ZodType<T[F]> }) {
  return z.unknown().transform((value, context): T[keyof T] => {
    for (const field in branches)
      if (typeof value === 'object' && value !== null && field in value)
        return parsedAs(branches[field], value, context);
    const fields = Object.keys(branches).join(', ');
    context.addIssue({
      code: 'custom',
      message: message('none of the fields that say its kind is here', `one of: ${fields}`),
    });
    return z.NEVER;
  });
}

/** A union of texts and something else. */
export function textOr<A, B>(ifText: z.ZodType<A>, otherwise: z.ZodType<B>) {
  return z
    .unknown()
    .transform((value, context): A | B =>
      typeof value === 'string' ? parsedAs(ifText, value, context) : parsedAs(otherwise, value, context),
    );
}

/** Parses inside a transform: the mistakes of the inner schema become the outer one's, at their places. */
export function parsedAs<T>(schema: z.ZodType<T>, value: unknown, context: z.RefinementCtx): T {
  const parsed = parse(schema, value);
  if ('value' in parsed) return parsed.value;
  for (const issue of parsed.issues) context.addIssue({ ...issue, path: [...issue.path] });
  return z.NEVER;
}

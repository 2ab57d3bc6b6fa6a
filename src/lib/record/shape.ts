import type { LearningRecord, ReadMark } from './record.ts';

/**
 * Whether a value out of storage has the shape of a record: deep enough that nothing that reads it can fall over.
 * Hand-written, since it is on every page; a file from outside goes through `saved.ts`.
 */
export function isRecord(value: unknown): value is LearningRecord {
  return (
    isObject(value) &&
    isText(value['id']) &&
    isText(value['activity']) &&
    /^(check|lab):./.test(value['activity']) &&
    isText(value['content']) &&
    isNumber(value['seed']) &&
    isText(value['startedAt']) &&
    isTextOrLeftOut(value['endedAt']) &&
    isOneOf(value['completion'], 'incomplete', 'completed') &&
    isOneOf(value['success'], 'unknown', 'passed', 'failed') &&
    (value['score'] === undefined || isScore(value['score'])) &&
    isTextOrLeftOut(value['commands']) &&
    isListOf(value['answers'], isAnswer) &&
    isListOf(value['hints'], isHint) &&
    isNumber(value['revision'])
  );
}

/** Whether a value out of storage is evidence that a lesson was read. */
export function isReadMark(value: unknown): value is ReadMark {
  return (
    isObject(value) &&
    isText(value['lesson']) &&
    typeof value['seenEnd'] === 'boolean' &&
    isListOf(value['prompts'], isText) &&
    isTextOrLeftOut(value['heading']) &&
    isText(value['at'])
  );
}

function isAnswer(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['item']) &&
    isText(value['content']) &&
    isItemResponse(value['response']) &&
    isOneOf(value['confidence'], undefined, 'guessing', 'fairlySure', 'certain') &&
    isNumber(value['tries']) &&
    isNumber(value['seconds']) &&
    isOutcome(value['outcome'])
  );
}

function isItemResponse(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value['interaction'] === 'choice') return isListOf(value['chosen'], isText);
  if (value['interaction'] === 'order') return isListOf(value['order'], isText);
  return value['interaction'] === 'match' && isListOf(value['pairs'], isPair);
}

function isPair(value: unknown): boolean {
  return isListOf(value, isText) && Array.isArray(value) && value.length === 2;
}

function isOutcome(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value['kind'] === 'scored') return isScore(value['score']);
  return isOneOf(value['kind'], 'unanswered', 'invalid');
}

function isHint(value: unknown): boolean {
  return isObject(value) && isText(value['objective']) && isNumber(value['step']);
}

function isScore(value: unknown): boolean {
  return isObject(value) && isNumber(value['got']) && isNumber(value['of']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isListOf(value: unknown, is: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrLeftOut(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isOneOf(value: unknown, ...known: readonly unknown[]): boolean {
  return known.includes(value);
}

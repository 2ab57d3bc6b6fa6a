import { describe, expect, test } from 'vitest';
import { parse, write } from '../../../src/lib/record/saved.ts';
import { record } from './fixtures.ts';

const progress = {
  records: [record('a'), record('b', { fromLink: true })],
  read: [{ lesson: 'l', seenEnd: true, prompts: ['p'], at: '2026-11-20T09:00:00.000Z' }],
};
const file = write(progress, '2026-11-20T10:00:00.000Z');

test('what was written is read back whole', () => {
  expect(parse(file)).toEqual({ kind: 'ok', progress });
});

test('the file says what it is and is readable', () => {
  expect(file.split('\n').slice(0, 4)).toEqual([
    '{',
    '  "format": "tandem-progress",',
    '  "version": 1,',
    '  "writtenAt": "2026-11-20T10:00:00.000Z",',
  ]);
});

describe('a file is refused whole, with a reason', () => {
  test.each([
    ['an empty file', '', 'notJson', /not JSON/],
    ['half a file', file.slice(0, 200), 'notJson', /damaged/],
    ['another program’s file', '{"name":"something"}', 'foreign', /not written by Tandem/],
    ['a bare value', 'null', 'foreign', /not written by Tandem/],
    ['a file of a newer version', file.replace('"version": 1', '"version": 2'), 'newer', /version 2.*up to version 1/],
    ['a record without its activity', file.replace('"check:one"', '"else:one"'), 'corrupt', /records › 0 › activity/],
    ['a response that is none', file.replace('"chosen"', '"chose"'), 'corrupt', /records › 0 › answers › 0 › response/],
    ['records that are no list', file.replace('"records": [', '"other": ['), 'corrupt', /records/],
  ])('%s', (_, text, why, says) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ kind: 'refused', why });
    expect(parsed.kind === 'refused' && parsed.says).toMatch(says);
  });
});

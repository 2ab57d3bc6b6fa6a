import { describe, expect, test } from 'vitest';
import { score } from '../../../src/lib/assessment/score.ts';
import { match, multiple, o, order, pair, single } from './fixtures.ts';

const choose = (...ids: string[]) => ({ interaction: 'choice', chosen: ids.map(o) }) as const;
const put = (...ids: string[]) => ({ interaction: 'order', order: ids.map(o) }) as const;
const join = (...pairs: [string, string][]) =>
  ({ interaction: 'match', pairs: pairs.map(([a, b]) => pair(a, b)) }) as const;
const scored = (got: number, of: number) => ({ kind: 'scored', score: { got, of } });

describe('single', () => {
  test.each([
    ['the key earns its point', choose('b'), scored(1, 1)],
    ['another option earns none', choose('a'), scored(0, 1)],
    ['nothing chosen is unanswered', choose(), { kind: 'unanswered' }],
    ['two options are too many', choose('a', 'b'), { kind: 'invalid', why: 'tooMany' }],
    ['an option that is not there is invalid', choose('z'), { kind: 'invalid', why: 'unknownOption' }],
    ['a response to another kind of item is invalid', put('a'), { kind: 'invalid', why: 'unknownOption' }],
  ])('%s', (_, response, outcome) => expect(score(single, response)).toEqual(outcome));
});

describe('multiple', () => {
  test.each([
    ['all of the key earn all', choose('a', 'b', 'c'), scored(3, 3)],
    ['a part earns a part', choose('a', 'b'), scored(2, 3)],
    ['a wrong one takes one off', choose('a', 'b', 'd'), scored(1, 3)],
    ['choosing everything is one off', choose('a', 'b', 'c', 'd'), scored(2, 3)],
    ['never under nought', choose('d'), scored(0, 3)],
    ['an option given twice counts once', choose('a', 'a'), scored(1, 3)],
  ])('%s', (_, response, outcome) => expect(score(multiple, response)).toEqual(outcome));
});

describe('order', () => {
  test.each([
    ['an order that keeps all earns half a point each', put('a', 'b', 'c', 'd'), scored(1.5, 1.5)],
    ['what may stand in either order costs nothing', put('a', 'b', 'd', 'c'), scored(1.5, 1.5)],
    ['one pair broken costs half a point', put('b', 'a', 'c', 'd'), scored(1, 1.5)],
    ['all pairs broken earn nothing', put('c', 'd', 'b', 'a'), scored(0, 1.5)],
    ['a step left out is too few', put('a', 'b', 'c'), { kind: 'invalid', why: 'tooFew' }],
    ['a step given twice is too many', put('a', 'b', 'c', 'd', 'd'), { kind: 'invalid', why: 'tooMany' }],
  ])('%s', (_, response, outcome) => expect(score(order, response)).toEqual(outcome));
});

describe('match', () => {
  test.each([
    ['all pairs right', join(['s1', 't1'], ['s2', 't2'], ['s3', 't3']), scored(3, 3)],
    ['a target may be used twice, and is right once', join(['s1', 't1'], ['s2', 't1'], ['s3', 't3']), scored(2, 3)],
    ['a source without a target is too few', join(['s1', 't1']), { kind: 'invalid', why: 'tooFew' }],
    [
      'a source with two targets is too many',
      join(['s1', 't1'], ['s1', 't2'], ['s2', 't2']),
      { kind: 'invalid', why: 'tooMany' },
    ],
    ['no pair at all is unanswered', join(), { kind: 'unanswered' }],
    ['a target that is not there is invalid', join(['s1', 'zz']), { kind: 'invalid', why: 'unknownOption' }],
  ])('%s', (_, response, outcome) => expect(score(match, response)).toEqual(outcome));
});

import { describe, expect, test } from 'vitest';
import { retained, reveal } from '../../../src/lib/assessment/reveal.ts';
import { match, multiple, o, order, pair, single } from './fixtures.ts';

const choose = (...ids: string[]) => ({ interaction: 'choice', chosen: ids.map(o) }) as const;
const put = (...ids: string[]) => ({ interaction: 'order', order: ids.map(o) }) as const;

describe('while a try is left', () => {
  test('only the chosen option is told, with its reason', () => {
    expect(reveal(single, choose('a'), 1).options).toEqual([{ id: 'a', mark: 'wrong', rationale: 'reason of a' }]);
  });
  test('of several chosen, each is told and the missed ones are not', () => {
    expect(reveal(multiple, choose('a', 'd'), 1).options.map(({ id, mark }) => [id, mark])).toEqual([
      ['a', 'right'],
      ['d', 'wrong'],
    ]);
  });
  test('a wrong pair is told by what was chosen, never by what belongs there', () => {
    const told = reveal(
      match,
      { interaction: 'match', pairs: [pair('s1', 't1'), pair('s2', 't4'), pair('s3', 't3')] },
      1,
    );
    expect(told.options[1]).toEqual({ id: 's2', mark: 'wrong', rationale: 'reason of t4' });
    expect(JSON.stringify(told)).not.toMatch(/reason of s2|text of t2/);
  });
  test('steps of broken pairs are marked, without reasons and without the better order', () => {
    const told = reveal(order, put('b', 'a', 'c', 'd'), 1);
    expect(told).toEqual({
      options: [
        { id: 'c', mark: 'right' },
        { id: 'a', mark: 'wrong' },
        { id: 'd', mark: 'right' },
        { id: 'b', mark: 'wrong' },
      ],
    });
  });
});

describe('when no try is left', () => {
  test('every option is told with its reason, the right one among them', () => {
    expect(reveal(single, choose('a'), 0).options).toEqual([
      { id: 'a', mark: 'wrong', rationale: 'reason of a' },
      { id: 'b', mark: 'missed', rationale: 'reason of b' },
      { id: 'c', mark: 'ruledOut', rationale: 'reason of c' },
    ]);
  });
  test('a wrong pair says what belongs there', () => {
    const told = reveal(
      match,
      { interaction: 'match', pairs: [pair('s1', 't4'), pair('s2', 't2'), pair('s3', 't3')] },
      0,
    );
    expect(told.options[0]).toEqual({ id: 's1', mark: 'wrong', rationale: 'reason of s1', instead: 'text of t1' });
  });
  test('a broken order is mended with as little change as may be', () => {
    expect(reveal(order, put('d', 'a', 'b', 'c'), 0).order?.map((option) => option.id)).toEqual(['a', 'b', 'd', 'c']);
  });
  test('an order that keeps all needs no better one', () => {
    expect(reveal(order, put('a', 'b', 'd', 'c'), 0).order).toBeUndefined();
  });
});

describe('a further try', () => {
  test('keeps the right ones of several and settles all that were chosen', () => {
    expect(retained(multiple, choose('a', 'd'))).toEqual({ response: choose('a'), settled: ['a', 'd'] });
  });
  test('keeps right pairs only', () => {
    const { response, settled } = retained(match, {
      interaction: 'match',
      pairs: [pair('s1', 't1'), pair('s2', 't4')],
    });
    expect(response).toEqual({ interaction: 'match', pairs: [['s1', 't1']] });
    expect(settled).toEqual(['s1']);
  });
});

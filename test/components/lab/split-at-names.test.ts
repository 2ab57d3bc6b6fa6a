import { expect, test } from 'vitest';
import { splitAtNames } from '../../../src/components/lab/split-at-names.ts';

const names = (sentence: string, known: readonly string[]) =>
  splitAtNames(sentence, known)
    .filter(({ kind }) => kind === 'name')
    .map(({ text }) => text);

test('each device that a sentence names can be pressed, and nothing of the sentence is lost', () => {
  const sentence = 'Not yet: FIN-04, FIN-05 and 3 more.';
  expect(names(sentence, ['FIN-04', 'FIN-05', 'FIN-06'])).toEqual(['FIN-04', 'FIN-05']);
  const whole = splitAtNames(sentence, ['FIN-04', 'FIN-05']).map(({ text }) => text);
  expect(whole.join('')).toBe(sentence);
});

test('a name is not found inside a longer one', () => {
  expect(names('Not yet: PC-1, PC-10 and PC-1-B.', ['PC-1', 'PC-10'])).toEqual(['PC-1', 'PC-10']);
});

test('signs that mean something in a pattern mean themselves in a name', () => {
  expect(names('Not yet: A.1 (old) and AX1.', ['A.1 (old)'])).toEqual(['A.1 (old)']);
  expect(names('Not yet: AB1.', ['A.1'])).toEqual([]);
});

test('a sentence without names stays one piece', () => {
  expect(splitAtNames('Not yet.', [])).toEqual([{ kind: 'text', text: 'Not yet.' }]);
});

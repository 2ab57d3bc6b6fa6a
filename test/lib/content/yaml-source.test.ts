import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/lib/content/yaml-source.ts';

const source = readYaml('x.yaml', 'title: A\noptions:\n  - id: one\n  - { id: two, text: B }\n', 5);

describe('a position', () => {
  test.each<readonly [path: readonly (string | number)[], line: number, column: number]>([
    [['title'], 6, 1],
    [['options'], 7, 1],
    [['options', 1], 9, 5],
    [['options', 1, 'text'], 9, 16],
    [['options', 0, 'text'], 8, 5],
    [['options', 7, 'text'], 7, 1],
    [['none', 'at', 'all'], 6, 1],
  ])('of %j is line %i, column %i: the field, or the nearest thing around it', (path, line, column) => {
    expect(source.at(path)).toEqual({ line, column });
  });
});

describe('YAML that does not parse', () => {
  test.each<readonly [text: string, line: number, write: string]>([
    ['a: 1\n\tb: 2\n', 2, 'spaces instead of the tab: two for each level'],
    ['a: 1\na: 2\n', 2, 'this field only once'],
    ['a: "one\n', 2, 'the closing quote, bracket or colon'],
    ['a: one: two\n', 1, 'quotes around a text that holds a colon and a space'],
    ['a: `one`\n', 1, 'quotes around a text that begins with one of: ` @ % & * ! | > { [ # - ?'],
  ])('%j is a mistake in line %i', (text, line, write) => {
    expect(readYaml('x.yaml', text).mistakes).toContainEqual(expect.objectContaining({ file: 'x.yaml', line, write }));
  });
  test('aliases that unfold without end are a mistake, not a crash', () => {
    const lists = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    ];
    const bomb = readYaml('x.yaml', `${lists.join('\n')}\n`);
    expect(bomb.value).toBeUndefined();
    expect(bomb.mistakes.map(({ line, what }) => [line, what])).toEqual([
      [1, expect.stringMatching(/^not readable as YAML: Excessive alias count/)],
    ]);
  });
  test('has no value', () => {
    expect(readYaml('x.yaml', 'a: "one\n').value).toBeUndefined();
  });
});

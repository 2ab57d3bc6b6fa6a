import { describe, expect, test } from 'vitest';
import { partLesson, readBody } from '../../../src/lib/content/lesson-body.ts';

describe('a lesson file', () => {
  test('is parted into its fields and its text, and the text knows how many lines stand above it', () => {
    expect(partLesson('---\ntitle: A\n---\n\nText')).toEqual({ front: 'title: A', body: '\nText', bodyBefore: 3 });
  });
  test('without fields at the top is no lesson', () => {
    expect(partLesson('# A')).toBeUndefined();
  });
  test('with line ends of Windows is the same lesson', () => {
    expect(partLesson('---\r\ntitle: A\r\n---\r\nText')).toEqual({ front: 'title: A', body: 'Text', bodyBefore: 3 });
  });
});

describe('the text of a lesson', () => {
  test('names what it places, with line and column in the file', () => {
    expect(readBody('One <Term id="a">word</Term>\n<Ask item="b" />\n<Claim>', 10).components).toEqual([
      { line: 11, column: 5, name: 'Term', id: 'a' },
      { line: 12, column: 1, name: 'Ask', id: 'b' },
      { line: 13, column: 1, name: 'Claim', id: undefined },
    ]);
  });
  test('names an id in either kind of quotes, wherever it stands among the attributes', () => {
    const { components } = readBody("<Ask item='a' />\n<Ask\n  later='x' item=\"b\" />", 0);
    expect(components.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  test('names where it links to, in each of the ways to write a link', () => {
    const links = readBody('[a](lab:x) and [b](<lesson:y#z> "title")\n\n[c]: check:w\n<a href="term:v">d</a>', 0).links;
    expect(links.map(({ line, to }) => [line, to])).toEqual([
      [1, 'lab:x'],
      [1, 'lesson:y#z'],
      [3, 'check:w'],
      [4, 'term:v'],
    ]);
  });
  test('has an anchor for each heading, numbered where two say the same', () => {
    const { anchors } = readBody('## What’s *new*, in 2403?\n\n## Flags\n\n### Flags\n', 0);
    expect([...anchors]).toEqual(['whats-new-in-2403', 'flags', 'flags-1']);
  });
  test.each(['import x from "y";', 'export const x = 1;', 'One and {1 + 1}'])('holds no code: %s', (line) => {
    expect(readBody(`Text\n${line}\n`, 0).code).toHaveLength(1);
  });
  test('may hold comments, quoted code and braces that are escaped', () => {
    const body = readBody('{/* <Foo /> */}\n`{x}` and \\{\n\n```js\nimport x from "y";\n[a](b)\n```\n', 0);
    expect([body.code, body.components, body.links]).toEqual([[], [], []]);
  });
});

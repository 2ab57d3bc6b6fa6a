import { describe, expect, test } from 'vitest';
import { sheetOf, withSheets } from '../../../src/lib/packaging/whole-module.ts';

const page = `<main><article class="lesson unit-sheet" data-unit="one"><h1 id="top">One</h1>
<p><a href="#top">up</a> <a href="#elsewhere">out</a> <span aria-labelledby="top note" id="note">x</span></p>
<live-figure data-props="{&quot;a&quot;:1}"><input name="five" id="five"><label for="five">5</label><rect fill="url(#top)"/></live-figure>
<article>item</article></article></main>`;

describe('the sheet of a unit', () => {
  const sheet = sheetOf(page, 'one');
  test('is its whole article, with its title one step down', () => {
    expect(sheet).toMatch(/^<article class="lesson unit-sheet"/);
    expect(sheet).toMatch(/<article>item<\/article><\/article>$/);
    expect(sheet).toContain('<h2 id="one--top">One</h2>');
  });
  test('has the unit’s name before every id and every mention of one, and nowhere else', () => {
    expect(sheet).toContain('href="#one--top"');
    expect(sheet).toContain('href="#elsewhere"');
    expect(sheet).toContain('aria-labelledby="one--top one--note"');
    expect(sheet).toContain('<input name="one--five" id="one--five"><label for="one--five">');
    expect(sheet).toContain('url(#one--top)');
  });
  test('is a picture: what a figure would come alive with is left out', () => {
    expect(sheet).not.toContain('data-props');
  });
  test('has to be there', () => {
    expect(() => sheetOf('<main></main>', 'two')).toThrow('The page of the unit “two” holds no sheet');
  });
});

test('the sheets stand where the page has its place for them', () => {
  expect(withSheets('<div data-sheets></div>', ['<p>$1</p>', '<p>b</p>'])).toBe('<p>$1</p>\n<p>b</p>');
  expect(() => withSheets('<p></p>', [])).toThrow('no place for its sheets');
});

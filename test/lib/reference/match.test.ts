import { expect, test } from 'vitest';
import { matches } from '../../../src/lib/reference/match.ts';

const row = '0x8018002B 2149056555 MENROLL_E_MDM_NOT_CONFIGURED The MDM user scope is None, or the UPN ends in .local';

test.each([
  ['nothing', ''],
  ['words in any order', 'none scope'],
  ['the beginning of a word', 'upn end'],
  ['a code in hexadecimal', '0x8018002b'],
  ['a code without its 0x', '8018002B'],
  ['a code in decimal', '2149056555'],
  ['a code in decimal that is signed', '-2145910741'],
  ['a name in small letters', 'menroll_e_mdm'],
])('a row answers %s', (_, typed) => {
  expect(matches(row, typed)).toBe(true);
});

test.each([
  ['another code', '0x80180018'],
  ['another code in decimal', '2149056536'],
  ['a word that is not there', 'scope certificate'],
])('a row does not answer %s', (_, typed) => {
  expect(matches(row, typed)).toBe(false);
});

test('a decimal code is found in a row that has it in hexadecimal only', () => {
  expect(matches('fails with 0x801C03F2', String(0x801c03f2))).toBe(true);
  expect(matches('fails with 0x801C03F2', String(0x801c03f2 - 2 ** 32))).toBe(true);
});

test('quotation marks and dashes are found however they are typed', () => {
  expect(matches('The state reads “See ConfigMgr” – always', '"see configmgr" -')).toBe(true);
});

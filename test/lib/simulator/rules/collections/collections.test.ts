import { describe, expect, test } from 'vitest';
import type { QueryRule, RuleMatch } from '../../../../../src/lib/simulator/model.ts';
import { isLike, ruleTakes } from '../../../../../src/lib/simulator/rules/collections/collections.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, eventsOf, group, pc, play, seed, site, value } from '../../estates.ts';

describe('a query rule compares as the site database does', () => {
  test.each<[QueryRule['operator'], string, string, RuleMatch]>([
    ['isEqualTo', 'Treasury', 'Treasury', 'matches'],
    ['isEqualTo', 'Treasury ', 'Treasury', 'matches'],
    ['isEqualTo', 'Treasury', 'Treasury  ', 'matches'],
    ['isEqualTo', 'TREASURY', 'treasury', 'matches'],
    ['isEqualTo', ' Treasury', 'Treasury', 'misses'],
    ['isEqualTo', 'Treas%', 'Treasury', 'misses'],
    ['isEqualTo', 'Treasur', 'Treasury', 'misses'],
    ['isLike', 'Treasury', 'Treasury', 'matches'],
    ['isLike', 'treasury', 'TREASURY', 'matches'],
    ['isLike', 'Treasury ', 'Treasury', 'missesByBlank'],
    ['isLike', ' Treasury', 'Treasury', 'missesByBlank'],
    ['isLike', 'Treasury', 'Treasury ', 'matches'],
    ['isLike', 'Treasury ', 'Treasury ', 'matches'],
    ['isLike', 'Treas%', 'Treasury', 'matches'],
    ['isLike', 'Treas% ', 'Treasury', 'missesByBlank'],
    ['isLike', '%ury', 'Treasury', 'matches'],
    ['isLike', '%eas%', 'Treasury', 'matches'],
    ['isLike', 'T%s%y', 'Treasury', 'matches'],
    ['isLike', 'T%y%s', 'Treasury', 'misses'],
    ['isLike', '%', '', 'matches'],
    ['isLike', '%%', 'Treasury', 'matches'],
    ['isLike', 'Trea', 'Treasury', 'misses'],
    ['isLike', 'aa%aa', 'aaa', 'misses'],
    ['isLike', 'a%b%b', 'ab', 'misses'],
    ['isLike', 'Treas_ry', 'Treasury', 'misses'],
    ['isLike', 'Tr.*', 'Treasury', 'misses'],
  ])('%s “%s” takes “%s”: %s', (operator, pattern, actual, how) => {
    expect(ruleTakes({ name: 'rule', property: 'department', operator, value: pattern }, actual)).toBe(how);
  });
});

test('a star may stand anywhere in a name pattern, more than once', () => {
  const fits = ['FIN-01', 'FIN-1', 'AFIN-01', 'FIN-20-01'].filter((name) => isLike('FIN-*0*1', name, '*'));
  expect(fits).toEqual(['FIN-01', 'FIN-20-01']);
});

describe('collections while rules and members change', () => {
  const devices = [
    pc('FIN-1', { department: 'Finance' }),
    pc('FIN-2', { department: 'Finance ' }),
    pc('HR-1', { department: 'HR' }),
  ];
  const one = collection('one');
  const members = (estate: ReturnType<typeof start>) =>
    devices.filter(({ id }) => value(estate, { ask: 'memberOf', collection: one, device: id })).map(({ id }) => id);
  const set = (name: string, pattern: string, property: QueryRule['property'] = 'department') =>
    ({ kind: 'setQueryRule', collection: one, name, property, operator: 'isLike', value: pattern }) as const;
  const estate = start(site(devices, { collections: [group('one', ['HR-1'])] }), seed);

  test('a rule of a known name is replaced, one of a new name is added', () => {
    const finance = play(estate, set('a', 'Finance'));
    expect(members(finance)).toEqual(['FIN-1', 'FIN-2', 'HR-1']);
    expect(members(play(finance, set('a', 'H%')))).toEqual(['HR-1']);
    const both = play(finance, set('b', 'FIN-2', 'name'));
    expect(both.collections[0]?.rules.map(({ name }) => name)).toEqual(['a', 'b']);
  });
  test('the change is logged as joined and left, and not where nobody moved', () => {
    const finance = play(estate, set('a', 'Finance'), set('a', 'nobody'), set('b', 'still nobody'));
    const changes = eventsOf(finance).filter(({ kind }) => kind === 'membershipChanged');
    expect(changes).toMatchObject([
      { joined: 2, left: 0 },
      { joined: 0, left: 2 },
    ]);
  });
  test('the site’s counts follow', () => {
    const finance = play(estate, set('a', 'Finance'), {
      kind: 'removeMember',
      collection: one,
      device: device('HR-1'),
    });
    expect(value(finance, { ask: 'memberCount', collection: one })).toBe(2);
    expect(finance.collections[0]).toMatchObject({ count: 2, direct: [] });
  });
});

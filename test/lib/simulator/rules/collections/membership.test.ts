import { describe, expect, test } from 'vitest';
import type {
  CollectionSpec,
  Command,
  DeviceSpec,
  EstateSpec,
  QueryRule,
} from '../../../../../src/lib/simulator/model.ts';
import { ask, type Estate, fingerprint, start } from '../../../../../src/lib/simulator/simulator.ts';
import {
  authority,
  collection,
  device,
  eventsOf,
  group,
  move,
  pc,
  play,
  refusal,
  seed,
  site,
  value,
  wait,
} from '../../estates.ts';

const devices = [
  pc('FIN-1', { department: 'Finance' }),
  pc('FIN-2', { department: 'Finance' }),
  pc('HR-1', { department: 'HR' }),
];
const finance: QueryRule = { name: 'Finance', property: 'department', operator: 'isEqualTo', value: 'Finance' };
const everybody: QueryRule = { name: 'All', property: 'name', operator: 'isLike', value: '%' };
const estateOf = (
  collections: readonly CollectionSpec[],
  over: Partial<EstateSpec> = {},
  of: readonly DeviceSpec[] = devices,
) => start(site(of, { collections, ...over }), seed);
const membersOf = (estate: Estate, id: string) =>
  estate.devices.filter((one) => value(estate, { ask: 'memberOf', collection: collection(id), device: one }));
const add = (to: string, id: string): Command => ({
  kind: 'addMember',
  collection: collection(to),
  device: device(id),
});
const evaluate = (id: string): Command => ({ kind: 'evaluateCollection', collection: collection(id) });
const changes = (estate: Estate) => eventsOf(estate).filter(({ kind }) => kind === 'membershipChanged');

test('limiting-and-excluding: nobody outside the limit, nobody who is excluded, however taken in', () => {
  const estate = estateOf([
    group('finance', [], [finance]),
    group('out', ['FIN-2']),
    { ...group('mine', ['HR-1'], [everybody]), limitedTo: collection('finance'), exclude: [collection('out')] },
    group('free', ['HR-1'], [everybody]),
  ]);
  expect([membersOf(estate, 'mine'), membersOf(estate, 'free').length]).toEqual([['FIN-1'], 3]);
  const why = (id: string) =>
    ask(estate, { ask: 'memberOf', collection: collection('mine'), device: device(id) }).because.map(({ fact }) =>
      fact.kind === 'collectionTakes' ? fact.how : fact.kind,
    );
  expect([why('HR-1')[1], why('FIN-2')[1]]).toEqual(['limits', 'excludes']);
});

test('limiting-and-excluding: exclusion wins where the same collection is included too', () => {
  const both = { include: [collection('finance')], exclude: [collection('finance')] };
  const estate = estateOf([group('finance', [], [finance]), { ...group('mine', ['HR-1']), ...both }]);
  expect(membersOf(estate, 'mine')).toEqual(['HR-1']);
});

describe('a collection that rests on another', () => {
  const estate = estateOf([
    { ...group('wide', []), include: [collection('finance')] },
    group('finance', [], [finance]),
  ]);

  test('has its members, whatever the order in which the estate lists them', () => {
    expect(membersOf(estate, 'wide')).toEqual(['FIN-1', 'FIN-2']);
  });
  test('follows when they change, and so does what it stands for', () => {
    const piloted = play(estate, move('compliancePolicies', 'pilotIntune', 'wide'), add('finance', 'HR-1'), wait(60));
    expect(membersOf(piloted, 'wide')).toEqual(['FIN-1', 'FIN-2', 'HR-1']);
    expect(authority(piloted, 'HR-1')).toBe('intune');
    expect(changes(piloted)).toMatchObject([
      { collection: 'finance', joined: 1, cause: 'learner' },
      { collection: 'wide', joined: 1, cause: 'learner' },
    ]);
  });
  test('does not go round for ever where two rest on each other', () => {
    const ring = estateOf([
      { ...group('a', ['HR-1']), exclude: [collection('b')] },
      { ...group('b', ['HR-1']), exclude: [collection('a')] },
    ]);
    expect(
      play(ring, evaluate('a'))
        .collections.map(({ count }) => count)
        .every((count) => count <= 1),
    ).toBe(true);
  });
});

test('collection-evaluation: an incremental collection has its new members at the next full five minutes', () => {
  const estate = play(estateOf([{ ...group('one', []), evaluation: 'incremental' }]), wait(1), add('one', 'HR-1'));
  expect([membersOf(estate, 'one'), membersOf(play(estate, wait(3)), 'one')]).toEqual([[], []]);
  const { because } = ask(estate, { ask: 'memberOf', collection: collection('one'), device: device('HR-1') });
  expect(because.at(-1)).toMatchObject({ fact: { kind: 'evaluatedNext', at: 605 }, rule: 'collection-evaluation' });
  const evaluated = play(estate, wait(4));
  expect(membersOf(evaluated, 'one')).toEqual(['HR-1']);
  expect(changes(evaluated)).toMatchObject([{ at: 605, cause: 'clock', joined: 1, left: 0 }]);
});

test('collection-evaluation: a daily collection waits for 04:00, unless somebody asks for it', () => {
  const estate = play(estateOf([{ ...group('one', []), evaluation: 'daily' }]), add('one', 'HR-1'));
  const morning = 24 * 60 + 4 * 60;
  expect(membersOf(play(estate, wait(morning - 600 - 1)), 'one')).toEqual([]);
  expect(membersOf(play(estate, wait(morning - 600)), 'one')).toEqual(['HR-1']);
  expect(
    ask(estate, { ask: 'memberOf', collection: collection('one'), device: device('HR-1') }).because.at(-1),
  ).toMatchObject({
    fact: { kind: 'evaluatedNext', at: morning },
  });
  const asked = play(estate, evaluate('one'));
  expect([membersOf(asked, 'one'), asked.now]).toEqual([['HR-1'], 600]);
  expect(changes(asked)).toMatchObject([{ cause: 'learner' }]);
});

test('collection-evaluation: what rests on a changed collection is evaluated with it, a daily one only in full', () => {
  const estate = play(
    estateOf([
      { ...group('base', []), evaluation: 'incremental' },
      { ...group('quick', []), include: [collection('base')], evaluation: 'incremental' },
      { ...group('slow', []), include: [collection('base')], evaluation: 'daily' },
    ]),
    add('base', 'HR-1'),
  );
  const byClock = play(estate, wait(5));
  expect(['base', 'quick', 'slow'].map((id) => membersOf(byClock, id).length)).toEqual([1, 1, 0]);
  const byHand = play(estate, evaluate('base'));
  expect(['base', 'quick', 'slow'].map((id) => membersOf(byHand, id).length)).toEqual([1, 1, 1]);
});

test('collection-evaluation: what is named but not yet a member makes an estate another one', () => {
  const estate = estateOf([{ ...group('one', []), evaluation: 'daily' }]);
  expect(fingerprint(play(estate, add('one', 'HR-1')))).not.toBe(fingerprint(estate));
  expect(play(estate, add('one', 'HR-1')).collections[0]).toMatchObject({ direct: ['HR-1'], count: 0 });
});

describe('an unknown collection', () => {
  test('cannot be evaluated', () => {
    expect(refusal(estateOf([]), evaluate('gone'))).toEqual({ kind: 'collectionUnknown', collection: 'gone' });
  });
});

test('ou-needs-domain: a rule on the OU takes devices with an account in the domain, and no others', () => {
  const inOu = { ou: 'fabrikam.com/Sales' };
  const rule: QueryRule = { name: 'Sales', property: 'ou', operator: 'isLike', value: '%/Sales' };
  const estate = estateOf([group('sales', [], [rule])], {}, [
    pc('HYBRID', inOu),
    pc('DOMAIN', { ...inOu, join: 'domainJoined' }),
    pc('CLOUD', { ...inOu, join: 'entraJoined' }),
    pc('OTHER', { ou: 'fabrikam.com/HR' }),
  ]);
  expect(membersOf(estate, 'sales')).toEqual(['HYBRID', 'DOMAIN']);
  const why = (id: string) =>
    ask(estate, { ask: 'memberOf', collection: collection('sales'), device: device(id) }).because.map(
      ({ rule }) => rule,
    );
  expect(why('CLOUD')).toContain('ou-needs-domain');
  expect(why('OTHER')).not.toContain('ou-needs-domain');
});

describe('eligible-devices-collection', () => {
  const builtIn: CollectionSpec = {
    ...group('eligible', []),
    builtIn: 'coManagementEligibleDevices',
    evaluation: 'incremental',
  };
  const all = [
    pc('HYBRID'),
    pc('FRESH', { join: 'entraJoined', enrolled: false }),
    pc('DOMAIN', { join: 'domainJoined' }),
    pc('OLD', { windows: 'Windows 10 1703' }),
    pc('SERVER', { windows: 'Windows Server 2025' }),
    pc('BARE', { client: false }),
  ];

  test('eligible-devices-collection: it has the clients that could be co-managed, from 2111 on', () => {
    expect(membersOf(estateOf([builtIn], {}, all), 'eligible')).toEqual(['HYBRID', 'FRESH']);
    expect(membersOf(start(site(all, { version: '2107', collections: [builtIn] }), seed), 'eligible')).toEqual([]);
  });
  test('it fills with the update of the site, and nobody edits it', () => {
    const old = start(site(all, { version: '2107', collections: [builtIn] }), seed);
    const upgraded = play(old, { kind: 'upgradeSite', to: '2211' });
    expect([membersOf(upgraded, 'eligible').length, membersOf(play(upgraded, wait(5)), 'eligible').length]).toEqual([
      0, 2,
    ]);
    expect(refusal(upgraded, add('eligible', 'DOMAIN'))).toEqual({ kind: 'collectionBuiltIn', collection: 'eligible' });
  });
});

test('a fleet of 20,000 with a scheduled collection lives through a week within seconds', () => {
  const fleet = [
    {
      count: 20_000,
      name: 'PC-{00000}',
      departments: { Sales: 1, HR: 1 },
      windows: 'Windows 11 24H2',
      join: 'hybridJoined',
      enrolled: true,
      ou: 'Sales',
    },
  ] as const;
  const rule: QueryRule = { name: 'Sales', property: 'ou', operator: 'isLike', value: 'S%' };
  const estate = start(
    site([], { fleet, collections: [{ ...group('ou', [], [rule]), evaluation: 'incremental' }] }),
    seed,
  );
  expect(play(estate, wait(7 * 24 * 60)).collections[0]?.count).toBe(20_000);
}, 5_000);

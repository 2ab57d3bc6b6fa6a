import { expect, test } from 'vitest';
import { type Command, joins, mdmScopes } from '../../../../../src/lib/simulator/model.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, refusal, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { asks, domain, inDomain } from './computers.ts';

const PC = device('PC');
const leave: Command = { kind: 'leaveEntra', device: PC };
const joinIt: Command = { kind: 'joinEntra', device: PC };

test('join-is-identity: each way of being known shows in dsregcmd /status, whoever manages the device', () => {
  const shown = {
    hybridJoined: [true, true],
    entraJoined: [true, false],
    domainJoined: [false, true],
    registered: [false, false],
    notJoined: [false, false],
  };
  for (const join of joins)
    for (const [client, enrolled] of [
      [true, true],
      [false, false],
    ] as const) {
      const estate = start(site([pc('PC', { join, client, enrolled })]), seed);
      expect([asks(estate, 'PC', 'azureAdJoined'), asks(estate, 'PC', 'domainJoined')]).toEqual(shown[join]);
      expect(asks(estate, 'PC', 'joinState')).toBe(join);
    }
  const estate = start(site([pc('PC', { client: false, enrolled: false })]), seed);
  expect(rulesOf(estate, { ask: 'azureAdJoined', device: PC })).toEqual(['join-is-identity']);
});

test('registered-is-not-joined: a registered PC is no more joined than one that nobody knows', () => {
  const estate = start(
    site([pc('PC', { join: 'registered', enrolled: false }), pc('CLOUD', { join: 'entraJoined' })]),
    seed,
  );
  expect(['PC', 'CLOUD'].map((id) => asks(estate, id, 'azureAdJoined'))).toEqual([false, true]);
  expect(['PC', 'CLOUD'].map((id) => asks(estate, id, 'entraObject'))).toEqual(['withCertificate', 'withCertificate']);
  expect(value(play(estate, wait(300)), { ask: 'eligibility', device: PC })).toBe('notJoined');
  expect(rulesOf(estate, { ask: 'azureAdJoined', device: PC })).toEqual(['registered-is-not-joined']);
});

test('mdm-url-from-scope: joined devices have an MdmUrl unless the scope is None, others never', () => {
  for (const mdmUserScope of mdmScopes) {
    const tenant = { name: 'fabrikam', mdmUserScope };
    const estate = start(site([pc('PC'), inDomain('DOMAIN')], { tenant }), seed);
    expect(['PC', 'DOMAIN'].map((id) => asks(estate, id, 'mdmUrl'))).toEqual([mdmUserScope !== 'none', false]);
    const [first] = ask(estate, { ask: 'mdmUrl', device: PC }).because;
    expect([first.rule, first.fact.kind]).toEqual([
      'mdm-url-from-scope',
      mdmUserScope === 'none' ? 'mdmScopeIs' : 'mdmScopeGives',
    ]);
  }
});

test('entra-join: a Windows client in no domain can join, others cannot', () => {
  for (const join of joins) {
    const estate = start(site([pc('PC', { join, enrolled: false })]), seed);
    const free = join === 'notJoined' || join === 'registered';
    expect(refusal(estate, joinIt)).toEqual(free ? undefined : { kind: 'cannotJoin', device: 'PC', join });
    if (free) expect(asks(play(estate, joinIt), 'PC', 'joinState')).toBe('entraJoined');
  }
  for (const windows of ['Windows 8.1', 'Windows Server 2025', 'iOS'] as const) {
    const estate = start(site([pc('PC', { join: 'notJoined', windows })]), seed);
    expect(refusal(estate, joinIt)).toEqual({ kind: 'notWindowsClient', device: 'PC', windows });
  }
  const nobody = start(site([]), seed);
  expect(refusal(nobody, joinIt)).toEqual({ kind: 'deviceUnknown', device: 'PC' });
});

test('leaving-entra: a domain PC registers anew and stays enrolled, an Entra joined one is out of Intune', () => {
  const hybrid = play(domain([pc('PC', { ou: 'Sales' })]), leave);
  expect([asks(hybrid, 'PC', 'joinState'), asks(hybrid, 'PC', 'mdmEnrolled')]).toEqual(['domainJoined', true]);
  expect(asks(play(hybrid, wait(120)), 'PC', 'joinState')).toBe('hybridJoined');
  const bare = play(domain([pc('PC', { client: false })]), leave);
  expect(asks(play(bare, wait(120)), 'PC', 'joinState')).toBe('hybridJoined');
  const cloud = play(domain([pc('PC', { join: 'entraJoined' })]), leave);
  expect([asks(cloud, 'PC', 'joinState'), asks(cloud, 'PC', 'mdmEnrolled')]).toEqual(['notJoined', false]);
  expect(asks(play(cloud, wait(120)), 'PC', 'joinState')).toBe('notJoined');
  expect(refusal(cloud, leave)).toEqual({ kind: 'notInEntra', device: 'PC' });
  expect(refusal(domain([]), leave)).toEqual({ kind: 'deviceUnknown', device: 'PC' });
});

test('no-ou-without-domain: only computers of a domain are in an organizational unit', () => {
  for (const join of joins) {
    const estate = start(site([pc('PC', { join, ou: 'Sales' })]), seed);
    const inSales = { ask: 'inOu', ou: 'Sales', device: PC } as const;
    const inOne = join === 'hybridJoined' || join === 'domainJoined';
    expect(value(estate, inSales)).toBe(inOne);
    expect(value(estate, { ...inSales, ou: 'Finance' })).toBe(false);
    expect(rulesOf(estate, inSales)).toEqual([inOne ? 'ou-synchronised' : 'no-ou-without-domain']);
  }
});

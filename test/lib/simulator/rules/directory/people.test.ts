import { describe, expect, test } from 'vitest';
import { branded, type UserId } from '../../../../../src/lib/brand.ts';
import type { Command, Query } from '../../../../../src/lib/simulator/model.ts';
import {
  type Coverage,
  type LicensedUse,
  licensedUses,
} from '../../../../../src/lib/simulator/rules/directory/words.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, refusal, rulesOf, seed, site, value } from '../../estates.ts';
import { asks, configure, domain, inDomain, user } from './computers.ts';

const operator = branded<UserId>('admin');
const may: Query = { ask: 'mayConfigureHybridJoin' };
const ours = configure('scpObject', 'ours');

describe('hybrid-join-roles', () => {
  const both = { entraRole: 'globalAdministrator', enterpriseAdmin: 'yes' } as const;
  test.each([
    [{}, 'passwordHashSync', 'entraRoleMissing'],
    [{ entraRole: 'globalAdministrator' }, 'passwordHashSync', 'enterpriseAdminMissing'],
    [{ enterpriseAdmin: 'yes' }, 'passwordHashSync', 'entraRoleMissing'],
    [both, 'passwordHashSync', undefined],
    [both, 'federation', 'adFsAdminMissing'],
    [{ ...both, adFsAdmin: 'yes' }, 'federation', undefined],
  ] as const)('%j with %s: %s', (is, signInMethod, refused) => {
    const estate = start(
      site([inDomain('PC')], { operator, users: [user('admin', is)], settings: { signInMethod } }),
      seed,
    );
    expect(refusal(estate, ours)?.kind).toBe(refused);
    expect(value(estate, may)).toBe(refused === undefined);
    expect(rulesOf(estate, may)).toContain('hybrid-join-roles');
  });
  test('nobody in particular may do it', () => {
    const estate = start(site([inDomain('PC')]), seed);
    expect([refusal(estate, ours), value(estate, may)]).toEqual([undefined, true]);
  });
});

test('entra-connect-role: Entra Connect is changed by a Global Administrator, cycles are run by anybody', () => {
  const spec = site([inDomain('PC')], { operator, users: [user('admin')] });
  const estate = start(spec, seed);
  const ruler = start({ ...spec, users: [user('admin', { entraRole: 'globalAdministrator' })] }, seed);
  const changes: readonly Command[] = [
    { kind: 'setOuSync', ou: 'Sales', to: 'notSynced' },
    configure('signInMethod', 'federation'),
    configure('deviceAttributes', 'excluded'),
    configure('entraConnect', 'tooOld'),
  ];
  for (const change of changes) {
    expect(refusal(estate, change)).toEqual({ kind: 'entraRoleMissing' });
    expect(refusal(ruler, change)).toBeUndefined();
  }
  expect(refusal(estate, { kind: 'runSyncCycle', policy: 'delta' })).toBeUndefined();
});

test('entra-connect-build: an old build has no page for hybrid join, and without one there is none at all', () => {
  const with_ = (entraConnect: 'current' | 'tooOld' | 'notInstalled') =>
    start(site([inDomain('PC')], { settings: { entraConnect } }), seed);
  expect(refusal(with_('tooOld'), ours)).toEqual({ kind: 'entraConnectTooOld' });
  expect(refusal(with_('notInstalled'), ours)).toEqual({ kind: 'entraConnectMissing' });
  expect(refusal(with_('notInstalled'), configure('signInMethod', 'federation'))).toEqual({
    kind: 'entraConnectMissing',
  });
  expect(refusal(with_('current'), ours)).toBeUndefined();
  expect(rulesOf(with_('tooOld'), may)[0]).toBe('entra-connect-build');
  expect(refusal(play(with_('tooOld'), configure('entraConnect', 'current')), ours)).toBeUndefined();
});

describe('licence-matrix', () => {
  const matrix: { readonly [U in LicensedUse]: readonly [full: Coverage, coManagement: Coverage, none: Coverage] } = {
    automaticEnrolment: ['covered', 'covered', 'covered'],
    windowsEnrolment: ['covered', 'covered', 'notCovered'],
    autopilot: ['covered', 'notCovered', 'notCovered'],
    otherPlatforms: ['covered', 'notCovered', 'notCovered'],
    mobileAppManagement: ['covered', 'notCovered', 'notCovered'],
    conditionalAccess: ['covered', 'covered', 'notCovered'],
    deviceManagement: ['covered', 'covered', 'notCovered'],
    remoteAssistance: ['extraLicence', 'extraLicence', 'notCovered'],
    tenantAttach: ['notApplicable', 'covered', 'notCovered'],
    endpointAnalytics: ['covered', 'covered', 'notCovered'],
  };
  const users = [
    user('full'),
    user('coManagement', { licence: 'coManagement' }),
    user('none', { licence: 'none' }),
    user('free', { entraLicence: 'free' }),
  ];
  const estate = start(
    site([...users.map(({ id }) => pc(id, { user: id })), pc('BARE', { user: 'coManagement', client: false })], {
      users,
    }),
    seed,
  );
  const covers = (id: string, use: LicensedUse) => value(estate, { ask: 'licensedFor', use, device: device(id) });
  test.each(licensedUses)('%s', (use) => {
    expect(['full', 'coManagement', 'none'].map((id) => covers(id, use))).toEqual(matrix[use]);
    expect(new Set(rulesOf(estate, { ask: 'licensedFor', use, device: device('none') }))).toEqual(
      new Set(['licence-matrix']),
    );
  });
  test('automatic enrolment and Conditional Access need Microsoft Entra ID P1, nothing else does', () => {
    const lacking = licensedUses.filter(
      (use) => covers('full', use) === 'covered' && covers('free', use) !== 'covered',
    );
    expect(lacking).toEqual(['automaticEnrolment', 'conditionalAccess']);
  });
  test('the co-management licence enrols only what Configuration Manager manages already', () => {
    expect([covers('BARE', 'windowsEnrolment'), covers('BARE', 'automaticEnrolment')]).toEqual([
      'notCovered',
      'notCovered',
    ]);
  });
});

test('prt-at-sign-in: the user has a token when the device is joined and the user signed in, and known', () => {
  const users = [user('cloud', { synced: 'no' })];
  const estate = domain(
    [
      pc('IN'),
      pc('OUT', { is: { signedIn: 'no' } }),
      inDomain('DOMAIN'),
      pc('LOCAL', { user: 'cloud' }),
      pc('CLOUD', { user: 'cloud', join: 'entraJoined' }),
    ],
    { users },
  );
  const token = (id: string) => asks(estate, id, 'azureAdPrt');
  expect(['IN', 'OUT', 'DOMAIN', 'LOCAL', 'CLOUD'].map(token)).toEqual([true, false, false, false, true]);
  const signIn: Command = { kind: 'changeDevice', device: device('OUT'), trait: 'signedIn', to: 'yes' };
  expect(asks(play(estate, signIn), 'OUT', 'azureAdPrt')).toBe(true);
  expect(rulesOf(estate, { ask: 'azureAdPrt', device: device('OUT') })).toContain('prt-at-sign-in');
});

test('upn-suffix: a user with a suffix that is not routable has no token until it is changed', () => {
  const estate = domain([pc('PC', { user: 'jo' })], { users: [user('jo', { upnSuffix: 'notRoutable' })] });
  expect(asks(estate, 'PC', 'azureAdPrt')).toBe(false);
  expect(rulesOf(estate, { ask: 'azureAdPrt', device: device('PC') })).toContain('upn-suffix');
  const routable: Command = {
    kind: 'changeUser',
    user: branded<UserId>('jo'),
    property: 'upnSuffix',
    to: 'routable',
  };
  expect(asks(play(estate, routable), 'PC', 'azureAdPrt')).toBe(true);
});

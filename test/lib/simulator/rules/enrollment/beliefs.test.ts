import { expect, test } from 'vitest';
import type { EstateSpec, Misconception } from '../../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, play, seed, site, value, wait } from '../../estates.ts';
import { ada, client, isEnrolled, noWindowsForGroup, said } from './clients.ts';

/** What each wrong belief makes of the same estate. */
const believed: readonly (readonly [Misconception, EstateSpec, (estate: Estate) => unknown, unknown, unknown])[] = [
  ['usersNeedLicences', site([client('PC')], ada({ licence: 'none' })), isEnrolled, true, false],
  ['userMustBeSignedIn', site([client('PC', { is: { signedIn: 'no' } })]), isEnrolled, true, false],
  ['registeredCanEnrol', site([client('PC', { join: 'registered' })]), isEnrolled, false, true],
  ['serversAreCoManaged', site([client('PC', { windows: 'Windows Server 2025' })]), isEnrolled, false, true],
  [
    'phonesAreCoManaged',
    site([client('PC', { windows: 'iOS', client: false, join: 'registered' })]),
    (estate) => value(estate, { ask: 'eligibility', device: device('PC') }),
    'notWindows',
    'eligible',
  ],
  [
    'personalBlockStopsEnrolment',
    site([client('PC')], { settings: { personalWindows: 'blocked' } }),
    isEnrolled,
    true,
    false,
  ],
  ['groupRestrictionsApply', site([client('PC')], noWindowsForGroup), isEnrolled, true, false],
  [
    'mamScopeHasNoEffect',
    site([client('PC', { join: 'registered' })], { settings: { mamUserScope: 'all' } }),
    (estate) => said(estate, 'scopeManagement'),
    'mam',
    'mdm',
  ],
  [
    'policyMeansEnrolled',
    site([client('PC', { windows: 'Windows 10 1703' })]),
    (estate) => value(estate, { ask: 'tile', value: 'enrolled' }),
    0,
    1,
  ],
  [
    'primaryUserFromEnrolment',
    site([client('PC', { is: { signedIn: 'no' } })]),
    (estate) => said(estate, 'primaryUser'),
    false,
    true,
  ],
  [
    'enabledMfaIsEnough',
    site([client('PC')], ada({ mfa: 'enabled' })),
    (estate) => said(estate, 'syncError'),
    true,
    false,
  ],
];
test.each(believed)('%s is told from the truth', (belief, spec, asked, truth, wrong) => {
  expect(asked(play(start(spec, seed), wait(60)))).toBe(truth);
  expect(asked(play(start(spec, seed, { belief }), wait(60)))).toBe(wrong);
});
test('personalBlockStopsEnrolment believes in device limits too', () => {
  const spec = site([client('PC'), client('SECOND')], { settings: { deviceLimit: '1' } });
  const estate = play(start(spec, seed, { belief: 'personalBlockStopsEnrolment' }), wait(60));
  expect([isEnrolled(estate), isEnrolled(estate, 'SECOND')]).toEqual([true, false]);
});

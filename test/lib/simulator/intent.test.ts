import { expect, test } from 'vitest';
import { ask, start } from '../../../src/lib/simulator/simulator.ts';
import { authority, device, group, move, pc, play, rulesOf, seed, site, value, wait } from './estates.ts';

test('what the site means is known at once, what a device does only with its next policy', () => {
  const estate = play(start(site([pc('PC')]), seed), move('compliancePolicies', 'intune'));
  const meant = { ask: 'intent', workload: 'compliancePolicies', device: device('PC') } as const;
  expect([value(estate, meant), authority(estate, 'PC')]).toEqual(['intune', 'configMgr']);
  expect(authority(play(estate, wait(60)), 'PC')).toBe('intune');
  expect(rulesOf(estate, meant)).toContain('three-positions');
});

test('what Device configuration takes along counts as meant: nobody is moved unseen', () => {
  const spec = site([pc('IN'), pc('OUT')], { collections: [group('pilot', ['IN'])] });
  const reach = { ask: 'reach', workload: 'endpointProtection' } as const;
  const among = { ask: 'count', within: { pilotOf: 'endpointProtection' } } as const;
  const piloted = play(start(spec, seed), move('deviceConfiguration', 'pilotIntune', 'pilot'));
  const moved = play(piloted, move('deviceConfiguration', 'intune'));
  expect([start(spec, seed), piloted, moved].map((at) => [value(at, reach), value(at, among)])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('a device that cannot hear of a change says so, and what keeps it from it, instead of when it asks next', () => {
  const home = site([pc('HOME', { is: { network: 'internet' } })], { collections: [group('pilot', [])] });
  const estate = play(start(home, seed), move('compliancePolicies', 'intune'), wait(180));
  const { because } = ask(estate, { ask: 'authority', workload: 'compliancePolicies', device: device('HOME') });
  expect(authority(estate, 'HOME')).toBe('configMgr');
  expect(because.map(({ fact }) => fact.kind)).toContain('cannotHear');
  expect(because.map(({ fact }) => fact.kind)).not.toContain('policyPending');
  expect(because.some(({ fact }) => fact.kind === 'configuredAs' && fact.setting === 'cmg')).toBe(true);
});

test('a server takes no co-management policy, and Windows 10 1703 does', () => {
  const estate = start(
    site([
      pc('SERVER', { windows: 'Windows Server 2025', enrolled: false }),
      pc('OLD', { windows: 'Windows 10 1703', enrolled: false }),
    ]),
    seed,
  );
  const flags = ['SERVER', 'OLD'].map((id) => value(estate, { ask: 'flags', device: device(id) }));
  expect(flags).toEqual([0, 8193]);
});

test('without Microsoft Entra ID P1 nothing enrols automatically', () => {
  const estate = (entraIdP1: 'yes' | 'no') =>
    play(start(site([pc('NEW', { enrolled: false })], { settings: { entraIdP1 } }), seed), wait(60));
  const eligibility = { ask: 'eligibility', device: device('NEW') } as const;
  expect([value(estate('yes'), eligibility), value(estate('no'), eligibility)]).toEqual(['enrolled', 'notLicensed']);
});

import { describe, expect, test } from 'vitest';
import type { EstateSpec } from '../../../../../src/lib/simulator/model.ts';
import { ask } from '../../../../../src/lib/simulator/simulator.ts';
import { device, download, move, pc, play, wait } from '../../estates.ts';
import {
  all,
  assign,
  atPilot,
  begin,
  configurationAtIntune,
  endpointAtIntune,
  happened,
  id,
  inForce,
  policy,
  round,
  rulesInForce,
  some,
  unassign,
} from './policies.ts';

type Sliders = NonNullable<EstateSpec['workloads']>;
const intune = { kind: 'intune' } as const;
const configMgr = { kind: 'configMgr' } as const;

/** The firewall settings of one Intune policy after it was un-assigned and the device checked in. */
function afterUnassigning(workloads: Sliders, kind: 'endpointSecurityPolicy' | 'settingsCatalogProfile') {
  const estate = begin([policy(kind, 'firewall')], { workloads });
  expect(inForce(estate, 'firewall')).toBe('intune');
  return inForce(play(estate, unassign('policy'), wait(round)), 'firewall');
}

describe('pilot-does-not-remove: a slider at Pilot Intune delivers and does not remove', () => {
  const rows: readonly [string, Sliders, 'leftover' | 'none'][] = [
    ['both at Pilot Intune', { endpointProtection: atPilot, deviceConfiguration: atPilot }, 'leftover'],
    [
      'Endpoint Protection at Intune, Device configuration at Pilot Intune',
      { endpointProtection: intune, deviceConfiguration: atPilot },
      'none',
    ],
    [
      'Endpoint Protection at Pilot Intune, taken to Intune',
      { endpointProtection: atPilot, deviceConfiguration: intune },
      'none',
    ],
    ['both at Intune', { endpointProtection: intune, deviceConfiguration: intune }, 'none'],
  ];
  test.each(rows)('%s', (_, workloads, after) => {
    expect(afterUnassigning(workloads, 'endpointSecurityPolicy')).toBe(after);
  });
  test('Device configuration alike', () => {
    expect(afterUnassigning({ deviceConfiguration: atPilot }, 'settingsCatalogProfile')).toBe('leftover');
    expect(afterUnassigning(configurationAtIntune, 'settingsCatalogProfile')).toBe('none');
  });
  test('what stayed goes once the sliders stand at Intune', () => {
    const workloads = { endpointProtection: atPilot, deviceConfiguration: atPilot };
    const estate = begin([policy('endpointSecurityPolicy', 'firewall')], { workloads });
    const stayed = play(estate, unassign('policy'), wait(round));
    expect(rulesInForce(stayed, 'firewall')[0]).toBe('pilot-does-not-remove');
    const gone = play(stayed, move('endpointProtection', 'intune'), move('deviceConfiguration', 'intune'), wait(round));
    expect([inForce(gone, 'firewall'), happened(gone, 'settingRemoved')]).toEqual(['none', 1]);
  });
});

test('removal-needs-device-configuration: with Device configuration at Configuration Manager nothing is removed', () => {
  expect(
    afterUnassigning({ endpointProtection: intune, deviceConfiguration: configMgr }, 'endpointSecurityPolicy'),
  ).toBe('leftover');
  expect(afterUnassigning({ endpointProtection: intune, deviceConfiguration: intune }, 'endpointSecurityPolicy')).toBe(
    'none',
  );
  const estate = begin([policy('endpointSecurityPolicy', 'firewall')], { workloads: endpointAtIntune });
  expect(rulesInForce(play(estate, unassign('policy'), wait(round)), 'firewall')[0]).toBe(
    'removal-needs-device-configuration',
  );
});

test('csp-may-keep-value: a setting that Windows keeps stays, one that it gives up goes', () => {
  for (const [removal, after] of [
    ['keepsValue', 'leftover'],
    ['removed', 'none'],
  ] as const) {
    const profile = policy('settingsCatalogProfile', 'deviceRestrictions', { with: { removal } });
    const estate = begin([profile], { workloads: configurationAtIntune });
    const unassigned = play(estate, unassign('policy'), wait(round));
    expect(inForce(unassigned, 'deviceRestrictions')).toBe(after);
    expect(rulesInForce(unassigned, 'deviceRestrictions').includes('csp-may-keep-value')).toBe(after === 'leftover');
  }
});

describe('resource-profiles-removed: VPN, Wi-Fi, email and certificate profiles go when they are no longer assigned', () => {
  test.each(['vpn', 'wifi', 'email', 'certificate'] as const)('%s, at Pilot Intune too', (family) => {
    const workloads = { resourceAccessPolicies: atPilot };
    const estate = begin([policy('intuneResourceProfile', family)], { workloads });
    expect(inForce(play(estate, wait(round)), family)).toBe('intune');
    expect(inForce(play(estate, unassign('policy'), wait(round)), family)).toBe('none');
  });
});

test('removal-at-check-in: a device that leaves the group keeps the settings until it checks in', () => {
  const profile = policy('settingsCatalogProfile', 'deviceRestrictions', { to: [some] });
  const estate = begin([profile], { workloads: configurationAtIntune, members: ['PC'] });
  const left = play(estate, { kind: 'removeFromGroup', group: some, member: 'PC' });
  const query = { ask: 'inForce', family: 'deviceRestrictions', device: device('PC') } as const;
  const change = ask(left, query).changes.find(({ by }) => by === 'clock');
  expect(change?.then).toBe('none');
  const minutes = (change?.at ?? 0) - left.now;
  expect(minutes).toBeGreaterThan(0);
  expect(minutes).toBeLessThanOrEqual(round);
  expect(inForce(play(left, wait(minutes - 1)), 'deviceRestrictions')).toBe('intune');
  expect(inForce(play(left, wait(minutes)), 'deviceRestrictions')).toBe('none');
});

test('a deleted profile goes as one that is no longer assigned', () => {
  const estate = begin([policy('settingsCatalogProfile', 'smartScreen')], { workloads: configurationAtIntune });
  const deleted = play(estate, { kind: 'deleteDeliverable', deliverable: id('policy') }, wait(round));
  expect([inForce(estate, 'smartScreen'), inForce(deleted, 'smartScreen')]).toEqual(['intune', 'none']);
});

test('a device that Intune alone manages has its settings removed, wherever the sliders stand', () => {
  const devices = [pc('PC', { client: false })];
  const estate = begin([policy('settingsCatalogProfile', 'smartScreen')], { devices });
  expect(inForce(play(estate, unassign('policy'), wait(round)), 'smartScreen')).toBe('none');
});

test('switch-back-keeps-values: what Intune wrote stays after switching back, until the site writes the same settings', () => {
  const profile = policy('endpointSecurityPolicy', 'firewall', {}, 'intune');
  const own = policy('configMgrEndpointProtection', 'firewall', { to: [] }, 'site');
  const estate = begin([profile, own], { workloads: endpointAtIntune });
  const back = play(estate, move('endpointProtection', 'configMgr'), wait(60));
  expect([inForce(estate, 'firewall'), inForce(back, 'firewall')]).toEqual(['intune', 'leftover']);
  const unassigned = play(back, unassign('intune'), wait(round));
  for (const at of [back, unassigned]) expect(rulesInForce(at, 'firewall')[0]).toBe('switch-back-keeps-values');
  expect(inForce(unassigned, 'firewall')).toBe('leftover');
  expect(inForce(play(back, assign('site', all), download('PC')), 'firewall')).toBe('configMgr');
});

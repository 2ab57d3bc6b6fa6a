import { describe, expect, test } from 'vitest';
import type { DeliverableKind, Workload } from '../../../../../src/lib/simulator/model.ts';
import { profilesDeliverables, type SettingFamily } from '../../../../../src/lib/simulator/rules/profiles/words.ts';
import { move, play, wait } from '../../estates.ts';
import { begin, inForce, isApplied, policy, rulesInForce } from './policies.ts';

/** Who is in force for one policy alone, once one slider has moved. */
function afterMoving(workload: Workload, kind: DeliverableKind, family: SettingFamily) {
  return inForce(play(begin([policy(kind, family)]), move(workload, 'intune'), wait(60)), family);
}

describe('endpoint-protection-parts: each of the nine parts goes with Endpoint Protection', () => {
  const parts = [
    'antivirus',
    'applicationGuard',
    'smartScreen',
    'defenderForEndpoint',
    'firewall',
    'bitLocker',
    'attackSurfaceReduction',
    'applicationControl',
    'securityCenter',
  ] as const;
  test.each(parts)('%s', (part) => {
    expect(afterMoving('endpointProtection', 'endpointSecurityPolicy', part)).toBe('intune');
    expect(afterMoving('resourceAccessPolicies', 'endpointSecurityPolicy', part)).toBe('none');
  });
  test('and there are no others', () => {
    expect([...parts].sort()).toEqual([...profilesDeliverables.endpointSecurityPolicy.properties.family].sort());
  });
  test.each(profilesDeliverables.templateProfile.properties.family)('the template goes with it too: %s', (part) => {
    expect(afterMoving('endpointProtection', 'templateProfile', part)).toBe('intune');
  });
  test.each(profilesDeliverables.configMgrEndpointProtection.properties.family)(
    'Configuration Manager’s own stops: %s',
    (part) => {
      expect(afterMoving('endpointProtection', 'configMgrEndpointProtection', part)).toBe('leftover');
      expect(afterMoving('clientApps', 'configMgrEndpointProtection', part)).toBe('configMgr');
    },
  );
});

describe('settings-catalog-is-device-configuration: a settings catalog profile goes with Device configuration alone', () => {
  test.each(profilesDeliverables.settingsCatalogProfile.properties.family)('%s', (family) => {
    expect(afterMoving('endpointProtection', 'settingsCatalogProfile', family)).toBe('none');
    expect(afterMoving('deviceConfiguration', 'settingsCatalogProfile', family)).toBe('intune');
  });
  test('and says so', () => {
    const estate = play(
      begin([policy('settingsCatalogProfile', 'antivirus')]),
      move('endpointProtection', 'intune'),
      wait(60),
    );
    expect(rulesInForce(estate, 'antivirus')).toContain('settings-catalog-is-device-configuration');
  });
});

describe('device-restrictions-outside-endpoint-protection: a device restrictions profile goes with Device configuration', () => {
  test.each(profilesDeliverables.deviceRestrictionsProfile.properties.family)('%s', (family) => {
    expect(afterMoving('endpointProtection', 'deviceRestrictionsProfile', family)).toBe('none');
    expect(afterMoving('deviceConfiguration', 'deviceRestrictionsProfile', family)).toBe('intune');
  });
  test('and says so', () => {
    const profile = policy('deviceRestrictionsProfile', 'antivirus');
    const estate = play(begin([profile]), move('endpointProtection', 'intune'), wait(60));
    expect(rulesInForce(estate, 'antivirus')).toContain('device-restrictions-outside-endpoint-protection');
  });
});

describe('resource-profiles-move-along: resource access goes by its own slider and with Device configuration', () => {
  test.each(profilesDeliverables.intuneResourceProfile.properties.family)('%s of Intune', (family) => {
    expect(afterMoving('endpointProtection', 'intuneResourceProfile', family)).toBe('none');
    expect(afterMoving('resourceAccessPolicies', 'intuneResourceProfile', family)).toBe('intune');
    expect(afterMoving('deviceConfiguration', 'intuneResourceProfile', family)).toBe('intune');
  });
  test.each(profilesDeliverables.configMgrResourceProfile.properties.family)(
    '%s of Configuration Manager',
    (family) => {
      expect(afterMoving('endpointProtection', 'configMgrResourceProfile', family)).toBe('configMgr');
      expect(afterMoving('resourceAccessPolicies', 'configMgrResourceProfile', family)).toBe('leftover');
      expect(afterMoving('deviceConfiguration', 'configMgrResourceProfile', family)).toBe('leftover');
    },
  );
});

test('information-protection-from-both: from both sides once Endpoint Protection has moved, from Intune alone with Device configuration', () => {
  const site = policy('configMgrSettings', 'informationProtection', {}, 'site');
  const intune = policy('informationProtectionPolicy', 'informationProtection', {}, 'intune');
  const estate = begin([site, intune]);
  const endpoint = play(estate, move('endpointProtection', 'intune'), wait(60));
  const all = play(endpoint, move('deviceConfiguration', 'intune'), wait(60));
  expect([estate, endpoint, all].map((at) => [isApplied(at, 'site'), isApplied(at, 'intune')])).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ]);
  expect(rulesInForce(endpoint, 'informationProtection')).toContain('information-protection-from-both');
});

import { expect, test } from 'vitest';
import { device, play, rulesOf, value, wait } from '../../estates.ts';
import { begin, id, policy, round, unassign } from './policies.ts';

const both = { compliancePolicies: { kind: 'intune' }, deviceConfiguration: { kind: 'intune' } } as const;
const profile = policy(
  'deviceRestrictionsProfile',
  'deviceRestrictions',
  { with: { passwordLength: '12' } },
  'profile',
);
const compliance = (name: string, passwordLength: string) => ({
  id: id(name),
  name,
  kind: 'intuneCompliancePolicy' as const,
  to: ['allDevices' as const],
  with: { passwordLength },
});
const query = { ask: 'passwordLength', device: device('PC') } as const;

test('compliance-setting-wins: a compliance policy goes before a profile, and the strictest of several counts', () => {
  const length = (...given: Parameters<typeof begin>) => value(play(begin(...given), wait(round)), query);
  expect(length([profile], { workloads: both })).toBe(12);
  expect(length([profile, compliance('six', '6')], { workloads: both })).toBe(6);
  expect(length([profile, compliance('six', '6'), compliance('eight', '8')], { workloads: both })).toBe(8);
  expect(length([profile, compliance('none', 'notSet')], { workloads: both })).toBe(12);
  expect(length([], { workloads: both })).toBe(0);
});

test('a compliance policy asks for nothing where Configuration Manager has Compliance policies', () => {
  const workloads = { deviceConfiguration: { kind: 'intune' } } as const;
  const estate = begin([profile, compliance('six', '6')], { workloads });
  expect(value(play(estate, wait(round)), query)).toBe(12);
});

test('the answer names the policy that counts, and the setting goes with it', () => {
  const estate = begin([profile, compliance('six', '6')], { workloads: both });
  expect(rulesOf(estate, query)[0]).toBe('compliance-setting-wins');
  const without = play(estate, unassign('six'), unassign('profile'), wait(round));
  expect(value(without, query)).toBe(0);
});

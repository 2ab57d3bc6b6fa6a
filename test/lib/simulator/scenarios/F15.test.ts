import { expect, test } from 'vitest';
import type { QueryRule } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { authority, collection, device, group, move, pc, play, rulesOf, seed, site, value, wait } from '../estates.ts';

/** F15: a pilot collection asks for an OU, so the Entra joined PC is in no collection and never switches. */
const pilot = collection('pilot');
const byOu: QueryRule = { name: 'Sales OU', property: 'ou', operator: 'isEqualTo', value: 'Sales' };
const estate = start(
  site([pc('DOMAIN', { ou: 'Sales' }), pc('CLOUD', { join: 'entraJoined', ou: 'Sales' })], {
    version: '2603',
    collections: [group('pilot', [], [byOu])],
    workloads: { compliancePolicies: { kind: 'pilotIntune', pilotCollection: pilot } },
  }),
  seed,
);

function isPassed(at: Estate): boolean {
  return authority(at, 'CLOUD') === 'intune' && authority(at, 'DOMAIN') === 'intune';
}

test('the Entra joined PC stays outside for good, and the answer says why', () => {
  expect([authority(estate, 'DOMAIN'), authority(estate, 'CLOUD')]).toEqual(['intune', 'configMgr']);
  expect(isPassed(play(estate, wait(7 * 1440)))).toBe(false);
  expect(rulesOf(estate, { ask: 'memberOf', collection: pilot, device: device('CLOUD') })).toContain('ou-needs-domain');
});

test('a rule on something that the PC has takes it in', () => {
  const rule = { name: 'Sales', property: 'department', operator: 'isEqualTo', value: 'Sales' } as const;
  const fixed = play(estate, { kind: 'setQueryRule', collection: pilot, ...rule }, wait(60));
  expect(isPassed(fixed)).toBe(true);
  expect(value(fixed, { ask: 'memberCount', collection: pilot })).toBe(2);
});

test('named directly it is in as well', () => {
  const named = play(estate, { kind: 'addMember', collection: pilot, device: device('CLOUD') }, wait(60));
  expect(isPassed(named)).toBe(true);
  expect(isPassed(play(estate, move('compliancePolicies', 'intune'), wait(60)))).toBe(true);
});

import { expect, test } from 'vitest';
import { branded } from '../../../../src/lib/brand.ts';
import type { Command, DeviceSpec } from '../../../../src/lib/simulator/model.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { play, seed, site, value, wait } from '../estates.ts';
import { asks, configure, inDomain } from '../rules/directory/computers.ts';

/** The first half of L1: fifty clients of a domain without any cloud come to be hybrid joined. */
const clients: readonly DeviceSpec[] = Array.from({ length: 50 }, (_, index) =>
  inDomain(`PC-${index + 1}`, { pollsAt: index }),
);
const start_ = start(
  site(clients, {
    settings: { entraConnect: 'notInstalled', registerDevices: 'no', mdmAuthority: 'none' },
    tenant: { name: 'fabrikam', mdmUserScope: 'none' },
    autoEnrolment: { kind: 'none' },
  }),
  seed,
);
const joined = (estate: typeof start_) => clients.filter(({ id }) => asks(estate, id, 'azureAdJoined')).length;
const steps: readonly Command[] = [
  configure('entraConnect', 'current'),
  configure('scpObject', 'ours'),
  configure('registerDevices', 'yes'),
];

test('time alone joins nobody', () => {
  expect([joined(start_), joined(play(start_, wait(7 * 24 * 60)))]).toEqual([0, 0]);
});

test('identity first: all fifty are hybrid joined within two and a half hours, and have an MdmUrl once there is a scope', () => {
  const early = play(start_, ...steps, wait(29));
  expect(joined(early)).toBe(0);
  const built = play(start_, ...steps, wait(150));
  expect(joined(built)).toBe(50);
  expect(asks(built, 'PC-1', 'mdmUrl')).toBe(false);
  expect(asks(play(built, { kind: 'setMdmUserScope', to: 'all' }), 'PC-1', 'mdmUrl')).toBe(true);
});

test('no step of the three can be left out', () => {
  expect(joined(play(start_, ...steps.slice(0, 2), wait(24 * 60)))).toBe(0);
  expect(
    joined(play(start_, configure('entraConnect', 'current'), configure('registerDevices', 'yes'), wait(24 * 60))),
  ).toBe(0);
  expect(value(start_, { ask: 'mayConfigureHybridJoin' })).toBe(false);
});

test('a PC that stays away from its domain is left behind', () => {
  const device = branded<(typeof clients)[number]['id']>('PC-7');
  const away: Command = { kind: 'changeDevice', device, trait: 'network', to: 'internet' };
  const built = play(start_, away, ...steps, wait(24 * 60));
  expect([joined(built), asks(built, 'PC-7', 'joinState')]).toEqual([49, 'domainJoined']);
});

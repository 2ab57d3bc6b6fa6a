import { describe, expect, test } from 'vitest';
import { ask } from '../../../../../src/lib/simulator/simulator.ts';
import { device, download, eventsOf, move, pc, play, value, wait } from '../../estates.ts';
import {
  all,
  assign,
  begin,
  configurationAtIntune,
  endpointAtIntune,
  id,
  inForce,
  isApplied,
  policy,
  round,
  rulesInForce,
  unassign,
} from './policies.ts';

const antimalware = policy('configMgrAntimalwarePolicy', 'antivirus', {}, 'site-antivirus');
const security = policy('endpointSecurityPolicy', 'antivirus', {}, 'intune-antivirus');

test('policies-act-by-workload: of two policies for the same settings the one whose side has the workload acts', () => {
  const estate = begin([antimalware, security]);
  expect([isApplied(estate, 'site-antivirus'), isApplied(estate, 'intune-antivirus')]).toEqual([true, false]);
  const moved = play(estate, move('endpointProtection', 'intune'), wait(60));
  expect([isApplied(moved, 'site-antivirus'), isApplied(moved, 'intune-antivirus')]).toEqual([false, true]);
  expect([inForce(estate, 'antivirus'), inForce(moved, 'antivirus')]).toEqual(['configMgr', 'intune']);
  expect(rulesInForce(moved, 'antivirus')).toContain('policies-act-by-workload');
});

test('a policy that is not meant for a device does not act on it, whoever has the workload', () => {
  const estate = begin([
    { ...antimalware, to: [] },
    { ...security, to: [] },
  ]);
  const moved = play(estate, move('endpointProtection', 'intune'), wait(round));
  expect([inForce(estate, 'antivirus'), inForce(moved, 'antivirus')]).toEqual(['none', 'none']);
});

test('profiles-stop-with-client: Intune’s profiles act where it alone decides, and not under the sliders of a client', () => {
  const profile = policy('settingsCatalogProfile', 'deviceRestrictions');
  const first = pc('FIRST', { join: 'entraJoined', is: { firstManagedBy: 'intune' } });
  const estate = play(begin([profile], { devices: [pc('ALONE', { client: false }), first, pc('PC')] }), wait(round));
  const standings = (at: typeof estate) =>
    ['ALONE', 'FIRST', 'PC'].map((one) => inForce(at, 'deviceRestrictions', one));
  expect(standings(estate)).toEqual(['intune', 'intune', 'none']);
  expect(standings(play(estate, unassign('policy'), wait(round)))).toEqual(['none', 'none', 'none']);
});

test('configmgr-writes-at-policy: what a site deploys is on the device after its next poll, not before', () => {
  const deployed = play(begin([{ ...antimalware, to: [] }]), assign('site-antivirus', all), wait(29));
  expect(inForce(deployed, 'antivirus')).toBe('none');
  expect(inForce(play(deployed, wait(1)), 'antivirus')).toBe('configMgr');
});

test('intune-writes-at-check-in: what Intune assigns is on the device after its next check-in, not before', () => {
  const estate = begin([{ ...security, to: [] }], { workloads: endpointAtIntune });
  const assigned = play(estate, assign('intune-antivirus'));
  expect(inForce(assigned, 'antivirus')).toBe('none');
  const query = { ask: 'inForce', family: 'antivirus', device: device('PC') } as const;
  const at = ask(assigned, query).changes.find(({ by }) => by === 'clock')?.at ?? 0;
  expect(inForce(play(assigned, wait(at - assigned.now - 1)), 'antivirus')).toBe('none');
  expect(inForce(play(assigned, wait(at - assigned.now)), 'antivirus')).toBe('intune');
});

test('the check-in after a switch brings Intune’s policies even where one came between switch and poll', () => {
  const devices = [pc('PC', { pollsAt: 590 })];
  const estate = begin([antimalware, security], { devices, policyPoll: 1000 });
  const moved = play(estate, move('endpointProtection', 'intune'), wait(round));
  expect(value(moved, { ask: 'authority', workload: 'endpointProtection', device: device('PC') })).toBe('configMgr');
  expect(inForce(play(moved, download('PC')), 'antivirus')).toBe('intune');
});

test('values-stay-until-overwritten: after a switch the site’s values stay where Intune has none, and go where it has', () => {
  const estate = begin([antimalware, policy('configMgrEndpointProtection', 'firewall', {}, 'site-firewall'), security]);
  const moved = play(estate, move('endpointProtection', 'intune'), wait(60));
  expect([inForce(moved, 'antivirus'), inForce(moved, 'firewall')]).toEqual(['intune', 'leftover']);
  expect(rulesInForce(moved, 'firewall')[0]).toBe('values-stay-until-overwritten');
  expect(value(moved, { ask: 'isManaged', family: 'firewall', device: device('PC') })).toBe(false);
  expect(value(moved, { ask: 'isManaged', family: 'antivirus', device: device('PC') })).toBe(true);
});

test('baseline-for-co-managed: a baseline that is always to be applied goes on where Device configuration is Intune’s', () => {
  const baseline = (alwaysApply: string, name: string) =>
    policy('configMgrSettings', 'deviceRestrictions', { with: { alwaysApply } }, name);
  for (const [alwaysApply, after] of [
    ['no', 'leftover'],
    ['yes', 'configMgr'],
  ] as const) {
    const estate = begin([baseline(alwaysApply, 'baseline')]);
    expect(inForce(estate, 'deviceRestrictions')).toBe('configMgr');
    const moved = play(estate, move('deviceConfiguration', 'intune'), wait(60));
    expect(inForce(moved, 'deviceRestrictions')).toBe(after);
    expect(rulesInForce(moved, 'deviceRestrictions').includes('baseline-for-co-managed')).toBe(alwaysApply === 'yes');
  }
});

test('first-policy-wins: of several policies of one side for the same settings the first in the list is written', () => {
  const [one, two] = [
    policy('endpointSecurityPolicy', 'firewall', {}, 'one'),
    policy('endpointSecurityPolicy', 'firewall', {}, 'two'),
  ];
  const written = (policies: readonly (typeof one)[]) =>
    ask(begin(policies, { workloads: endpointAtIntune }), {
      ask: 'inForce',
      family: 'firewall',
      device: device('PC'),
    }).because[0].fact;
  expect(written([one, two])).toMatchObject({ kind: 'valueFrom', deliverable: 'one' });
  expect(written([two, one])).toMatchObject({ kind: 'valueFrom', deliverable: 'two' });
});

test('last-writer-wins: where both sides may write the same settings, the last to write wins', () => {
  const baseline = policy('configMgrSettings', 'firewall', { to: [], with: { alwaysApply: 'yes' } }, 'baseline');
  const profile = policy('settingsCatalogProfile', 'firewall', { to: [] }, 'profile');
  /** Both go out at once; the check-in of the PC comes at its minute of the round, its poll at the one given. */
  const assigned = (pollsAt: number) =>
    play(
      begin([baseline, profile], {
        devices: [pc('PC', { pollsAt: pollsAt % round })],
        policyPoll: round,
        workloads: configurationAtIntune,
      }),
      assign('baseline', all),
      assign('profile'),
    );
  const query = { ask: 'isApplied', deliverable: id('profile'), device: device('PC') } as const;
  const checkIn = ask(assigned(599), query).changes.find(({ by }) => by === 'clock')?.at ?? 0;
  expect(checkIn).toBeGreaterThan(601);
  expect(inForce(play(assigned(checkIn - 1), wait(round)), 'firewall')).toBe('intune');
  expect(inForce(play(assigned(checkIn + 1), wait(round)), 'firewall')).toBe('configMgr');
});

test('withdrawn-values-stay: the site’s values stay when it no longer deploys them, and are managed while it does', () => {
  const estate = play(begin([antimalware]), wait(60));
  expect(inForce(estate, 'antivirus')).toBe('configMgr');
  const withdrawn = play(estate, unassign('site-antivirus', all), wait(60));
  expect(inForce(withdrawn, 'antivirus')).toBe('leftover');
  expect(rulesInForce(withdrawn, 'antivirus')[0]).toBe('withdrawn-values-stay');
});

test('history-before-hand-over: what a site deploys was on the client before the workload moved, and nothing else was', () => {
  const estate = begin([antimalware], {
    workloads: endpointAtIntune,
    devices: [pc('PC'), pc('ALONE', { client: false })],
  });
  expect([inForce(estate, 'antivirus'), inForce(estate, 'antivirus', 'ALONE')]).toEqual(['leftover', 'none']);
  expect(inForce(estate, 'firewall')).toBe('none');
  expect(eventsOf(estate)).toEqual([]);
});

describe('what the room says of an estate without policies', () => {
  test('nothing is in force, and nothing happens', () => {
    const estate = play(begin([]), move('endpointProtection', 'intune'), wait(round));
    expect(inForce(estate, 'antivirus')).toBe('none');
    expect(eventsOf(estate).map(({ kind }) => kind)).not.toContain('protectionLost');
  });
});

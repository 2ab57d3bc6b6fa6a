import { describe, expect, test } from 'vitest';
import { device, eventsOf, move, play, rulesOf, value, wait } from '../../estates.ts';
import { all, assign, begin, endpointAtIntune, happened, policy, round, unassign } from './policies.ts';

const antimalware = policy('configMgrAntimalwarePolicy', 'antivirus', {}, 'site');
const security = policy('endpointSecurityPolicy', 'antivirus', {}, 'intune');
type Estate = ReturnType<typeof begin>;
const isProtected = (estate: Estate) => value(estate, { ask: 'isProtected', device: device('PC') });
const minutes = (estate: Estate) => value(estate, { ask: 'unprotectedMinutes', device: device('PC') });

describe('unowned-protection-is-a-gap: protection lasts through a switch where Intune has a policy, and ends where it has none', () => {
  test('with a policy in Intune there is no gap', () => {
    const estate = play(begin([antimalware, security]), move('endpointProtection', 'intune'), wait(round));
    expect([isProtected(estate), minutes(estate), happened(estate, 'protectionLost')]).toEqual([true, 0, 0]);
  });
  test('without one the gap begins at the check-in that follows the switch', () => {
    const moved = play(begin([antimalware]), move('endpointProtection', 'intune'), wait(29));
    expect([isProtected(moved), minutes(moved)]).toEqual([true, 0]);
    const heard = play(moved, wait(1));
    expect([isProtected(heard), happened(heard, 'protectionLost')]).toEqual([false, 1]);
    expect(minutes(play(heard, wait(100)))).toBe(100);
    const query = { ask: 'isProtected', device: device('PC') } as const;
    expect(rulesOf(heard, query)[0]).toBe('unowned-protection-is-a-gap');
  });
  test('what is left over counts until the device has called Intune, which before 1806 no switch made it do', () => {
    const heard = (version: '1802' | '1806') =>
      play(begin([antimalware], { version }), move('endpointProtection', 'intune'), wait(30));
    expect([isProtected(heard('1802')), isProtected(heard('1806'))]).toEqual([true, false]);
    expect(isProtected(play(heard('1802'), wait(round)))).toBe(false);
  });
  test('the gap ends with a policy, and the minutes stay', () => {
    const gap = play(begin([antimalware, { ...security, to: [] }]), move('endpointProtection', 'intune'), wait(90));
    const closed = play(gap, assign('intune'), wait(round));
    const [gained] = eventsOf(closed).filter(({ kind }) => kind === 'protectionGained');
    expect([minutes(gap), isProtected(closed)]).toEqual([60, true]);
    expect(minutes(closed)).toBe((gained?.at ?? 0) - 630);
    expect(minutes(play(closed, wait(round)))).toBe(minutes(closed));
  });
  test('it ends just as well by switching back', () => {
    const gap = play(begin([antimalware]), move('endpointProtection', 'intune'), wait(60));
    const back = play(gap, move('endpointProtection', 'configMgr'), wait(60));
    expect([isProtected(gap), isProtected(back), minutes(back)]).toEqual([false, true, 60]);
  });
  test('withdrawing the policy in force opens one on either side', () => {
    const site = play(begin([antimalware]), unassign('site', all), wait(60));
    const intune = play(begin([security], { workloads: endpointAtIntune }), unassign('intune'), wait(round));
    expect([isProtected(site), isProtected(intune)]).toEqual([false, false]);
  });
});

test('an estate in which nobody has an antivirus policy is unprotected from the start', () => {
  const estate = play(begin([]), wait(45));
  expect([isProtected(estate), minutes(estate)]).toEqual([false, 45]);
});

test('the minutes are the same however the waiting is cut', () => {
  const gap = play(begin([antimalware]), move('endpointProtection', 'intune'));
  expect(minutes(play(gap, wait(300)))).toBe(minutes(play(gap, wait(31), wait(169), wait(100))));
});

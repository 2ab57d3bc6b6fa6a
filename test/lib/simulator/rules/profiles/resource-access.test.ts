import { expect, test } from 'vitest';
import { device, move, pc, play, value, wait } from '../../estates.ts';
import { begin, inForce, policy, rulesInForce } from './policies.ts';

test('old-resource-profiles-unmanaged: from 2403 on the site’s own profiles stay and nobody manages them, enrolled or not', () => {
  const devices = [pc('PC'), pc('OLD', { enrolled: false, windows: 'Windows 10 1703' })];
  const profile = policy('configMgrResourceProfile', 'certificate');
  const before = begin([profile], { devices, version: '2309' });
  const after = begin([profile], { devices, version: '2403' });
  const standings = (at: typeof before) => ['PC', 'OLD'].map((one) => inForce(at, 'certificate', one));
  expect([standings(before), standings(after)]).toEqual([
    ['configMgr', 'configMgr'],
    ['leftover', 'leftover'],
  ]);
  expect(rulesInForce(after, 'certificate')[0]).toBe('old-resource-profiles-unmanaged');
});

test('resource-profiles-at-enrolment: from 2403 on Intune’s profiles come right after enrolment, before that they are held back', () => {
  const devices = [pc('PC', { enrolled: false })];
  const enrolled = (version: '2309' | '2403') =>
    play(begin([policy('intuneResourceProfile', 'wifi')], { devices, version }), wait(40));
  for (const [version, standing] of [
    ['2309', 'none'],
    ['2403', 'intune'],
  ] as const) {
    const estate = enrolled(version);
    expect(value(estate, { ask: 'mdmEnrolled', device: device('PC') })).toBe(true);
    expect(inForce(estate, 'wifi')).toBe(standing);
  }
});

test('a profile that was held back takes effect once resource access is Intune’s', () => {
  const estate = begin([policy('intuneResourceProfile', 'vpn')]);
  expect(inForce(play(estate, wait(480)), 'vpn')).toBe('none');
  expect(inForce(play(estate, move('resourceAccessPolicies', 'intune'), wait(60)), 'vpn')).toBe('intune');
});

import { describe, expect, test } from 'vitest';
import type { GroupId } from '../../../../../src/lib/brand.ts';
import { branded } from '../../../../../src/lib/brand.ts';
import type { TraitName } from '../../../../../src/lib/simulator/model.ts';
import {
  complianceStates,
  noncomplianceActions,
  type Requirement,
} from '../../../../../src/lib/simulator/rules/compliance/words.ts';
import { ask, type Estate } from '../../../../../src/lib/simulator/simulator.ts';
import { authority, device, download, group, move, pc, play, refusal, value, wait } from '../../estates.ts';
import {
  baseline,
  begin,
  change,
  configMgrPolicy,
  day,
  deliverable,
  estateOf,
  happened,
  policy,
  reason,
  state,
  to,
  why,
} from './compliance-estates.ts';

const bitLocker = { requireBitLocker: 'required' };
const off = { is: { bitLocker: 'off' } } as const;
const configMgr = { compliancePolicies: { kind: 'configMgr' } } as const;

test('verdict-needs-enrolment: Intune has a verdict on enrolled devices only', () => {
  const devices = [pc('PC'), pc('OLD', { enrolled: false, windows: 'Windows 10 1703' })];
  const estate = play(begin(estateOf([policy('p', bitLocker)], { devices })), wait(day));
  expect([state(estate), state(estate, 'OLD')]).toEqual(['compliant', 'unknown']);
  expect(why(estate, { ask: 'complianceState' }, 'OLD')[0]).toBe('verdict-needs-enrolment');
  expect(value(estate, { ask: 'complianceOf', deliverable: deliverable('p'), device: device('OLD') })).toBe(
    'notAssigned',
  );
});

describe('see-configmgr: who computes what', () => {
  const pilot = { compliancePolicies: { kind: 'pilotIntune', pilotCollection: group('pilot', []).id } } as const;
  const deviceFails = [pc('PC', off)];
  test.each([
    ['Configuration Manager', configMgr, [], 'configManager', 'blockedNotCompliant'],
    ['Pilot Intune, in the pilot', pilot, ['PC'], 'noncompliant', 'blockedNotCompliant'],
    ['Pilot Intune, in the pilot and in order', pilot, ['PC'], 'compliant', 'granted'],
    ['Pilot Intune, not in the pilot', pilot, [], 'configManager', 'blockedNotCompliant'],
    ['Intune', { compliancePolicies: { kind: 'intune' } } as const, [], 'compliant', 'granted'],
  ] as const)('%s', (_, workloads, members, is, access) => {
    const control = {
      id: deliverable('ca'),
      name: 'Compliant only',
      kind: 'accessPolicy',
      with: { grantCompliantDevice: 'yes' },
      to: ['allUsers'],
    } as const;
    const devices = is === 'noncompliant' ? deviceFails : [pc('PC')];
    const spec = estateOf([policy('p', bitLocker), control], {
      devices,
      workloads,
      collections: [group('pilot', members)],
    });
    const estate = begin(spec);
    expect(state(estate)).toBe(is);
    expect(value(estate, { ask: 'mayAccess', app: 'exchangeOnline', device: device('PC') })).toBe(access);
    expect(why(estate).includes('see-configmgr')).toBe(is === 'configManager');
  });
});

test('see-configmgr: the states are those of Graph, in its order', () => {
  expect(complianceStates).toEqual([
    'unknown',
    'compliant',
    'noncompliant',
    'conflict',
    'error',
    'inGracePeriod',
    'configManager',
  ]);
});

test('verdict-at-check-in: what changes on a device shows when it next checks in, and not before', () => {
  const estate = begin(estateOf([policy('p', bitLocker)]));
  const changed = play(estate, change('bitLocker', 'off'));
  expect([state(estate), state(changed)]).toEqual(['compliant', 'compliant']);
  expect(state(play(changed, wait(8 * 60)))).toBe('noncompliant');
  expect(state(play(changed, download('PC')))).toBe('noncompliant');
  const { changes } = ask(changed, { ask: 'complianceState', device: device('PC') });
  expect(changes.map((one) => [one.by, one.then])[0]).toEqual(['clock', 'noncompliant']);
});

test('verdict-at-check-in: a device that has just enrolled is not evaluated until it checks in', () => {
  const fresh = [pc('PC', { enrolled: false })];
  let enrolled = begin(estateOf([policy('p')], { devices: fresh }));
  const isEnrolled = () => value(enrolled, { ask: 'mdmEnrolled', device: device('PC') });
  for (let minute = 0; minute < day && !isEnrolled(); minute++) enrolled = play(enrolled, wait(1));
  const query = { ask: 'complianceOf', deliverable: deliverable('p'), device: device('PC') } as const;
  expect([isEnrolled(), state(enrolled), value(enrolled, query)]).toEqual([true, 'unknown', 'unknown']);
  const later = play(enrolled, wait(day));
  expect([state(later), value(later, query)]).toEqual(['compliant', 'compliant']);
});

test('verdict-at-check-in: a policy that a device has not fetched yet says nothing of it', () => {
  const devices = [pc('PC', off)];
  const estate = play(begin(estateOf([policy('p', bitLocker, [])], { devices })), {
    kind: 'deliver',
    deliverable: deliverable('p'),
    to: 'allDevices',
  });
  const under = (at: typeof estate) =>
    value(at, { ask: 'complianceOf', deliverable: deliverable('p'), device: device('PC') });
  expect([state(estate), under(estate)]).toEqual(['compliant', 'unknown']);
  const later = play(estate, wait(8 * 60));
  expect([state(later), under(later)]).toEqual(['noncompliant', 'noncompliant']);
});

describe('device-requirements: each requirement is met or not', () => {
  test.each([
    ['requireBitLocker', 'required', 'bitLocker', 'off'],
    ['requireSecureBoot', 'required', 'secureBoot', 'off'],
    ['requireFirewall', 'required', 'firewall', 'off'],
    ['requireAntivirus', 'required', 'antivirus', 'off'],
    ['machineRiskScore', 'low', 'deviceRisk', 'medium'],
  ] as const satisfies readonly (readonly [Requirement, string, TraitName, string])[])(
    '%s',
    (requirement, wanted, trait, bad) => {
      const estate = begin(estateOf([policy('p', { [requirement]: wanted })]));
      expect([state(estate), reason(estate)]).toEqual(['compliant', 'none']);
      const broken = play(estate, change(trait, bad), download('PC'));
      expect([state(broken), reason(broken)]).toEqual(['noncompliant', requirement]);
      expect(why(broken)).toContain('device-requirements');
      const free = begin(estateOf([policy('p')], { devices: [pc('PC', { is: { [trait]: bad } })] }));
      expect(state(free)).toBe('compliant');
    },
  );
  test('a risk at the score is met, and so is one under it', () => {
    const at = (deviceRisk: 'clear' | 'low' | 'medium' | 'high') =>
      state(
        begin(estateOf([policy('p', { machineRiskScore: 'medium' })], { devices: [pc('PC', { is: { deviceRisk } })] })),
      );
    expect([at('clear'), at('low'), at('medium'), at('high')]).toEqual([
      'compliant',
      'compliant',
      'compliant',
      'noncompliant',
    ]);
  });
  test('minimumWindows', () => {
    const at = (windows: 'Windows 11 23H2' | 'Windows 11 24H2' | 'Windows 11 25H2') =>
      begin(estateOf([policy('p', { minimumWindows: 'Windows 11 24H2' })], { devices: [pc('PC', { windows })] }));
    expect([state(at('Windows 11 24H2')), state(at('Windows 11 25H2'))]).toEqual(['compliant', 'compliant']);
    expect([state(at('Windows 11 23H2')), reason(at('Windows 11 23H2'))]).toEqual(['noncompliant', 'minimumWindows']);
  });
});

test('device-requirements: a policy for Windows is none for a Mac', () => {
  const mac = pc('MAC', { windows: 'macOS', join: 'registered', client: false, is: { bitLocker: 'off' } });
  const estate = begin(estateOf([policy('p', bitLocker)], { devices: [pc('PC', off), mac] }));
  const under = (id: string) =>
    value(estate, { ask: 'complianceOf', deliverable: deliverable('p'), device: device(id) });
  expect([state(estate), under('PC')]).toEqual(['noncompliant', 'noncompliant']);
  expect([state(estate, 'MAC'), under('MAC')]).toEqual(['compliant', 'notAssigned']);
});

test('worst-of-policies: one policy that is not met outweighs all that are', () => {
  const policies = [
    policy('met', { requireFirewall: 'required' }),
    policy('graced', { requireBitLocker: 'required', graceDays: '3' }),
    policy('strict', { requireSecureBoot: 'required' }),
  ];
  const at = (is: { readonly bitLocker?: 'off'; readonly secureBoot?: 'off' }) =>
    begin(estateOf(policies, { devices: [pc('PC', { is })] }));
  expect([state(at({})), state(at({ bitLocker: 'off' })), state(at({ bitLocker: 'off', secureBoot: 'off' }))]).toEqual([
    'compliant',
    'inGracePeriod',
    'noncompliant',
  ]);
  const under = (id: string) =>
    value(at({ bitLocker: 'off', secureBoot: 'off' }), {
      ask: 'complianceOf',
      deliverable: deliverable(id),
      device: device('PC'),
    });
  expect(['met', 'graced', 'strict'].map(under)).toEqual(['compliant', 'inGracePeriod', 'noncompliant']);
  expect(why(at({})).at(-1)).toBe('worst-of-policies');
});

test('most-restrictive-counts: of two minimum versions the later one decides', () => {
  const older = policy('older', { minimumWindows: 'Windows 10 22H2' });
  const newer = policy('newer', { minimumWindows: 'Windows 11 25H2' });
  expect(state(begin(estateOf([older])))).toBe('compliant');
  expect(state(begin(estateOf([older, newer])))).toBe('noncompliant');
  expect(state(begin(estateOf([newer, older])))).toBe('noncompliant');
});

test('no-policy-is-compliant: a device without a policy is compliant until the tenant says otherwise', () => {
  const estate = begin(estateOf([policy('p', bitLocker, [to('nobody')])], { devices: [pc('PC', off)] }));
  expect([state(estate), reason(estate)]).toEqual(['compliant', 'none']);
  const strict = play(estate, { kind: 'configure', setting: 'noPolicyDevices', to: 'notCompliant' }, wait(8 * 60));
  expect([state(strict), reason(strict)]).toEqual(['noncompliant', 'noPolicyAssigned']);
  expect(why(strict)[0]).toBe('no-policy-is-compliant');
  const policed = begin(estateOf([policy('p')], { settings: { noPolicyDevices: 'notCompliant' } }));
  expect(state(policed)).toBe('compliant');
  const withdrawn = { kind: 'withdraw', deliverable: deliverable('p'), from: 'allDevices' } as const;
  expect(state(play(policed, withdrawn, download('PC')))).toBe('noncompliant');
});

describe('is-active: a device has to report within the validity period', () => {
  const away = change('online', 'no');
  test('one that stays away is not compliant when the period ends, and compliant again when it is back', () => {
    const gone = play(begin(estateOf([policy('p')])), away, wait(29 * day));
    expect(state(gone)).toBe('compliant');
    const lapsed = play(gone, wait(day));
    expect([state(lapsed), reason(lapsed)]).toEqual(['noncompliant', 'isActive']);
    expect(why(lapsed)).toContain('is-active');
    expect(happened(lapsed, 'complianceChanged')).toHaveLength(1);
    const back = play(lapsed, change('online', 'yes'), wait(8 * 60));
    expect([state(back), reason(back)]).toEqual(['compliant', 'none']);
  });
  test('one that calls stays compliant', () => {
    expect(state(play(begin(estateOf([policy('p')])), wait(30 * day), wait(30 * day)))).toBe('compliant');
  });
  test('a shorter period holds at once, for devices that are away too', () => {
    const gone = play(begin(estateOf([policy('p')])), away, wait(2 * day));
    expect(state(gone)).toBe('compliant');
    const shorter = play(gone, { kind: 'configure', setting: 'complianceValidityDays', to: '1' });
    expect(state(shorter)).toBe('noncompliant');
  });
});

test('grace-period: a device is in grace until the period ends, to the minute', () => {
  for (const [graceDays, minutes] of [
    ['0.25', 360],
    ['1', day],
    ['3', 3 * day],
  ] as const) {
    const estate = begin(estateOf([policy('p', { ...bitLocker, graceDays })], { devices: [pc('PC', off)] }));
    expect(state(estate)).toBe('inGracePeriod');
    expect(why(estate)).toContain('grace-period');
    expect(state(play(estate, wait(minutes - 1)))).toBe('inGracePeriod');
    const over = play(estate, wait(minutes));
    expect(state(over)).toBe('noncompliant');
    expect(ask(over, { ask: 'complianceState', device: device('PC') }).because.at(-1)?.since).toBe(over.now);
    expect(state(play(estate, change('bitLocker', 'on'), wait(8 * 60), wait(minutes)))).toBe('compliant');
  }
  expect(state(begin(estateOf([policy('p', bitLocker)], { devices: [pc('PC', off)] })))).toBe('noncompliant');
});

test('grace-period: a shortened one counts from the next report on, for the policy as for the device', () => {
  const estate = begin(estateOf([policy('p', { ...bitLocker, graceDays: '3' })], { devices: [pc('PC', off)] }));
  const under = (from: Estate) =>
    ask(from, { ask: 'complianceOf', deliverable: deliverable('p'), device: device('PC') }).value;
  const shortened = play(estate, {
    kind: 'changeDeliverable',
    deliverable: deliverable('p'),
    property: 'graceDays',
    to: '0',
  });
  expect([state(shortened), under(shortened)]).toEqual(['inGracePeriod', 'inGracePeriod']);
  const reported = play(shortened, wait(8 * 60));
  expect([state(reported), under(reported)]).toEqual(['noncompliant', 'noncompliant']);
});

describe('error-keeps-state: an error takes no verdict away for seven days', () => {
  const broken = (graceDays: string, is = {}) => {
    const devices = [pc('PC', { faults: ['healthAttestationUnreachable'], is })];
    return begin(estateOf([policy('p', { ...bitLocker, graceDays }, [])], { devices }));
  };
  const assigned = { kind: 'deliver', deliverable: deliverable('p'), to: 'allDevices' } as const;
  test('then the device is not compliant, or in grace', () => {
    for (const [graceDays, then] of [
      ['0', 'noncompliant'],
      ['3', 'inGracePeriod'],
    ] as const) {
      const inError = play(broken(graceDays), assigned, download('PC'));
      const under = { ask: 'complianceOf', deliverable: deliverable('p'), device: device('PC') } as const;
      expect([state(inError), value(inError, under)]).toEqual(['compliant', 'error']);
      expect(why(inError)).toContain('error-keeps-state');
      expect(state(play(inError, wait(7 * day - 1)))).toBe('compliant');
      const ended = play(inError, wait(7 * day));
      expect([state(ended), reason(ended)]).toEqual([then, 'settingInError']);
      expect(state(play(ended, wait(3 * day)))).toBe('noncompliant');
    }
  });
  test('a device that has had no verdict is in error, and a mended one gets its own', () => {
    const devices = [pc('PC', { faults: ['healthAttestationUnreachable'] })];
    const first = begin(estateOf([policy('p', bitLocker)], { devices }));
    expect([state(first), reason(first)]).toEqual(['error', 'settingInError']);
    const repair = { kind: 'repair', device: device('PC'), fault: 'healthAttestationUnreachable' } as const;
    expect(state(play(first, repair, download('PC')))).toBe('compliant');
    expect(state(play(first, repair, change('bitLocker', 'off'), download('PC')))).toBe('noncompliant');
  });
  test('settings that are not attested are judged as ever', () => {
    const devices = [pc('PC', { faults: ['healthAttestationUnreachable'], is: { firewall: 'off' } })];
    expect(state(begin(estateOf([policy('p', { requireFirewall: 'required' })], { devices })))).toBe('noncompliant');
  });
});

test('noncompliance-email: the message goes out six hours after, to users of devices that still fail', () => {
  const mails = (properties: { readonly [property: string]: string }, mended: boolean, minutes: number) => {
    const failed = play(
      begin(estateOf([policy('p', { ...bitLocker, ...properties })])),
      change('bitLocker', 'off'),
      download('PC'),
    );
    const run = mended ? play(failed, change('bitLocker', 'on'), download('PC')) : failed;
    return happened(play(run, wait(minutes)), 'noncomplianceEmailSent').length;
  };
  const sendEmail = { sendEmail: 'yes' };
  expect([mails(sendEmail, false, 359), mails(sendEmail, false, 360), mails(sendEmail, false, 3 * day)]).toEqual([
    0, 1, 1,
  ]);
  expect(mails({ ...sendEmail, graceDays: '7' }, false, 360)).toBe(1);
  expect([mails(sendEmail, true, day), mails({}, false, day)]).toEqual([0, 0]);
});

test('noncompliance-email: a policy that is deleted sends none, not even for a device that is away', () => {
  const estate = begin(estateOf([policy('p', { ...bitLocker, sendEmail: 'yes' })], { devices: [pc('PC', off)] }));
  const away = play(estate, change('online', 'no'));
  const gone = play(away, { kind: 'deleteDeliverable', deliverable: deliverable('p') });
  const mails = [away, gone].map((at) => happened(play(at, wait(day)), 'noncomplianceEmailSent').length);
  expect(mails).toEqual([1, 0]);
});

test('noncompliance-email: the message goes out even in the minute of a check-in', () => {
  const estate = begin(estateOf([policy('p', { ...bitLocker, sendEmail: 'yes' })]));
  let round = play(estate, change('bitLocker', 'off'));
  while (state(round) === 'compliant') round = play(round, wait(1));
  const untilFailing = round.now - estate.now + 8 * 60 - 6 * 60;
  const failing = play(estate, wait(untilFailing), change('bitLocker', 'off'), download('PC'));
  const atCheckIn = play(failing, wait(359), change('requiredApps', 'missing'), wait(1));
  expect([state(failing), happened(atCheckIn, 'noncomplianceEmailSent')]).toMatchObject([
    'noncompliant',
    [{ at: failing.now + 360 }],
  ]);
});

describe('windows-noncompliance-actions: what there is on which platform', () => {
  const devices = [
    pc('PC'),
    pc('MAC', { windows: 'macOS', client: false }),
    pc('PHONE', { windows: 'Android', client: false }),
  ];
  const estate = begin(estateOf([policy('p')], { devices }));
  test.each([
    ['markNoncompliant', true, true, true],
    ['sendEmail', true, true, true],
    ['addToRetireList', true, true, true],
    ['sendPushNotification', false, false, true],
    ['remoteLock', false, true, true],
  ] as const)('%s', (action, ...has) => {
    expect(noncomplianceActions).toContain(action);
    const asked = ['PC', 'MAC', 'PHONE'].map((id) =>
      value(estate, { ask: 'hasNoncomplianceAction', action, device: device(id) }),
    );
    expect(asked).toEqual(has);
    expect(why(estate, { ask: 'hasNoncomplianceAction', action })).toContain('windows-noncompliance-actions');
  });
  test('a Windows policy has no push notification to set', () => {
    const push = { kind: 'changeDeliverable', deliverable: deliverable('p'), property: 'sendPush', to: 'yes' } as const;
    expect(refusal(estate, push)).toMatchObject({ kind: 'propertyUnknown' });
    expect(refusal(estate, { ...push, property: 'sendEmail' })).toBeUndefined();
  });
});

test('retire-list: a noncompliant device is listed, and stays enrolled', () => {
  const listed = (properties: { readonly [property: string]: string }, is = {}) => {
    const estate = play(
      begin(estateOf([policy('p', { ...bitLocker, ...properties })], { devices: [pc('PC', { is })] })),
      wait(day),
    );
    expect(value(estate, { ask: 'mdmEnrolled', device: device('PC') })).toBe(true);
    return value(estate, { ask: 'onRetireList', device: device('PC') });
  };
  const retire = { addToRetireList: 'yes' };
  expect(listed(retire, { bitLocker: 'off' })).toBe(true);
  expect([
    listed(retire),
    listed({}, { bitLocker: 'off' }),
    listed({ ...retire, graceDays: '7' }, { bitLocker: 'off' }),
  ]).toEqual([false, false, false]);
});

test('retire-list: a policy lists a device when its own grace period is over', () => {
  const policies = [policy('strict', bitLocker), policy('p', { ...bitLocker, addToRetireList: 'yes', graceDays: '1' })];
  const estate = begin(estateOf(policies, { devices: [pc('PC', off)] }));
  const listed = (at: typeof estate) => value(at, { ask: 'onRetireList', device: device('PC') });
  expect([state(estate), listed(estate), listed(play(estate, wait(day)))]).toEqual(['noncompliant', false, true]);
});

test('switching-back-ends-verdict: the seven days of an error begin anew, too', () => {
  const devices = [pc('PC', { faults: ['healthAttestationUnreachable'] })];
  const inError = play(begin(estateOf([policy('p', bitLocker)], { devices })), wait(5 * day));
  const again = play(
    inError,
    move('compliancePolicies', 'configMgr'),
    download('PC'),
    move('compliancePolicies', 'intune'),
    download('PC'),
  );
  expect([state(inError), state(again), state(play(again, wait(7 * day - 1)))]).toEqual(['error', 'error', 'error']);
  expect([state(play(inError, wait(2 * day))), state(play(again, wait(7 * day)))]).toEqual([
    'noncompliant',
    'noncompliant',
  ]);
});

test('switching-back-ends-verdict: back with Configuration Manager the verdict is gone, and a return begins anew', () => {
  const grace = policy('p', { ...bitLocker, graceDays: '1' });
  const failing = play(begin(estateOf([grace], { devices: [pc('PC', off)] })), wait(day));
  expect(state(failing)).toBe('noncompliant');
  const back = play(failing, move('compliancePolicies', 'configMgr'), download('PC'));
  expect([authority(back, 'PC'), state(back), reason(back)]).toEqual(['configMgr', 'configManager', 'none']);
  expect(state(play(back, wait(20 * day)))).toBe('configManager');
  const again = play(back, move('compliancePolicies', 'intune'), download('PC'));
  expect(state(again)).toBe('inGracePeriod');
  expect(state(play(again, wait(day)))).toBe('noncompliant');
});

test('a device in an estate that says nothing of compliance logs nothing of it', () => {
  const quiet = play(
    begin(estateOf([], { workloads: configMgr })),
    move('compliancePolicies', 'intune'),
    wait((40 * day) / 2),
  );
  expect([state(quiet), happened(quiet, 'complianceChanged')]).toEqual(['compliant', []]);
});

test('policies go by groups of users and devices, and exclusions count', () => {
  const groups = [
    { id: branded<GroupId>('some'), name: 'Some', of: 'users', members: ['User of PC'] },
    { id: branded<GroupId>('others'), name: 'Others', of: 'devices', members: ['OTHER'] },
  ] as const;
  const devices = [pc('PC', off), pc('OTHER', off)];
  const spec = estateOf([policy('p', bitLocker, [to('some'), to('others')])], { devices, groups });
  const estate = begin(spec);
  expect([state(estate), state(estate, 'OTHER')]).toEqual(['noncompliant', 'noncompliant']);
  const without = play(estate, { kind: 'exclude', deliverable: deliverable('p'), target: to('others') }, wait(8 * 60));
  expect([state(without), state(without, 'OTHER')]).toEqual(['noncompliant', 'compliant']);
});

test('answers about what an estate has not are no mistakes', () => {
  const estate = begin(estateOf([configMgrPolicy({}), baseline()]));
  const gone = { deliverable: deliverable('gone'), device: device('PC') };
  expect(value(estate, { ask: 'complianceOf', ...gone })).toBe('notAssigned');
  expect(value(estate, { ask: 'baselineStanding', ...gone })).toBe('notDeployed');
});

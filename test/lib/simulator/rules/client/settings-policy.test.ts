import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type GroupId } from '../../../../../src/lib/brand.ts';
import type { DeliverableSpec, DeviceSpec } from '../../../../../src/lib/simulator/model.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { authority, device, flags, move, pc, play, refusal, rulesOf, seed, site, wait } from '../../estates.ts';
import { answers, deliver, deliverable, deviceGroup, install, laptop } from './internet.ts';

const PC = device('PC');
const settings = { cmg: 'running' } as const;
const checkIn = wait(8 * 60 + 20);

function estateOf(devices: readonly DeviceSpec[], ...deliverables: readonly DeliverableSpec[]) {
  return start(site(devices, { settings, groups: [deviceGroup('all', 'PC')], deliverables }), seed);
}

test('settings-policy-installs: the client comes with the policy at a check-in, if the policy says so', () => {
  const standing = (installClient: 'yes' | 'no', ...to: readonly string[]) =>
    answers(
      play(estateOf([laptop('PC')], deliverable('s', 'coManagementSettings', { installClient }, ...to)), checkIn),
      'clientStanding',
      'PC',
    )[0];
  expect([standing('yes', 'all'), standing('no', 'all'), standing('yes')]).toEqual(['registered', 'none', 'none']);
  const assigned = play(estateOf([laptop('PC')], deliverable('s', 'coManagementSettings')), deliver('s', 'all'));
  expect(answers(play(assigned, checkIn), 'clientStanding', 'PC')).toEqual(['registered']);
  const none = estateOf([laptop('PC')]);
  expect(rulesOf(none, { ask: 'clientStanding', device: PC })).toContain('settings-policy-installs');
});

describe('settings-policy-priority', () => {
  test('the first that goes to a group with the device counts', () => {
    const keeps = (...overrides: readonly ('yes' | 'no')[]) =>
      answers(
        estateOf(
          [laptop('PC')],
          ...overrides.map((override, place) => deliverable(`s-${place}`, 'coManagementSettings', { override }, 'all')),
        ),
        'intuneKeepsAll',
        'PC',
      )[0];
    expect([keeps('no', 'yes'), keeps('yes', 'no')]).toEqual([false, true]);
  });
  test('groups of users are not taken, and do not count', () => {
    const users = { id: branded<GroupId>('people'), name: 'People', of: 'users', members: ['User of PC'] } as const;
    const policy = deliverable('s', 'coManagementSettings', { override: 'no' }, 'people');
    const estate = start(
      site([laptop('PC')], { groups: [users, deviceGroup('all', 'PC')], deliverables: [policy] }),
      seed,
    );
    expect(answers(estate, 'intuneKeepsAll', 'PC')).toEqual([true]);
    const needed = { kind: 'deviceGroupNeeded', deliverable: branded<DeliverableId>('s') };
    const groups = [users, deviceGroup('all', 'PC')];
    const free = start(site([laptop('PC')], { groups, deliverables: [{ ...policy, to: [] }] }), seed);
    expect(refusal(free, deliver('s', 'people'))).toEqual(needed);
    expect(refusal(free, deliver('s', 'all'))).toBeUndefined();
  });
});

describe('intune-first-authority', () => {
  const intuneFirst = { is: { firstManagedBy: 'intune' } } as const;
  test.each<['none' | 'yes' | 'no', 'yes' | 'no', 'intune' | 'configMgr']>([
    ['none', 'no', 'intune'],
    ['yes', 'no', 'configMgr'],
    ['no', 'no', 'configMgr'],
    ['yes', 'yes', 'intune'],
    ['no', 'yes', 'intune'],
  ])(
    'settings policy that installs the client: %s, override: %s, authority: %s',
    (installClient, override, expected) => {
      const policy = deliverable('s', 'coManagementSettings', { installClient, override }, 'all');
      const estate = estateOf([pc('PC', intuneFirst)], ...(installClient === 'none' ? [] : [policy]));
      expect(authority(estate, 'PC')).toBe(expected);
      expect(flags(estate, 'PC')).toBe(expected === 'intune' ? 2147479807 : 8193);
      expect(rulesOf(estate, { ask: 'intuneKeepsAll', device: PC })).toContain('intune-first-authority');
    },
  );
  test('without a policy only Windows 11, and only what Intune had first', () => {
    const devices = [
      pc('ELEVEN', intuneFirst),
      pc('TEN', { ...intuneFirst, windows: 'Windows 10 22H2' }),
      pc('SITE'),
      laptop('BARE'),
    ];
    const estate = start(site(devices, { settings }), seed);
    expect(answers(estate, 'intuneKeepsAll', 'ELEVEN', 'TEN', 'SITE', 'BARE')).toEqual([true, false, false, true]);
  });
  test('the sliders do not move such a device, and do not bring it back', () => {
    const estate = play(
      estateOf([pc('PC', intuneFirst)]),
      move('clientApps', 'intune'),
      wait(60),
      move('clientApps', 'configMgr'),
      wait(60),
    );
    expect([authority(estate, 'PC', 'clientApps'), flags(estate, 'PC')]).toEqual(['intune', 2147479807]);
  });
  test('a laptop that gets its client later stays with Intune', () => {
    const estate = play(estateOf([laptop('PC')]), install('PC'), wait(30));
    expect([answers(estate, 'clientStanding', 'PC')[0], flags(estate, 'PC')]).toEqual(['registered', 2147479807]);
  });
  test('a belief takes 2147479807 for a broken value, and has the sliders count', () => {
    const spec = site([pc('PC', intuneFirst)], { settings });
    const believer = start(spec, seed, { belief: 'overrideIsCorruption' });
    expect([
      answers(start(spec, seed), 'intuneKeepsAll', 'PC')[0],
      answers(believer, 'intuneKeepsAll', 'PC')[0],
    ]).toEqual([true, false]);
    expect([authority(believer, 'PC'), flags(believer, 'PC')]).toEqual(['configMgr', 8193]);
  });
  test('nobody can change what is past', () => {
    const back = { kind: 'changeDevice', device: PC, trait: 'firstManagedBy', to: 'configMgr' } as const;
    expect(refusal(estateOf([pc('PC', intuneFirst)]), back)).toEqual({ kind: 'pastCannotChange', device: PC });
  });
});

test('settings-policy-later-change: devices that have their authority keep it, new ones get the new one', () => {
  const policy = deliverable('s', 'coManagementSettings', { override: 'yes' }, 'all');
  const estate = estateOf([laptop('PC')], policy);
  const changed = play(
    estate,
    { kind: 'changeDeliverable', deliverable: branded<DeliverableId>('s'), property: 'override', to: 'no' },
    checkIn,
  );
  expect(answers(changed, 'intuneKeepsAll', 'PC')).toEqual([true]);
  const fresh = estateOf([laptop('PC')], deliverable('s', 'coManagementSettings', { override: 'no' }, 'all'));
  expect(answers(fresh, 'intuneKeepsAll', 'PC')).toEqual([false]);
});

test('intune-first-authority: why Intune keeps a device names its Windows and the policy, not enrolment', () => {
  const estate = estateOf([laptop('PC')], deliverable('s', 'coManagementSettings', { override: 'yes' }, 'all'));
  const { because } = ask(estate, { ask: 'intuneKeepsAll', device: PC });
  expect(because.map(({ fact }) => fact.kind)).toEqual([
    'intuneCameFirst',
    'windowsRuns',
    'delivered',
    'deliverableIs',
    'deliverableIs',
  ]);
  expect(because.map(({ rule }) => rule)).not.toContain('settings-policy-later-change');
});

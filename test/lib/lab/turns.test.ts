import { describe, expect, test } from 'vitest';
import { result, turnsOf } from '../../../src/lib/lab/run.ts';
import type { Condition } from '../../../src/lib/lab/scenario.ts';
import { collection, device, group, move, pc, site, wait } from '../simulator/estates.ts';
import { give, lab } from './labs.ts';

// A follows at :05 and B at :20: between the two, the two differ.
const spec = site([pc('A', { pollsAt: 5 }), pc('B', { pollsAt: 20 }), pc('NEW', { pollsAt: 40, enrolled: false })], {
  collections: [group('pilot', ['A'])],
});
const compliance = { ask: 'authority', workload: 'compliancePolicies' } as const;
const pilot = collection('pilot');
const swapped = [
  move('compliancePolicies', 'pilotIntune', 'pilot'),
  wait(60),
  { kind: 'removeMember', collection: pilot, device: device('A') },
  { kind: 'addMember', collection: pilot, device: device('B') },
  wait(300),
] as const;

function turns(
  condition: Condition,
  ...commands: Parameters<typeof give>[1][]
): readonly (readonly [number, boolean, string?])[] {
  const run = give(lab(spec, { it: condition }), ...commands);
  return turnsOf(run).map(({ at, met, device: on }) => (on === undefined ? [at, met] : [at, met, on]));
}

describe('inside one wait', () => {
  const together: Condition = { none: compliance, within: { devices: [device('A'), device('B')] }, is: 'intune' };

  test('a condition that broke and mended is found, with minute and device', () => {
    const someone: Condition = { some: compliance, within: 'allDevices', is: 'intune' };
    // A leaves at 11:05 and B comes at 11:20: nobody in between.
    expect(turns(someone, ...swapped)).toEqual([
      [600, false],
      [605, true, 'A'],
      [665, false, 'A'],
      [680, true, 'B'],
    ]);
    const run = give(
      lab(
        spec,
        { done: someone },
        { someone: { every: compliance, within: { devices: [device('A')] }, is: 'configMgr' } },
      ),
      ...swapped,
    );
    expect(result(run, [])).toMatchObject({
      passed: false,
      objectives: [{ met: true, since: 680 }],
      invariants: [{ firstBroken: { minute: 605, command: 2, device: 'A' } }],
    });
  });
  test('an invariant says when it first broke, by which command and on which device', () => {
    const run = give(
      lab(spec, { done: together }, { none: together }),
      wait(3),
      move('compliancePolicies', 'intune'),
      wait(300),
    );
    expect(result(run, []).invariants).toEqual([{ id: 'none', firstBroken: { minute: 605, command: 3, device: 'A' } }]);
  });
  test('a question about one device is followed as well', () => {
    const asked: Condition = { ask: { ...compliance, device: device('B') }, is: 'intune' };
    expect(turns(asked, move('compliancePolicies', 'intune'), wait(300))).toEqual([
      [600, false],
      [620, true, 'B'],
    ]);
    const not: Condition = { ask: { ...compliance, device: device('B') }, isNot: 'intune' };
    expect(turns(not, move('compliancePolicies', 'intune'), wait(300))).toEqual([
      [600, true],
      [620, false, 'B'],
    ]);
  });
  test('an event turns its condition in its own minute', () => {
    expect(turns({ happened: { kind: 'deviceEnrolled', device: 'NEW' } }, wait(300))).toEqual([
      [600, false],
      [640, true],
    ]);
    expect(turns({ neverHappened: { kind: 'deviceEnrolled' } }, wait(300))).toEqual([
      [600, true],
      [640, false],
    ]);
  });
  test('events in order turn their condition with the last of them', () => {
    const inOrder: Condition = {
      inOrder: [
        { kind: 'workloadSwitched' },
        { kind: 'clientPolicyReceived', device: 'A' },
        { kind: 'clientPolicyReceived', device: 'B' },
      ],
    };
    expect(turns(inOrder, move('compliancePolicies', 'intune'), wait(300))).toEqual([
      [600, false],
      [620, true],
    ]);
  });
  test('a share of those who are meant is followed, and pinned on none of them', () => {
    const half: Condition = { count: compliance, within: 'allDevices', is: 'intune', atLeast: '50%' };
    expect(turns(half, move('compliancePolicies', 'intune'), wait(300))).toEqual([
      [600, false],
      [620, true],
    ]);
    const few: Condition = { count: compliance, within: 'allDevices', is: 'intune', atMost: 1 };
    const run = give(lab(spec, { done: together }, { few }), move('compliancePolicies', 'intune'), wait(300));
    expect(result(run, []).invariants).toEqual([{ id: 'few', firstBroken: { minute: 620, command: 2 } }]);
  });
  test('parts of “all” are followed each by its own count', () => {
    const all: Condition = {
      all: [
        { some: compliance, within: { devices: [device('A')] }, is: 'intune' },
        { ask: { ask: 'setting', workload: 'compliancePolicies' }, is: 'intune' },
        { some: compliance, within: { devices: [device('B')] }, is: 'intune' },
      ],
    };
    expect(turns(all, move('compliancePolicies', 'intune'), wait(300))).toEqual([
      [600, false],
      [620, true, 'B'],
    ]);
  });
});

test('a question about the site turns with its command', () => {
  const reach: Condition = { ask: { ask: 'reach', workload: 'clientApps' }, atMost: 1 };
  expect(
    turns(reach, wait(7), move('clientApps', 'pilotIntune', 'pilot'), move('clientApps', 'intune'), wait(9)),
  ).toEqual([
    [600, true],
    [607, false],
  ]);
});

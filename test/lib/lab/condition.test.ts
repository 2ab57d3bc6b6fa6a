import { describe, expect, test } from 'vitest';
import { awaited, devicesOf, holds, holdsByCount, placesOf, watchable } from '../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../src/lib/lab/scenario.ts';
import type { DeviceCondition, Who } from '../../../src/lib/simulator/model.ts';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { collection, device, group, move, pc, play, seed, site, wait } from '../simulator/estates.ts';

const spec = site(
  [pc('FIN-1'), pc('FIN-2', { enrolled: false, windows: 'Windows 10 1703' }), pc('HR-1'), pc('HR-2'), pc('X.1')],
  { collections: [group('pilot', ['FIN-1', 'HR-1']), group('empty', [])] },
);
const estate = play(start(spec, seed), move('compliancePolicies', 'pilotIntune', 'pilot'), wait(60));
const compliance = { ask: 'authority', workload: 'compliancePolicies' } as const;
const pilot = collection('pilot');

describe('each kind of condition holds, or does not and names the devices to blame', () => {
  test.each<[string, Condition, boolean, readonly string[]]>([
    ['is', { ask: { ask: 'setting', workload: 'compliancePolicies' }, is: 'pilotIntune' }, true, []],
    ['is, unmet', { ask: { ask: 'setting', workload: 'compliancePolicies' }, is: 'intune' }, false, []],
    ['is, unmet on a device', { ask: { ...compliance, device: device('HR-2') }, is: 'intune' }, false, ['HR-2']],
    ['isNot', { ask: { ...compliance, device: device('HR-2') }, isNot: 'intune' }, true, []],
    ['isNot, unmet', { ask: { ...compliance, device: device('HR-1') }, isNot: 'intune' }, false, ['HR-1']],
    ['atLeast', { ask: { ask: 'memberCount', collection: pilot }, atLeast: 2 }, true, []],
    ['atLeast, unmet', { ask: { ask: 'memberCount', collection: pilot }, atLeast: 3 }, false, []],
    ['atMost', { ask: { ask: 'reach', workload: 'compliancePolicies' }, atMost: 2 }, true, []],
    ['atMost, unmet', { ask: { ask: 'reach', workload: 'compliancePolicies' }, atMost: 1 }, false, []],
    ['atLeast of what is no number', { ask: { ask: 'setting', workload: 'clientApps' }, atLeast: 0 }, false, []],
    ['every', { every: compliance, within: pilot, is: 'intune' }, true, []],
    [
      'every, unmet',
      { every: compliance, within: { named: '*-1' }, except: { devices: [device('HR-1')] }, is: 'configMgr' },
      false,
      ['FIN-1'],
    ],
    ['every of nobody', { every: compliance, within: collection('empty'), is: 'intune' }, false, []],
    ['some', { some: compliance, within: 'allDevices', is: 'intune' }, true, []],
    ['some, unmet', { some: compliance, within: { named: '*-2' }, is: 'intune' }, false, ['FIN-2', 'HR-2']],
    ['none', { none: compliance, within: 'allDevices', except: pilot, is: 'intune' }, true, []],
    ['none, unmet', { none: compliance, within: 'allDevices', is: 'intune' }, false, ['FIN-1', 'HR-1']],
    ['none of nobody', { none: compliance, within: collection('empty'), is: 'intune' }, true, []],
    ['count atLeast', { count: { ask: 'coManaged' }, within: 'allDevices', is: true, atLeast: 4 }, true, []],
    [
      'count atLeast, unmet',
      { count: { ask: 'coManaged' }, within: 'allDevices', is: true, atLeast: 5 },
      false,
      ['FIN-2'],
    ],
    ['count atMost', { count: { ask: 'coManaged' }, within: 'allDevices', is: false, atMost: 1 }, true, []],
    [
      'count atMost, unmet',
      { count: { ask: 'coManaged' }, within: 'allDevices', is: false, atMost: 0 },
      false,
      ['FIN-2'],
    ],
    ['happened', { happened: { kind: 'workloadSwitched', workload: 'compliancePolicies' } }, true, []],
    ['happened, unmet', { happened: { kind: 'workloadSwitched', workload: 'clientApps' } }, false, []],
    ['happened on a device', { happened: { kind: 'clientPolicyReceived', device: 'HR-1' } }, true, []],
    ['happened to a collection, unmet', { happened: { kind: 'membershipChanged', collection: 'pilot' } }, false, []],
    ['neverHappened', { neverHappened: { kind: 'deviceEnrolled' } }, true, []],
    ['neverHappened, unmet', { neverHappened: { kind: 'timePassed' } }, false, []],
    [
      'all',
      { all: [{ every: compliance, within: pilot, is: 'intune' }, { neverHappened: { kind: 'deviceEnrolled' } }] },
      true,
      [],
    ],
    [
      'all, unmet',
      {
        all: [
          { every: compliance, within: { named: 'HR-*' }, is: 'intune' },
          { none: compliance, within: { named: 'HR-*' }, is: 'configMgr' },
        ],
      },
      false,
      ['HR-2'],
    ],
    ['all of nothing', { all: [] }, true, []],
  ])('%s', (_, condition, met, notYet) => {
    expect(holds(condition, estate)).toEqual({ met, notYet: { count: notYet.length, first: notYet } });
  });
});

describe('events in order', () => {
  const moved = { kind: 'workloadSwitched', workload: 'compliancePolicies' } as const;
  const received = { kind: 'clientPolicyReceived', device: 'HR-1' } as const;
  test.each<[string, Condition, boolean]>([
    ['as they happened', { inOrder: [moved, received] }, true],
    ['the other way round', { inOrder: [received, moved] }, false],
    ['one that happened once, twice', { inOrder: [moved, moved] }, false],
    ['the last of them still missing', { inOrder: [moved, received, { kind: 'deviceEnrolled' }] }, false],
  ])('%s', (_, condition, met) => {
    expect(holds(condition, estate)).toEqual({ met, notYet: { count: 0, first: [] } });
  });
  test('stand in the log one after the other', () => {
    const [first = -1, second = -1] = placesOf([moved, received], estate);
    expect(estate.log.at(first)).toMatchObject({ kind: 'workloadSwitched' });
    expect(estate.log.at(second)).toMatchObject({ kind: 'clientPolicyReceived', device: 'HR-1' });
    expect(second).toBeGreaterThan(first);
  });
});

describe('a fleet of 3,000', () => {
  const fleet = start(
    {
      ...spec,
      fleet: [
        {
          count: 3000,
          name: 'FLT-{0000}',
          departments: { Sales: 1 },
          windows: 'Windows 11 24H2',
          join: 'hybridJoined',
          enrolled: false,
        },
      ],
    },
    seed,
  );
  const enrolled = { ask: 'mdmEnrolled' } as const;
  test('is counted whole, and the first twenty are named', () => {
    const { met, notYet } = holds({ every: enrolled, within: { named: 'FLT-*' }, is: true }, fleet);
    expect({ met, count: notYet.count, named: notYet.first.length, first: notYet.first[0] }).toEqual({
      met: false,
      count: 3000,
      named: 20,
      first: 'FLT-0001',
    });
  });
  test('counts what it may not be as well, with who is excepted left out', () => {
    const few = { devices: [device('FLT-0001'), device('FLT-0002')] };
    const none: Condition = { none: enrolled, within: { named: 'FLT-*' }, except: few, is: false };
    expect(holds(none, fleet).notYet).toMatchObject({ count: 2998, first: expect.arrayContaining(['FLT-0003']) });
  });
  test('in several parts, a device to blame for two of them counts once', () => {
    const every: Condition = { every: enrolled, within: { named: 'FLT-*' }, is: true };
    expect(holds({ all: [every, every] }, fleet).notYet.count).toBe(3000);
    const some: Condition = { some: enrolled, within: { devices: [device('FLT-0001'), device('FIN-2')] }, is: true };
    expect(holds({ all: [some, some] }, fleet).notYet).toEqual({ count: 2, first: ['FIN-2', 'FLT-0001'] });
  });
});

describe('who is meant', () => {
  test.each<[Who, readonly string[]]>([
    ['allDevices', ['FIN-1', 'FIN-2', 'HR-1', 'HR-2', 'X.1']],
    [pilot, ['FIN-1', 'HR-1']],
    [collection('gone'), []],
    [{ pilotOf: 'compliancePolicies' }, ['FIN-1', 'HR-1']],
    [{ pilotOf: 'clientApps' }, []],
    [{ devices: [device('HR-2'), device('gone'), device('FIN-1')] }, ['FIN-1', 'HR-2']],
    [{ named: 'HR-*' }, ['HR-1', 'HR-2']],
    [{ named: '*-1' }, ['FIN-1', 'HR-1']],
    [{ named: '*1*' }, ['FIN-1', 'HR-1', 'X.1']],
    [{ named: 'X.1' }, ['X.1']],
    [{ named: 'X?1' }, []],
    [{ named: 'H*-*' }, ['HR-1', 'HR-2']],
    [{ named: '*' }, ['FIN-1', 'FIN-2', 'HR-1', 'HR-2', 'X.1']],
  ])('%j is %j', (who, devices) => {
    expect(devicesOf(who, estate)).toEqual(devices);
    const watched = start(spec, seed, { watch: [{ count: { ask: 'coManaged' }, within: who, is: true, atLeast: 0 }] })
      .watched[0];
    if (typeof who === 'string' || !('pilotOf' in who)) expect(watched?.rows[0]?.within).toBe(devices.length);
  });
  test('pilotOf a workload at Intune is everybody', () => {
    expect(devicesOf({ pilotOf: 'clientApps' }, play(estate, move('clientApps', 'intune')))).toHaveLength(5);
  });
});

test.each<[DeviceCondition, readonly [number, number, boolean][]]>([
  [
    { every: compliance, within: 'allDevices', is: 'intune' },
    [
      [0, 0, false],
      [3, 2, false],
      [3, 3, true],
    ],
  ],
  [
    { some: compliance, within: 'allDevices', is: 'intune' },
    [
      [0, 0, false],
      [3, 0, false],
      [3, 1, true],
    ],
  ],
  [
    { none: compliance, within: 'allDevices', is: 'intune' },
    [
      [0, 0, true],
      [3, 0, true],
      [3, 1, false],
    ],
  ],
  [
    { count: compliance, within: 'allDevices', is: 'intune', atLeast: 2 },
    [
      [3, 1, false],
      [3, 2, true],
      [3, 3, true],
    ],
  ],
  [
    { count: compliance, within: 'allDevices', is: 'intune', atMost: 2 },
    [
      [3, 0, true],
      [3, 2, true],
      [3, 3, false],
    ],
  ],
  [
    { count: compliance, within: 'allDevices', is: 'intune', atLeast: '90%' },
    [
      [0, 0, false],
      [10, 8, false],
      [10, 9, true],
      [11, 9, false],
    ],
  ],
  [
    { count: compliance, within: 'allDevices', is: 'intune', atMost: '10%' },
    [
      [0, 0, true],
      [10, 1, true],
      [9, 1, false],
    ],
  ],
])('%j is judged by its counts alone', (condition, table) => {
  for (const [within, holding, met] of table) expect(holdsByCount(condition, within, holding)).toBe(met);
});

test('device conditions and questions about one device are watched, also inside “all”; events are awaited', () => {
  const asked = { ask: { ...compliance, device: device('HR-1') }, is: 'intune' } as const;
  const every = { every: compliance, within: pilot, is: 'intune' } as const;
  const site = { ask: { ask: 'setting', workload: 'clientApps' }, is: 'intune' } as const;
  const condition: Condition = {
    all: [
      every,
      site,
      { all: [asked] },
      { happened: { kind: 'deviceEnrolled' } },
      { neverHappened: { kind: 'memberAdded' } },
      { inOrder: [{ kind: 'configured' }, { kind: 'repaired' }] },
    ],
  };
  expect(watchable(condition)).toEqual([every, { every: asked.ask, within: { devices: ['HR-1'] }, is: 'intune' }]);
  expect(watchable({ ask: asked.ask, isNot: 'intune' })).toEqual([
    { none: asked.ask, within: { devices: ['HR-1'] }, is: 'intune' },
  ]);
  expect(awaited(condition).map(({ kind }) => kind)).toEqual([
    'deviceEnrolled',
    'memberAdded',
    'configured',
    'repaired',
  ]);
});

import { describe, expect, test } from 'vitest';
import { branded, type Minute } from '../../../src/lib/brand.ts';
import type { SimEvent } from '../../../src/lib/simulator/model.ts';
import { decide, evolve, fingerprint, start } from '../../../src/lib/simulator/simulator.ts';
import { collection, device, download, eventsOf, flags, group, move, pc, play, seed, site, wait } from './estates.ts';

const spec = site([pc('A'), pc('B', { enrolled: false }), pc('BARE', { client: false })], {
  collections: [group('pilot', ['A'])],
});
const everyCommand = [
  move('compliancePolicies', 'pilotIntune', 'pilot'),
  { kind: 'setAutoEnrolment', to: 'none' },
  { kind: 'setMdmUserScope', to: 'some' },
  { kind: 'addMember', collection: collection('pilot'), device: device('B') },
  { kind: 'removeMember', collection: collection('pilot'), device: device('A') },
  {
    kind: 'setQueryRule',
    collection: collection('pilot'),
    name: 'all',
    property: 'name',
    operator: 'isLike',
    value: '%',
  },
  { kind: 'removeQueryRule', collection: collection('pilot'), name: 'all' },
  download('A'),
  wait(200),
] as const;

describe('an estate that has been handed out', () => {
  test('is never written to again, whatever follows from it', () => {
    let estate = start(spec, seed);
    for (const command of everyCommand) {
      const before = [fingerprint(estate), JSON.stringify(eventsOf(estate)), JSON.stringify(estate.collections)];
      const next = play(estate, command);
      expect([fingerprint(estate), JSON.stringify(eventsOf(estate)), JSON.stringify(estate.collections)]).toEqual(
        before,
      );
      expect(fingerprint(next)).not.toBe(before[0]);
      estate = next;
    }
  });
  test('keeps its own log when two ways lead on from it', () => {
    const fork = play(start(spec, seed), move('clientApps', 'intune'));
    const left = play(fork, wait(60));
    const right = play(fork, move('compliancePolicies', 'intune'), wait(60));
    const again = play(fork, wait(60));
    expect(eventsOf(fork).map(({ kind }) => kind)).toEqual(['workloadSwitched']);
    expect(eventsOf(left)).toEqual(eventsOf(again));
    expect(eventsOf(left).map(({ kind }) => kind)).toEqual([
      'workloadSwitched',
      'timePassed',
      'clientPolicyReceived',
      'clientPolicyReceived',
      'deviceEnrolled',
    ]);
    expect(eventsOf(right).filter(({ kind }) => kind === 'workloadSwitched')).toHaveLength(2);
    expect([flags(left, 'A'), flags(right, 'A')]).toEqual([8193 + 64, 8193 + 64 + 2]);
  });
});

describe('two ways to the same estate have one fingerprint', () => {
  test('there and back is where one was, when the clock agrees', () => {
    const estate = start(spec, seed);
    const round = play(estate, move('clientApps', 'intune'), move('clientApps', 'configMgr'));
    expect(fingerprint(round)).toBe(fingerprint(estate));
  });
  test('one device, one rule or one minute makes another', () => {
    const estate = play(start(spec, seed), wait(60));
    const others = everyCommand
      .filter((one) => decide(estate, one).kind === 'accepted')
      .map((one) => fingerprint(play(estate, one)));
    expect(new Set([fingerprint(estate), ...others]).size).toBe(others.length + 1);
    expect(fingerprint(estate)).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('evolve is total', () => {
  const here = { at: branded<Minute>(600), cause: 'learner' } as const;
  const gone = { device: device('gone'), collection: collection('gone') };
  test.each<SimEvent>([
    { ...here, kind: 'memberAdded', ...gone },
    { ...here, kind: 'memberAdded', collection: collection('pilot'), device: device('gone') },
    { ...here, kind: 'memberRemoved', ...gone },
    { ...here, kind: 'queryRuleRemoved', collection: collection('gone'), name: 'x' },
    { ...here, kind: 'policyDownloaded', device: device('gone') },
    { ...here, kind: 'policyDownloaded', device: device('BARE') },
    { ...here, kind: 'timePassed', to: branded<Minute>(10) },
    { ...here, kind: 'clientPolicyReceived', device: device('A'), flags: 255 },
    { ...here, kind: 'deviceEnrolled', device: device('B') },
    { ...here, kind: 'membershipChanged', collection: collection('pilot'), joined: 9, left: 9 },
  ])('$kind that cannot be changes nothing but the log', (event) => {
    const estate = start(spec, seed);
    expect(fingerprint(evolve(estate, event))).toBe(fingerprint(estate));
  });
});

import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../src/lib/brand.ts';
import type { Fact } from '../../../src/lib/simulator/model.ts';
import { ask, type Estate, start } from '../../../src/lib/simulator/simulator.ts';
import { collection, device, group, move, pc, play, rulesOf, seed, site, wait } from './estates.ts';

const PC = device('PC');
const compliance = { ask: 'authority', workload: 'compliancePolicies', device: PC } as const;

describe('causes', () => {
  test('lead from the enrolment over the slider to what the client last heard', () => {
    const estate = play(start(site([pc('PC')]), seed), move('compliancePolicies', 'intune'), wait(60));
    const { because } = ask(estate, compliance);
    expect(because.map(({ fact }) => fact.kind)).toEqual(['enrolled', 'settingIs', 'policyReceived', 'flagSays']);
    expect(because.map(({ since }) => since)).toEqual([600, 600, 630, 630]);
  });
  test('say that the site has changed since, and when the client asks again', () => {
    const estate = play(start(site([pc('PC')]), seed), wait(10), move('compliancePolicies', 'intune'));
    expect(ask(estate, compliance).because.at(-1)).toEqual({
      fact: { kind: 'policyPending', device: PC, at: 630, flags: 8195 },
      since: 610,
      rule: 'policy-poll',
    });
  });
  test('of a PC outside the pilot name the collection and the rule that misses it by a blank', () => {
    const rule = { name: 'Sales', property: 'department', operator: 'isLike', value: 'Sales ' } as const;
    const estate = start(
      site([pc('PC')], {
        collections: [group('pilot', [], [rule, { ...rule, name: 'Other', value: 'Other' }])],
        workloads: { compliancePolicies: { kind: 'pilotIntune', pilotCollection: collection('pilot') } },
      }),
      seed,
    );
    const facts = ask(estate, compliance).because.map(({ fact }) => fact);
    expect(facts.filter(({ kind }) => kind === 'member' || kind === 'ruleTakes')).toMatchObject([
      { kind: 'member', is: false, collection: 'pilot' },
      { kind: 'ruleTakes', how: 'missesByBlank', rule: { name: 'Sales' }, actual: 'Sales' },
    ]);
  });
  test('say since when it has been so, however often the client has called and whenever it is asked', () => {
    const updates = { ask: 'updateSource', device: device('PC') } as const;
    const estate = start(site([pc('PC', { pollsAt: 5 })]), seed);
    const moved = play(estate, move('windowsUpdatePolicies', 'intune'), wait(5));
    const since = (at: Estate, kind: Fact['kind']) =>
      ask(at, updates).because.find(({ fact }) => fact.kind === kind)?.since;
    for (const at of [moved, play(moved, wait(240))]) {
      expect([since(at, 'updatesComeFrom'), since(at, 'flagSays')]).toEqual([605, 605]);
      expect(since(at, 'policyReceived')).toBe(at.now);
      expect(since(at, 'settingHeard')).toBe(600);
    }
  });
  test('date a client setting by the first poll after it was changed', () => {
    const estate = start(site([pc('PC', { pollsAt: 5 })]), seed);
    const told = play(estate, wait(1), { kind: 'configure', setting: 'softwareUpdates', to: 'no' }, wait(300));
    const wsus = ask(told, { ask: 'useWuServer', device: device('PC') }).because;
    expect(wsus.map(({ since }) => since)).toEqual([605, 605]);
  });
  test('date what an estate was handed over with by the check-in at which it was found', () => {
    const spec = site([pc('PC', { is: { bitLocker: 'off' } })], {
      workloads: { compliancePolicies: { kind: 'intune' } },
      deliverables: [
        {
          id: branded<DeliverableId>('p'),
          name: 'P',
          kind: 'intuneCompliancePolicy',
          with: { requireBitLocker: 'required' },
          to: ['allDevices'],
        },
      ],
    });
    const estate = start(spec, seed);
    const [found] = ask(estate, { ask: 'complianceState', device: device('PC') }).because;
    expect([found?.fact.kind, found?.since]).toEqual(['requirementNotMet', estate.device(device('PC'))?.lastCheckIn]);
    expect(found?.since).toBeLessThan(estate.startedAt);
  });
  test('of a PC that is not enrolled name the first unmet prerequisite', () => {
    const kinds = (over: Parameters<typeof pc>[1], none = false) => {
      const tenant = { name: 'fabrikam', mdmUserScope: none ? ('none' as const) : ('all' as const) };
      return ask(start(site([pc('PC', { enrolled: false, ...over })], { tenant }), seed), compliance).because.map(
        ({ fact }) => fact.kind,
      );
    };
    expect(kinds({ windows: 'Windows 10 1703' })).toEqual(['obeysSite', 'windowsIs']);
    expect(kinds({ join: 'registered' })).toEqual(['obeysSite', 'joinIs']);
    expect(kinds({}, true)).toEqual(['obeysSite', 'mdmScopeIs']);
    expect(kinds({})).toEqual(['obeysSite', 'autoEnrolmentIs', 'policyPending']);
  });
  test('of a count lead to the collection, or to the whole site', () => {
    const estate = start(site([pc('PC')], { collections: [group('pilot', ['PC'])] }), seed);
    const reach = { ask: 'reach', workload: 'clientApps' } as const;
    const kinds = (at: typeof estate) => ask(at, reach).because.map(({ fact }) => fact.kind);
    expect(ask(estate, { ask: 'memberCount', collection: collection('pilot') })).toMatchObject({
      value: 1,
      because: [{ fact: { kind: 'memberCount', count: 1 } }],
    });
    expect(kinds(estate)).toEqual(['settingIs']);
    expect(kinds(play(estate, move('clientApps', 'pilotIntune', 'pilot')))).toEqual(['settingIs', 'memberCount']);
    expect(kinds(play(estate, move('clientApps', 'intune')))).toEqual(['settingIs', 'deviceCount']);
  });
  test('are worked out only when they are read, and the same each time', () => {
    const finding = ask(start(site([pc('PC')]), seed), compliance);
    expect(finding.because).toEqual(finding.because);
    expect(Object.getOwnPropertyDescriptor(finding, 'because')?.get).toBeTypeOf('function');
  });
  test('of a fixed workload name the rule that fixes it', () => {
    const estate = start(site([pc('PC')], { version: '2603' }), seed);
    expect(rulesOf(estate, { ask: 'setting', workload: 'resourceAccessPolicies' })).toEqual(['resource-access-fixed']);
  });
});

describe('what would change an answer', () => {
  const estate = start(site([pc('PC'), pc('NEW', { enrolled: false })], { collections: [group('pilot', [])] }), seed);

  test('is tried out: each way comes true when it is taken', () => {
    const moved = play(estate, move('compliancePolicies', 'intune'));
    const later = play(moved, wait(60));
    const asked = [compliance, { ask: 'coManaged', device: device('NEW') }, { ask: 'flags', device: PC }] as const;
    let tried = 0;
    for (const at of [estate, moved, later])
      for (const query of asked)
        for (const change of ask(at, query).changes) {
          const done = change.do ? play(at, change.do) : at;
          const waited =
            change.at !== undefined && change.at > done.now ? play(done, wait(change.at - done.now)) : done;
          expect(ask(waited, query).value).toBe(change.then);
          expect(change.then).not.toBe(ask(at, query).value);
          tried++;
        }
    expect(tried).toBeGreaterThan(5);
  });
  test('names the clock where time alone does it', () => {
    const moved = play(estate, move('compliancePolicies', 'intune'));
    expect(ask(moved, compliance).changes.map((change) => [change.by, change.at, change.then])).toEqual([
      ['clock', 630, 'intune'],
      ['downloadPolicy', 600, 'intune'],
    ]);
  });
  test('is nothing where nothing helps', () => {
    const fixed = start(site([pc('PC')], { version: '2603' }), seed);
    expect(ask(fixed, { ask: 'setting', workload: 'resourceAccessPolicies' }).changes).toEqual([]);
  });
});

test('a device that the estate has not is our mistake, and throws', () => {
  expect(() => ask(start(site([]), seed), compliance)).toThrow('No device PC in estate test');
});

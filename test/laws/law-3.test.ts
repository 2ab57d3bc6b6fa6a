import { describe, expect, test } from 'vitest';
import { branded, type CollectionId, type DeviceId, type Minute, type Seed } from '../../src/lib/brand.ts';
import { type Command, type SiteVersion, workloads } from '../../src/lib/simulator/model.ts';
import { ask, decide, type Estate, evolve, fingerprint, start } from '../../src/lib/simulator/simulator.ts';
import { mixedEstate } from './random-runs.ts';

const pilot = branded<CollectionId>('pilot');
const FIN02 = branded<DeviceId>('FIN-02');

/** Fixed for good: a number below changes when a rule does, and for no other reason. */
const alphabet: readonly Command[] = [
  { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'pilotIntune', pilotCollection: pilot },
  { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' },
  { kind: 'switchWorkload', workload: 'resourceAccessPolicies', to: 'intune' },
  { kind: 'switchWorkload', workload: 'deviceConfiguration', to: 'intune' },
  { kind: 'switchWorkload', workload: 'endpointProtection', to: 'pilotIntune', pilotCollection: pilot },
  { kind: 'setAutoEnrolment', to: 'none' },
  { kind: 'setAutoEnrolment', to: 'all' },
  { kind: 'setMdmUserScope', to: 'none' },
  { kind: 'addMember', collection: pilot, device: FIN02 },
  { kind: 'removeMember', collection: pilot, device: branded<DeviceId>('FIN-01') },
  { kind: 'setQueryRule', collection: pilot, name: 'All', property: 'name', operator: 'isLike', value: '%-01' },
  {
    kind: 'setQueryRule',
    collection: branded<CollectionId>('enrol'),
    name: 'Finance',
    property: 'department',
    operator: 'isLike',
    value: 'Finance ',
  },
  { kind: 'removeQueryRule', collection: branded<CollectionId>('enrol'), name: 'Finance' },
  { kind: 'downloadPolicy', device: FIN02 },
  { kind: 'wait', minutes: 20 },
  { kind: 'wait', minutes: 60 },
];

type Counts = { readonly one: number; readonly two: number; readonly enrolled: number; readonly intune: number };

/**
 * Distinct estates after one and after two accepted commands; and, an hour after the two, in all of these together, the
 * devices that are enrolled and the workloads that are Intune's.
 */
function reach(version: SiteVersion): Counts {
  const one = reached([start(mixedEstate(version), branded<Seed>(1))]);
  const two = reached(one);
  const settled = two.map((now) =>
    evolve(now, { at: now.now, cause: 'learner', kind: 'timePassed', to: branded<Minute>(now.now + 60) }),
  );
  const devices = settled.flatMap((estate) => estate.devices.map((device) => ({ estate, device })));
  return {
    one: one.length,
    two: two.length,
    enrolled: devices.filter(({ estate, device }) => ask(estate, { ask: 'mdmEnrolled', device }).value).length,
    intune: devices
      .flatMap(({ estate, device }) =>
        workloads.map((workload) => ask(estate, { ask: 'authority', workload, device }).value),
      )
      .filter((value) => value === 'intune').length,
  };
}

/** Every estate, once, that one accepted command leads to. */
function reached(front: readonly Estate[]): readonly Estate[] {
  const found = new Map<string, Estate>();
  for (const estate of front)
    for (const command of alphabet) {
      const decision = decide(estate, command);
      if (decision.kind === 'rejected') continue;
      const next = decision.events.reduce(evolve, estate);
      found.set(fingerprint(next), next);
    }
  return [...found.values()];
}

describe('law 3: reach counts', () => {
  test.each<[SiteVersion, Counts]>([
    ['2107', { one: 16, two: 151, enrolled: 551, intune: 1337 }],
    ['2309', { one: 16, two: 151, enrolled: 551, intune: 1337 }],
    ['2403', { one: 15, two: 133, enrolled: 483, intune: 1453 }],
    ['2603', { one: 15, two: 133, enrolled: 483, intune: 1453 }],
  ])('on a site of version %s, one and two commands reach %j', (version, counts) => {
    expect(reach(version)).toEqual(counts);
  });
});

import { describe, expect, test } from 'vitest';
import { branded, type CollectionId, type DeviceId, type Minute, type Seed } from '../../src/lib/brand.ts';
import type { Command, SiteVersion } from '../../src/lib/simulator/model.ts';
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
  { kind: 'setQueryRule', collection: branded<CollectionId>('enrol'), name: 'Finance', property: 'department', operator: 'isLike', value: 'Finance ' },
  { kind: 'removeQueryRule', collection: branded<CollectionId>('enrol'), name: 'Finance' },
  { kind: 'downloadPolicy', device: FIN02 },
  { kind: 'wait', minutes: 20 },
  { kind: 'wait', minutes: 60 },
];

/** What the devices hold and are an hour later, whatever the consoles say. */
function standing(now: Estate): string {
  const estate = evolve(now, { at: now.now, cause: 'learner', kind: 'timePassed', to: branded<Minute>(now.now + 60) });
  const asks = ['flags', 'mdmEnrolled', 'eligibility'] as const;
  return JSON.stringify(estate.devices.map((device) => asks.map((one) => ask(estate, { ask: one, device }).value)));
}

/** Distinct estates after one and after two accepted commands, and distinct standings of the devices among the latter. */
function reach(version: SiteVersion): readonly [number, number, number] {
  let front: readonly Estate[] = [start(mixedEstate(version), branded<Seed>(1))];
  const counts = [1, 2].map(() => {
    const found = new Map<string, Estate>();
    for (const estate of front)
      for (const command of alphabet) {
        const decision = decide(estate, command);
        if (decision.kind === 'rejected') continue;
        const after = decision.events.reduce(evolve, estate);
        found.set(fingerprint(after), after);
      }
    front = [...found.values()];
    return found.size;
  });
  return [counts[0] ?? 0, counts[1] ?? 0, new Set(front.map(standing)).size];
}

describe('law 3: reach counts', () => {
  test.each<[SiteVersion, readonly [number, number, number]]>([
    ['2107', [16, 151, 29]],
    ['2309', [16, 151, 29]],
    ['2603', [15, 133, 23]],
  ])('on a site of version %s, one and two commands reach %j estates and standings', (version, counts) => {
    expect(reach(version)).toEqual(counts);
  });
});

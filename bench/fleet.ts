import {
  branded,
  type CollectionId,
  type DeliverableId,
  type EstateId,
  type Minute,
  type Seed,
} from '../src/lib/brand.ts';
import type { Command, EstateSpec } from '../src/lib/simulator/model.ts';
import { decide, type Estate, evolve, start } from '../src/lib/simulator/simulator.ts';

export const everyone = branded<CollectionId>('everyone');

/** A fleet in which clients poll each hour and devices check in three times a day, with a policy for each to be judged by. */
function fleetOf(count: number): EstateSpec {
  return {
    id: branded<EstateId>(`fleet-${count}`),
    title: `${count} PCs`,
    site: { code: 'TD1', version: '2603', policyPoll: 60 },
    tenant: { name: 'bench.example', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'all' },
    collections: [
      { id: everyone, name: 'Everyone', rules: [{ name: 'all', property: 'name', operator: 'isLike', value: 'PC-%' }] },
    ],
    deliverables: [
      {
        id: branded<DeliverableId>('baseline'),
        name: 'Baseline',
        kind: 'intuneCompliancePolicy',
        with: { bitLocker: 'required' },
        to: ['allDevices'],
      },
    ],
    devices: [],
    fleet: [
      {
        count,
        name: 'PC-{0000000}',
        departments: { Finance: 1, Sales: 3 },
        windows: 'Windows 11 24H2',
        join: 'hybridJoined',
        enrolled: true,
      },
    ],
    startsAt: branded<Minute>(540),
  };
}

export function fresh(count: number): Estate {
  return start(fleetOf(count), branded<Seed>(1));
}

export function done(estate: Estate, command: Command): Estate {
  const decision = decide(estate, command);
  if (decision.kind === 'rejected') throw new Error(`The bench’s own command was refused: ${JSON.stringify(decision)}`);
  return decision.events.reduce(evolve, estate);
}

/** A workload moves at the beginning, and the hours pass. */
export function pass(estate: Estate, hours: number): Estate {
  const moved = done(estate, { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' });
  return done(moved, { kind: 'wait', minutes: hours * 60 });
}

import { branded, type CollectionId, type EstateId, type Minute, type Seed } from '../src/lib/brand.ts';
import type { Command, EstateSpec } from '../src/lib/simulator/model.ts';
import { decide, type Estate, evolve, start } from '../src/lib/simulator/simulator.ts';
import { type Group, type Measure, median, rounded } from './measure.ts';

const policyPoll = 60;
const hours = 24;
const everyone = branded<CollectionId>('everyone');

function fleetOf(count: number): EstateSpec {
  return {
    id: branded<EstateId>(`fleet-${count}`),
    title: `${count} PCs`,
    site: { code: 'TD1', version: '2503', policyPoll },
    tenant: { name: 'bench.example', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'all' },
    collections: [
      { id: everyone, name: 'Everyone', rules: [{ name: 'all', property: 'name', operator: 'isLike', value: 'PC-%' }] },
    ],
    devices: [],
    fleet: [
      {
        count,
        name: 'PC-{000000}',
        departments: { Finance: 1, Sales: 3 },
        windows: 'Windows 11 24H2',
        join: 'hybridJoined',
        enrolled: true,
      },
    ],
    startsAt: branded<Minute>(540),
  };
}

function done(estate: Estate, command: Command): Estate {
  const decision = decide(estate, command);
  if (decision.kind === 'rejected') throw new Error(`The bench’s own command was refused: ${JSON.stringify(decision)}`);
  return decision.events.reduce(evolve, estate);
}

/** Plays one simulated day; a workload moves every six hours, so that the polls after it have something new to fetch. */
function day(count: number): number {
  let estate = start(fleetOf(count), branded<Seed>(1));
  const began = performance.now();
  for (const to of ['pilotIntune', 'intune', 'configMgr', 'pilotIntune'] as const) {
    const pilot = to === 'pilotIntune' ? { pilotCollection: everyone } : {};
    estate = done(estate, { kind: 'switchWorkload', workload: 'compliancePolicies', to, ...pilot });
    estate = done(estate, { kind: 'wait', minutes: (hours / 4) * 60 });
  }
  return (performance.now() - began) / 1000;
}

function throughput(measure: string, count: number, n: number): Measure {
  day(count);
  const events = count * ((hours * 60) / policyPoll);
  const seconds = median(Array.from({ length: n }, () => day(count)));
  return { measure, value: rounded(events / seconds), unit: 'events/s', n };
}

/** Device events (policy polls) a second, over 24 simulated hours through the simulator's door. */
export const engine: Group = {
  names: ['engine.events.1k', 'engine.events.100k'],
  *take(wanted) {
    if (wanted('engine.events.1k')) yield throughput('engine.events.1k', 1_000, 15);
    if (wanted('engine.events.100k')) yield throughput('engine.events.100k', 100_000, 5);
  },
};

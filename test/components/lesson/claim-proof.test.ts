import { expect, it } from 'vitest';
import { claimProof } from '../../../src/components/lesson/claim-proof.ts';
import {
  branded,
  type CollectionId,
  type DeviceId,
  type EstateId,
  type Minute,
  type Seed,
} from '../../../src/lib/brand.ts';
import type { EstateSpec } from '../../../src/lib/simulator/model.ts';

const two = branded<EstateId>('two');
const first = branded<DeviceId>('PC-01');
const second = branded<DeviceId>('PC-02');
const trio = branded<CollectionId>('trio');
const alike = {
  department: 'Finance',
  user: 'adele',
  windows: 'Windows 11 24H2',
  join: 'hybridJoined',
  client: true,
  enrolled: true,
  pollsAt: 10,
} as const;
const spec: EstateSpec = {
  id: two,
  title: 'Two PCs',
  site: { code: 'FAB', version: '2603', policyPoll: 60 },
  tenant: { name: 'fabrikam', mdmUserScope: 'all' },
  autoEnrolment: { kind: 'all' },
  collections: [{ id: trio, name: 'Trio', members: [second] }],
  devices: [
    { ...alike, id: first },
    { ...alike, id: second },
  ],
  startsAt: branded<Minute>(600),
};
const situation = {
  estate: two,
  seed: branded<Seed>(1),
  run: [
    { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'pilotIntune', pilotCollection: trio },
    { kind: 'wait', minutes: 60 },
  ],
} as const;

it('names the estate and its time, and says what was done there', () => {
  const proof = claimProof({ ...situation, condition: { ask: { ask: 'coManaged', device: first }, is: true } }, spec);
  expect(proof.estate).toBe('Two PCs, at 10:00');
  expect(proof.steps).toEqual(['Move Compliance policies to Pilot Intune with “Trio”', 'Wait 1 hour']);
});

it('gives each value with its causes, and says a cause that two values share only once', () => {
  const proof = claimProof(
    {
      ...situation,
      condition: {
        all: [
          { ask: { ask: 'authority', device: first, workload: 'compliancePolicies' }, is: 'configMgr' },
          { ask: { ask: 'authority', device: first, workload: 'clientApps' }, is: 'configMgr' },
        ],
      },
    },
    spec,
  );
  expect(proof.found.map(({ says }) => says)).toEqual([
    'Authority for Compliance policies on PC-01: Configuration Manager',
    'Authority for Client apps on PC-01: Configuration Manager',
  ]);
  const causes = proof.found.flatMap(({ because }) => because);
  expect(causes).toContain('PC-01 is enrolled in Intune.');
  expect(new Set(causes).size).toBe(causes.length);
});

it.each([
  ['a collection', trio, 'PC-02'],
  ['all devices', 'allDevices', 'PC-01'],
  ['a list', { devices: [second] }, 'PC-02'],
  ['a pattern', { named: 'PC-*2' }, 'PC-02'],
] as const)('shows the first device of %s', (_, within, device) => {
  const proof = claimProof({ ...situation, condition: { every: { ask: 'coManaged' }, within, is: true } }, spec);
  expect(proof.found.map(({ says }) => says)).toEqual([`Co-managed on ${device}: yes`]);
});

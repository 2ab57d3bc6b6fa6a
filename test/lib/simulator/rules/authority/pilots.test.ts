import { expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import type {
  DeliverableKind,
  DeliverableSpec,
  DeviceQuery,
  Workload,
} from '../../../../../src/lib/simulator/model.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, group, pc, seed, site } from '../../estates.ts';

const id = branded<DeliverableId>('thing');
const OUT = device('OUT');
const joins = { kind: 'addMember', collection: 'pilot', device: 'OUT' };

/** What would change an answer about a PC outside the pilot of a workload. */
function ways(workload: Workload, kind: DeliverableKind, query: DeviceQuery, of: DeliverableSpec['with'] = {}) {
  const estate = start(
    site([pc('IN'), pc('OUT')], {
      collections: [group('pilot', ['IN'])],
      workloads: { [workload]: { kind: 'pilotIntune', pilotCollection: collection('pilot') } },
      deliverables: [
        { id, name: 'A thing', kind, with: of, to: [kind === 'accessPolicy' ? 'allUsers' : 'allDevices'] },
      ],
    }),
    seed,
  );
  return ask(estate, { ...query, device: OUT }).changes.map((way) => way.do);
}

test('pilot-own-collection: where a pilot is what keeps a PC back, joining it is named', () => {
  const office = ways('officeClickToRunApps', 'intuneOfficeApp', { ask: 'software', deliverable: id });
  expect(office).toContainEqual(joins);
  expect(ways('windowsUpdatePolicies', 'updateRing', { ask: 'updateSource' })).toContainEqual(joins);
  const compliant = { grantCompliantDevice: 'yes' };
  const access = ways('compliancePolicies', 'accessPolicy', { ask: 'mayAccess', app: 'intune' }, compliant);
  expect(access).toContainEqual(joins);
  const applied = ways('endpointProtection', 'endpointSecurityPolicy', { ask: 'isApplied', deliverable: id });
  expect(applied).toContainEqual(joins);
});

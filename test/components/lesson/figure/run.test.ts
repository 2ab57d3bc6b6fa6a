import { describe, expect, it } from 'vitest';
import {
  authorityOn,
  carryOut,
  comingOn,
  fixedBecause,
  type Opening,
  positionOf,
  replay,
  roundLater,
  untilChange,
} from '../../../../src/components/lesson/figure/run.ts';
import { branded, type CollectionId, type DeviceId, type EstateId, type Minute } from '../../../../src/lib/brand.ts';
import type { DeviceSpec } from '../../../../src/lib/simulator/model.ts';

const trio = branded<CollectionId>('trio');

function pc(id: string, pollsAt: number): DeviceSpec {
  return {
    id: branded<DeviceId>(id),
    department: 'Finance',
    user: 'adele',
    windows: 'Windows 11 24H2',
    join: 'hybridJoined',
    client: true,
    enrolled: true,
    pollsAt,
  };
}

const opening: Opening = {
  seed: branded(1),
  run: [],
  spec: {
    id: branded<EstateId>('two'),
    title: 'Two PCs',
    site: { code: 'FAB', version: '2603', policyPoll: 60 },
    tenant: { name: 'fabrikam', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'all' },
    collections: [{ id: trio, name: 'Trio', members: [branded<DeviceId>('PC-01')] }],
    devices: [pc('PC-01', 10), pc('PC-02', 40)],
    startsAt: branded<Minute>(600),
  },
};
const start = replay(opening, []);
const pilot = {
  kind: 'switchWorkload',
  workload: 'compliancePolicies',
  to: 'pilotIntune',
  pilotCollection: trio,
} as const;
const piloted = replay(opening, [pilot]);

describe('a live figure', () => {
  it('replays its commands from the start, and a refused one changes nothing', () => {
    const refused = { kind: 'switchWorkload', workload: 'resourceAccessPolicies', to: 'configMgr' } as const;
    const estate = replay(opening, [refused, pilot, { kind: 'wait', minutes: 10 }]);
    expect(estate.now).toBe(610);
    expect(positionOf(estate, 'resourceAccessPolicies')).toBe('intune');
    expect(authorityOn(estate, 'PC-01', 'compliancePolicies')).toBe('intune');
    expect(authorityOn(estate, 'PC-02', 'compliancePolicies')).toBe('configMgr');
  });

  it('says nothing came of a refused command', () => {
    expect(carryOut(start, { kind: 'wait', minutes: 0 })).toBeUndefined();
  });

  it('marks who decides from the next poll on, where that differs', () => {
    const ahead = roundLater(piloted);
    expect(comingOn(piloted, ahead, 'PC-01', 'compliancePolicies')).toBe('intune');
    expect(comingOn(piloted, ahead, 'PC-02', 'compliancePolicies')).toBeUndefined();
  });

  it('knows how long it is until something changes: PC-01 asks for policy at 10:10', () => {
    expect(untilChange(piloted)).toBe(10);
    expect(untilChange(start)).toBeUndefined();
  });

  it('knows which slider is fixed, and by which version', () => {
    expect(fixedBecause(start, 'resourceAccessPolicies')).toEqual({
      kind: 'workloadFixed',
      workload: 'resourceAccessPolicies',
      version: '2603',
    });
    expect(fixedBecause(start, 'clientApps')).toBeUndefined();
  });
});

import type { Opening } from '../../../../src/components/lesson/figure/run.ts';
import { branded, type CollectionId, type DeviceId, type EstateId, type Minute } from '../../../../src/lib/brand.ts';
import type { Command, DeviceSpec, EstateSpec, SiteVersion, Workload } from '../../../../src/lib/simulator/model.ts';

export const pilot = branded<CollectionId>('pilot');

function pc(id: string, pollsAt: number, enrolled: boolean): DeviceSpec {
  return {
    id: branded<DeviceId>(id),
    department: 'Finance',
    user: 'adele',
    windows: 'Windows 11 24H2',
    join: enrolled ? 'hybridJoined' : 'domainJoined',
    client: true,
    enrolled,
    pollsAt,
  };
}

/** PC-01 asks for policy at ten past and is in the pilot, PC-02 at forty past; PC-03 is not enrolled. */
export function specOf(version: SiteVersion): EstateSpec {
  return {
    id: branded<EstateId>(`three-${version}`),
    title: 'Three PCs',
    site: { code: 'FAB', version, policyPoll: 60 },
    tenant: { name: 'fabrikam', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'all' },
    collections: [{ id: pilot, name: 'Pilot', members: [branded<DeviceId>('PC-01')] }],
    devices: [pc('PC-01', 10, true), pc('PC-02', 40, true), pc('PC-03', 50, false)],
    startsAt: branded<Minute>(600),
  };
}

export function openingOf(version: SiteVersion = '2603', run: readonly Command[] = []): Opening {
  return { spec: specOf(version), seed: branded(1), run };
}

/** What every figure has, so that a test writes only its kind. */
export const common = {
  estate: branded<EstateId>('three-2603'),
  seed: branded<Opening['seed']>(1),
  run: [],
  title: 'A figure',
  caption: 'What it shows.',
} as const;

export function toIntune(workload: Workload): Command {
  return { kind: 'switchWorkload', workload, to: 'intune' };
}

export function toPilot(workload: Workload): Command {
  return { kind: 'switchWorkload', workload, to: 'pilotIntune', pilotCollection: pilot };
}

export function wait(minutes: number): Command {
  return { kind: 'wait', minutes };
}

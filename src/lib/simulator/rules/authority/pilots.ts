/** What moves a workload on one device alone: joining or leaving the pilot that the workload has. */
import type { DeviceId } from '../../../brand.ts';
import type { State } from '../../estate.ts';
import type { Command, Workload } from '../../model.ts';
import { settingOf } from './authority.ts';

export function pilotChanges(state: State, workload: Workload, device: DeviceId): readonly Command[] {
  const setting = settingOf(state, workload);
  if (setting.kind !== 'pilotIntune') return [];
  const collection = setting.pilotCollection;
  return [
    { kind: 'addMember', collection, device },
    { kind: 'removeMember', collection, device },
  ];
}

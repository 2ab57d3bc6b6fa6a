/** The drive of a device and the BitLocker policy in force. */
import { deviceIs, traitOf } from '../../catalog.ts';
import { put } from '../../columns.ts';
import type { Draft, State } from '../../estate.ts';
import { happen } from '../../log.ts';
import { traits } from '../../spec.ts';
import type { Profile } from './governing.ts';
import { isManaged, writerOf } from './in-force.ts';
import { type profilesAnswers, profilesTraits } from './words.ts';

/** Rule `encryption-keeps-algorithm`: a drive that is not encrypted is now, by the policy's algorithm; any other stays as it is. */
export function encrypt(draft: Draft, row: number, { with: { algorithm } }: Profile): boolean {
  if (deviceIs(draft, row, 'bitLocker', 'on')) return false;
  const methods: readonly string[] = profilesTraits.encryptionAlgorithm;
  put(draft, 'bitLocker', row, traits.bitLocker.indexOf('on'));
  put(draft, 'encryptionAlgorithm', row, Math.max(0, methods.indexOf(algorithm ?? '')));
  happen(draft, 'driveEncrypted', row);
  return true;
}

export function driveStateOf(state: State, row: number): (typeof profilesAnswers.driveState)[number] {
  if (deviceIs(state, row, 'bitLocker', 'off')) return 'notEncrypted';
  const policy = isManaged(state, row, 'bitLocker') ? writerOf(state, row, 'bitLocker') : undefined;
  const same = policy === undefined || policy.with['algorithm'] === traitOf(state, row, 'encryptionAlgorithm');
  return same ? 'encrypted' : 'reencryptionNeeded';
}

import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import {
  directoryAnswers,
  directoryEstateAnswers,
  licensedUses,
  ouSyncs,
  syncPolicies,
} from '../simulator/rules/directory/words.ts';
import { deviceId, text } from './schema-parts.ts';

export const commands = [
  z.strictObject({ kind: z.literal('setOuSync'), ou: text, to: z.enum(ouSyncs) }),
  z.strictObject({ kind: z.literal('runSyncCycle'), policy: z.enum(syncPolicies) }),
  z.strictObject({ kind: z.literal('joinEntra'), device: deviceId }),
  z.strictObject({ kind: z.literal('leaveEntra'), device: deviceId }),
] as const;
/** Questions about one device, without the device. */
export const queries = [
  z.strictObject({ ask: z.enum(namesOf(directoryAnswers)) }),
  z.strictObject({ ask: z.literal('licensedFor'), use: z.enum(licensedUses) }),
  z.strictObject({ ask: z.literal('inOu'), ou: text }),
] as const;
export const estateQueries = [z.strictObject({ ask: z.enum(namesOf(directoryEstateAnswers)) })] as const;

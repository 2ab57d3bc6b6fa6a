import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import {
  attachActions,
  coexistenceParts,
  deviceActions,
  intuneActions,
  remoteActionKinds,
} from '../simulator/rules/actions/lists.ts';
import { actionsAnswers, actionsEstateAnswers } from '../simulator/rules/actions/words.ts';
import { collectionId, deviceId, groupId, text } from './schema-parts.ts';

export const commands = [
  z.strictObject({
    kind: z.literal('remoteAction'),
    device: deviceId,
    action: z.enum(intuneActions),
    name: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('bulkAction'), group: groupId, action: z.enum(intuneActions) }),
  z.strictObject({ kind: z.literal('attachAction'), device: deviceId, action: z.enum(attachActions) }),
  z.strictObject({ kind: z.literal('renameInDomain'), device: deviceId, name: text }),
  z.strictObject({ kind: z.literal('setUploadCollection'), collection: collectionId }),
] as const;
/** Questions about one device, without the device. */
export const queries = [
  z.strictObject({ ask: z.enum(namesOf(actionsAnswers)) }),
  z.strictObject({ ask: z.literal('mayAct'), action: z.enum(deviceActions) }),
  z.strictObject({ ask: z.enum(['actionState', 'actionError']), action: z.enum(remoteActionKinds) }),
  z.strictObject({ ask: z.literal('isNamed'), name: text }),
  z.strictObject({ ask: z.literal('coexistence'), part: z.enum(coexistenceParts) }),
] as const;
export const estateQueries = [z.strictObject({ ask: z.enum(namesOf(actionsEstateAnswers)) })] as const;

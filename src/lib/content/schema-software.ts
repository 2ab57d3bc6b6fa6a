import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import { features, softwareAnswers, softwareQuestions } from '../simulator/rules/software/words.ts';
import { deliverableId, deviceId } from './schema-parts.ts';

export const commands = [
  z.strictObject({ kind: z.literal('installApp'), device: deviceId, deliverable: deliverableId }),
  z.strictObject({ kind: z.literal('syncCompanyPortal'), device: deviceId }),
  z.strictObject({ kind: z.literal('restartDevice'), device: deviceId }),
] as const;
/** Questions about one device, without the device. */
export const queries = [
  z.strictObject({ ask: z.enum(namesOf(softwareAnswers)) }),
  z.strictObject({ ask: z.enum(namesOf(softwareQuestions)), deliverable: deliverableId }),
] as const;
export const estateQueries = [
  z.strictObject({ ask: z.literal('staysWithConfigMgr'), feature: z.enum(features) }),
] as const;

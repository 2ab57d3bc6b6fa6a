import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import { cloudApps, complianceAnswers, noncomplianceActions } from '../simulator/rules/compliance/words.ts';
import { deliverableId, deviceId } from './schema-parts.ts';

export const commands = [z.strictObject({ kind: z.literal('checkCompliance'), device: deviceId })] as const;
/** Questions about one device, without the device. */
export const queries = [
  z.strictObject({ ask: z.enum(namesOf(complianceAnswers)) }),
  z.strictObject({ ask: z.enum(['complianceOf', 'baselineStanding']), deliverable: deliverableId }),
  z.strictObject({ ask: z.literal('mayAccess'), app: z.enum(cloudApps) }),
  z.strictObject({ ask: z.literal('hasNoncomplianceAction'), action: z.enum(noncomplianceActions) }),
] as const;
export const estateQueries = [] as const;

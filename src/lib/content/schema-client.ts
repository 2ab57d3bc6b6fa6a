import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import { clientAnswers, clientEstateAnswers, cmgFeatures } from '../simulator/rules/client/words.ts';
import { deviceId, text } from './schema-parts.ts';

export const commands = [
  z.strictObject({ kind: z.literal('installClient'), device: deviceId }),
  z.strictObject({ kind: z.literal('setInstallLine'), line: text }),
  z.strictObject({ kind: z.literal('restartClient'), device: deviceId }),
  z.strictObject({ kind: z.literal('provisionDevice'), device: deviceId }),
] as const;
/** Questions about one device, without the device. */
export const queries = [
  z.strictObject({ ask: z.enum(namesOf(clientAnswers)) }),
  z.strictObject({ ask: z.literal('worksThroughCmg'), feature: z.enum(namesOf(cmgFeatures)) }),
] as const;
export const estateQueries = [z.strictObject({ ask: z.enum(namesOf(clientEstateAnswers)) })] as const;

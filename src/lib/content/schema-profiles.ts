import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import { profilesAnswers, settingFamilies } from '../simulator/rules/profiles/words.ts';
import { deliverableId } from './schema-parts.ts';

export const commands = [] as const;
/** Questions about one device, without the device. */
export const queries = [
  z.strictObject({ ask: z.enum(namesOf(profilesAnswers)) }),
  z.strictObject({ ask: z.enum(['inForce', 'isManaged']), family: z.enum(settingFamilies) }),
  z.strictObject({ ask: z.literal('isApplied'), deliverable: deliverableId }),
] as const;
export const estateQueries = [] as const;

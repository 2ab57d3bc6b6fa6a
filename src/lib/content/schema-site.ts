import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import { siteEstateAnswers } from '../simulator/rules/site/words.ts';

export const commands = [] as const;
/** Questions about one device, without the device. */
export const queries = [] as const;
export const estateQueries = [z.strictObject({ ask: z.enum(namesOf(siteEstateAnswers)) })] as const;

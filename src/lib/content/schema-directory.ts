import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import { directoryAnswers } from '../simulator/rules/directory/words.ts';

export const commands = [] as const;
/** Questions about one device, without the device. */
export const queries = [z.strictObject({ ask: z.enum(namesOf(directoryAnswers)) })] as const;
export const estateQueries = [] as const;

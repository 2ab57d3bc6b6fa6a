import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import { siteVersions } from '../simulator/model.ts';
import {
  clientSettingValues,
  roleTasks,
  siteAnswers,
  siteFeatures,
  sitePlainEstateAnswers,
} from '../simulator/rules/site/words.ts';
import { collectionId, deviceId } from './schema-parts.ts';

const version = z.enum(siteVersions);

export const commands = [
  z.strictObject({ kind: z.literal('upgradeSite'), to: version }),
  z.strictObject({ kind: z.literal('upgradeClient'), device: deviceId }),
  z.strictObject({ kind: z.literal('evaluateCollection'), collection: collectionId }),
] as const;
/** Questions about one device, without the device. */
export const queries = [
  z.strictObject({ ask: z.enum(namesOf(siteAnswers)) }),
  z.strictObject({ ask: z.literal('clientSetting'), setting: z.enum(namesOf(clientSettingValues)) }),
] as const;
export const estateQueries = [
  z.strictObject({ ask: z.enum(namesOf(sitePlainEstateAnswers)) }),
  z.strictObject({ ask: z.literal('upgradeCheck'), to: version }),
  z.strictObject({ ask: z.literal('siteHas'), feature: z.enum(namesOf(siteFeatures)) }),
  z.strictObject({ ask: z.literal('roleFor'), task: z.enum(roleTasks) }),
] as const;

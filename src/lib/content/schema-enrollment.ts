import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import { windowsVersions, workloads } from '../simulator/model.ts';
import {
  azureEnvironments,
  enrollmentAnswers,
  enrolmentCodes,
  tileValues,
  wizardEnrolments,
} from '../simulator/rules/enrollment/words.ts';
import { collectionId, deviceId } from './schema-parts.ts';

export const commands = [
  z.strictObject({
    kind: z.literal('enableCoManagement'),
    autoEnrolment: z.enum(wizardEnrolments),
    collection: collectionId.exactOptional(),
    environment: z.enum(azureEnvironments).exactOptional(),
    tenantAttach: z.enum(['yes', 'no']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('upgradeWindows'), device: deviceId, to: z.enum(windowsVersions) }),
  z.strictObject({ kind: z.literal('unenrol'), device: deviceId }),
] as const;
/** Questions about one device, without the device. */
export const queries = [z.strictObject({ ask: z.enum(namesOf(enrollmentAnswers)) })] as const;
export const estateQueries = [
  z.strictObject({ ask: z.literal('tile'), value: z.enum(tileValues) }),
  z.strictObject({ ask: z.literal('transitioned'), workload: z.enum(workloads) }),
  z.strictObject({ ask: z.literal('errorCount'), code: z.enum(enrolmentCodes) }),
  z.strictObject({ ask: z.literal('policyApplied') }),
] as const;

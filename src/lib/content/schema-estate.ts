import { z } from 'zod';
import type { EstatePatch } from '../lab/scenario.ts';
import { namesOf } from '../names-of.ts';
import * as model from '../simulator/model.ts';
import { message } from './explain.ts';
import { proven } from './same-type.ts';
import {
  collectionId,
  count,
  deliverableId,
  deviceId,
  estateId,
  groupId,
  minute,
  target,
  text,
  userId,
} from './schema-parts.ts';

/** Some things of a table, each with one of its values. The one cast of its kind: the table says both. */
function chosen<T extends model.Choices>(table: T) {
  const shape = Object.fromEntries(
    Object.entries(table).map(([name, values]) => [name, z.enum(values).exactOptional()]),
  );
  return z.strictObject(shape as { [K in keyof T]: z.ZodExactOptional<z.ZodEnum<{ [V in T[K][number]]: V }>> });
}

const property = z.enum(model.deviceProperties);
const operator = z.enum(model.ruleOperators);
const workloadSetting = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('configMgr') }),
  z.strictObject({ kind: z.literal('intune') }),
  z.strictObject({ kind: z.literal('pilotIntune'), pilotCollection: collectionId }),
]);
const optionalSetting = workloadSetting.exactOptional();
const department = z
  .record(z.string(), z.number().positive())
  .refine((shares) => Object.keys(shares).length > 0, message('no department', 'departments: { Finance: 1 }'));
/** The longest that client settings allow. */
const policyPoll = count.max(24 * 60, message('polls less than once a day', 'a number of minutes up to 1440'));
const year = 365 * 24 * 60;
const most = 1_000_000;
const windows = z.enum(model.windowsVersions);
const join = z.enum(model.joins);

const deviceShape = {
  department: z.string(),
  user: z.string(),
  windows,
  join,
  client: z.boolean(),
  enrolled: z.boolean(),
};
const deviceOptions = {
  is: chosen(model.traits).exactOptional(),
  faults: z.array(z.enum(model.faults)).exactOptional(),
  ou: text.exactOptional(),
  clientVersion: z.enum(model.siteVersions).exactOptional(),
  pollsAt: z.number().int().min(0).exactOptional(),
};

export const estateSchema = proven<model.EstateSpec>()(
  z.strictObject({
    id: estateId,
    title: text,
    site: z.strictObject({ code: text, version: z.enum(model.siteVersions), policyPoll }),
    tenant: z.strictObject({ name: text, mdmUserScope: z.enum(model.mdmScopes) }),
    autoEnrolment: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('pilot'), collection: collectionId }),
      z.strictObject({ kind: z.literal('all') }),
    ]),
    workloads: z
      .strictObject({
        compliancePolicies: optionalSetting,
        windowsUpdatePolicies: optionalSetting,
        resourceAccessPolicies: optionalSetting,
        endpointProtection: optionalSetting,
        deviceConfiguration: optionalSetting,
        officeClickToRunApps: optionalSetting,
        clientApps: optionalSetting,
      })
      .exactOptional(),
    productionExclusion: collectionId.exactOptional(),
    collections: z.array(
      z.strictObject({
        id: collectionId,
        name: text,
        of: z.enum(['devices', 'users']).exactOptional(),
        members: z.array(deviceId).exactOptional(),
        rules: z.array(z.strictObject({ name: text, property, operator, value: z.string() })).exactOptional(),
        include: z.array(collectionId).exactOptional(),
        exclude: z.array(collectionId).exactOptional(),
        limitedTo: collectionId.exactOptional(),
        evaluation: z.enum(model.evaluations).exactOptional(),
        builtIn: z.enum(model.builtInCollections).exactOptional(),
      }),
    ),
    devices: z.array(z.strictObject({ id: deviceId, ...deviceShape, ...deviceOptions })),
    fleet: z
      .array(
        z.strictObject({
          count,
          name: text,
          departments: department,
          windows,
          join,
          enrolled: z.boolean(),
          client: z.boolean().exactOptional(),
          ou: text.exactOptional(),
          is: chosen(model.traits).exactOptional(),
          faults: z.partialRecord(z.enum(model.faults), z.number().min(0).max(100)).exactOptional(),
        }),
      )
      .refine(
        (fleets) => fleets.reduce((sum, fleet) => sum + fleet.count, 0) <= most,
        message('more devices than the simulator holds', `at most ${most} in all fleets together`),
      )
      .exactOptional(),
    settings: chosen(model.settings).exactOptional(),
    users: z.array(chosen(model.userProperties).extend({ id: userId })).exactOptional(),
    operator: userId.exactOptional(),
    ousLeftOut: z.array(text).exactOptional(),
    groups: z
      .array(
        z.strictObject({
          id: groupId,
          name: text,
          of: z.enum(['devices', 'users']),
          members: z.array(z.string()).exactOptional(),
          named: text.exactOptional(),
        }),
      )
      .exactOptional(),
    deliverables: z
      .array(
        z.strictObject({
          id: deliverableId,
          name: text,
          kind: z.enum(namesOf(model.deliverables)),
          with: z.record(z.string(), z.string()).exactOptional(),
          to: z.array(target).exactOptional(),
          except: z.array(target).exactOptional(),
        }),
      )
      .max(31, message('more than 31 deliverables', 'at most 31'))
      .exactOptional(),
    installLine: text.exactOptional(),
    startsAt: minute.refine(
      (at) => at <= year,
      message('more than a year', `a minute up to ${year}; 540 is Day 1 09:00`),
    ),
  }),
);

const { settings, autoEnrolment, ousLeftOut, users, groups, deliverables, collections, fleet, tenant } =
  estateSchema.shape;

/** What a variant of a lab changes in its estate. */
export const patchSchema = proven<EstatePatch>()(
  z.strictObject({
    settings,
    autoEnrolment: autoEnrolment.exactOptional(),
    ousLeftOut,
    users,
    groups,
    deliverables,
    collections: collections.exactOptional(),
    fleet,
    tenant: z
      .strictObject({
        name: tenant.shape.name.exactOptional(),
        mdmUserScope: tenant.shape.mdmUserScope.exactOptional(),
      })
      .exactOptional(),
    devices: z
      .array(
        z.strictObject({
          id: deviceId,
          department: deviceShape.department.exactOptional(),
          user: deviceShape.user.exactOptional(),
          windows: windows.exactOptional(),
          join: join.exactOptional(),
          client: deviceShape.client.exactOptional(),
          enrolled: deviceShape.enrolled.exactOptional(),
          ...deviceOptions,
        }),
      )
      .exactOptional(),
  }),
);

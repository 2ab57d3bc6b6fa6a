import { z } from 'zod';
import * as model from '../simulator/model.ts';
import { proven } from './same-type.ts';
import { byField, collectionId, count, deviceId, estateId, minute, seed, text, textOr } from './schema-parts.ts';

const workload = z.enum(model.workloads);
const value = z.union([z.string(), z.number(), z.boolean()]);
const property = z.enum(model.deviceProperties);
const operator = z.enum(model.ruleOperators);

const deviceQuery = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('authority'), workload }),
  z.strictObject({ ask: z.enum(['coManaged', 'mdmEnrolled', 'flags', 'eligibility']) }),
  z.strictObject({ ask: z.literal('memberOf'), collection: collectionId }),
]);
proven<model.DeviceQuery>()(deviceQuery);

export const querySchema = proven<model.Query>()(
  z.discriminatedUnion('ask', [
    z.strictObject({ ask: z.literal('authority'), workload, device: deviceId }),
    z.strictObject({ ask: z.enum(['coManaged', 'mdmEnrolled', 'flags', 'eligibility']), device: deviceId }),
    z.strictObject({ ask: z.literal('memberOf'), collection: collectionId, device: deviceId }),
    z.strictObject({ ask: z.literal('setting'), workload }),
    z.strictObject({ ask: z.literal('memberCount'), collection: collectionId }),
    z.strictObject({ ask: z.literal('reach'), workload }),
  ]),
);

const whoObject = byField({
  pilotOf: z.strictObject({ pilotOf: workload }),
  devices: z.strictObject({ devices: z.array(deviceId) }),
  named: z.strictObject({ named: text }),
});
const who = textOr(z.union([z.literal('allDevices'), collectionId]), whoObject);
const among = { within: who, except: who.exactOptional(), is: value };
export const deviceConditionSchema = byField({
  every: z.strictObject({ ...among, every: deviceQuery }),
  some: z.strictObject({ ...among, some: deviceQuery }),
  none: z.strictObject({ ...among, none: deviceQuery }),
  count: byField({
    atLeast: z.strictObject({ ...among, count: deviceQuery, atLeast: z.number() }),
    atMost: z.strictObject({ ...among, count: deviceQuery, atMost: z.number() }),
  }),
});
proven<model.DeviceCondition>()(deviceConditionSchema);

export const commandSchema = proven<model.Command>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('switchWorkload'),
      workload,
      to: z.enum(model.positions),
      pilotCollection: collectionId.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('setAutoEnrolment'),
      to: z.enum(model.autoEnrolments),
      collection: collectionId.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('setMdmUserScope'), to: z.enum(model.mdmScopes) }),
    z.strictObject({ kind: z.literal('addMember'), collection: collectionId, device: deviceId }),
    z.strictObject({ kind: z.literal('removeMember'), collection: collectionId, device: deviceId }),
    z.strictObject({
      kind: z.literal('setQueryRule'),
      collection: collectionId,
      name: text,
      property,
      operator,
      value: z.string(),
    }),
    z.strictObject({ kind: z.literal('removeQueryRule'), collection: collectionId, name: text }),
    z.strictObject({ kind: z.literal('downloadPolicy'), device: deviceId }),
    z.strictObject({ kind: z.literal('wait'), minutes: count }),
  ]),
);
export const situationShape = { estate: estateId, seed, run: z.array(commandSchema) };
proven<model.Situation>()(z.strictObject(situationShape));

const setting = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('configMgr') }),
  z.strictObject({ kind: z.literal('intune') }),
  z.strictObject({ kind: z.literal('pilotIntune'), pilotCollection: collectionId }),
]);
const optionalSetting = setting.exactOptional();
const department = z.record(z.string(), z.number().positive());
const windows = z.enum(model.windowsVersions);
const join = z.enum(model.joins);

export const estateSchema = proven<model.EstateSpec>()(
  z.strictObject({
    id: estateId,
    title: text,
    site: z.strictObject({ code: text, version: z.enum(model.siteVersions), policyPoll: count }),
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
    collections: z.array(
      z.strictObject({
        id: collectionId,
        name: text,
        members: z.array(deviceId).exactOptional(),
        rules: z.array(z.strictObject({ name: text, property, operator, value: z.string() })).exactOptional(),
      }),
    ),
    devices: z.array(
      z.strictObject({
        id: deviceId,
        department: z.string(),
        user: z.string(),
        windows,
        join,
        client: z.boolean(),
        enrolled: z.boolean(),
        pollsAt: z.number().int().min(0).max(59).exactOptional(),
      }),
    ),
    fleet: z
      .array(z.strictObject({ count, name: text, departments: department, windows, join, enrolled: z.boolean() }))
      .exactOptional(),
    startsAt: minute,
  }),
);

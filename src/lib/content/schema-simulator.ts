import { z } from 'zod';
import { namesOf } from '../names-of.ts';
import * as model from '../simulator/model.ts';
import { message } from './explain.ts';
import { proven } from './same-type.ts';
import * as actions from './schema-actions.ts';
import * as client from './schema-client.ts';
import * as compliance from './schema-compliance.ts';
import * as directory from './schema-directory.ts';
import * as enrollment from './schema-enrollment.ts';
import {
  byField,
  collectionId,
  count,
  deliverableId,
  deviceId,
  estateId,
  groupId,
  parsedAs,
  seed,
  target,
  text,
  textOr,
  userId,
} from './schema-parts.ts';
import * as profiles from './schema-profiles.ts';
import * as site from './schema-site.ts';
import * as software from './schema-software.ts';

const workload = z.enum(model.workloads);
const value = z.union([z.string(), z.number(), z.boolean()]);
const property = z.enum(model.deviceProperties);
const operator = z.enum(model.ruleOperators);

const trait = z.enum(namesOf(model.traits));
const setting = z.enum(namesOf(model.settings));
const fault = z.enum(model.faults);
const userProperty = z.enum(namesOf(model.userProperties));

export const deviceQuerySchema = proven<model.DeviceQuery>()(
  z.discriminatedUnion('ask', [
    z.strictObject({ ask: z.literal('authority'), workload }),
    z.strictObject({ ask: z.literal('intent'), workload }),
    z.strictObject({ ask: z.enum(['coManaged', 'mdmEnrolled', 'flags', 'eligibility', 'configInfo']) }),
    z.strictObject({ ask: z.literal('memberOf'), collection: collectionId }),
    z.strictObject({ ask: z.literal('deviceIs'), trait }),
    z.strictObject({ ask: z.literal('isBroken'), fault }),
    z.strictObject({ ask: z.literal('isMeantFor'), deliverable: deliverableId }),
    ...directory.queries,
    ...site.queries,
    ...client.queries,
    ...enrollment.queries,
    ...compliance.queries,
    ...profiles.queries,
    ...software.queries,
    ...actions.queries,
  ]),
);
const whoObject = byField({
  pilotOf: z.strictObject({ pilotOf: workload }),
  devices: z.strictObject({ devices: z.array(deviceId) }),
  named: z.strictObject({ named: text }),
});
const who = textOr(z.union([z.literal('allDevices'), collectionId]), whoObject);
export const siteQuerySchema = proven<model.SiteQuery>()(
  z.discriminatedUnion('ask', [
    z.strictObject({ ask: z.literal('setting'), workload }),
    z.strictObject({ ask: z.literal('memberCount'), collection: collectionId }),
    z.strictObject({ ask: z.literal('reach'), workload }),
    z.strictObject({
      ask: z.literal('count'),
      within: who,
      except: who.exactOptional(),
      of: deviceQuerySchema.exactOptional(),
      is: value.exactOptional(),
    }),
    z.strictObject({ ask: z.literal('settingIs'), setting }),
    z.strictObject({ ask: z.literal('userIs'), user: userId, property: userProperty }),
    z.strictObject({ ask: z.literal('deliverableIs'), deliverable: deliverableId, property: text }),
    z.strictObject({ ask: z.literal('siteVersion') }),
    ...directory.estateQueries,
    ...site.estateQueries,
    ...client.estateQueries,
    ...enrollment.estateQueries,
    ...compliance.estateQueries,
    ...profiles.estateQueries,
    ...software.estateQueries,
    ...actions.estateQueries,
  ]),
);
const deviceAsks: ReadonlySet<unknown> = new Set(
  deviceQuerySchema.options.flatMap(({ shape }) =>
    'options' in shape.ask ? shape.ask.options : [...shape.ask.values],
  ),
);

/** A question about the site, or one about a device that forgot to say which. */
function withoutDevice(query: { readonly [field: string]: unknown }, context: z.RefinementCtx): model.SiteQuery {
  const { ask } = query;
  if (!deviceAsks.has(ask)) return parsedAs(siteQuerySchema, query, context);
  context.addIssue({
    code: 'custom',
    message: message(`the question "${String(ask)}" is about one device, and none is named`, 'device: its name'),
  });
  return z.NEVER;
}

/** A question about a device is one that names it. */
export const querySchema = z
  .looseObject({ device: deviceId.exactOptional() })
  .transform(
    ({ device, ...rest }, context): model.Query =>
      device === undefined ? withoutDevice(rest, context) : { ...parsedAs(deviceQuerySchema, rest, context), device },
  );

/** So many devices, or a share of those who are meant. */
const amount = z.union([z.number(), z.templateLiteral([z.number(), '%'])], {
  error: message('not a number of devices', 'a number, or a share of those who are meant as "90%"'),
});
proven<model.Amount>()(amount);
const among = { within: who, except: who.exactOptional(), is: value };
export const deviceConditionSchema = byField({
  every: z.strictObject({ ...among, every: deviceQuerySchema }),
  some: z.strictObject({ ...among, some: deviceQuerySchema }),
  none: z.strictObject({ ...among, none: deviceQuerySchema }),
  count: byField({
    atLeast: z.strictObject({ ...among, count: deviceQuerySchema, atLeast: amount }),
    atMost: z.strictObject({ ...among, count: deviceQuerySchema, atMost: amount }),
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
    z.strictObject({ kind: z.literal('configure'), setting, to: text }),
    z.strictObject({ kind: z.literal('changeDevice'), device: deviceId, trait, to: text }),
    z.strictObject({ kind: z.literal('repair'), device: deviceId, fault }),
    z.strictObject({ kind: z.literal('changeUser'), user: userId, property: userProperty, to: text }),
    z.strictObject({ kind: z.literal('signInAs'), user: userId }),
    z.strictObject({ kind: z.literal('addToGroup'), group: groupId, member: text }),
    z.strictObject({ kind: z.literal('removeFromGroup'), group: groupId, member: text }),
    z.strictObject({ kind: z.literal('deliver'), deliverable: deliverableId, to: target }),
    z.strictObject({ kind: z.literal('withdraw'), deliverable: deliverableId, from: target }),
    z.strictObject({ kind: z.literal('exclude'), deliverable: deliverableId, target }),
    z.strictObject({
      kind: z.literal('changeDeliverable'),
      deliverable: deliverableId,
      property: text,
      to: text,
    }),
    z.strictObject({ kind: z.literal('deleteDeliverable'), deliverable: deliverableId }),
    ...directory.commands,
    ...site.commands,
    ...client.commands,
    ...enrollment.commands,
    ...compliance.commands,
    ...profiles.commands,
    ...software.commands,
    ...actions.commands,
  ]),
);
export const situationShape = { estate: estateId, seed, run: z.array(commandSchema) };
proven<model.Situation>()(z.strictObject(situationShape));

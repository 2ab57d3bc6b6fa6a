/** Commands and questions of every kind, drawn from the schemas that authors write by: a new kind is drawn from at once. */
import fc from 'fast-check';
import { z } from 'zod';
import { commandSchema, deviceQuerySchema, siteQuerySchema } from '../../src/lib/content/schema-simulator.ts';
import {
  type Command,
  type DeviceQuery,
  deliverables,
  type EstateSpec,
  type SiteQuery,
  settings,
  traits,
  userProperties,
} from '../../src/lib/simulator/model.ts';

type Shape = { readonly [field: string]: z.ZodType };
type Drawn = { readonly [field: string]: unknown };

/** Any command that an author can write about the estate; many are refused. */
export function anyCommand(spec: EstateSpec): fc.Arbitrary<Command> {
  const kinds = commandSchema.options.map((option) => ({
    arbitrary: filled(option.shape, spec).map((drawn) => commandSchema.parse(drawn)),
    weight: option.shape.kind.value === 'switchWorkload' || option.shape.kind.value === 'configure' ? 5 : 1,
  }));
  return fc.oneof({ arbitrary: fc.constantFrom(1, 7, 30, 60, 200, 1440).map(waiting), weight: 10 }, ...kinds);
}

function waiting(minutes: number): Command {
  return { kind: 'wait', minutes };
}

/** Every question about a device that the schemas know, some of each where it names something else too. */
export function everyDeviceQuery(spec: EstateSpec): readonly DeviceQuery[] {
  return deviceQuerySchema.options
    .flatMap((option) => every(option.shape, spec))
    .map((one) => deviceQuerySchema.parse(one));
}

export function everySiteQuery(spec: EstateSpec): readonly SiteQuery[] {
  return siteQuerySchema.options
    .flatMap((option) => every(option.shape, spec))
    .map((one) => siteQuerySchema.parse(one));
}

/** All values of a field, in any of the forms that a schema gives it. */
function valuesOf(name: string, schema: z.ZodType, spec: EstateSpec): readonly unknown[] {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional)
    return [undefined, ...valuesOf(name, schema.unwrap() as z.ZodType, spec)];
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodNumber) return [1, 30, 60];
  const known = pools(spec).get(name);
  if (known === undefined || known.length === 0) throw new Error(`Nobody knows what the field ${name} may be`);
  return known;
}

function pools(spec: EstateSpec): ReadonlyMap<string, readonly unknown[]> {
  const devices = spec.devices.map(({ id }) => id);
  const collections = spec.collections.map(({ id }) => id);
  const groups = (spec.groups ?? []).map(({ id }) => id);
  const users = (spec.users ?? []).map(({ id }) => id);
  const chosen = [settings, traits, userProperties].flatMap((table) => Object.values(table).flat());
  const properties = Object.values(deliverables).flatMap((kind) => Object.entries(kind.properties));
  return new Map<string, readonly unknown[]>([
    ['device', devices],
    ['within', ['allDevices', ...collections, { named: 'PC-*' }]],
    ['except', [collections[0], { devices: devices.slice(0, 2) }]],
    ['of', [{ ask: 'coManaged' }, { ask: 'authority', workload: 'clientApps' }]],
    ['is', [true, 'intune']],
    ['collection', collections],
    ['pilotCollection', collections],
    ['group', groups],
    ['user', users],
    ['member', [...devices.slice(0, 4), ...users]],
    ['deliverable', (spec.deliverables ?? []).map(({ id }) => id)],
    [
      'to',
      [...new Set([...chosen, ...properties.flatMap(([, values]) => values)]), ...collections, ...groups, 'allDevices'],
    ],
    ['from', [...collections, ...groups]],
    ['target', [...collections, ...groups, 'allUsers']],
    ['property', [...new Set(properties.map(([name]) => name)), 'nothing']],
    ['name', ['Finance', 'Second']],
    ['value', ['Finance', 'Finance ', 'PC-%', '%-01']],
    ['ou', ['Workstations', 'Elsewhere']],
    ['line', ['CCMSETUPCMD="CCMHOSTNAME=cmg.example/CCM_Proxy_MutualAuth/1 SMSSITECODE=ALL"', 'x'.repeat(1100), '"']],
  ]);
}

/** A value that goes with what was drawn before it: what a setting, a trait or a property may be. */
function fitting(drawn: Drawn, all: readonly unknown[]): readonly unknown[] {
  const table: { readonly [name: string]: readonly unknown[] } = { ...settings, ...traits, ...userProperties };
  const about = drawn['setting'] ?? drawn['trait'] ?? drawn['property'];
  return typeof about === 'string' ? (table[about] ?? all) : all;
}

function filled(shape: Shape, spec: EstateSpec): fc.Arbitrary<Drawn> {
  const fields = Object.entries(shape);
  return fc.tuple(...fields.map(() => fc.nat())).map((numbers) => {
    let drawn: Drawn = {};
    for (const [index, [name, schema]] of fields.entries()) {
      const all = valuesOf(name, schema, spec);
      const fit = name === 'to' ? fitting(drawn, all) : all;
      const value = fit[(numbers[index] ?? 0) % fit.length];
      if (value !== undefined) drawn = { ...drawn, [name]: value };
    }
    return drawn;
  });
}

/** Every combination, at most eight values of each field that is not an enumeration. */
function every(shape: Shape, spec: EstateSpec): readonly Drawn[] {
  return Object.entries(shape).reduce<readonly Drawn[]>(
    (found, [name, schema]) =>
      found.flatMap((drawn) => {
        const all = valuesOf(name, schema, spec);
        return (schema instanceof z.ZodEnum || name === 'deliverable' ? all : all.slice(0, 8)).map((value) =>
          value === undefined ? drawn : { ...drawn, [name]: value },
        );
      }),
    [{}],
  );
}

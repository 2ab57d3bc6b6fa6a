import { z } from 'zod';
import type { Seed } from '../brand.ts';
import type { Condition } from '../lab/scenario.ts';
import type { Command, EstateSpec, Query } from '../simulator/model.ts';
import type { Report } from './entry.ts';
import { type EstateNames, estateNames } from './estate-names.ts';
import { explain, parse } from './explain.ts';
import { inReadingOrder, type Mistake, type Path } from './mistake.ts';
import { checkCommands } from './references-command.ts';
import { checkCondition, checkEstate, checkQuery } from './references-estate.ts';
import { estateSchema } from './schema-estate.ts';
import { conditionSchema } from './schema-lab.ts';
import * as part from './schema-parts.ts';
import { commandSchema, querySchema } from './schema-simulator.ts';
import { suggestion } from './spelling.ts';
import { readYaml } from './yaml-source.ts';

/** The longest single wait that the simulator grants: 30 days. */
const longestWait = 30 * 24 * 60;

/** What a sim file asks: a query or a condition, at the end of the run or at a minute. */
export type Asked = { readonly at?: number; readonly path: Path } & (
  | { readonly query: Query }
  | { readonly condition: Condition }
);
export type SimFile = {
  readonly spec: EstateSpec;
  readonly seed: Seed;
  readonly run: readonly Command[];
  readonly ask: readonly Asked[];
};

const asked = z.looseObject({ at: z.number().int().min(0).exactOptional() }).transform(({ at, ...rest }, context) => {
  const when = at === undefined ? {} : { at };
  return typeof rest['ask'] === 'string'
    ? { ...when, query: part.parsedAs(querySchema, rest, context) }
    : { ...when, condition: part.parsedAs(conditionSchema, rest, context) };
});
const simSchema = z.strictObject({
  estate: part.textOr(z.string(), estateSchema.extend({ id: part.estateId.prefault('inline') })),
  seed: part.seed.prefault(1),
  run: z.array(commandSchema).prefault([]),
  ask: z.array(asked).prefault([]),
});

/** Reads a sim file: an estate by name or in full, a seed, a run, and what to ask. All mistakes at once, with positions. */
export function readSimFile(
  file: string,
  text: string,
  estates: readonly EstateSpec[],
): { readonly sim: SimFile } | { readonly mistakes: readonly Mistake[] } {
  const source = readYaml(file, text);
  if (source.mistakes.length > 0) return { mistakes: source.mistakes };
  const parsed = parse(simSchema, source.value);
  if (!('value' in parsed)) return { mistakes: explain(file, parsed.issues, source).sort(inReadingOrder) };
  const { estate, seed, run } = parsed.value;
  const ask = parsed.value.ask.map((one, index) => ({ ...one, path: ['ask', index] }));
  const mistakes: Mistake[] = [];
  const report: Report = (path, what, write) => mistakes.push({ file, ...source.at(path), what, write });
  const spec = typeof estate === 'string' ? estates.find((one) => one.id === estate) : estate;
  if (spec === undefined) {
    const known = estates.map((one) => one.id);
    report(
      ['estate'],
      `there is no estate "${String(estate)}"`,
      suggestion(String(estate), known, 'the estate in full'),
    );
    return { mistakes };
  }
  if (typeof estate !== 'string') checkEstate(spec, (path, what, write) => report(['estate', ...path], what, write));
  const names = estateNames(spec);
  checkCommands(run, ['run'], names, report);
  for (const one of ask) checkAsked(one, { from: spec.startsAt, to: latest(spec, run) }, names, report);
  return mistakes.length > 0 ? { mistakes: mistakes.sort(inReadingOrder) } : { sim: { spec, seed, run, ask } };
}

type Span = { readonly from: number; readonly to: number };

/** The last minute that can be asked about: as long after the end of the run as one wait can be. */
function latest(spec: EstateSpec, run: readonly Command[]): number {
  const waits = run.map((command) => (command.kind === 'wait' ? Math.min(command.minutes, longestWait) : 0));
  return waits.reduce((sum, minutes) => sum + minutes, spec.startsAt + longestWait);
}

function checkAsked(asked: Asked, { from, to }: Span, names: EstateNames, report: Report): void {
  if ('query' in asked) checkQuery(asked.query, asked.path, names, report);
  else checkCondition(asked.condition, asked.path, names, report);
  if (asked.at === undefined) return;
  const path = [...asked.path, 'at'];
  if (asked.at < from) report(path, `the run begins at minute ${from}`, `a minute from ${from} on`);
  if (asked.at > to)
    report(path, 'more than 30 days after the end of the run', `a minute up to ${to}, or another wait in the run`);
}

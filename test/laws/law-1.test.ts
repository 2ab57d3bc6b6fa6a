import { describe, expect, test } from 'vitest';
import { branded, type Seed } from '../../src/lib/brand.ts';
import { inside } from '../../src/lib/simulator/estate.ts';
import { ruleNamed } from '../../src/lib/simulator/fidelity.ts';
import {
  authorities,
  type Finding,
  misconceptions,
  type Query,
  type SiteVersion,
  type Value,
  workloads,
} from '../../src/lib/simulator/model.ts';
import { authorityOn, authorityReader } from '../../src/lib/simulator/rules/authority/authority.ts';
import { ask, type Estate, start } from '../../src/lib/simulator/simulator.ts';
import { everyDeviceQuery, everySiteQuery } from './any-words.ts';
import { holdsForAny } from './holds.ts';
import { devices, mixedEstate, playAccepted, randomCommands } from './random-runs.ts';
import { richEstate, richParts } from './rich-estate.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index);
const seed = branded<Seed>(1);

/** What breaks the law in an estate, each with where. */
function breaches(estate: Estate): readonly string[] {
  return estate.devices.flatMap((device) =>
    workloads.flatMap((workload) => {
      const { value, because } = ask(estate, { ask: 'authority', workload, device });
      const where = `${workload} on ${device} at minute ${estate.now}`;
      const unknown = because
        .filter(({ rule }) => ruleNamed(rule) === undefined)
        .map(({ rule }) => `${where} names no rule ${rule}`);
      const late = because
        .filter(({ since }) => since > estate.now)
        .map(({ fact }) => `${where} rests on the future: ${fact.kind}`);
      const one =
        authorities.includes(value) && because.length > 0 ? [] : [`${where} has ${value} and ${because.length} causes`];
      return [...one, ...unknown, ...late];
    }),
  );
}

describe('law 1: one authority, and at least one cause, for every device and workload', () => {
  test.each<SiteVersion>(['1806', '2107', '2309', '2603'])('after any commands on a site of version %s', (version) => {
    const spec = richEstate(version);
    holdsForAny(spec, 20, 40, (commands) => breaches(playAccepted(start(spec, seed), commands).estate));
  });
  test.each(misconceptions)('and where %s', (belief) => {
    const spec = richEstate('2309');
    holdsForAny(spec, 15, 5, (commands) => breaches(playAccepted(start(spec, seed, { belief }), commands).estate));
  });
  test.each<SiteVersion>(['1906', '2603'])('read off for many as for one, on a site of version %s', (version) => {
    const spec = richEstate(version);
    holdsForAny(spec, 25, 40, (commands) => {
      const state = playAccepted(start(spec, seed), commands).estate[inside];
      return workloads.flatMap((workload) => {
        const read = authorityReader(state, workload);
        return state.facts.ids.filter((_, row) => read(row) !== authorityOn(state, workload, row));
      });
    });
  });
  test('only a device that is not enrolled and has no client has nobody', () => {
    for (const number of seeds) {
      const { estate } = playAccepted(start(mixedEstate('2309'), branded<Seed>(number)), randomCommands(number, 25));
      const nobody = devices.filter(
        (device) => ask(estate, { ask: 'authority', workload: 'clientApps', device }).value === 'none',
      );
      expect([number, nobody]).toEqual([number, ['STRAY-01']]);
    }
  });
});

describe('every question has an answer on any reachable estate, with causes that are so already and rules that exist', () => {
  test.each(Array.from({ length: richParts }, (_, part) => part))('with part %d of all deliverables', (part) => {
    const spec = richEstate('2603', part);
    const [about, of] = [everyDeviceQuery(spec), everySiteQuery(spec)];
    holdsForAny(spec, 30, 6, (commands) => {
      const { estate } = playAccepted(start(spec, seed), commands);
      const queries = [...of, ...about.flatMap((query) => estate.devices.map((device) => ({ ...query, device })))];
      return queries.flatMap((query) => {
        const { value, because } = ask(estate, query);
        const wrong = because.filter(({ rule, since }) => ruleNamed(rule) === undefined || since > estate.now);
        return value === undefined || because.length === 0 || wrong.length > 0
          ? [`${JSON.stringify(query)} is ${value}: ${JSON.stringify(because)}`]
          : [];
      });
    });
  });
  test.each<SiteVersion>(['2309', '2603'])(
    'and what would change an answer comes true when it is done, on version %s',
    (version) => {
      const spec = richEstate(version);
      const queries = everyDeviceQuery(spec);
      holdsForAny(spec, 12, 3, (commands) => {
        const { estate } = playAccepted(start(spec, seed), commands);
        return [4, 9, 13].flatMap((index) => {
          const device = estate.devices[index] ?? branded('');
          return queries.flatMap((query) =>
            ask(estate, { ...query, device }).changes.flatMap((change) => broken(estate, { ...query, device }, change)),
          );
        });
      });
    },
  );
});

/** Does what a change asks for, waits until its minute, and says so if the answer is another than promised. */
function broken(
  estate: Estate,
  query: Query,
  { do: command, at = estate.now, then }: Finding<Value>['changes'][number],
) {
  const done = playAccepted(estate, command ? [command] : []).estate;
  const later = at > done.now ? playAccepted(done, [{ kind: 'wait', minutes: at - done.now }]).estate : done;
  const { value } = ask(later, query);
  const promised = `${JSON.stringify(query)} would be ${then} at ${at} by ${JSON.stringify(command ?? 'waiting')}`;
  return value === then ? [] : [`${promised}, and is ${value}`];
}

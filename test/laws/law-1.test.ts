import { describe, expect, test } from 'vitest';
import { branded, type Seed } from '../../src/lib/brand.ts';
import { ruleNamed } from '../../src/lib/simulator/fidelity.ts';
import { authorities, misconceptions, workloads } from '../../src/lib/simulator/model.ts';
import { ask, type Estate, start } from '../../src/lib/simulator/simulator.ts';
import { devices, mixedEstate, playAccepted, randomCommands } from './random-runs.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index);

/** What breaks the law in an estate, each with the seed that led there. */
function breaches(estate: Estate, seed: number): readonly string[] {
  return devices.flatMap((device) =>
    workloads.flatMap((workload) => {
      const { value, because } = ask(estate, { ask: 'authority', workload, device });
      const where = `seed ${seed}: ${workload} on ${device} at minute ${estate.now}`;
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
  test.each(['2107', '2309', '2603'] as const)('after any accepted commands on a site of version %s', (version) => {
    for (const seed of seeds) {
      let estate = start(mixedEstate(version), branded<Seed>(seed));
      for (const command of randomCommands(seed, 25)) {
        estate = playAccepted(estate, [command]).estate;
        expect(breaches(estate, seed)).toEqual([]);
      }
    }
  });
  test.each(misconceptions)('and where %s', (belief) => {
    for (const seed of seeds.slice(0, 10)) {
      const { estate } = playAccepted(
        start(mixedEstate('2309'), branded<Seed>(seed), { belief }),
        randomCommands(seed, 25),
      );
      expect(breaches(estate, seed)).toEqual([]);
    }
  });
  test('only a device that is not enrolled and has no client has nobody', () => {
    for (const seed of seeds) {
      const { estate } = playAccepted(start(mixedEstate('2309'), branded<Seed>(seed)), randomCommands(seed, 25));
      const nobody = devices.filter(
        (device) => ask(estate, { ask: 'authority', workload: 'clientApps', device }).value === 'none',
      );
      expect([seed, nobody]).toEqual([seed, ['STRAY-01']]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { branded, type ContentPrint, type DeviceId, type LabId, type Seed } from '../../src/lib/brand.ts';
import { decode, encode } from '../../src/lib/lab/code.ts';
import { type Command, type DeviceSpec, type SiteVersion, workloads } from '../../src/lib/simulator/model.ts';
import { ask, type Estate, fingerprint, start } from '../../src/lib/simulator/simulator.ts';
import { holdsForAny } from './holds.ts';
import { devices, draws, mixedEstate, playAccepted, randomCommands } from './random-runs.ts';
import { richEstate } from './rich-estate.ts';

const seeds = Array.from({ length: 100 }, (_, index) => index);
const spec = mixedEstate('2309');

function fresh(seed: number): Estate {
  return start(spec, branded<Seed>(seed));
}

/** The log as text, without the lines that only say that somebody waited. */
function news({ log }: Estate): readonly string[] {
  const events = Array.from({ length: log.length }, (_, index) => log.at(index));
  return events.flatMap((event) => (event === undefined || event.kind === 'timePassed' ? [] : [JSON.stringify(event)]));
}

/** All that can be asked about one device. */
function about(estate: Estate, index: number): string {
  const device = devices[index] ?? branded('');
  const asked = (['coManaged', 'mdmEnrolled', 'flags', 'eligibility'] as const).map(
    (one) => ask(estate, { ask: one, device }).value,
  );
  return JSON.stringify([
    asked,
    workloads.map((workload) => ask(estate, { ask: 'authority', workload, device }).value),
    estate.device(device),
  ]);
}

/** Cuts each wait in two at a drawn minute. */
function cut(commands: readonly Command[], seed: number): readonly Command[] {
  const next = draws(seed + 7);
  return commands.flatMap((command) => {
    if (command.kind !== 'wait' || command.minutes < 2) return [command];
    const minutes = 1 + next(command.minutes - 1);
    return [
      { kind: 'wait', minutes },
      { kind: 'wait', minutes: command.minutes - minutes },
    ];
  });
}

describe('law 2: determinism', () => {
  test('the same spec, seed and commands give the same fingerprint and log', () => {
    for (const seed of seeds) {
      const [once, again] = [0, 1].map(() => playAccepted(fresh(seed), randomCommands(seed, 30)).estate);
      if (!once || !again) throw new Error('Nothing was played');
      expect([seed, fingerprint(again), news(again)]).toEqual([seed, fingerprint(once), news(once)]);
    }
  });
  test('to wait a and then b is to wait for both at once', () => {
    for (const seed of seeds) {
      const { estate, accepted } = playAccepted(fresh(seed), randomCommands(seed, 30));
      const apart = playAccepted(fresh(seed), cut(accepted, seed)).estate;
      expect([seed, fingerprint(apart), news(apart)]).toEqual([seed, fingerprint(estate), news(estate)]);
    }
  });
  test.each<SiteVersion>(['1906', '2309', '2603'])('both hold for any commands on a site of version %s', (version) => {
    const rich = richEstate(version);
    holdsForAny(rich, 25, 25, (commands) => {
      const [once, again, apart] = [commands, commands, cut(commands, commands.length)].map((run) => {
        const { estate } = playAccepted(start(rich, branded<Seed>(1)), run);
        return JSON.stringify([fingerprint(estate), news(estate)]);
      });
      return [
        once === again ? [] : ['played twice, it ends otherwise'],
        once === apart ? [] : ['waiting in two goes ends otherwise'],
      ].flat();
    });
  });
  test.each<SiteVersion>(['2107', '2603'])('a run code holds any commands on a site of version %s', (version) => {
    const rich = richEstate(version);
    holdsForAny(rich, 30, 60, (commands) => {
      const run = {
        lab: branded<LabId>('rich'),
        content: branded<ContentPrint>('print'),
        seed: branded<Seed>(7),
        commands,
        end: '0a1b2c3d',
      };
      return JSON.stringify(decode(encode(run))) === JSON.stringify(run) ? [] : ['decoded, it is another run'];
    });
  });
  test('a decoded code is the run that was encoded', () => {
    for (const seed of seeds) {
      const { estate, accepted } = playAccepted(fresh(seed), randomCommands(seed, 30));
      const run = {
        lab: branded<LabId>('mixed'),
        content: branded<ContentPrint>('print'),
        seed: branded<Seed>(seed * 40_000_003),
        commands: accepted,
        end: fingerprint(estate).slice(0, 8),
      };
      const decoded = decode(encode(run));
      expect([seed, decoded]).toEqual([seed, run]);
      const replayed = playAccepted(fresh(seed), decoded?.commands ?? []).estate;
      expect([seed, fingerprint(replayed)]).toEqual([seed, fingerprint(estate)]);
    }
  });
  test('a command changes nothing on devices that it does not concern', () => {
    for (const seed of seeds) {
      const commands = randomCommands(seed, 20);
      const one = seed % devices.length;
      const only: Command = { kind: 'downloadPolicy', device: devices[one] ?? branded('') };
      const [head, tail] = [commands.slice(0, 10), commands.slice(10)];
      const base = playAccepted(fresh(seed), head).estate;
      const without = playAccepted(base, tail).estate;
      const withIt = playAccepted(playAccepted(base, [only]).estate, tail).estate;
      for (const index of devices.keys()) {
        if (index === one) continue;
        expect([seed, about(withIt, index)]).toEqual([seed, about(without, index)]);
      }
    }
  });
  test('another device in the estate changes nothing on those that are there', () => {
    const extra: DeviceSpec = {
      id: branded<DeviceId>('NEW-01'),
      department: 'Finance',
      user: 'somebody new',
      windows: 'Windows 11 24H2',
      join: 'hybridJoined',
      client: true,
      enrolled: false,
    };
    const open = { ...spec, devices: spec.devices.map(({ pollsAt: _, ...rest }) => rest) };
    const more = { ...open, devices: [...open.devices, extra] };
    for (const seed of seeds.slice(0, 30)) {
      const commands = randomCommands(seed, 20);
      const [few, many] = [open, more].map((one) => playAccepted(start(one, branded<Seed>(seed)), commands).estate);
      if (!few || !many) throw new Error('Nothing was played');
      for (const index of devices.keys()) expect([seed, about(many, index)]).toEqual([seed, about(few, index)]);
    }
  });
});

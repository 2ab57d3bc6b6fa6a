import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, launchOptions, thisMachine } from '../scripts/browser.mjs';
import { branded, type DeviceId } from '../src/lib/brand.ts';
import type { Command } from '../src/lib/simulator/model.ts';
import { ask, type Estate } from '../src/lib/simulator/simulator.ts';
import { done, everyone, fresh, pass } from './fleet.ts';
import { type Group, type Measure, median, rounded } from './measure.ts';

const hundredThousand = 100_000;
const device = branded<DeviceId>('PC-0000042');

/** Milliseconds of each of `n` runs, after one that warms up. */
function times(n: number, run: () => unknown): readonly number[] {
  run();
  return Array.from({ length: n }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
}

function timed(measure: string, unit: 'ms' | 's', n: number, run: () => unknown): Measure {
  const value = median(times(n, run)) / (unit === 's' ? 1000 : 1);
  return { measure, value: rounded(value), unit, n };
}

/** Device events (policy polls) a second through the door, with a workload that moves every six hours. */
function throughput(measure: string, count: number, n: number): Measure {
  const estate = fresh(count);
  const seconds = median(times(n, () => [0, 1, 2, 3].reduce(quarter, estate))) / 1000;
  return { measure, value: rounded((count * 24) / seconds), unit: 'events/s', n };
}

function quarter(estate: Estate, number: number): Estate {
  const to = number % 2 === 0 ? 'intune' : 'configMgr';
  return done(done(estate, { kind: 'switchWorkload', workload: 'clientApps', to }), { kind: 'wait', minutes: 360 });
}

/** Commands of several kinds on a large estate, each alone, without the time that passes afterwards. */
function command(): Measure {
  const estate = fresh(hundredThousand);
  const commands: readonly Command[] = [
    { kind: 'switchWorkload', workload: 'clientApps', to: 'pilotIntune', pilotCollection: everyone },
    { kind: 'configure', setting: 'softwareUpdates', to: 'no' },
    { kind: 'addMember', collection: everyone, device },
    { kind: 'changeDevice', device, trait: 'online', to: 'no' },
  ];
  const each = commands.map((one) => median(times(15, () => done(estate, one))));
  return { measure: 'engine.command.100k', value: rounded(Math.max(...each)), unit: 'ms', n: 15 * commands.length };
}

/** A question about one device with its causes. */
function query(): Measure {
  const estate = pass(fresh(hundredThousand), 1);
  const n = 20_000;
  const [all = 0] = times(1, () => {
    for (let index = 0; index < n; index++)
      if (ask(estate, { ask: 'authority', workload: 'compliancePolicies', device }).because.length === 0)
        throw new Error();
  });
  return { measure: 'engine.query', value: rounded(all / n), unit: 'ms', n };
}

function replay(): Measure {
  const estate = fresh(14);
  return timed('engine.replay.200', 'ms', 15, () => {
    let now = estate;
    for (let index = 0; index < 100; index++) {
      const to = index % 2 === 0 ? 'intune' : 'configMgr';
      now = done(done(now, { kind: 'switchWorkload', workload: 'clientApps', to }), { kind: 'wait', minutes: 60 });
    }
    return now;
  });
}

/** The exponent of growth: 1 is linear. */
function growth(measure: string, small: () => unknown, large: () => unknown, factor: number): Measure {
  const [few, many] = [small, large].map((run) => median(times(5, run)));
  return { measure, value: rounded(Math.log((many ?? 0) / (few ?? 1)) / Math.log(factor)), unit: 'exponent', n: 5 };
}

/** A million devices live in a process of their own, so that its memory is theirs. */
function million(): { readonly seconds: number; readonly megabytes: number } {
  const out = execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'million.ts')], {
    encoding: 'utf8',
  });
  const [seconds = 0, megabytes = 0] = out.trim().split(' ').map(Number);
  return { seconds, megabytes };
}

/** The engine as one script, without prose and without causes, which a lab fetches when somebody asks why. */
async function bundle(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'engine', fileName: 'out' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib, minify: true } });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The engine did not build');
  return chunk.code;
}

async function inChromium(): Promise<Measure> {
  const script = await bundle(join(import.meta.dirname, 'fleet.ts'));
  const browser = await chromium.launch(launchOptions(findBrowser(thisMachine())));
  try {
    const page = await browser.newPage();
    const found: number[] = [];
    for (let run = 0; run < 5; run++) {
      const seconds: number = await page.evaluate(
        `${script};(() => { const estate = engine.fresh(${hundredThousand}); const began = performance.now(); engine.pass(estate, 24); return (performance.now() - began) / 1000; })()`,
      );
      found.push(seconds);
    }
    return { measure: 'engine.24h.100k.chromium', value: rounded(median(found)), unit: 's', n: 5 };
  } finally {
    await browser.close();
  }
}

export const engine: Group = {
  names: [
    'engine.events.1k',
    'engine.events.100k',
    'engine.24h.100k',
    'engine.24h.1m',
    'engine.24h.1m.memory',
    'engine.command.100k',
    'engine.query',
    'engine.count.100k',
    'engine.replay.200',
    'engine.growth.devices',
    'engine.growth.hours',
    'bytes.script.engine',
    'engine.24h.100k.chromium',
  ],
  async *take(wanted) {
    if (wanted('engine.events.1k')) yield throughput('engine.events.1k', 1_000, 15);
    if (wanted('engine.events.100k')) yield throughput('engine.events.100k', hundredThousand, 5);
    if (wanted('engine.24h.100k')) {
      const estate = fresh(hundredThousand);
      yield timed('engine.24h.100k', 's', 7, () => pass(estate, 24));
    }
    if (wanted('engine.24h.1m') || wanted('engine.24h.1m.memory')) {
      const { seconds, megabytes } = million();
      yield { measure: 'engine.24h.1m', value: rounded(seconds), unit: 's', n: 1 };
      yield { measure: 'engine.24h.1m.memory', value: rounded(megabytes), unit: 'MB', n: 1 };
    }
    if (wanted('engine.command.100k')) yield command();
    if (wanted('engine.query')) yield query();
    if (wanted('engine.count.100k')) {
      const estate = pass(fresh(hundredThousand), 1);
      const of = { ask: 'authority', workload: 'compliancePolicies' } as const;
      yield timed(
        'engine.count.100k',
        'ms',
        50,
        () => ask(estate, { ask: 'count', within: 'allDevices', of, is: 'intune' }).value,
      );
    }
    if (wanted('engine.replay.200')) yield replay();
    if (wanted('engine.growth.devices')) {
      const [few, many] = [fresh(10_000), fresh(hundredThousand)];
      yield growth(
        'engine.growth.devices',
        () => pass(few, 24),
        () => pass(many, 24),
        10,
      );
    }
    if (wanted('engine.growth.hours')) {
      const estate = fresh(20_000);
      yield growth(
        'engine.growth.hours',
        () => pass(estate, 24),
        () => pass(estate, 240),
        10,
      );
    }
    if (wanted('bytes.script.engine')) {
      const code = await bundle(join(import.meta.dirname, '../src/lib/simulator/engine.ts'));
      yield { measure: 'bytes.script.engine', value: gzipSync(code).length, unit: 'bytes', n: 1 };
    }
    if (wanted('engine.24h.100k.chromium')) yield await inChromium();
  },
};

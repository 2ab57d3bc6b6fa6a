import { expect, test } from 'vitest';
import { holds } from '../../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../../src/lib/lab/scenario.ts';
import type { Command, EstateSpec } from '../../../../src/lib/simulator/model.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { device, play, refusal, seed, site, wait } from '../estates.ts';
import { answers, deliver, deliverable, deviceGroup, install, laptop } from '../rules/client/internet.ts';

const week = wait(7 * 24 * 60);
const done: Condition = {
  all: [
    { within: 'allDevices', every: { ask: 'clientStanding' }, is: 'registered' },
    { within: 'allDevices', every: { ask: 'coManaged' }, is: true },
  ],
};
function spec(settings: NonNullable<EstateSpec['settings']>, ...to: readonly string[]): EstateSpec {
  return site([laptop('LAPTOP')], {
    version: '2603',
    settings,
    groups: [deviceGroup('laptops', 'LAPTOP')],
    deliverables: [deliverable('settings', 'coManagementSettings', { override: 'no' }, ...to)],
  });
}
const set = (setting: 'azureServices' | 'cmg' | 'cmgConnectionPoint' | 'cmgCertificate', to: string): Command => ({
  kind: 'configure',
  setting,
  to,
});

test('L24: the laptop becomes co-managed once the certificate of the gateway is trusted', () => {
  const estate = start(spec({ cmg: 'running', cmgCertificate: 'untrustedRoot' }, 'laptops'), seed);
  expect(holds(done, estate).met).toBe(false);
  const waited = play(estate, week);
  expect(holds(done, waited).met).toBe(false);
  expect(answers(waited, 'setupResult', 'LAPTOP')).toEqual(['rootNotTrusted']);
  expect(holds(done, play(waited, set('cmgCertificate', 'trusted'), wait(20)))).toEqual({
    met: true,
    notYet: { count: 0, first: [] },
  });
});

test('L24: from nothing, step by step and in this order', () => {
  const nothing = { azureServices: 'notOnboarded', cmgConnectionPoint: 'missing', managementPoint: 'http' } as const;
  const estate = start(spec(nothing), seed);
  expect(holds(done, play(estate, week)).met).toBe(false);
  expect(refusal(estate, set('cmg', 'running'))).toEqual({ kind: 'azureServicesMissing' });
  const secure: Command = { kind: 'configure', setting: 'managementPoint', to: 'enhancedHttp' };
  const steps = [
    set('azureServices', 'onboarded'),
    set('cmg', 'running'),
    secure,
    set('cmgConnectionPoint', 'working'),
    deliver('settings', 'laptops'),
  ];
  expect(holds(done, play(estate, ...steps, wait(24 * 60))).met).toBe(true);
  for (const left of steps.slice(1)) {
    const rest = steps.filter(
      (step) => step !== left && !(left.kind === 'configure' && left.setting === 'cmg' && step === steps[3]),
    );
    expect(holds(done, play(estate, ...rest, week)).met).toBe(false);
  }
});

test('L24: the older way, an app that runs the line, leads there too', () => {
  const estate = start(spec({ cmg: 'running' }), seed);
  expect(holds(done, play(estate, week)).met).toBe(false);
  const installed = play(estate, install('LAPTOP'), wait(20));
  expect(holds(done, installed).met).toBe(true);
  expect(installed.device(device('LAPTOP'))?.client).toBe(true);
});

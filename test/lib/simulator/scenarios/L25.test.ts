import { expect, test } from 'vitest';
import { holds } from '../../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../../src/lib/lab/scenario.ts';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { play, seed, site, value, wait } from '../estates.ts';
import { deliverable, deviceGroup, laptop, line, setLine } from '../rules/client/internet.ts';

const day = 24 * 60;
const wordy = 'SMSMP=https://mp.fabrikam.com /NoCRLCheck ';
const tooLong = line(`${wordy}${'CCMLOGMAXSIZE=1000000 '.repeat(50)}`).replace(/(CCMLOGMAXSIZE=1000000 )+/, (run) =>
  run.slice(0, 1050 - line(wordy).length),
);
const spec = site([laptop('LAPTOP')], {
  version: '2603',
  settings: { cmg: 'running', cmgCertificate: 'crlUnreachable' },
  installLine: tooLong,
  groups: [deviceGroup('laptops', 'LAPTOP')],
  deliverables: [deliverable('settings', 'coManagementSettings', {}, 'laptops')],
});
const done: Condition = {
  all: [
    { ask: { ask: 'installLineLength' }, atMost: 1024 },
    { ask: { ask: 'installLineProblem' }, is: 'none' },
    { within: 'allDevices', every: { ask: 'clientStanding' }, is: 'registered' },
  ],
};

test('L25: a line of 1,050 characters installs nothing, a shorter one with what is needed does', () => {
  const estate = start(spec, seed);
  expect(value(estate, { ask: 'installLineLength' })).toBe(1050);
  expect(holds(done, estate).met).toBe(false);
  expect(holds(done, play(estate, wait(7 * day))).met).toBe(false);
  expect(holds(done, play(estate, setLine(line(wordy)), wait(day)))).toEqual({
    met: true,
    notYet: { count: 0, first: [] },
  });
});

test('L25: a line that is short and leaves out /NoCRLCheck does not install either', () => {
  expect(holds(done, play(start(spec, seed), setLine(line()), wait(7 * day))).met).toBe(false);
});

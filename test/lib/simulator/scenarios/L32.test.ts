import { expect, test } from 'vitest';
import { branded, type Minute } from '../../../../src/lib/brand.ts';
import { holds } from '../../../../src/lib/lab/condition.ts';
import type { Condition } from '../../../../src/lib/lab/scenario.ts';
import { ask, start } from '../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, seed, site, wait } from '../estates.ts';
import { answers } from '../rules/client/internet.ts';

const day = 24 * 60;
const PC = device('PC');
const startsAt = branded<Minute>(4 * day + 600);
const done: Condition = {
  all: [
    { within: 'allDevices', every: { ask: 'clientHealthStatus' }, is: 7 },
    { within: 'allDevices', every: { ask: 'clientHealthVerdict' }, is: 'healthy' },
  ],
};

test('L32: status 23 with a last sync three days ago is red, and heals with the management point', () => {
  const spec = site([pc('PC', { faults: ['managementPointUnreachable'] })], { version: '2603', startsAt });
  const estate = start(spec, seed);
  expect(answers(estate, 'clientHealthStatus', 'PC')).toEqual([23]);
  expect(answers(estate, 'clientHealthVerdict', 'PC')).toEqual(['unhealthy']);
  const read = ask(estate, { ask: 'clientHealthVerdict', device: PC }).because[0].fact;
  expect(read).toMatchObject({ kind: 'healthRead', status: 23, synced: startsAt - 30 - 3 * day });
  expect(holds(done, play(estate, wait(7 * day))).met).toBe(false);
  const mended = play(estate, { kind: 'repair', device: PC, fault: 'managementPointUnreachable' }, wait(8 * 60));
  expect(holds(done, mended)).toEqual({ met: true, notYet: { count: 0, first: [] } });
});

test('L32: for a laptop at home it is the connection point of the gateway', () => {
  const spec = site([pc('PC', { is: { network: 'internet' } })], {
    version: '2603',
    startsAt,
    settings: { cmg: 'running', cmgConnectionPoint: 'accountNotAdministrator' },
  });
  const waited = play(start(spec, seed), wait(3 * day));
  expect(answers(waited, 'clientHealthStatus', 'PC')).toEqual([23]);
  expect(holds(done, waited).met).toBe(false);
  const mended = play(waited, { kind: 'configure', setting: 'cmgConnectionPoint', to: 'working' }, wait(9 * 60));
  expect(holds(done, mended)).toEqual({ met: true, notYet: { count: 0, first: [] } });
});

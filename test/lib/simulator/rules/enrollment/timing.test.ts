import { expect, test } from 'vitest';
import type { Command, EstateSpec } from '../../../../../src/lib/simulator/model.ts';
import { ask, type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, download, move, play, refusal, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { client, isEnrolled, one, said, set, times } from './clients.ts';

const enable: Command = { kind: 'setAutoEnrolment', to: 'all' };

function fleetOf(count: number, over: Partial<EstateSpec> = {}): EstateSpec {
  const fleet = {
    count,
    name: 'PC-{0000}',
    departments: { Sales: 1 },
    windows: 'Windows 11 24H2',
    join: 'hybridJoined',
    enrolled: false,
  } as const;
  return {
    ...site([client('LATE', { client: false })], { autoEnrolment: { kind: 'none' }, policyPoll: 10 }),
    fleet: [fleet],
    ...over,
  };
}
const enrolled = (estate: Estate) => value(estate, { ask: 'tile', value: 'enrolled' });

test('enrolment-spread: a big site enrols over a time that grows with its clients, a small one at once', () => {
  const after = (count: number, minutes: number) => enrolled(play(start(fleetOf(count), seed), enable, wait(minutes)));
  // 2,000 clients are spread over 86 minutes.
  expect(after(2000, 30)).toBeGreaterThan(400);
  expect(after(2000, 30)).toBeLessThan(1000);
  expect([after(2000, 85) < 2000, after(2000, 86)]).toEqual([true, 2000]);
  expect(after(20, 10)).toBe(20);
  const first = play(start(fleetOf(2000), seed), enable, wait(10));
  const scheduled = first.devices.find((id) => value(first, { ask: 'enrolmentStage', device: id }) === 'scheduled');
  if (!scheduled) throw new Error('Nobody waits');
  expect(value(first, { ask: 'handlerLog', device: scheduled })).toBe('timerQueued');
  expect(rulesOf(first, { ask: 'enrolmentStage', device: scheduled })[0]).toBe('enrolment-spread');
  const [timer] = ask(first, { ask: 'enrolmentStage', device: scheduled }).because;
  if (timer.fact.kind !== 'enrolmentTimer') throw new Error('No timer');
  const { at } = timer.fact;
  const done = play(first, wait(at - first.now));
  expect([times(done, 'enrolmentScheduled', scheduled).length, times(done, 'deviceEnrolled', scheduled)]).toEqual([
    1,
    [at],
  ]);
});

test('enrolment-spread: an enabled site, and one before 1806, spread nobody', () => {
  const on = start(fleetOf(2000, { autoEnrolment: { kind: 'all' } }), seed);
  expect(enrolled(play(on, wait(10)))).toBe(2000);
  const old = start(fleetOf(2000, { site: { code: 'OLD', version: '1802', policyPoll: 10 } }), seed);
  expect(enrolled(play(old, enable, wait(10)))).toBe(2000);
  const random = start(fleetOf(2000, { site: { code: 'NEW', version: '1806', policyPoll: 10 } }), seed);
  expect(enrolled(play(random, enable, wait(10)))).toBeLessThan(1000);
});

test('enrolment-spread: a client acts on the timer that it has set, until policy tells it otherwise', () => {
  const waiting = play(
    start(fleetOf(2000, { site: { code: 'DAY', version: '2309', policyPoll: 600 } }), seed),
    enable,
    wait(20),
  );
  const id = waiting.devices.find(
    (one) =>
      value(waiting, { ask: 'enrolmentStage', device: one }) === 'scheduled' &&
      (waiting.device(one)?.nextPolicy ?? 0) > 900,
  );
  if (!id) throw new Error('Nobody waits');
  const none = play(waiting, { kind: 'setAutoEnrolment', to: 'none' });
  expect(isEnrolled(play(none, wait(120)), id)).toBe(true);
  expect(isEnrolled(play(none, download(id), wait(120)), id)).toBe(false);
});

test('enrolmentIsImmediate is told from the truth: the big site is in at once', () => {
  const within = (belief?: 'enrolmentIsImmediate') =>
    enrolled(play(start(fleetOf(2000), seed, { belief }), enable, wait(10)));
  expect([within() < 1000, within('enrolmentIsImmediate')]).toEqual([true, 2000]);
});

test('re-enrols: a covered device that is taken out of Intune enrols again at its next policy', () => {
  const out = play(one({ enrolled: true }), wait(20), { kind: 'unenrol', device: device('PC') });
  expect([isEnrolled(out), isEnrolled(play(out, wait(9))), isEnrolled(play(out, wait(10)))]).toEqual([
    false,
    false,
    true,
  ]);
  const uncovered = play(out, { kind: 'setAutoEnrolment', to: 'none' }, wait(600));
  expect(isEnrolled(uncovered)).toBe(false);
  expect(refusal(out, { kind: 'unenrol', device: device('PC') })).toEqual({ kind: 'notEnrolled', device: 'PC' });
  expect(refusal(out, { kind: 'unenrol', device: device('NOBODY') })?.kind).toBe('deviceUnknown');
});

test('windows-upgrade: a newer Windows lets a client enrol at its next policy, and there is no way back', () => {
  const old = one({ windows: 'Windows 10 1703' });
  const upgrade = (to: Extract<Command, { kind: 'upgradeWindows' }>['to'], id = 'PC'): Command => ({
    kind: 'upgradeWindows',
    device: device(id),
    to,
  });
  const upgraded = play(old, upgrade('Windows 11 24H2'));
  expect([isEnrolled(play(old, wait(120))), isEnrolled(play(upgraded, wait(30)))]).toEqual([false, true]);
  expect(refusal(upgraded, upgrade('Windows 11 24H2'))?.kind).toBe('notAnUpgrade');
  expect(refusal(upgraded, upgrade('Windows 10 22H2'))?.kind).toBe('notAnUpgrade');
  expect(refusal(one({ windows: 'Windows Server 2025' }), upgrade('Windows 11 24H2'))?.kind).toBe('notAnUpgrade');
  expect(refusal(old, upgrade('Windows 11 24H2', 'NOBODY'))?.kind).toBe('deviceUnknown');
});

test('group-policy-route: nothing but automatic enrolment takes a client into Intune', () => {
  const ready = one({}, { autoEnrolment: { kind: 'none' } });
  const touched = play(
    ready,
    set('registerDevices', 'no'),
    set('registerDevices', 'yes'),
    download('PC'),
    wait(7 * 1440),
  );
  expect([isEnrolled(touched), said(touched, 'lastEnrolmentEvent')]).toEqual([false, 'none']);
  expect(isEnrolled(play(touched, enable, wait(60)))).toBe(true);
});

test('a move of a workload disturbs no timer', () => {
  const waiting = play(start(fleetOf(2000), seed), enable, wait(10));
  const moved = play(waiting, move('clientApps', 'intune'), wait(10));
  const id = moved.devices.find((one) => value(moved, { ask: 'enrolmentStage', device: one }) === 'scheduled');
  if (!id) throw new Error('Nobody waits');
  expect(times(moved, 'enrolmentScheduled', id)).toHaveLength(1);
});

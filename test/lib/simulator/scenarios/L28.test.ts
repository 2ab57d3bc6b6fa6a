import { expect, test } from 'vitest';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { pc, play, refusal, seed, site, wait } from '../estates.ts';
import { act, asks, attach, change, stateOf } from '../rules/actions/remote.ts';

/** L28: a laptop is lost at home, and offline. It is co-managed; no site reaches it there. */
const lost = pc('LAPTOP-01', { is: { online: 'no', network: 'internet' } });
const estate = start(site([lost, pc('PC-02')], { autoEnrolment: { kind: 'none' } }), seed);
const passes = (at: typeof estate) =>
  stateOf(at, 'LAPTOP-01', 'wipe') === 'done' && asks(at, 'LAPTOP-01', { ask: 'userData' }) === 'removed';

test('nothing secures it by itself, and the site cannot', () => {
  expect(passes(estate)).toBe(false);
  expect(passes(play(estate, wait(7 * 24 * 60)))).toBe(false);
  expect(refusal(estate, attach('LAPTOP-01'))?.kind).toBe('actionNotAllowed');
});

test('the wipe waits for the device, and is done when it calls Intune from home', () => {
  const wiped = play(estate, act('LAPTOP-01', 'quickScan'), act('LAPTOP-01', 'wipe'), wait(24 * 60));
  expect([stateOf(wiped, 'LAPTOP-01', 'wipe'), asks(wiped, 'LAPTOP-01', { ask: 'managementState' })]).toEqual([
    'pending',
    'wipePending',
  ]);
  const seen = play(wiped, change('LAPTOP-01', 'online', 'yes'), wait(9 * 60));
  expect([passes(seen), stateOf(seen, 'LAPTOP-01', 'quickScan')]).toEqual([true, 'canceled']);
  expect(asks(seen, 'PC-02', { ask: 'userData' })).toBe('kept');
});

test('Retire leaves the data on it', () => {
  const retired = play(estate, act('LAPTOP-01', 'retire'), change('LAPTOP-01', 'online', 'yes'), wait(9 * 60));
  expect([stateOf(retired, 'LAPTOP-01', 'retire'), passes(retired)]).toEqual(['done', false]);
});

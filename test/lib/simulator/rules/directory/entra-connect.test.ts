import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../../src/lib/simulator/model.ts';
import { device, eventsOf, pc, play, refusal, rulesOf, value, wait } from '../../estates.ts';
import { asks, configure, domain, inDomain } from './computers.ts';

const delta: Command = { kind: 'runSyncCycle', policy: 'delta' };
const initial: Command = { kind: 'runSyncCycle', policy: 'initial' };
const pastAWeek = wait(7 * 24 * 60 + 1);
const synced: Command = { kind: 'setOuSync', ou: 'Sales', to: 'synced' };

describe('sync-cycle', () => {
  test('a cycle runs on the hour and at half past, or at once when it is told to', () => {
    const estate = domain([inDomain('PC')]);
    const object = (...commands: readonly Command[]) => asks(play(estate, ...commands), 'PC', 'entraObject');
    expect([object(wait(29)), object(wait(30)), object(delta), object(initial)]).toEqual([
      'none',
      'withCertificate',
      'withCertificate',
      'withCertificate',
    ]);
    expect(value(play(estate, wait(59)), { ask: 'lastSyncCycle' })).toBe(630);
    expect(value(play(estate, wait(7), delta), { ask: 'lastSyncCycle' })).toBe(607);
  });
  test('none runs while the schedule is off or nothing is installed, and the installation ends with one', () => {
    const off = play(domain([inDomain('PC')], { settings: { syncCycle: 'off' } }), wait(300));
    expect([asks(off, 'PC', 'entraObject'), asks(off, 'PC', 'joinError')]).toEqual(['none', '0x801C03F2']);
    expect(rulesOf(off, { ask: 'joinState', device: device('PC') })[0]).toBe('sync-cycle');
    expect(asks(play(off, delta), 'PC', 'entraObject')).toBe('withCertificate');
    expect(asks(play(off, configure('syncCycle', 'every30Minutes'), wait(30)), 'PC', 'entraObject')).toBe(
      'withCertificate',
    );
    const bare = play(domain([inDomain('PC')], { settings: { entraConnect: 'notInstalled' } }), wait(300));
    expect(asks(bare, 'PC', 'entraObject')).toBe('none');
    expect([delta, synced].map((command) => refusal(bare, command))).toEqual([
      { kind: 'entraConnectMissing' },
      { kind: 'entraConnectMissing' },
    ]);
    expect(asks(play(bare, configure('entraConnect', 'current')), 'PC', 'entraObject')).toBe('withCertificate');
  });
});

test('sync-within-seven-days: after more than 7 days without a cycle only a full one does', () => {
  const off = domain([inDomain('PC')], { settings: { syncCycle: 'off' } });
  const week = play(off, wait(7 * 24 * 60));
  expect([refusal(week, delta), value(week, { ask: 'fullSyncNeeded' })]).toEqual([undefined, false]);
  const late = play(off, pastAWeek);
  expect(refusal(late, delta)).toEqual({ kind: 'fullSyncNeeded', ranAt: 600 });
  expect(value(late, { ask: 'fullSyncNeeded' })).toBe(true);
  const scheduled = play(late, configure('syncCycle', 'every30Minutes'), wait(120));
  expect([asks(scheduled, 'PC', 'entraObject'), value(scheduled, { ask: 'lastSyncCycle' })]).toEqual(['none', 600]);
  expect(rulesOf(scheduled, { ask: 'joinState', device: device('PC') })[0]).toBe('sync-within-seven-days');
  const full = play(scheduled, initial);
  expect([asks(full, 'PC', 'entraObject'), value(full, { ask: 'fullSyncNeeded' })]).toEqual(['withCertificate', false]);
  expect(refusal(play(full, wait(1)), delta)).toBeUndefined();
});

test('ou-synchronised: the next cycle takes up a changed filter, either way', () => {
  const devices = [inDomain('IN', { ou: 'Finance' }), inDomain('OUT')];
  const estate = domain(devices, { ousLeftOut: ['Sales'] });
  const later = play(estate, wait(120));
  expect(['IN', 'OUT'].map((id) => asks(later, id, 'azureAdJoined'))).toEqual([true, false]);
  expect(rulesOf(later, { ask: 'joinState', device: device('OUT') })[0]).toBe('ou-synchronised');
  const opened = play(later, synced);
  expect([asks(opened, 'OUT', 'entraObject'), asks(play(opened, wait(30)), 'OUT', 'entraObject')]).toEqual([
    'none',
    'withCertificate',
  ]);
  const closed = play(opened, delta, { kind: 'setOuSync', ou: 'Sales', to: 'notSynced' }, delta);
  expect(asks(closed, 'OUT', 'entraObject')).toBe('none');
  expect(refusal(opened, synced)).toEqual({ kind: 'alreadySo', command: 'setOuSync' });
  expect(refusal(opened, { kind: 'setOuSync', ou: 'Nowhere', to: 'synced' })).toEqual({
    kind: 'ouUnknown',
    ou: 'Nowhere',
  });
});

test('joined-outlives-filter: leaving a unit out takes no join back, but keeps others from joining', () => {
  const estate = domain([pc('PC', { ou: 'Sales' }), inDomain('NEW')]);
  const left = play(estate, { kind: 'setOuSync', ou: 'Sales', to: 'notSynced' }, wait(24 * 60));
  expect(['PC', 'NEW'].map((id) => asks(left, id, 'joinState'))).toEqual(['hybridJoined', 'domainJoined']);
});

test('device-attributes: without them the object comes without its certificate, and the PC cannot join', () => {
  const estate = play(domain([inDomain('PC')], { settings: { deviceAttributes: 'excluded' } }), wait(300));
  expect([asks(estate, 'PC', 'entraObject'), asks(estate, 'PC', 'joinError')]).toEqual([
    'withoutCertificate',
    '0x801C03F2',
  ]);
  expect(rulesOf(estate, { ask: 'joinError', device: device('PC') })[0]).toBe('device-attributes');
  const cured = play(estate, configure('deviceAttributes', 'synchronised'), wait(90));
  expect([asks(cured, 'PC', 'entraObject'), asks(cured, 'PC', 'joinState')]).toEqual([
    'withCertificate',
    'hybridJoined',
  ]);
  const told = eventsOf(cured).filter(({ kind }) => kind === 'computerObjectSynced');
  expect(told).toHaveLength(1);
});

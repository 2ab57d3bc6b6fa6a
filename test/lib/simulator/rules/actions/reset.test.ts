import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import type { DeliverableKind, DeviceSpec } from '../../../../../src/lib/simulator/model.ts';
import type { IntuneAction } from '../../../../../src/lib/simulator/rules/actions/lists.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, refusal, rulesOf, seed, site, wait } from '../../estates.ts';
import { act, asks, change, group, mayAct, operatedBy, stateOf } from './remote.ts';

const day = 24 * 60;
const entra = { join: 'entraJoined' } as const;

/** What is left of a device: enrolled, its client, joined to Entra ID, the user's data. */
function left(estate: Estate, id = 'PC') {
  return [
    asks(estate, id, { ask: 'mdmEnrolled' }),
    estate.device(device(id))?.client,
    estate.device(device(id))?.join,
    asks(estate, id, { ask: 'userData' }),
  ];
}
/** Nobody enrols by automatic enrolment, so that what an action leaves stays to be seen. */
function outcome(action: IntuneAction, over: Partial<DeviceSpec> = {}, minutes = 60): Estate {
  return play(
    start(site([pc('PC', over)], { autoEnrolment: { kind: 'none' } }), seed),
    act('PC', action),
    wait(minutes + 2),
  );
}

describe('retire-effect: the enrolment ends, an Entra joined device is unjoined, client and data stay', () => {
  test('hybrid joined, Entra joined, registered', () => {
    expect(left(outcome('retire'))).toEqual([false, true, 'hybridJoined', 'kept']);
    expect(left(outcome('retire', entra))).toEqual([false, true, 'notJoined', 'kept']);
    expect(left(outcome('retire', { join: 'registered' }))).toEqual([false, true, 'notJoined', 'kept']);
    expect(left(outcome('sync', entra))).toEqual([true, true, 'entraJoined', 'kept']);
  });
  test('what Intune delivered goes, but Win32 apps and Microsoft 365 Apps', () => {
    const kinds = ['intuneWin32App', 'intuneOfficeApp', 'intuneStoreApp'] as const satisfies readonly DeliverableKind[];
    const deliverables = kinds.map((kind) => ({ id: branded<DeliverableId>(kind.toLowerCase()), name: kind, kind }));
    const spec = site([pc('PC', { client: false })], {
      autoEnrolment: { kind: 'none' },
      deliverables: deliverables.map((one) => ({ ...one, to: ['allDevices'], with: { intent: 'required' } })),
    });
    const installed = play(start(spec, seed), wait(2 * day));
    const held = (at: Estate) => deliverables.map(({ id }) => asks(at, 'PC', { ask: 'software', deliverable: id }));
    expect(held(installed)).toEqual(['installed', 'installed', 'installed']);
    expect(held(play(installed, act('PC', 'retire'), wait(2)))).toEqual(['installed', 'installed', 'heldBack']);
  });
});

test('retire-limit: a tenant asks for 1,000 Retire actions in a day and no more', () => {
  const names = Array.from({ length: 100 }, (_, index) => `PC-${index}`);
  const spec = site([...names.map((id) => pc(id)), pc('ONE')], {
    autoEnrolment: { kind: 'none' },
    groups: [{ id: group('all'), name: 'All', of: 'devices', members: names }],
  });
  const bulk = { kind: 'bulkAction', group: group('all'), action: 'retire' } as const;
  const offline = play(start(spec, seed), ...names.map((id) => change(id, 'online', 'no')));
  const once = play(offline, bulk);
  const tenTimes = Array.from({ length: 9 }).reduce((at: Estate) => play(at, bulk), once);
  expect(refusal(tenTimes, act('ONE', 'retire'))).toEqual({ kind: 'retireLimitReached', limit: 1000 });
  expect(refusal(tenTimes, bulk)).toEqual({ kind: 'retireLimitReached', limit: 1000 });
  expect(refusal(once, act('ONE', 'retire'))).toBeUndefined();
  expect(refusal(play(tenTimes, wait(day)), act('ONE', 'retire'))).toBeUndefined();
});

test('re-enrols-after-retire: a client that is covered enrols again, one that is not stays out', () => {
  const spec = site([pc('PC')]);
  const retired = (covers: 'all' | 'none', action: 'retire' | 'delete') =>
    play(start({ ...spec, autoEnrolment: { kind: covers } }, seed), act('PC', action), wait(2));
  for (const action of ['retire', 'delete'] as const) {
    expect(asks(retired('all', action), 'PC', { ask: 'mdmEnrolled' })).toBe(false);
    expect(asks(play(retired('all', action), wait(60)), 'PC', { ask: 'mdmEnrolled' })).toBe(true);
    expect(asks(play(retired('none', action), wait(day)), 'PC', { ask: 'mdmEnrolled' })).toBe(false);
  }
});

test('delete-is-retire: the device leaves the list at once, and is retired at its next check-in', () => {
  const spec = site([pc('PC', { ...entra, is: { online: 'no' } })], { autoEnrolment: { kind: 'none' } });
  const deleted = play(start(spec, seed), act('PC', 'delete'));
  expect(asks(start(spec, seed), 'PC', { ask: 'managedBy' })).toBe('intune');
  expect(asks(deleted, 'PC', { ask: 'managedBy' })).toBe('notListed');
  expect([mayAct(deleted, 'PC', 'wipe'), asks(deleted, 'PC', { ask: 'mdmEnrolled' })]).toEqual([
    'alreadyDeleted',
    true,
  ]);
  const heard = play(deleted, change('PC', 'online', 'yes'), wait(8 * 60));
  expect(left(heard)).toEqual([false, true, 'notJoined', 'kept']);
  expect(rulesOf(heard, { ask: 'actionState', action: 'delete', device: device('PC') })).toContain('delete-is-retire');
});

test('wipe-effect: nothing is left, while another action leaves it all', () => {
  for (const join of ['hybridJoined', 'entraJoined'] as const) {
    for (const action of ['wipe', 'wipeProtected'] as const)
      expect(left(outcome(action, { join }))).toEqual([false, false, 'notJoined', 'removed']);
    expect(left(outcome('restart', { join }))).toEqual([true, true, join, 'kept']);
  }
  const early = play(start(site([pc('PC')]), seed), act('PC', 'wipe'), wait(31));
  expect([stateOf(early, 'PC', 'wipe'), asks(early, 'PC', { ask: 'mdmEnrolled' })]).toEqual(['active', true]);
  const wiped = play(early, wait(7 * day));
  expect([
    asks(wiped, 'PC', { ask: 'authority', workload: 'clientApps' }),
    asks(wiped, 'PC', { ask: 'flags' }),
  ]).toEqual(['none', 0]);
});

test('wipe-keeps-enrolment: data, join and enrolment stay, the client goes', () => {
  expect(left(outcome('wipeKeepEnrolment'))).toEqual([true, false, 'hybridJoined', 'kept']);
  expect(left(outcome('wipe'))).toEqual([false, false, 'notJoined', 'removed']);
});

test('fresh-start: personal devices leave, unless user data is retained; ours stay enrolled', () => {
  const personal = { ...entra, is: { ownership: 'personal' } } as const;
  expect(left(outcome('freshStart', entra))).toEqual([true, false, 'entraJoined', 'removed']);
  expect(left(outcome('freshStart', personal))).toEqual([false, false, 'notJoined', 'removed']);
  for (const over of [entra, personal])
    expect(left(outcome('freshStartKeepData', over))).toEqual([true, false, 'entraJoined', 'kept']);
});

test('autopilot-reset: for Entra joined devices with Windows RE; join and enrolment stay', () => {
  const estate = start(site([pc('ENTRA', entra), pc('HYBRID'), pc('REG', { join: 'registered' })]), seed);
  expect(['ENTRA', 'HYBRID', 'REG'].map((id) => mayAct(estate, id, 'autopilotReset'))).toEqual([
    'allowed',
    'notSupportedHybrid',
    'notEntraJoined',
  ]);
  expect(left(outcome('autopilotReset', entra))).toEqual([true, false, 'entraJoined', 'removed']);
  const failed = outcome('autopilotReset', { ...entra, faults: ['winReDisabled'] });
  const error = (at: Estate) => asks(at, 'PC', { ask: 'actionError', action: 'autopilotReset' });
  expect([stateOf(failed, 'PC', 'autopilotReset'), error(failed)]).toEqual(['failed', '0x80070032']);
  expect(left(failed)).toEqual([true, true, 'entraJoined', 'kept']);
  const repair = { kind: 'repair', device: device('PC'), fault: 'winReDisabled' } as const;
  const again = play(failed, repair, act('PC', 'autopilotReset'), wait(60));
  expect([stateOf(again, 'PC', 'autopilotReset'), error(again)]).toEqual(['done', 'none']);
});

describe('renaming', () => {
  const spec = site([pc('ENTRA', entra), pc('HYBRID'), pc('OTHER')]);
  const inDomain = (id: string, name: string) => ({ kind: 'renameInDomain', device: device(id), name }) as const;
  test('rename-not-hybrid: Intune renames Entra joined devices and no hybrid joined ones', () => {
    const estate = start(spec, seed);
    expect([mayAct(estate, 'ENTRA', 'rename'), mayAct(estate, 'HYBRID', 'rename')]).toEqual([
      'allowed',
      'notSupportedHybrid',
    ]);
    expect(refusal(estate, act('HYBRID', 'rename', 'NEW-1'))).toMatchObject({ verdict: 'notSupportedHybrid' });
    const renamed = play(estate, act('ENTRA', 'rename', 'NEW-1'), wait(2));
    expect(['NEW-1', 'ENTRA'].map((name) => asks(renamed, 'ENTRA', { ask: 'isNamed', name }))).toEqual([true, false]);
    expect(asks(renamed, 'ENTRA', { ask: 'renamedThrough' })).toBe('intune');
  });
  const offered = [
    ['NEW-1', true],
    ['Büro-7', true],
    ['1', false],
    ['12345', false],
    ['NEW 1', false],
    ['NEW_1', false],
    ['', false],
    ['x'.repeat(63), true],
    ['x'.repeat(64), false],
  ] as const;
  test.each(offered)('rename-name-rules: “%s” %s', (name, fits) => {
    const rejection = refusal(start(spec, seed), act('ENTRA', 'rename', name));
    expect(rejection?.kind).toBe(fits ? undefined : 'newNameUnfit');
  });
  test('rename-in-domain: on the intranet, for devices of the domain, to a name that is free', () => {
    const estate = start(spec, seed);
    const renamed = play(estate, inDomain('HYBRID', 'NEW-1'));
    expect([
      asks(renamed, 'HYBRID', { ask: 'isNamed', name: 'new-1' }),
      asks(renamed, 'HYBRID', { ask: 'renamedThrough' }),
    ]).toEqual([true, 'domain']);
    expect([
      asks(estate, 'HYBRID', { ask: 'isNamed', name: 'HYBRID' }),
      asks(estate, 'HYBRID', { ask: 'renamedThrough' }),
    ]).toEqual([true, 'nothing']);
    expect(refusal(estate, inDomain('ENTRA', 'NEW-1'))?.kind).toBe('notInDomain');
    expect(refusal(estate, inDomain('HYBRID', 'other'))?.kind).toBe('newNameTaken');
    expect(refusal(estate, inDomain('HYBRID', 'NEW 1'))?.kind).toBe('newNameUnfit');
    for (const away of [change('HYBRID', 'online', 'no'), change('HYBRID', 'network', 'internet')])
      expect(refusal(play(estate, away), inDomain('HYBRID', 'NEW-1'))?.kind).toBe('domainOutOfReach');
    expect(refusal(start({ ...spec, ...operatedBy({}) }, seed), inDomain('HYBRID', 'NEW-1'))).toBeUndefined();
  });
});

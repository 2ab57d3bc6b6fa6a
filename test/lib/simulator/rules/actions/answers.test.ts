import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import type { DeviceQuery } from '../../../../../src/lib/simulator/model.ts';
import {
  coexistenceParts,
  deviceActions,
  remoteActionKinds,
} from '../../../../../src/lib/simulator/rules/actions/lists.ts';
import { actionsAnswers, actionsEstateAnswers } from '../../../../../src/lib/simulator/rules/actions/words.ts';
import { ask, type Estate, fingerprint, start } from '../../../../../src/lib/simulator/simulator.ts';
import { sayFact } from '../../../../../src/lib/view/say-reasons.ts';
import { collection, device, group, pc, play, seed, site, wait } from '../../estates.ts';
import { act, asks, attach, change, configure, operatedBy, stateOf } from './remote.ts';

const devices = [
  pc('PC', { join: 'entraJoined' }),
  pc('OFF', { is: { online: 'no' } }),
  pc('SHARED', { is: { distributionPoint: 'sharesItsCertificate', ownership: 'personal' } }),
  pc('OTHER', { enrolled: false, is: { otherMdm: 'yes' } }),
  pc('BARE', { client: false, enrolled: false, join: 'notJoined' }),
];
const spec = site(devices, { settings: { tenantAttach: 'allDevices' }, collections: [group('up', ['PC'])] });
const fresh = start(spec, seed);
const acted = play(
  fresh,
  act('PC', 'wipe'),
  attach('PC', 'cmPivot'),
  act('OFF', 'delete'),
  act('SHARED', 'quickScan'),
  wait(60),
);
const limited = play(
  fresh,
  { kind: 'setUploadCollection', collection: collection('up') },
  configure('tenantAttach', 'collection'),
);
const nobody = start({ ...spec, ...operatedBy({ configMgrRole: 'none' }) }, seed);
const estates: readonly (readonly [string, Estate])[] = [
  ['as handed over', fresh],
  ['after actions', acted],
  ['with one collection', limited],
  ['for somebody without rights', nobody],
];
const queries: readonly DeviceQuery[] = [
  ...namesOf(actionsAnswers).map((one) => ({ ask: one })),
  ...deviceActions.map((action) => ({ ask: 'mayAct', action }) as const),
  ...remoteActionKinds.map((action) => ({ ask: 'actionState', action }) as const),
  ...coexistenceParts.map((part) => ({ ask: 'coexistence', part }) as const),
  { ask: 'actionError', action: 'autopilotReset' },
  { ask: 'isNamed', name: 'NEW' },
];

describe('every answer has causes that can be said', () => {
  test.each(estates)('%s', (_, estate) => {
    const names = { collections: estate.collections };
    for (const { id } of devices)
      for (const query of queries)
        for (const { fact } of ask(estate, { ...query, device: id }).because)
          expect(sayFact(fact, names)).toMatch(/\.$/);
    for (const one of namesOf(actionsEstateAnswers))
      expect(ask(estate, { ask: one }).because.length).toBeGreaterThan(0);
  });
});

describe('an answer says what would change it', () => {
  const by = (estate: Estate, id: string, query: DeviceQuery) =>
    ask(estate, { ...query, device: device(id) }).changes.map((one) => [one.by, one.then]);
  test('an action that nobody asked for', () => {
    expect(by(fresh, 'PC', { ask: 'actionState', action: 'sync' })).toContainEqual(['remoteAction', 'pending']);
    expect(by(fresh, 'OTHER', { ask: 'coexistenceState' })).toContainEqual(['changeDevice', 'none']);
    expect(by(fresh, 'SHARED', { ask: 'uploaded' })).toContainEqual(['changeDevice', true]);
    expect(by(fresh, 'PC', { ask: 'isNamed', name: 'NEW' })).toContainEqual(['remoteAction', true]);
    expect(by(fresh, 'OFF', { ask: 'isNamed', name: 'NEW' })).toEqual([]);
  });
});

test('what waits for an enrolment ends with it', () => {
  const asked = play(fresh, act('OFF', 'delete'), { kind: 'unenrol', device: device('OFF') });
  expect(stateOf(asked, 'OFF', 'delete')).toBe('canceled');
  const back = play(asked, change('OFF', 'online', 'yes'), wait(24 * 60));
  expect([asks(back, 'OFF', { ask: 'mdmEnrolled' }), asks(back, 'OFF', { ask: 'managementState' })]).toEqual([
    true,
    'managed',
  ]);
});

test('the order in which devices are asked leaves no trace', () => {
  const here = play(fresh, act('PC', 'sync'), act('SHARED', 'quickScan'), wait(60));
  const there = play(fresh, act('SHARED', 'quickScan'), act('PC', 'sync'), wait(30), wait(30));
  expect(fingerprint(here)).toBe(fingerprint(there));
});

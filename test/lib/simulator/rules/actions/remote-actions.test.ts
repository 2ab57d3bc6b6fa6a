import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import { intuneActions } from '../../../../../src/lib/simulator/rules/actions/lists.ts';
import { actionsUserProperties, type IntuneRole } from '../../../../../src/lib/simulator/rules/actions/words.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import {
  device,
  download,
  eventsOf,
  move,
  pc,
  play,
  refusal,
  rulesOf,
  seed,
  site,
  value,
  wait,
} from '../../estates.ts';
import { act, asks, change, configure, group, mayAct, operatedBy, signInAs, stateOf, user } from './remote.ts';

const offline = { is: { online: 'no' } } as const;
const entra = { join: 'entraJoined' } as const;
const day = 24 * 60;

test('remote-action-needs-enrolment: enrolment is enough, wherever the workloads are, and without it nothing is', () => {
  const estate = start(site([pc('PC'), pc('OUT', { enrolled: false, windows: 'Windows 10 1703' })]), seed);
  const moved = play(estate, move('deviceConfiguration', 'intune'), wait(60));
  for (const action of ['sync', 'retire', 'wipe', 'quickScan'] as const) {
    expect([estate, moved].map((at) => mayAct(at, 'PC', action))).toEqual(['allowed', 'allowed']);
    expect(mayAct(estate, 'OUT', action)).toBe('notEnrolled');
  }
  expect(refusal(estate, act('OUT', 'sync'))).toMatchObject({ kind: 'actionNotAllowed', verdict: 'notEnrolled' });
  expect(rulesOf(estate, { ask: 'mayAct', action: 'wipe', device: device('PC') })).toContain(
    'remote-action-needs-enrolment',
  );
});

/** Who may do what, role by role: h Help Desk Operator, s School Administrator, e Endpoint Security Manager, a Application Manager, d the custom role. */
const permissions: { readonly [A in (typeof intuneActions)[number]]: string } = {
  sync: 'hse',
  restart: 'hse',
  rename: 'hs',
  retire: 'hs',
  wipe: 'hs',
  wipeKeepEnrolment: 'hs',
  wipeProtected: 'hs',
  delete: 'sed',
  freshStart: 'hse',
  freshStartKeepData: 'hse',
  autopilotReset: 'hs',
  appSelectiveWipe: 'ha',
  quickScan: 'he',
  fullScan: 'he',
  updateSecurityIntelligence: 'he',
  rotateBitLockerKeys: 'he',
  rotateLocalAdminPassword: '',
  collectDiagnostics: 'hs',
  locate: 'hs',
  pauseConfigRefresh: '',
  runRemediation: 'hs',
  remoteAssistance: 'hs',
};
const letters: { readonly [R in IntuneRole]: string } = {
  none: '',
  helpDeskOperator: 'h',
  schoolAdministrator: 's',
  endpointSecurityManager: 'e',
  applicationManager: 'a',
  policyAndProfileManager: '',
  readOnlyOperator: '',
  intuneAdministrator: 'hsead',
  customDelete: 'd',
  customOffboarding: '',
};
describe('remote-action-roles: only a role with the permission may act, action by action', () => {
  const everything = { is: { protectedApps: 'yes' }, ...entra } as const;
  test.each(intuneActions)('%s', (action) => {
    for (const intuneRole of actionsUserProperties.intuneRole) {
      const spec = site([pc('PC', everything)], { settings: { remoteHelp: 'setUp' }, ...operatedBy({ intuneRole }) });
      const may =
        intuneRole === 'intuneAdministrator' ||
        [...letters[intuneRole]].some((letter) => permissions[action].includes(letter));
      expect([intuneRole, mayAct(start(spec, seed), 'PC', action)]).toEqual([
        intuneRole,
        may ? 'allowed' : 'noPermission',
      ]);
    }
  });
  test('a Global Administrator may do all', () => {
    const spec = site([pc('PC')], operatedBy({ entraRole: 'globalAdministrator' }));
    expect(mayAct(start(spec, seed), 'PC', 'pauseConfigRefresh')).toBe('allowed');
  });
});

test('remote-action-push: a push takes minutes, and without it the device does it at its next check-in', () => {
  const spec = site([pc('ON'), pc('OFF', offline), pc('DEAF', { faults: ['wnsBlocked'] })]);
  const asked = play(start(spec, seed), act('ON', 'sync'), act('OFF', 'sync'), act('DEAF', 'sync'));
  const states = (at: typeof asked) => ['ON', 'OFF', 'DEAF'].map((id) => stateOf(at, id, 'sync'));
  expect(states(asked)).toEqual(['pending', 'pending', 'pending']);
  expect(states(play(asked, wait(1)))).toEqual(['pending', 'pending', 'pending']);
  expect(states(play(asked, wait(2)))).toEqual(['done', 'pending', 'pending']);
  expect(states(play(asked, wait(8 * 60)))).toEqual(['done', 'pending', 'done']);
  expect(states(play(asked, wait(day), change('OFF', 'online', 'yes'), wait(8 * 60)))).toEqual([
    'done',
    'done',
    'done',
  ]);
  expect(rulesOf(asked, { ask: 'actionState', action: 'sync', device: device('OFF') })).toContain('remote-action-push');
});

test('remote-action-push: a device that goes offline before the push arrives waits too', () => {
  const asked = play(start(site([pc('PC')]), seed), act('PC', 'restart'), change('PC', 'online', 'no'), wait(60));
  expect(stateOf(asked, 'PC', 'restart')).toBe('pending');
});

test('decisive-actions-win: Retire, Wipe and Delete cancel what waits, and other actions do not', () => {
  const asked = play(start(site([pc('PC', offline)]), seed), act('PC', 'quickScan'), act('PC', 'sync'));
  const online = [change('PC', 'online', 'yes'), wait(8 * 60)];
  for (const action of ['retire', 'wipe', 'delete'] as const) {
    const decided = play(asked, act('PC', action), ...online);
    expect(['quickScan', 'sync', action].map((one) => stateOf(decided, 'PC', one as typeof action))).toEqual([
      'canceled',
      'canceled',
      'done',
    ]);
  }
  const plain = play(asked, act('PC', 'restart'), ...online);
  expect((['quickScan', 'sync', 'restart'] as const).map((one) => stateOf(plain, 'PC', one))).toEqual([
    'done',
    'done',
    'done',
  ]);
});

test('management-state: what waits shows as pending, a wipe under way as issued', () => {
  const estate = start(site([pc('PC', offline), pc('ON'), pc('OUT', { enrolled: false, client: false })]), seed);
  const shown = (at: typeof estate, id = 'PC') => asks(at, id, { ask: 'managementState' });
  expect([shown(estate), shown(estate, 'OUT')]).toEqual(['managed', 'notManaged']);
  expect(shown(play(estate, act('PC', 'retire')))).toBe('retirePending');
  expect(shown(play(estate, act('PC', 'wipe')))).toBe('wipePending');
  expect(shown(play(estate, act('PC', 'delete')))).toBe('deletePending');
  const wiping = play(estate, act('ON', 'wipeProtected'), wait(2));
  expect([shown(wiping, 'ON'), shown(play(wiping, wait(60)), 'ON')]).toEqual(['wipeIssued', 'notManaged']);
});

test('remote-action-sync: the device checks in at once', () => {
  const estate = play(start(site([pc('PC')]), seed), wait(1), act('PC', 'sync'), wait(2));
  expect(estate.device(device('PC'))?.lastCheckIn).toBe(603);
  const without = play(start(site([pc('PC')]), seed), wait(3));
  expect(without.device(device('PC'))?.lastCheckIn).not.toBe(603);
});

test('remote-action-sync: what the Intune Management Extension brings does not come sooner', () => {
  const script = branded<DeliverableId>('script');
  const deliverables = [{ id: script, name: 'Script', kind: 'intuneScript' }] as const;
  const assign = { kind: 'deliver', deliverable: script, to: 'allDevices' } as const;
  const estate = play(start(site([pc('PC')], { deliverables }), seed), assign);
  const ran = (at: typeof estate) => asks(at, 'PC', { ask: 'software', deliverable: script }) === 'installed';
  const synced = play(estate, act('PC', 'sync'), wait(5));
  expect([stateOf(synced, 'PC', 'sync'), ran(synced)]).toEqual(['done', false]);
  expect(ran(play(synced, wait(9 * 60)))).toBe(true);
});

test('remote-action-restart: five minutes from the arrival to the restart', () => {
  const asked = play(start(site([pc('PC')]), seed), act('PC', 'restart'));
  expect([2, 6, 7].map((minutes) => stateOf(play(asked, wait(minutes)), 'PC', 'restart'))).toEqual([
    'active',
    'active',
    'done',
  ]);
});

test('corporate-owned-actions: rename and diagnostics are not for personal devices, other actions are', () => {
  const spec = site([pc('OURS', entra), pc('OWN', { ...entra, is: { ownership: 'personal' } })]);
  const estate = start(spec, seed);
  for (const action of ['rename', 'collectDiagnostics'] as const)
    expect([mayAct(estate, 'OURS', action), mayAct(estate, 'OWN', action)]).toEqual(['allowed', 'notCorporateOwned']);
  expect(mayAct(estate, 'OWN', 'wipe')).toBe('allowed');
});

test('rename-not-hybrid: the cause says how the device is joined, and nothing of enrolment', () => {
  const { because } = ask(start(site([pc('PC')]), seed), { ask: 'mayAct', action: 'rename', device: device('PC') });
  expect(because.map(({ fact }) => fact.kind)).toContain('joinStateIs');
});

test('collect-diagnostics-limits: ten are kept, for 28 days', () => {
  const collect = [act('PC', 'collectDiagnostics'), wait(60)];
  const one = play(start(site([pc('PC')]), seed), ...collect);
  const kept = (at: typeof one) => asks(at, 'PC', { ask: 'diagnosticsKept' });
  const twelve = Array.from({ length: 11 }, () => collect).flat();
  expect([kept(one), kept(play(one, ...twelve))]).toEqual([1, 10]);
  expect([kept(play(one, wait(27 * day))), kept(play(one, wait(28 * day)))]).toEqual([1, 0]);
});

test('background-actions: they end after a while and leave the device as it is', () => {
  const estate = start(site([pc('PC')]), seed);
  const actions = [
    'quickScan',
    'fullScan',
    'updateSecurityIntelligence',
    'rotateBitLockerKeys',
    'rotateLocalAdminPassword',
    'locate',
    'pauseConfigRefresh',
    'runRemediation',
  ] as const;
  const asked = play(estate, ...actions.map((action) => act('PC', action)), wait(2));
  expect(actions.filter((action) => stateOf(asked, 'PC', action) === 'done')).toEqual([]);
  const ended = play(asked, wait(60));
  expect(actions.filter((action) => stateOf(ended, 'PC', action) === 'done')).toEqual(actions);
  expect([asks(ended, 'PC', { ask: 'coManaged' }), asks(ended, 'PC', { ask: 'userData' })]).toEqual([true, 'kept']);
});

test('app-selective-wipe: protected apps lose their data, enrolled or not, and the device stays', () => {
  const apps = { is: { protectedApps: 'yes' } } as const;
  const estate = start(
    site([pc('IN', apps), pc('OUT', { ...apps, enrolled: false, client: false }), pc('NONE')]),
    seed,
  );
  expect(['IN', 'OUT', 'NONE'].map((id) => mayAct(estate, id, 'appSelectiveWipe'))).toEqual([
    'allowed',
    'allowed',
    'noProtectedApps',
  ]);
  const done = play(estate, act('OUT', 'appSelectiveWipe'), wait(2));
  expect([
    stateOf(done, 'OUT', 'appSelectiveWipe'),
    asks(done, 'OUT', { ask: 'deviceIs', trait: 'protectedApps' }),
  ]).toEqual(['done', 'no']);
  const away = play(estate, change('OUT', 'online', 'no'), act('OUT', 'appSelectiveWipe'), wait(60));
  expect(stateOf(away, 'OUT', 'appSelectiveWipe')).toBe('pending');
  expect(stateOf(play(away, change('OUT', 'online', 'yes'), wait(30)), 'OUT', 'appSelectiveWipe')).toBe('done');
});

test('remote-assistance-setup: it is the one action that has to be set up', () => {
  const estate = start(site([pc('PC')]), seed);
  expect(mayAct(estate, 'PC', 'remoteAssistance')).toBe('remoteHelpNotSetUp');
  expect(mayAct(play(estate, configure('remoteHelp', 'setUp')), 'PC', 'remoteAssistance')).toBe('allowed');
});

describe('bulk-actions: many devices at once', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `PC-${index}`);
  const many = (count: number) =>
    start(
      site(
        ids(count).map((id) => pc(id)),
        {
          groups: [{ id: group('some'), name: 'Some', of: 'devices', members: ids(count) }],
        },
      ),
      seed,
    );
  const bulk = (action: (typeof intuneActions)[number]) =>
    ({ kind: 'bulkAction', group: group('some'), action }) as const;
  test('at most 100, and 25 for diagnostics', () => {
    expect(refusal(many(101), bulk('sync'))).toMatchObject({ kind: 'bulkTooMany', count: 101, limit: 100 });
    expect(refusal(many(26), bulk('collectDiagnostics'))).toMatchObject({ kind: 'bulkTooMany', count: 26, limit: 25 });
    expect(refusal(many(25), bulk('collectDiagnostics'))).toBeUndefined();
    const synced = play(many(100), bulk('sync'), wait(2));
    expect(ids(100).every((id) => stateOf(synced, id, 'sync') === 'done')).toBe(true);
  });
  test('only some actions, and not without the permission, or without devices', () => {
    expect(refusal(many(1), bulk('quickScan'))).toEqual({ kind: 'bulkUnavailable', action: 'quickScan' });
    expect(refusal(many(0), bulk('sync'))?.kind).toBe('bulkNeedsDevices');
    const spec = site([pc('PC-0')], {
      groups: [{ id: group('some'), name: 'Some', of: 'devices', members: ['PC-0'] }],
      ...operatedBy({ intuneRole: 'helpDeskOperator' }),
    });
    expect(refusal(start(spec, seed), bulk('delete'))?.kind).toBe('bulkNotPermitted');
    expect(refusal(start(spec, seed), { ...bulk('sync'), group: group('none') })?.kind).toBe('groupUnknown');
  });
  test('a device that cannot do it is told as not supported, one that is not enrolled is passed over', () => {
    const spec = site([pc('ENTRA', entra), pc('HYBRID'), pc('OUT', { enrolled: false, client: false })], {
      groups: [{ id: group('some'), name: 'Some', of: 'devices', members: ['ENTRA', 'HYBRID', 'OUT'] }],
    });
    const asked = play(start(spec, seed), bulk('autopilotReset'));
    expect(['ENTRA', 'HYBRID', 'OUT'].map((id) => stateOf(asked, id, 'autopilotReset'))).toEqual([
      'pending',
      'notSupported',
      'none',
    ]);
  });
});

test('console-actions: the console needs its own rights and a client in reach; remote control stays inside', () => {
  const outside = { is: { network: 'internet' } } as const;
  const spec = site([pc('IN'), pc('OUT', outside), pc('OFF', offline)], { settings: { cmg: 'running' } });
  const may = (at: ReturnType<typeof start>, action: 'clientNotification' | 'remoteControl') =>
    ['IN', 'OUT', 'OFF'].map((id) => asks(at, id, { ask: 'mayAct', action }));
  expect(may(start(spec, seed), 'clientNotification')).toEqual(['allowed', 'allowed', 'clientOffline']);
  expect(may(start(spec, seed), 'remoteControl')).toEqual(['allowed', 'notThroughCmg', 'clientOffline']);
  const reader = start({ ...spec, ...operatedBy({ configMgrRole: 'readOnlyAnalyst' }) }, seed);
  expect(may(reader, 'remoteControl')).toEqual(['noConfigMgrRights', 'noConfigMgrRights', 'noConfigMgrRights']);
});

test('an action that is under way is not asked for twice, and unknown devices are refused', () => {
  const asked = play(start(site([pc('PC')]), seed), act('PC', 'fullScan'));
  expect(refusal(asked, act('PC', 'fullScan'))?.kind).toBe('actionUnderWay');
  expect(refusal(play(asked, wait(90)), act('PC', 'fullScan'))).toBeUndefined();
  expect(refusal(asked, act('NOBODY', 'sync'))?.kind).toBe('deviceUnknown');
});

test('who sits at the consoles decides: signing in as another changes the answer', () => {
  const spec = site([pc('PC')], {
    users: [
      { id: user('desk'), intuneRole: 'helpDeskOperator' },
      { id: user('school'), intuneRole: 'schoolAdministrator' },
    ],
    operator: user('desk'),
  });
  const estate = start(spec, seed);
  expect(mayAct(estate, 'PC', 'delete')).toBe('noPermission');
  expect(mayAct(play(estate, signInAs('school')), 'PC', 'delete')).toBe('allowed');
});

test('what happens on the device stands in the log', () => {
  const log = eventsOf(play(start(site([pc('PC')]), seed), act('PC', 'quickScan'), download('PC'), wait(20)));
  expect(log.filter(({ kind }) => kind.startsWith('remoteAction')).map(({ kind }) => kind)).toEqual([
    'remoteActionRequested',
    'remoteActionStarted',
    'remoteActionDone',
  ]);
  expect(value(start(site([pc('PC')]), seed), { ask: 'retiresToday' })).toBe(0);
});

import { expect, test } from 'vitest';
import type { WindowsVersion } from '../../../../../src/lib/simulator/model.ts';
import { collection, device, download, eventsOf, move, pc, play, refusal, rulesOf, wait } from '../../estates.ts';

import {
  asked,
  day,
  deliver,
  estateWith,
  id,
  inCompanyPortal,
  minutesUntil,
  software,
  stock,
  withdraw,
} from './stock.ts';

const moved = { workloads: { clientApps: { kind: 'intune' } } } as const;
const piloted = { workloads: { clientApps: { kind: 'pilotIntune', pilotCollection: collection('all') } } } as const;

test.each(['intuneWin32App', 'intuneStoreApp'] as const)(
  'intune-apps-need-client-apps: %s waits for the slider, at Pilot Intune or at Intune',
  (kind) => {
    const held = play(estateWith([stock(kind)]), wait(day));
    expect(software(held, kind)).toBe('heldBack');
    expect(rulesOf(held, { ask: 'software', deliverable: id(kind), device: device('PC') })[0]).toBe(
      'intune-apps-need-client-apps',
    );
    expect(software(play(held, move('clientApps', 'intune'), wait(day)), kind)).toBe('installed');
    expect(software(estateWith([stock(kind)], piloted), kind)).toBe('installed');
  },
);

test('lob-apps-need-client-apps: a line-of-business app waits for the slider', () => {
  const held = play(estateWith([stock('intuneLobApp')]), wait(day));
  expect(software(held, 'intuneLobApp')).toBe('heldBack');
  expect(rulesOf(held, { ask: 'software', deliverable: id('intuneLobApp'), device: device('PC') })[0]).toBe(
    'lob-apps-need-client-apps',
  );
  expect(software(play(held, move('clientApps', 'intune'), wait(60)), 'intuneLobApp')).toBe('installed');
});

const builds: readonly [WindowsVersion, 'installed' | 'heldBack'][] = [
  ['Windows 10 1709', 'heldBack'],
  ['Windows 10 1803', 'heldBack'],
  ['Windows 10 1903', 'installed'],
  ['Windows 11 25H2', 'installed'],
];
test.each(builds)(
  'scripts-run-anyway: on %s a script is %s without Client apps, and runs with it',
  (windows, without) => {
    for (const kind of ['intuneScript', 'intuneRemediation'] as const) {
      const pcs = [pc('PC', { windows })];
      expect(software(estateWith([stock(kind)], { pcs }), kind)).toBe(without);
      expect(software(estateWith([stock(kind)], { pcs, ...moved }), kind)).toBe('installed');
    }
  },
);

test.each(['configMgrApp', 'configMgrPackage', 'configMgrTaskSequence'] as const)(
  'configmgr-apps-keep-working: %s installs wherever the slider stands, but on no device without a client',
  (kind) => {
    const late = stock(kind, {}, { to: [] });
    for (const over of [{}, moved]) {
      const estate = play(estateWith([late], over), deliver(kind, collection('all')), wait(60));
      expect(software(estate, kind)).toBe('installed');
    }
    expect(software(estateWith([stock(kind)], { pcs: [pc('PC', { client: false })], ...moved }), kind)).toBe(
      'heldBack',
    );
  },
);

test('required-at-policy: a required app is there with the next policy, an available one is not', () => {
  const late = [stock('configMgrApp', {}, { to: [] }), stock('configMgrPackage', { intent: 'available' })];
  const deployed = play(estateWith(late), deliver('configMgrApp', collection('all')));
  expect(['configMgrApp' as const].map((kind) => software(play(deployed, wait(29)), kind))).toEqual(['pending']);
  expect(software(play(deployed, wait(30)), 'configMgrApp')).toBe('installed');
  expect(software(play(deployed, download('PC')), 'configMgrApp')).toBe('installed');
  expect(software(play(deployed, wait(day)), 'configMgrPackage')).toBe('available');
});

test('native-apps-at-check-in: a line-of-business app is there with the check-in that follows the switch', () => {
  const switched = play(estateWith([stock('intuneLobApp'), stock('intuneWin32App')]), move('clientApps', 'intune'));
  expect(software(play(switched, wait(29)), 'intuneLobApp')).toBe('heldBack');
  const heard = play(switched, wait(30));
  expect([software(heard, 'intuneLobApp'), software(heard, 'intuneWin32App')]).toEqual(['installed', 'pending']);
});

test('extension-round: the extension asks every 8 hours, at a minute of its own that no check-in brings nearer', () => {
  const pcs = ['A', 'B', 'C', 'D'].map((name) => pc(name));
  const late = [stock('intuneWin32App', {}, { to: [] }), stock('intuneScript', {}, { to: [] })];
  const estate = estateWith(late, { pcs, ...moved });
  const has = (name: string) => (at: typeof estate) => software(at, 'intuneWin32App', name) === 'installed';
  const assigned = play(estate, deliver('intuneWin32App'));
  const waits = pcs.map((one) => minutesUntil(assigned, has(one.id), 8 * 60));
  expect(Math.max(...waits)).toBeLessThanOrEqual(8 * 60);
  expect(new Set(waits).size).toBeGreaterThan(1);
  expect(pcs.map((one) => minutesUntil(play(assigned, download(one.id)), has(one.id), 8 * 60))).toEqual(waits);
  // The next round comes 8 hours after this one.
  const first = pcs[0]?.id ?? device('A');
  const done = play(assigned, wait(waits[0] ?? 0), deliver('intuneScript'));
  const ran = (at: typeof estate) => software(at, 'intuneScript', first) === 'installed';
  expect(minutesUntil(done, ran, 9 * 60)).toBe(8 * 60);
});

test('extension-round: a poll in the minute of the round does not put the round off', () => {
  const late = stock('intuneWin32App', {}, { to: [] });
  const assigned = (pollsAt: number) =>
    play(estateWith([late], { pcs: [pc('PC', { pollsAt })], ...moved }), deliver('intuneWin32App'));
  const has = (at: ReturnType<typeof assigned>) => software(at, 'intuneWin32App') === 'installed';
  const round = minutesUntil(assigned(30), has, 8 * 60);
  const news = play(assigned(round % 60), wait(round - 1), move('compliancePolicies', 'intune'));
  expect([has(news), has(play(news, wait(1)))]).toEqual([false, true]);
});

test('extension-round: a stopped extension and a lost connection let rounds pass', () => {
  const late = stock('intuneWin32App', {}, { to: [] });
  const stopped = pc('STOPPED', { faults: ['extensionStopped'] });
  const assigned = play(
    estateWith([late], { pcs: [stopped, pc('WELL')], ...moved }),
    deliver('intuneWin32App'),
    wait(day),
  );
  const repaired = play(
    assigned,
    { kind: 'repair', device: device('STOPPED'), fault: 'extensionStopped' },
    wait(8 * 60),
  );
  expect(['STOPPED', 'WELL'].map((name) => software(assigned, 'intuneWin32App', name))).toEqual([
    'pending',
    'installed',
  ]);
  expect(software(repaired, 'intuneWin32App', 'STOPPED')).toBe('installed');
});

test('company-portal-sync: Sync in Company Portal is the one that the extension hears', () => {
  const late = stock('intuneWin32App', {}, { to: [] });
  const pcs = [
    pc('PC'),
    pc('BARE', { is: { companyPortal: 'missing' } }),
    pc('OLD', { enrolled: false, windows: 'Windows 10 1703' }),
  ];
  const assigned = play(estateWith([late], { pcs, ...moved }), deliver('intuneWin32App'));
  const sync = (name: string) => ({ kind: 'syncCompanyPortal', device: device(name) }) as const;
  expect(software(play(assigned, download('PC')), 'intuneWin32App')).toBe('pending');
  expect(software(play(assigned, sync('PC')), 'intuneWin32App')).toBe('installed');
  expect(refusal(assigned, sync('BARE'))).toEqual({ kind: 'companyPortalMissing', device: 'BARE' });
  expect(refusal(assigned, sync('OLD'))).toEqual({ kind: 'intuneUnreachable', device: 'OLD' });
});

test('restart-wakes-extension: a restart has the extension ask at once', () => {
  const assigned = play(estateWith([stock('intuneScript', {}, { to: [] })]), deliver('intuneScript'));
  expect(software(assigned, 'intuneScript')).toBe('pending');
  expect(software(play(assigned, { kind: 'restartDevice', device: device('PC') }), 'intuneScript')).toBe('installed');
});

test('change-based-sync: what is required brings a check-in within hours, what is available brings none', () => {
  const pcs = Array.from({ length: 12 }, (_, index) => pc(`PC-${index}`));
  const late = [stock('intuneLobApp', {}, { to: [] }), stock('intuneOfficeApp', { intent: 'available' }, { to: [] })];
  const estate = estateWith(late, {
    pcs,
    workloads: { clientApps: { kind: 'intune' }, officeClickToRunApps: { kind: 'intune' } },
  });
  const missing = (at: typeof estate) =>
    pcs.filter((one) => software(at, 'intuneLobApp', one.id) !== 'installed').length;
  expect(missing(play(estate, deliver('intuneLobApp'), wait(3 * 60)))).toBe(0);
  const offered = (at: typeof estate) => pcs.filter((one) => asked(at, 'officeFrom', one.id) === 'intune').length;
  const quiet = play(estate, deliver('intuneOfficeApp'), wait(3 * 60));
  expect(offered(quiet)).toBeLessThan(pcs.length);
  expect(offered(play(quiet, wait(8 * 60)))).toBe(pcs.length);
});

test('mixed-apps-fail-in-autopilot: Win32 and line-of-business apps fail together while the set-up lasts', () => {
  const pcs = [pc('PC', { client: false, enrolled: false, join: 'notJoined' })];
  const setUp = [stock('autopilotProfile'), stock('espProfile')];
  const provisioned = (...apps: readonly ('intuneWin32App' | 'intuneLobApp')[]) =>
    play(
      estateWith([...setUp, ...apps.map((kind) => stock(kind))], { pcs, ...moved }),
      { kind: 'provisionDevice', device: device('PC') },
      wait(3),
    );
  const mixed = provisioned('intuneWin32App', 'intuneLobApp');
  const states = (at: typeof mixed) => [software(at, 'intuneWin32App'), software(at, 'intuneLobApp')];
  expect(states(mixed)).toEqual(['failed', 'failed']);
  expect(eventsOf(mixed).some(({ kind }) => kind === 'softwareFailed')).toBe(true);
  expect(states(play(mixed, wait(day)))).toEqual(['installed', 'installed']);
  expect(software(provisioned('intuneLobApp'), 'intuneLobApp')).toBe('installed');
  expect(software(provisioned('intuneWin32App'), 'intuneWin32App')).toBe('pending');
});

test('configmgr-apps-keep-working: beside another MDM service they do not, and neither do its updates', () => {
  const kinds = ['configMgrApp', 'configMgrOfficeApp', 'configMgrUpdates', 'configMgrThirdPartyUpdates'] as const;
  const pcs = [pc('OTHER', { enrolled: false, is: { otherMdm: 'yes' } }), pc('PC')];
  const estate = estateWith(
    kinds.map((kind) => stock(kind)),
    { pcs },
  );
  expect(kinds.map((kind) => software(estate, kind, 'OTHER'))).toEqual(kinds.map(() => 'heldBack'));
  expect(kinds.map((kind) => software(estate, kind))).toEqual(kinds.map(() => 'installed'));
});

test('available-waits: an available app is installed when the user chooses it, and only where a portal has it', () => {
  const available = [stock('intuneWin32App', { intent: 'available' }), stock('configMgrApp', { intent: 'available' })];
  const estate = play(estateWith(available), wait(day));
  const choose = (kind: 'intuneWin32App' | 'configMgrApp') =>
    ({ kind: 'installApp', device: device('PC'), deliverable: id(kind) }) as const;
  expect([software(estate, 'intuneWin32App'), software(estate, 'configMgrApp')]).toEqual(['heldBack', 'available']);
  const chosen = play(estate, choose('configMgrApp'));
  expect(software(chosen, 'configMgrApp')).toBe('installed');
  expect(refusal(chosen, choose('configMgrApp'))?.kind).toBe('alreadyInstalled');
  expect(refusal(estate, choose('intuneWin32App'))?.kind).toBe('notInPortal');
  const away = estateWith(available, { pcs: [pc('PC', { is: { online: 'no' } })] });
  expect(refusal(away, choose('configMgrApp'))?.kind).toBe('contentUnreachable');
  const switched = play(estate, move('clientApps', 'intune'), wait(60));
  expect(software(switched, 'intuneWin32App')).toBe('available');
  expect(software(play(switched, choose('intuneWin32App')), 'intuneWin32App')).toBe('installed');
});

test('apps-stay: installed apps outlive slider and assignment, available ones of Intune leave the portal', () => {
  const things = [stock('intuneWin32App'), stock('intuneStoreApp', { intent: 'available' })];
  const estate = estateWith(things, moved);
  expect([software(estate, 'intuneWin32App'), inCompanyPortal(estate, 'intuneStoreApp')]).toEqual(['installed', true]);
  const back = play(estate, move('clientApps', 'configMgr'), wait(day));
  expect([software(back, 'intuneWin32App'), inCompanyPortal(back, 'intuneStoreApp')]).toEqual(['installed', false]);
  expect(software(back, 'intuneStoreApp')).toBe('heldBack');
  expect(software(play(estate, withdraw('intuneWin32App'), wait(day)), 'intuneWin32App')).toBe('installed');
});

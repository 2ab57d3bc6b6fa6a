import { expect, test } from 'vitest';
import type { UpdateReport, UpdateSource } from '../../../../../src/lib/simulator/rules/software/words.ts';
import { ask } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, download, move, pc, play, rulesOf, wait } from '../../estates.ts';
import {
  asked,
  change,
  configure,
  day,
  deliver,
  estateWith,
  minutesUntil,
  software,
  stock,
  withdraw,
} from './stock.ts';

const updates = [stock('updateRing', { qualityDeferral: '7', featureDeferral: '90' }), stock('configMgrUpdates')];
const thirdParty = stock('configMgrThirdPartyUpdates');

/** Who has the workload, and whether updates are enabled on clients. */
const scans: readonly {
  readonly slider: 'configMgr' | 'intune';
  readonly enabled: 'yes' | 'no';
  readonly windows: UpdateSource;
  readonly thirdParty: UpdateSource;
  readonly wsus: boolean;
  readonly report: UpdateReport;
}[] = [
  {
    slider: 'configMgr',
    enabled: 'yes',
    windows: 'configMgr',
    thirdParty: 'configMgr',
    wsus: true,
    report: 'installed',
  },
  { slider: 'configMgr', enabled: 'no', windows: 'none', thirdParty: 'none', wsus: false, report: 'unknown' },
  { slider: 'intune', enabled: 'yes', windows: 'intune', thirdParty: 'configMgr', wsus: true, report: 'unknown' },
  { slider: 'intune', enabled: 'no', windows: 'intune', thirdParty: 'none', wsus: false, report: 'unknown' },
];

function scanning({ slider, enabled }: (typeof scans)[number]) {
  const estate = estateWith([...updates, thirdParty]);
  const moved = slider === 'intune' ? play(estate, move('windowsUpdatePolicies', 'intune')) : estate;
  return play(enabled === 'no' ? play(moved, configure('softwareUpdates', 'no')) : moved, wait(60));
}

test.each(scans)('updates-follow-slider: $slider with updates $enabled brings Windows updates from $windows', (row) => {
  const estate = scanning(row);
  expect(asked(estate, 'updateSource')).toBe(row.windows);
  expect(asked(estate, 'hasUpdateRing')).toBe(row.windows === 'intune');
  expect(software(estate, 'updateRing')).toBe(row.slider === 'intune' ? 'installed' : 'heldBack');
  expect(software(estate, 'configMgrUpdates')).toBe(row.windows === 'configMgr' ? 'installed' : 'heldBack');
});

test.each(scans)('wsus-until-client-setting: $slider with updates $enabled has UseWUServer $wsus', (row) => {
  expect(asked(scanning(row), 'useWuServer')).toBe(row.wsus);
});

test.each(scans)(
  'no-updates-no-third-party: $slider with updates $enabled brings third-party updates from $thirdParty',
  (row) => {
    expect(asked(scanning(row), 'thirdPartyUpdates')).toBe(row.thirdParty);
    expect(software(scanning(row), 'configMgrThirdPartyUpdates')).toBe(
      row.enabled === 'yes' ? 'installed' : 'heldBack',
    );
  },
);

test.each(scans)('update-report-unknown: $slider with updates $enabled reports $report', (row) => {
  expect(asked(scanning(row), 'updateReport')).toBe(row.report);
});

test('no-updates-no-third-party: a client knows of the setting from its poll on, and not before', () => {
  const set = play(estateWith([thirdParty]), configure('softwareUpdates', 'no'));
  const at = (minutes: number) => asked(play(set, wait(minutes)), 'thirdPartyUpdates');
  expect([at(29), at(30)]).toEqual(['configMgr', 'none']);
  expect(asked(play(set, download('PC'), configure('softwareUpdates', 'yes'), wait(60)), 'thirdPartyUpdates')).toBe(
    'configMgr',
  );
});

test('third-party-beside-intune: only the client setting takes third-party updates from Configuration Manager', () => {
  const moved = play(estateWith([thirdParty]), move('windowsUpdatePolicies', 'intune'), wait(60));
  expect(asked(moved, 'thirdPartyUpdates')).toBe('configMgr');
  expect(rulesOf(moved, { ask: 'thirdPartyUpdates', device: device('PC') })[0]).toBe('third-party-beside-intune');
  expect(asked(play(moved, configure('softwareUpdates', 'no'), wait(60)), 'thirdPartyUpdates')).toBe('none');
});

test('third-party-replaced: a Win32 app that carries third-party updates brings them instead, a plain one does not', () => {
  const after = (carries: string) =>
    play(
      estateWith([stock('intuneWin32App', { carries })]),
      configure('softwareUpdates', 'no'),
      move('clientApps', 'intune'),
      wait(day),
    );
  const replaced = after('thirdPartyUpdates');
  expect([asked(replaced, 'thirdPartyUpdates'), asked(after('app'), 'thirdPartyUpdates')]).toEqual(['intune', 'none']);
  expect(asked(play(replaced, move('clientApps', 'configMgr'), wait(60)), 'thirdPartyUpdates')).toBe('none');
});

test('update-report-unknown: a client that scans lacks what is out and not installed', () => {
  const late = play(estateWith([]), wait(9 * day));
  const patched = play(estateWith([stock('configMgrUpdates', { deadlineDays: '0' })]), wait(9 * day));
  const stray = estateWith([], { pcs: [pc('PC', { client: false })] });
  expect([late, patched, stray].map((estate) => asked(estate, 'updateReport'))).toEqual([
    'required',
    'installed',
    'noClient',
  ]);
});

test('ring-deferral: a monthly update waits as many days as the ring says', () => {
  const after = (qualityDeferral: string, days: number) =>
    asked(
      play(
        estateWith([stock('updateRing', { qualityDeferral })], {
          workloads: { windowsUpdatePolicies: { kind: 'intune' } },
        }),
        wait(days * day),
      ),
      'buildLevel',
    );
  // The first comes out on Day 8 at 10:00, seven days from now; each device takes it within a day.
  expect([after('0', 6), after('0', 8), after('7', 13), after('7', 15), after('30', 29)]).toEqual([0, 1, 0, 1, 0]);
});

test('ring-deferral: the next update comes out four weeks after the first', () => {
  const intune = { workloads: { windowsUpdatePolicies: { kind: 'intune' } } } as const;
  const month = play(estateWith([stock('updateRing')], intune), wait(28 * day));
  expect([7, 8].map((days) => asked(play(month, wait(days * day)), 'buildLevel'))).toEqual([1, 2]);
});

test('ring-deferral: a poll in the minute in which an update is due does not put it off', () => {
  const at = (pollsAt: number) =>
    play(
      estateWith([stock('updateRing')], {
        pcs: [pc('PC', { pollsAt })],
        workloads: { windowsUpdatePolicies: { kind: 'intune' } },
      }),
      wait(7 * day),
    );
  const isIn = (estate: ReturnType<typeof at>) => asked(estate, 'buildLevel') === 1;
  const due = minutesUntil(at(30), isIn, day);
  const news = play(at(due % 60), wait(due - 1), move('compliancePolicies', 'intune'));
  expect([isIn(news), isIn(play(news, wait(1)))]).toEqual([false, true]);
});

test('ring-deferral: the ring in force says how long, and none says nothing', () => {
  const estate = estateWith(updates);
  const moved = play(estate, move('windowsUpdatePolicies', 'intune'), wait(60));
  const days = (at: typeof estate) => [asked(at, 'deferralDays'), asked(at, 'featureDeferralDays')];
  expect([days(estate), days(moved)]).toEqual([
    [0, 0],
    [7, 90],
  ]);
  expect(days(play(moved, change('updateRing', 'qualityDeferral', '14')))).toEqual([14, 90]);
  expect(days(play(moved, withdraw('updateRing'), wait(8 * 60)))).toEqual([0, 0]);
});

test('deployment-deadline: a deployment installs an update at its deadline', () => {
  const after = (deadlineDays: string, days: number) =>
    asked(play(estateWith([stock('configMgrUpdates', { deadlineDays })]), wait(days * day)), 'buildLevel');
  expect([after('0', 6), after('0', 8), after('7', 13), after('7', 15)]).toEqual([0, 1, 0, 1]);
});

test('versions-stay: switching back leaves the updates, and the number only grows', () => {
  const estate = estateWith([stock('updateRing'), stock('configMgrUpdates')], {
    workloads: { windowsUpdatePolicies: { kind: 'intune' } },
  });
  const patched = play(estate, wait(9 * day));
  const back = play(patched, move('windowsUpdatePolicies', 'configMgr'), wait(5 * day));
  expect([estate, patched, back].map((at) => asked(at, 'buildLevel'))).toEqual([0, 1, 1]);
  expect(asked(back, 'updateSource')).toBe('configMgr');
  expect(asked(play(back, wait(30 * day), wait(5 * day)), 'buildLevel')).toBe(2);
});

test('versions-stay: updates are cumulative, so a device that comes late takes the newest', () => {
  const idle = play(
    estateWith([stock('configMgrUpdates', { deadlineDays: '0' }, { to: [] })]),
    wait(30 * day),
    wait(10 * day),
  );
  const served = play(idle, deliver('configMgrUpdates', collection('all')), wait(2 * day));
  expect([asked(idle, 'buildLevel'), asked(served, 'buildLevel')]).toEqual([0, 2]);
});

test('autopatch-needs: each of its four demands is one', () => {
  const all = ['windowsUpdatePolicies', 'deviceConfiguration', 'officeClickToRunApps'] as const;
  const estate = play(
    estateWith([]),
    configure('softwareUpdates', 'no'),
    ...all.map((one) => move(one, 'intune')),
    wait(60),
  );
  expect(asked(estate, 'autopatch')).toBe('ready');
  for (const workload of all)
    expect(asked(play(estate, move(workload, 'configMgr'), wait(60)), 'autopatch')).toBe(workload);
  expect(asked(play(estate, configure('softwareUpdates', 'yes'), wait(60)), 'autopatch')).toBe('softwareUpdatesOn');
  const stray = estateWith([], { pcs: [pc('PC', { enrolled: false, windows: 'Windows 10 1703' })] });
  expect(asked(stray, 'autopatch')).toBe('notEnrolled');
});

test('updates-follow-slider: a PC of Intune without an update ring says that it has none', () => {
  const estate = estateWith([], { workloads: { windowsUpdatePolicies: { kind: 'intune' } } });
  const { because } = ask(play(estate, wait(12 * day)), { ask: 'buildLevel', device: device('PC') });
  expect(because.map(({ fact }) => fact)).toContainEqual({ kind: 'ringIs', device: 'PC', ring: undefined });
});

import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type Minute } from '../../../../src/lib/brand.ts';
import { namesOf } from '../../../../src/lib/names-of.ts';
import {
  type DeviceHappening,
  type DeviceQuery,
  deliverables,
  type Happening,
} from '../../../../src/lib/simulator/model.ts';
import {
  autopatchStates,
  barriers,
  features,
  portalObstacles,
  type SoftwareCommand,
  type SoftwareEvent,
  type SoftwareFact,
  type SoftwareRejection,
  softwareAnswers,
  softwareCommands,
  softwareDeliverables,
  softwareEvents,
  softwareFacts,
  softwareHappenings,
  softwareRejections,
} from '../../../../src/lib/simulator/rules/software/words.ts';
import { softwareLabels } from '../../../../src/lib/view/say/software.ts';
import { saySoftwareFact } from '../../../../src/lib/view/say/software-reasons.ts';
import { sayCommand, sayEvent, sayRejection } from '../../../../src/lib/view/say.ts';
import { sayDeviceQuery, sayQuery, sayValue } from '../../../../src/lib/view/say-query.ts';
import { device, tenOClock } from '../../simulator/estates.ts';

const id = branded<DeliverableId>('viewer');
const names = { collections: [], deliverables: [{ id, name: 'PDF Viewer' }] };
const PC = device('FIN-01');
const at = branded<Minute>(1440 + 630);

const facts: readonly [SoftwareFact, string][] = [
  [{ kind: 'installed', device: PC, deliverable: id }, '“PDF Viewer” is on FIN-01, and stays there.'],
  [
    { kind: 'heldBack', device: PC, deliverable: id, by: 'clientAppsWithConfigMgr' },
    '“PDF Viewer” does not reach FIN-01: Client apps is Configuration Manager’s there.',
  ],
  [
    { kind: 'asksNext', device: PC, asker: 'client', at },
    'The Configuration Manager client of FIN-01 asks next at Day 2 10:30.',
  ],
  [{ kind: 'asksNext', device: PC, asker: 'checkIn', at }, 'FIN-01 checks in with Intune next at Day 2 10:30.'],
  [
    { kind: 'asksNext', device: PC, asker: 'extension', at },
    'The Intune Management Extension of FIN-01 asks next at Day 2 10:30.',
  ],
  [
    { kind: 'waitsForUser', device: PC, deliverable: id },
    '“PDF Viewer” is available on FIN-01: it waits until the user chooses it.',
  ],
  [
    { kind: 'appsMixed', device: PC, deliverable: id },
    '“PDF Viewer” fails on FIN-01: Windows Autopilot is setting it up, and Win32 and line-of-business apps are in each other’s way.',
  ],
  [{ kind: 'scansWsus', device: PC, is: true }, 'On FIN-01 UseWUServer is 1, so it scans against WSUS.'],
  [{ kind: 'scansWsus', device: PC, is: false }, 'On FIN-01 UseWUServer is not set.'],
  [
    { kind: 'updatesComeFrom', device: PC, source: 'intune' },
    'FIN-01 gets Windows updates from Windows Update, under Intune.',
  ],
  [{ kind: 'updatesComeFrom', device: PC, source: 'none' }, 'FIN-01 gets Windows updates from nobody.'],
  [
    { kind: 'thirdPartyFrom', device: PC, source: 'configMgr' },
    'FIN-01 gets third-party updates from Configuration Manager.',
  ],
  [{ kind: 'ringIs', device: PC, ring: id }, '“PDF Viewer” is in force on FIN-01.'],
  [{ kind: 'ringIs', device: PC, ring: undefined }, 'No update ring is in force on FIN-01.'],
  [
    { kind: 'buildIs', device: PC, level: 1, released: 2 },
    'FIN-01 has installed monthly update 1 of 2 since the start; no switch takes one back.',
  ],
  [
    { kind: 'buildIs', device: PC, level: 0, released: 2 },
    'FIN-01 has installed none of the 2 monthly updates that came out since the start.',
  ],
  [
    { kind: 'updatesReported', device: PC, as: 'unknown' },
    'Configuration Manager reports the Windows updates of FIN-01 as Unknown.',
  ],
  [{ kind: 'autopatchIs', device: PC, state: 'ready' }, 'For Windows Autopatch FIN-01 is ready.'],
  [
    { kind: 'autopatchIs', device: PC, state: 'deviceConfiguration' },
    'For Windows Autopatch FIN-01 is not ready: Device configuration is not Intune’s.',
  ],
  [{ kind: 'officeComesFrom', device: PC, from: 'both' }, 'Office is delivered to FIN-01 by both managers.'],
  [
    { kind: 'officeUpdatesFrom', device: PC, source: 'configMgr' },
    'FIN-01 gets Office updates from Configuration Manager.',
  ],
  [
    { kind: 'officeUpdatesMove', device: PC, at },
    'The Office updates of FIN-01 change hands at Day 2 10:30, or at a restart.',
  ],
  [
    { kind: 'portalShows', device: PC, deliverable: id, portal: 'companyPortal' },
    '“PDF Viewer” is in Company Portal on FIN-01.',
  ],
  [
    { kind: 'portalLacks', device: PC, deliverable: id, portal: 'companyPortal', for: 'noLicence' },
    '“PDF Viewer” is not in Company Portal on FIN-01: its user has no Intune licence.',
  ],
  [{ kind: 'windowsRuns', device: PC, windows: 'Windows 10 1709' }, 'FIN-01 runs Windows 10 1709.'],
  [
    { kind: 'notificationsOpen', device: PC, portal: 'softwareCenter' },
    'On FIN-01 a notification of Configuration Manager opens Software Center.',
  ],
  [
    { kind: 'featureStays', feature: 'cmPivot', is: true },
    'CMPivot: Configuration Manager keeps it, wherever the sliders stand.',
  ],
  [{ kind: 'featureStays', feature: 'clientApps', is: false }, 'Client apps: Intune can take it over.'],
  [
    { kind: 'featureStays', feature: 'thirdPartyUpdates', is: false },
    'Third-party updates: Configuration Manager brings none while software updates are disabled on clients, and no slider brings them from Intune.',
  ],
];
test.each(facts)('$kind as a sentence', (fact, says) => {
  expect(saySoftwareFact(fact, names)).toBe(says);
});
test('every fact of the room is said, and every barrier, obstacle, demand and feature in its own words', () => {
  expect(new Set(facts.map(([{ kind }]) => kind))).toEqual(new Set(softwareFacts));
  const said = [
    ...barriers.map((by) => saySoftwareFact({ kind: 'heldBack', device: PC, deliverable: id, by }, names)),
    ...portalObstacles.map((one) =>
      saySoftwareFact({ kind: 'portalLacks', device: PC, deliverable: id, portal: 'companyPortal', for: one }, names),
    ),
    ...autopatchStates.map((state) => saySoftwareFact({ kind: 'autopatchIs', device: PC, state }, names)),
    ...features.map((feature) => saySoftwareFact({ kind: 'featureStays', feature, is: true }, names)),
  ];
  expect(new Set(said).size).toBe(said.length);
});

const rejections: { readonly [K in SoftwareRejection['kind']]: readonly [SoftwareRejection, string] } = {
  notInPortal: [{ kind: 'notInPortal', device: PC, deliverable: id }, '“PDF Viewer” is in no portal on FIN-01.'],
  alreadyInstalled: [{ kind: 'alreadyInstalled', device: PC, deliverable: id }, 'FIN-01 has “PDF Viewer” already.'],
  contentUnreachable: [
    { kind: 'contentUnreachable', device: PC, deliverable: id },
    'FIN-01 does not reach the source of “PDF Viewer”.',
  ],
  companyPortalMissing: [{ kind: 'companyPortalMissing', device: PC }, 'FIN-01 has no Company Portal.'],
  intuneUnreachable: [
    { kind: 'intuneUnreachable', device: PC },
    'FIN-01 is not enrolled in Intune, or does not reach it.',
  ],
};
test.each(softwareRejections)('%s says what, why and what cures it', (kind) => {
  const [rejection, why] = rejections[kind];
  const said = sayRejection(rejection, names);
  expect(said.why).toBe(why);
  for (const sentence of Object.values(said)) expect(sentence).toMatch(/^[A-Z“].*\.$/);
});

const commands: { readonly [K in SoftwareCommand['kind']]: readonly [SoftwareCommand, string] } = {
  installApp: [{ kind: 'installApp', device: PC, deliverable: id }, 'Install “PDF Viewer” from a portal on FIN-01'],
  syncCompanyPortal: [{ kind: 'syncCompanyPortal', device: PC }, 'Sync in Company Portal on FIN-01'],
  restartDevice: [{ kind: 'restartDevice', device: PC }, 'Restart FIN-01'],
};
test.each(softwareCommands)('%s as a command', (kind) => {
  const [command, says] = commands[kind];
  expect(sayCommand(command, names)).toBe(says);
});

const events: { readonly [K in SoftwareEvent['kind']]: readonly [SoftwareEvent, string] } = {
  appChosen: [{ kind: 'appChosen', device: PC, deliverable: id }, '“PDF Viewer” chosen in a portal on FIN-01'],
  companyPortalSynced: [{ kind: 'companyPortalSynced', device: PC }, 'Company Portal on FIN-01 synced'],
  deviceRestarted: [{ kind: 'deviceRestarted', device: PC }, 'FIN-01 restarted'],
};
test.each(softwareEvents)('%s as an event', (kind) => {
  const [event, says] = events[kind];
  expect(sayEvent({ at: tenOClock, cause: 'learner', ...event }, names)).toBe(says);
});

const happenings: { readonly [H in keyof typeof softwareHappenings & Happening]: readonly [DeviceHappening, string] } =
  {
    softwareInstalled: [
      { kind: 'softwareInstalled', device: PC, is: 'intuneWin32App' },
      'FIN-01 installed a Win32 app of Intune',
    ],
    softwareFailed: [
      { kind: 'softwareFailed', device: PC, is: 'intuneLobApp' },
      'FIN-01 could not install a line-of-business app of Intune',
    ],
    scriptRan: [{ kind: 'scriptRan', device: PC, is: 'intuneScript' }, 'FIN-01 ran a PowerShell script of Intune'],
    updateRingReceived: [{ kind: 'updateRingReceived', device: PC }, 'FIN-01 received its update ring from Intune'],
    updatesInstalled: [
      { kind: 'updatesInstalled', device: PC, is: 2 },
      'FIN-01 installed monthly update 2 of Windows since the start',
    ],
    officeInstalledTwice: [
      { kind: 'officeInstalledTwice', device: PC },
      'FIN-01 installed Office twice: both managers deliver it',
    ],
    officeUpdatesMoved: [
      { kind: 'officeUpdatesMoved', device: PC, is: 'intune' },
      'FIN-01 now gets Office updates from Intune',
    ],
  };
test.each(namesOf(softwareHappenings))('%s as a line of the log', (kind) => {
  const [happening, says] = happenings[kind];
  expect(sayEvent({ at: tenOClock, cause: 'clock', ...happening }, names)).toBe(says);
  expect(softwareLabels.happenings[kind].many).not.toBe('');
});

describe('questions', () => {
  const questions: readonly [DeviceQuery, string][] = [
    [{ ask: 'software', deliverable: id }, 'state of “PDF Viewer”'],
    [{ ask: 'inCompanyPortal', deliverable: id }, 'in Company Portal: “PDF Viewer”'],
    [{ ask: 'useWuServer' }, 'UseWUServer set'],
  ];
  test.each(questions)('$ask names what it is about', (query, says) => {
    expect(sayDeviceQuery(query, names)).toBe(says);
  });
  test('one about a feature names it', () => {
    expect(sayQuery({ ask: 'staysWithConfigMgr', feature: 'inventory' }, names)).toBe(
      'stays with Configuration Manager: Hardware and software inventory',
    );
  });
  test('a value is said by its label', () => {
    expect(sayValue({ ask: 'officeFrom' }, 'both')).toBe('both managers');
  });
});

test('every question has a label of its own', () => {
  const said = namesOf(softwareAnswers).map((ask) => softwareLabels.answers[ask].label);
  expect(new Set(said).size).toBe(said.length);
});

test('what one property is called, it is called everywhere', () => {
  const kinds = namesOf(softwareDeliverables).filter((kind) => 'intent' in deliverables[kind].properties);
  for (const kind of kinds)
    expect(softwareLabels.deliverables[kind].properties).toMatchObject({ intent: { label: 'Assignment' } });
});

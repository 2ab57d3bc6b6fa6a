import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type GroupId, type UserId } from '../../../src/lib/brand.ts';
import type { Command, DeliverableSpec, EstateSpec } from '../../../src/lib/simulator/model.ts';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { look, where } from '../../../src/lib/view/view.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { collection, device, group, pc, play, refusal, seed, site, wait } from '../simulator/estates.ts';
import { control, controlsOf, field, given, rowsOf, texts } from './controls.ts';

const id = (name: string) => branded<DeliverableId>(name);
const groupId = (name: string) => branded<GroupId>(name);
const delivered: readonly DeliverableSpec[] = [
  { id: id('health'), name: 'Health', kind: 'intuneCompliancePolicy', to: [groupId('pcs')], with: { graceDays: '7' } },
  { id: id('reader'), name: 'Reader', kind: 'configMgrApp', to: [collection('pilot')] },
  { id: id('av'), name: 'Antivirus', kind: 'endpointSecurityPolicy' },
  { id: id('key'), name: 'Drives', kind: 'configMgrBitLocker', to: [collection('pilot')] },
];
const spec: EstateSpec = site([pc('A'), pc('B'), pc('C', { enrolled: false })], {
  version: '2603',
  collections: [group('pilot', ['A', 'B']), group('rest', ['C'])],
  groups: [
    { id: groupId('pcs'), name: 'Some PCs', of: 'devices', members: ['A', 'B'] },
    { id: groupId('left-out'), name: 'Left out', of: 'devices', members: ['B'] },
  ],
  deliverables: delivered,
});
const estate = start(spec, seed);
const page = (name: string, at = estate) => look(at, { kind: 'deliverable', deliverable: id(name) });

describe('a shelf', () => {
  test('lists what stands there: type, targets, what is not as usual, and how many devices are meant', () => {
    const view = look(estate, { kind: 'shelf', shelf: 'intuneCompliance' });
    expect([view.path, view.console]).toEqual(['Devices › Compliance', 'intune']);
    expect(rowsOf(view, 'Compliance policies').map(texts)).toEqual([
      ['Health', 'Compliance policy (Intune)', '“Some PCs”', 'Mark device noncompliant after (days): 7 days', '2'],
    ]);
  });
  test('says of what goes to nobody that it is not assigned, or not deployed', () => {
    const [row] = rowsOf(look(estate, { kind: 'shelf', shelf: 'intuneProtection' }), 'Endpoint security');
    expect(texts(row)[2]).toBe('Not assigned');
    const bare = play(estate, { kind: 'withdraw', deliverable: id('reader'), from: collection('pilot') });
    const [app] = rowsOf(look(bare, { kind: 'shelf', shelf: 'configMgrApps' }), 'Applications');
    expect([texts(app)[2], texts(app)[4]]).toEqual(['Not deployed', '0']);
  });
  test('that is empty says what would stand there', () => {
    expect(look(estate, { kind: 'shelf', shelf: 'intuneUpdates' }).tables[0]?.table.empty).toBe(
      'This estate has no update rings. What it has stands on other pages of this console.',
    );
    const none = start({ ...spec, deliverables: [] }, seed);
    expect(look(none, { kind: 'shelf', shelf: 'configMgrUpdates' }).tables[0]?.table.empty).toBe(
      'This estate has no deployments of updates.',
    );
  });
  test('counts those who are left out as not meant', () => {
    const less = play(estate, { kind: 'exclude', deliverable: id('health'), target: groupId('left-out') });
    const [row] = rowsOf(look(less, { kind: 'shelf', shelf: 'intuneCompliance' }), 'Compliance policies');
    expect([texts(row)[2], texts(row)[4]]).toEqual(['“Some PCs”, without “Left out”', '1']);
  });
});

describe('the page of one thing', () => {
  test('has its properties with the control that changes each, and none where there is no choice', () => {
    expect(field(page('health'), 'Type').text).toBe('Compliance policy (Intune)');
    const ids = controlsOf(page('health')).map((action) => action.id);
    expect(ids).toContain('change-graceDays');
    expect(ids).toContain('change-requireBitLocker');
    expect(controlsOf(page('key')).map((action) => action.id)).toEqual([
      'deliver',
      'delete',
      'change-algorithm',
      'withdraw-pilot',
    ]);
  });
  test('speaks of the encryption method only where drives are encrypted', () => {
    expect(page('av').fields.map(({ label }) => label)).not.toContain('Encryption method');
    const drives = play(estate, {
      kind: 'changeDeliverable',
      deliverable: id('av'),
      property: 'family',
      to: 'bitLocker',
    });
    expect(field(page('av', drives), 'Encryption method').text).toBe('XTS-AES 128-bit');
  });
  test('deploys to collections from Configuration Manager, assigns to groups and to everybody from Intune', () => {
    const [site] = control(page('reader'), 'deliver').inputs;
    expect(site?.kind === 'choice' ? site.choices.map(({ value }) => value) : []).toEqual(['', 'pilot', 'rest']);
    expect(control(page('reader'), 'deliver').label).toBe('Deploy to a collection');
    const [tenant] = control(page('av'), 'deliver').inputs;
    expect(tenant?.kind === 'choice' ? tenant.choices.map(({ value }) => value) : []).toEqual([
      '',
      'allDevices',
      'allUsers',
      'pcs',
      'left-out',
    ]);
    expect(control(page('av'), 'exclude').label).toBe('Exclude a group');
    expect(controlsOf(page('reader')).map((action) => action.id)).not.toContain('exclude');
  });
  test('lists its targets, each with Remove', () => {
    expect(rowsOf(page('reader'), 'Deployments').map(texts)).toEqual([['The pilot', 'Devices', 'Deployed']]);
    expect(rowsOf(page('health'), 'Assignments').map(texts)).toEqual([['Some PCs', 'Devices', 'Included']]);
    expect(page('av').tables[0]?.table.empty).toBe('It is assigned to no group, so it reaches no device.');
  });
  test('shows how it stands on the devices that it is meant for, each of which can be asked why', () => {
    const later = play(estate, wait(24 * 60));
    const rows = rowsOf(page('health', later), 'Devices');
    expect(rows.map(({ id: name }) => name)).toEqual(['A', 'B']);
    expect(texts(rows[0])).toEqual(['A', 'Sales', 'Yes', expect.any(String), expect.any(String)]);
    const [, , meant, own] = rows[0]?.cells ?? [];
    expect(meant?.kind === 'text' ? meant.why : undefined).toEqual({
      ask: 'isMeantFor',
      deliverable: 'health',
      device: 'A',
    });
    expect(own?.kind === 'text' ? own.why : undefined).toEqual({
      ask: 'complianceOf',
      deliverable: 'health',
      device: 'A',
    });
  });
  test('keeps the device that still has an app that it is no longer meant for', () => {
    const installed = play(estate, wait(3 * 24 * 60));
    const gone = play(installed, { kind: 'withdraw', deliverable: id('reader'), from: collection('pilot') });
    expect(rowsOf(page('reader', gone), 'Devices').map(texts)).toEqual([
      ['A', 'Sales', 'No longer', 'Installed or in force', 'Yes', 'Yes'],
      ['B', 'Sales', 'No longer', 'Installed or in force', 'Yes', 'Yes'],
    ]);
  });
  test('of what was deleted leads to the list of devices', () => {
    const deleted = play(estate, { kind: 'deleteDeliverable', deliverable: id('av') });
    expect(page('av', deleted).pane.kind).toBe('estate');
    expect(where(deleted, { kind: 'deleteDeliverable', deliverable: id('av') })).toBeUndefined();
  });
  test('says why nobody can be chosen: no collections, no groups, no rights', () => {
    const none = start(
      { ...spec, collections: [], groups: [], deliverables: delivered.map(({ to: _, ...one }) => one) },
      seed,
    );
    expect(control(page('reader', none), 'deliver').disabledSays).toBe('This site has no collections.');
    expect(control(page('av', none), 'exclude').disabledSays).toBe('This tenant has no groups.');
    expect(control(page('av', none), 'deliver').disabledBecause).toBeUndefined();
    const clerk = branded<UserId>('clerk');
    const reader = start({ ...spec, users: [{ id: clerk, configMgrRole: 'readOnlyAnalyst' }], operator: clerk }, seed);
    for (const name of ['deliver', 'delete', 'withdraw-pilot'])
      expect(control(page('reader', reader), name).disabledBecause?.kind).toBe('mayOnlyRead');
    expect(control(page('av', reader), 'deliver').disabledBecause).toBeUndefined();
  });
});

describe('where it is given', () => {
  const commands: readonly Command[] = [
    { kind: 'deliver', deliverable: id('av'), to: 'allDevices' },
    { kind: 'deliver', deliverable: id('av'), to: groupId('pcs') },
    { kind: 'withdraw', deliverable: id('reader'), from: collection('pilot') },
    { kind: 'exclude', deliverable: id('health'), target: groupId('left-out') },
    { kind: 'changeDeliverable', deliverable: id('health'), property: 'graceDays', to: '0' },
    { kind: 'deleteDeliverable', deliverable: id('key') },
  ];
  test.each(commands)('$kind $deliverable is a control that makes just this', (command) => {
    expect(refusal(estate, command)).toBeUndefined();
    expect(given(estate, command)?.makes).toEqual(command);
  });
  test('a deployment has nobody to exclude', () => {
    expect(where(estate, { kind: 'exclude', deliverable: id('reader'), target: collection('pilot') })).toBeUndefined();
  });
});

test('of 20,000 devices only the rows of the window are built', () => {
  const fleet = {
    name: 'FIN-{000000}',
    departments: { Finance: 1 },
    windows: 'Windows 11 24H2',
    join: 'hybridJoined',
  } as const;
  const many = start(
    {
      ...spec,
      fleet: [{ ...fleet, count: 20_000, enrolled: true }],
      groups: [{ id: groupId('pcs'), name: 'All of them', of: 'devices', named: 'FIN-*' }],
      deliverables: [{ id: id('health'), name: 'Health', kind: 'intuneCompliancePolicy', to: [groupId('pcs')] }],
    },
    seed,
  );
  const view = look(
    many,
    { kind: 'deliverable', deliverable: id('health') },
    { ...firstWindow, from: 19_000, count: 3 },
  );
  const table = view.tables[1]?.table;
  expect([table?.total, table?.rows.map((row) => row.id)]).toEqual([
    20_000,
    ['FIN-019001', 'FIN-019002', 'FIN-019003'],
  ]);
  expect(table?.rows.every(({ id: name }) => many.device(device(name)) !== undefined)).toBe(true);
});

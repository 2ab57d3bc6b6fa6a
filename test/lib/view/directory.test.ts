import { describe, expect, test } from 'vitest';
import { branded, type UserId } from '../../../src/lib/brand.ts';
import type { Command } from '../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../src/lib/simulator/simulator.ts';
import { look, where } from '../../../src/lib/view/view.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { device, pc, play, seed, site, wait } from '../simulator/estates.ts';
import { control, field, given, rowsOf, texts } from './controls.ts';

const estate = start(
  site(
    [
      pc('HQ-1', { ou: 'Workstations' }),
      pc('HQ-2', { ou: 'Workstations' }),
      pc('LAB-1', { ou: 'Lab', join: 'domainJoined', enrolled: false }),
      pc('CLOUD', { ou: 'Workstations', join: 'entraJoined' }),
    ],
    { ousLeftOut: ['Lab'], users: [{ id: branded<UserId>('clerk') }] },
  ),
  seed,
);
const units = (now: Estate = estate) => look(now, { kind: 'entraConnect' });
const computers = (now: Estate = estate, filter = '') => look(now, { kind: 'computers' }, { ...firstWindow, filter });
const sync = (ou: string, to: 'synced' | 'notSynced'): Command => ({ kind: 'setOuSync', ou, to });

describe('organizational units', () => {
  test('stand with their computers and whether they are synchronised', () => {
    expect(rowsOf(units(), 'Organizational units').map(texts)).toEqual([
      ['Lab', '1', 'No'],
      ['Workstations', '2', 'Yes'],
    ]);
  });
  test('are taken into the synchronisation and left out where the commands say', () => {
    for (const command of [sync('Lab', 'synced'), sync('Workstations', 'notSynced')])
      expect(given(estate, command)?.makes).toEqual(command);
    expect(rowsOf(units(play(estate, sync('Lab', 'synced'))), 'Organizational units').map(texts)[0]).toEqual([
      ...['Lab', '1', 'Yes'],
    ]);
    expect(where(estate, sync('Lab', 'notSynced'))).toBeUndefined();
  });
  test('are changed by a Global Administrator only, and the control says so', () => {
    const plain = play(estate, { kind: 'signInAs', user: branded<UserId>('clerk') });
    expect(control(units(plain), 'synced-Lab').disabledBecause?.kind).toBe('entraRoleMissing');
    expect(control(units(plain), 'synced-Lab').disabledSays).toMatch(/Global Administrator/);
  });
  test('that cannot be changed have the reason in words on the page, with who works there', () => {
    const reason = 'Microsoft Entra Connect asks for a Global Administrator here. You work as clerk.';
    const plain = play(estate, { kind: 'signInAs', user: branded<UserId>('clerk') });
    expect(field(units(plain), 'Organizational units cannot be changed').text).toBe(reason);
    expect(field(units(plain), 'You work as').text).toBe('clerk');
    expect(units().fields.map((one) => 'label' in one && one.label)).not.toContain('You work as');
  });
  test('count their computers with separators', () => {
    const fleet = {
      count: 1200,
      name: 'PC-{0000}',
      departments: { IT: 1 },
      windows: 'Windows 11 24H2',
      ou: 'Many',
    } as const;
    const many = start({ ...site([]), fleet: [{ ...fleet, join: 'hybridJoined', enrolled: false }] }, seed);
    expect(rowsOf(units(many), 'Organizational units').map(texts)).toEqual([['Many', '1,200', 'Yes']]);
  });
  test('are none where no device is in a domain', () => {
    const cloud = start(site([pc('CLOUD', { join: 'entraJoined' })]), seed);
    expect(units(cloud).tables[0]?.table).toMatchObject({
      total: 0,
      empty: 'No computer account is in an organizational unit.',
    });
    expect(computers(cloud).tables[0]?.table.empty).toBe('No device has an account in this domain.');
  });
});

describe('the sync cycle', () => {
  test.each(['delta', 'initial'] as const)('%s is started under Microsoft Entra Connect', (policy) => {
    const command: Command = { kind: 'runSyncCycle', policy };
    expect(given(estate, command)).toEqual({
      place: { pane: { kind: 'entraConnect' }, action: 'run-sync-cycle' },
      makes: command,
    });
  });
  test('shows when it last ran, and why', () => {
    expect(field(units(), 'Last cycle')).toMatchObject({ text: 'Day 1 10:00', why: { ask: 'lastSyncCycle' } });
    expect(field(units(play(estate, wait(31))), 'Last cycle').text).toBe('Day 1 10:30');
    expect(field(units(), 'Full synchronisation needed').text).toBe('No');
  });
  test('cannot be started without Microsoft Entra Connect', () => {
    const without = play(estate, { kind: 'configure', setting: 'entraConnect', to: 'notInstalled' });
    expect(control(units(without), 'run-sync-cycle').disabledBecause?.kind).toBe('entraConnectMissing');
  });
});

describe('computer accounts', () => {
  test('are those of devices in the domain, each with its unit and its object in Microsoft Entra ID', () => {
    expect(rowsOf(computers(), 'Computer accounts').map(texts)).toEqual([
      ['HQ-1', 'Workstations', 'With certificate', 'Hybrid joined'],
      ['HQ-2', 'Workstations', 'With certificate', 'Hybrid joined'],
      ['LAB-1', 'Lab', 'None', 'Domain joined only'],
    ]);
    expect(rowsOf(computers(), 'Computer accounts')[2]?.cells[2]).toMatchObject({
      why: { ask: 'entraObject', device: 'LAB-1' },
    });
  });
  test('are found by their organizational unit', () => {
    expect(rowsOf(computers(estate, 'lab'), 'Computer accounts').map((row) => row.id)).toEqual(['LAB-1']);
  });
  test('are renamed there, with a name that is typed', () => {
    const command: Command = { kind: 'renameInDomain', device: device('HQ-2'), name: 'DESK-2' };
    expect(given(estate, command)).toEqual({
      place: { pane: { kind: 'computers' }, action: 'rename-HQ-2', filter: 'HQ-2' },
      makes: command,
    });
    expect(where(estate, { ...command, device: device('CLOUD') })).toBeUndefined();
  });
  test('of a device away from its domain are not renamed, and the control says so', () => {
    const away = play(estate, { kind: 'changeDevice', device: device('HQ-1'), trait: 'network', to: 'internet' });
    expect(control(computers(away), 'rename-HQ-1').disabledSays).toBe('HQ-1 does not reach a domain controller now.');
    expect(control(computers(away), 'rename-HQ-2').disabledSays).toBeUndefined();
  });
});

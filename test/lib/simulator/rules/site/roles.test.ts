import { expect, test } from 'vitest';
import type { Command, DeviceSpec, SettingName, SiteVersion } from '../../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, rulesOf, seed, site, value, wait } from '../../estates.ts';

const on = (version: SiteVersion, over: Parameters<typeof site>[1] = {}, devices: readonly DeviceSpec[] = [pc('PC')]) =>
  start(site(devices, { version, ...over }), seed);
const set = (setting: SettingName, to: string): Command => ({ kind: 'configure', setting, to });
const isReady = (estate: Estate) => value(estate, { ask: 'managementPointReady' });
const serves = (estate: Estate, id: string) => value(estate, { ask: 'managementPointServes', device: device(id) });

test('enhanced-http-certificate: after the switch the management point is ready 30 minutes later, not before', () => {
  const switched = play(on('2309', { settings: { managementPoint: 'http' } }), set('managementPoint', 'enhancedHttp'));
  expect([switched, play(switched, wait(29)), play(switched, wait(30))].map(isReady)).toEqual([false, false, true]);
  expect(rulesOf(switched, { ask: 'managementPointReady' })).toContain('enhanced-http-certificate');
  expect(isReady(on('2309'))).toBe(true);
  expect(isReady(play(switched, set('managementPoint', 'https')))).toBe(true);
});

test('tokens-need-encryption: over plain HTTP a device with nothing but its token is not served, others are', () => {
  const devices = [pc('CLOUD', { join: 'entraJoined' }), pc('DOMAIN')];
  const plain = on('2309', { settings: { managementPoint: 'http' } }, devices);
  expect([isReady(plain), serves(plain, 'CLOUD'), serves(plain, 'DOMAIN')]).toEqual([false, false, true]);
  expect(
    ['https', 'enhancedHttp'].map((to) => serves(play(plain, set('managementPoint', to), wait(30)), 'CLOUD')),
  ).toEqual([true, true]);
});

test('management-point-needs-internet: without it tokens fail from 2603 on, and not before', () => {
  const blocked = { settings: { managementPointInternet: 'blocked' } } as const;
  const devices = [pc('CLOUD', { join: 'entraJoined' }), pc('DOMAIN')];
  expect(isReady(on('2509', blocked))).toBe(true);
  const newest = on('2603', blocked, devices);
  expect([isReady(newest), serves(newest, 'CLOUD'), serves(newest, 'DOMAIN')]).toEqual([false, false, true]);
  expect(serves(play(newest, set('managementPointInternet', 'open')), 'CLOUD')).toBe(true);
});

test.each<[string, Partial<DeviceSpec>, boolean]>([
  ['hybrid joined on the intranet', { join: 'hybridJoined' }, true],
  ['domain joined on the intranet', { join: 'domainJoined' }, true],
  ['Entra joined', { join: 'entraJoined' }, false],
  ['hybrid joined on the internet', { join: 'hybridJoined', is: { network: 'internet' } }, false],
])('who-needs-tokens: a device that is %s is served without tokens: %3$s', (_, over, served) => {
  const estate = on('2309', { settings: { managementPoint: 'http' } }, [pc('PC', over)]);
  expect(serves(estate, 'PC')).toBe(served);
  expect(rulesOf(estate, { ask: 'managementPointServes', device: device('PC') })[0]).toBe('who-needs-tokens');
});

test('who-needs-tokens: a client certificate does instead of a token, over HTTPS and not otherwise', () => {
  const devices = [
    pc('CLOUD', { join: 'entraJoined' }),
    pc('CERTIFIED', { join: 'entraJoined', is: { clientCertificate: 'pki' } }),
  ];
  const settings = { managementPoint: 'https', managementPointInternet: 'blocked' } as const;
  const https = on('2603', { settings }, devices);
  expect([serves(https, 'CLOUD'), serves(https, 'CERTIFIED')]).toEqual([false, true]);
  const other = play(https, set('managementPoint', 'enhancedHttp'), wait(30));
  expect([serves(other, 'CLOUD'), serves(other, 'CERTIFIED')]).toEqual([false, false]);
});

test('site-roles: each role does its own thing, and nobody does it where the role is not there', () => {
  const all = on('2603', { settings: { cmg: 'running' } });
  const none = on('2603', {
    settings: { distributionPoint: 'none', softwareUpdatePoint: 'none', serviceConnectionPoint: 'offline' },
  });
  const roles = (estate: Estate) =>
    (['policy', 'content', 'softwareUpdates', 'cloudConnection', 'internetClients'] as const).map((task) =>
      value(estate, { ask: 'roleFor', task }),
    );
  expect(roles(all)).toEqual([
    'managementPoint',
    'distributionPoint',
    'softwareUpdatePoint',
    'serviceConnectionPoint',
    'cmgConnectionPoint',
  ]);
  expect(roles(none)).toEqual(['managementPoint', 'none', 'none', 'none', 'none']);
  expect(rulesOf(all, { ask: 'roleFor', task: 'content' })).toEqual(['site-roles', 'site-roles']);
});

test('two-service-connection-points: the hybrid join looks for the object, whatever becomes of the role', () => {
  const asked = { ask: 'roleFor', task: 'hybridJoinDiscovery' } as const;
  const offline = on('2603', { settings: { serviceConnectionPoint: 'offline' } });
  expect([value(on('2603'), asked), value(offline, asked)]).toEqual(['activeDirectoryObject', 'activeDirectoryObject']);
  expect(rulesOf(offline, asked)).toEqual(['two-service-connection-points']);
  expect(value(on('2603'), { ask: 'roleFor', task: 'cloudConnection' })).toBe('serviceConnectionPoint');
});

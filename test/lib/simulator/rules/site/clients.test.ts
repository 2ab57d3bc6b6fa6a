import { describe, expect, test } from 'vitest';
import { inside } from '../../../../../src/lib/simulator/estate.ts';
import type { Command, DeviceSpec, SiteVersion } from '../../../../../src/lib/simulator/model.ts';
import { heard } from '../../../../../src/lib/simulator/rules/site/heard.ts';
import { ask, type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import {
  authority,
  device,
  download,
  eventsOf,
  flags,
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

const version = (estate: Estate, id = 'PC') => value(estate, { ask: 'clientVersion', device: device(id) });
const setting = (estate: Estate, id = 'PC') =>
  value(estate, { ask: 'clientSetting', setting: 'softwareUpdates', device: device(id) });
const upgrade = (to: SiteVersion): Command => ({ kind: 'upgradeSite', to });
const upgradeClient = (id: string): Command => ({ kind: 'upgradeClient', device: device(id) });
const stop: Command = { kind: 'configure', setting: 'softwareUpdates', to: 'no' };
const on = (devices: readonly DeviceSpec[], over: Parameters<typeof site>[1] = {}) =>
  start(site(devices, { version: '2107', ...over }), seed);

test('client-follows-site: a client keeps its version until its poll, and is logged when it changes', () => {
  const upgraded = play(on([pc('PC')]), upgrade('2211'), wait(29));
  expect([upgraded.site.version, version(upgraded)]).toEqual(['2211', '2107']);
  const later = play(upgraded, wait(1));
  expect(version(later)).toBe('2211');
  expect(eventsOf(later).filter(({ kind }) => kind === 'clientUpgraded')).toMatchObject([
    { at: 630, device: 'PC', is: '2211' },
  ]);
  expect(rulesOf(later, { ask: 'clientVersion', device: device('PC') })[1]).toBe('client-follows-site');
});

test('client-follows-site: a client that is left out keeps its version until somebody upgrades it', () => {
  const estate = play(on([pc('PC', { clientVersion: '2103' }), pc('NEW')]), wait(120));
  expect([version(estate), version(estate, 'NEW')]).toEqual(['2103', '2107']);
  expect(refusal(estate, upgradeClient('NEW'))).toEqual({ kind: 'nothingToUpgrade', device: 'NEW' });
  const done = play(estate, upgradeClient('PC'));
  expect(version(done)).toBe('2107');
  expect(version(play(done, upgrade('2211'), wait(120)))).toBe('2107');
});

test('client-follows-site: without automatic upgrade no client follows', () => {
  const off = on([pc('PC')], { settings: { automaticClientUpgrade: 'no' } });
  const waited = play(off, upgrade('2211'), wait(300));
  expect(version(waited)).toBe('2107');
  const allowed = play(waited, { kind: 'configure', setting: 'automaticClientUpgrade', to: 'yes' }, wait(60));
  expect(version(allowed)).toBe('2211');
});

test('client-follows-site: the new client works its value out by its own table, and nothing falls back meanwhile', () => {
  const moved = play(on([pc('PC')]), move('endpointProtection', 'intune'), wait(60));
  expect(flags(moved, 'PC')).toBe(33);
  const before = play(moved, upgrade('2211'), wait(20));
  expect([flags(before, 'PC'), authority(before, 'PC', 'endpointProtection')]).toEqual([33, 'intune']);
  const after = play(before, wait(10));
  expect([flags(after, 'PC'), authority(after, 'PC', 'endpointProtection')]).toEqual([12321, 'intune']);
});

test('client-follows-site: a device without a client has no version to upgrade', () => {
  const estate = on([pc('PC', { client: false })]);
  expect(version(estate)).toBe('none');
  expect(refusal(estate, upgradeClient('PC'))).toEqual({ kind: 'nothingToUpgrade', device: 'PC' });
  expect(version(play(estate, upgrade('2211'), wait(120)))).toBe('none');
});

test('client-settings-at-poll: a client has a new setting from its next poll on, there and back', () => {
  const set = play(on([pc('PC')]), stop, wait(29));
  expect([set.settings.softwareUpdates, setting(set)]).toEqual(['no', 'yes']);
  const polled = play(set, wait(1));
  expect(setting(polled)).toBe('no');
  const back = play(polled, { kind: 'configure', setting: 'softwareUpdates', to: 'yes' });
  expect(setting(back)).toBe('no');
  expect(setting(play(back, download('PC')))).toBe('yes');
});

describe('client settings at hand-over', () => {
  const estate = on([pc('PC')], { settings: { softwareUpdates: 'no', userPortal: 'companyPortal' } });

  test('every client has heard the settings as they stand', () => {
    expect(setting(estate)).toBe('no');
    expect(value(estate, { ask: 'clientSetting', setting: 'userPortal', device: device('PC') })).toBe('companyPortal');
    expect(value(estate, { ask: 'clientSetting', setting: 'useCmg', device: device('PC') })).toBe('yes');
  });
  test('other rules read the same', () => {
    expect(heard(estate[inside], 0, 'softwareUpdates', 'no')).toBe(true);
    expect(heard(estate[inside], 0, 'registerDevices', 'no')).toBe(false);
  });
  test('what a client has not heard yet is said with what the console has', () => {
    const changed = play(estate, { kind: 'configure', setting: 'softwareUpdates', to: 'yes' });
    const { because } = ask(changed, { ask: 'clientSetting', setting: 'softwareUpdates', device: device('PC') });
    expect(because).toMatchObject([
      { fact: { kind: 'settingHeard', is: 'no' } },
      { fact: { kind: 'configuredAs', is: 'yes' } },
    ]);
  });
});

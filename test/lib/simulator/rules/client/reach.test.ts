import { describe, expect, test } from 'vitest';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { authority, device, flags, move, pc, play, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { answers, laptop } from './internet.ts';

const PC = device('PC');
const home = { kind: 'changeDevice', device: PC, trait: 'network', to: 'internet' } as const;
const office = { kind: 'changeDevice', device: PC, trait: 'network', to: 'intranet' } as const;
const build = { kind: 'configure', setting: 'cmg', to: 'running' } as const;
const roaming = { is: { network: 'internet' } } as const;

test('client-location: the network decides, unless the client is offline or always on the internet', () => {
  const estate = start(
    site([
      pc('IN'),
      pc('OUT', roaming),
      pc('OFF', { is: { online: 'no' } }),
      pc('ALWAYS', { is: { alwaysInternet: 'yes' } }),
    ]),
    seed,
  );
  expect(answers(estate, 'location', 'IN', 'OUT', 'OFF', 'ALWAYS')).toEqual([
    'currentlyIntranet',
    'currentlyInternet',
    'offline',
    'currentlyInternet',
  ]);
  expect(rulesOf(estate, { ask: 'location', device: device('ALWAYS') })).toEqual(['client-location']);
});

test('cmg-carries-internet-clients: on the internet policy comes through the gateway, and only if it may be used', () => {
  const switched = [move('compliancePolicies', 'intune'), wait(60)] as const;
  const authorities = (cmg: 'none' | 'running', useCmg: 'yes' | 'no') => {
    const spec = site([pc('IN'), pc('OUT', roaming)], { settings: { cmg, useCmg } });
    const estate = play(start(spec, seed), ...switched);
    return ['IN', 'OUT'].map((id) => authority(estate, id));
  };
  expect(authorities('running', 'yes')).toEqual(['intune', 'intune']);
  expect(authorities('running', 'no')).toEqual(['intune', 'configMgr']);
  expect(authorities('none', 'yes')).toEqual(['intune', 'configMgr']);
});

test('cmg-not-needed: on the intranet a device becomes co-managed without a gateway', () => {
  const spec = site([pc('PC', { enrolled: false })]);
  const coManaged = (belief?: 'cmgIsNeeded') =>
    value(play(start(spec, seed, { belief }), wait(60)), { ask: 'coManaged', device: PC });
  expect([coManaged(), coManaged('cmgIsNeeded')]).toEqual([true, false]);
  expect(rulesOf(start(spec, seed), { ask: 'siteConnection', device: PC })).toContain('cmg-not-needed');
});

describe('a gateway that is built later', () => {
  const estate = play(start(site([pc('PC')]), seed), build);
  const way = (...run: Parameters<typeof play>[1][]) => answers(play(estate, ...run), 'siteConnection', 'PC')[0];

  test('cmg-location-daily: a client hears of it within a day, or when it restarts', () => {
    expect(way(home)).toBe('none');
    expect(way(wait(24 * 60), home)).toBe('cmg');
    expect(way({ kind: 'restartClient', device: PC }, home)).toBe('cmg');
  });
  test('is not heard of by a client that stays at home, until it comes back', () => {
    const away = play(start(site([pc('PC', roaming)]), seed), build, wait(3 * 24 * 60));
    expect(answers(away, 'siteConnection', 'PC')).toEqual(['none']);
    expect(answers(play(away, office, home), 'siteConnection', 'PC')).toEqual(['cmg']);
  });
});

test('client-cut-off: a client that cannot call keeps the policy that it has, and hears the new one afterwards', () => {
  const cut = [
    pc('FAULT', { faults: ['managementPointUnreachable'] }),
    pc('STOPPED', { is: { clientCondition: 'stopped' } }),
    pc('LOST', { is: { clientCondition: 'registrationLost' } }),
    pc('OFF', { is: { online: 'no' } }),
  ];
  const ids = ['FAULT', 'STOPPED', 'LOST', 'OFF'] as const;
  const estate = play(start(site([...cut, pc('PC')]), seed), move('clientApps', 'intune'), wait(24 * 60));
  expect(ids.map((id) => flags(estate, id))).toEqual([8193, 8193, 8193, 8193]);
  expect(flags(estate, 'PC')).toBe(8257);
  const mended = play(
    estate,
    { kind: 'repair', device: device('FAULT'), fault: 'managementPointUnreachable' },
    { kind: 'restartClient', device: device('STOPPED') },
    { kind: 'changeDevice', device: device('LOST'), trait: 'clientCondition', to: 'sound' },
    { kind: 'changeDevice', device: device('OFF'), trait: 'online', to: 'yes' },
    wait(60),
  );
  expect(ids.map((id) => flags(mended, id))).toEqual([8257, 8257, 8257, 8257]);
});

test('a device without network checks in at neither manager', () => {
  const estate = play(start(site([laptop('OFF', { is: { online: 'no' } })]), seed), wait(24 * 60));
  expect(answers(estate, 'location', 'OFF')).toEqual(['offline']);
  expect(answers(estate, 'siteConnection', 'OFF')).toEqual(['none']);
});

import { describe, expect, test } from 'vitest';
import type { Command, DeviceSpec, WindowsVersion } from '../../../../../src/lib/simulator/model.ts';
import { joinErrors } from '../../../../../src/lib/simulator/rules/directory/words.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, download, eventsOf, pc, play, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { asks, configure, domain, domainSpec, inDomain } from './computers.ts';

const twoHours = wait(120);

describe('scp-names-tenant', () => {
  test('PCs join where the object names our tenant, and do not even try where it is not configured', () => {
    const none = play(start(site([inDomain('PC')]), seed), wait(7 * 24 * 60));
    expect([asks(none, 'PC', 'joinState'), asks(none, 'PC', 'joinError')]).toEqual(['domainJoined', 'none']);
    const ours = play(none, configure('scpObject', 'ours'), twoHours);
    expect(asks(ours, 'PC', 'joinState')).toBe('hybridJoined');
    expect(rulesOf(none, { ask: 'azureAdJoined', device: device('PC') })[0]).toBe('scp-names-tenant');
  });
  test('PCs stop trying when the object goes', () => {
    const devices = [inDomain('PC'), inDomain('BARE', { client: false })];
    const gone = play(domain(devices, { ousLeftOut: ['Sales'] }), configure('scpObject', 'notConfigured'));
    const later = play(gone, { kind: 'setOuSync', ou: 'Sales', to: 'synced' }, wait(300));
    const back = play(later, configure('scpObject', 'ours'), twoHours);
    for (const id of ['PC', 'BARE'])
      expect([asks(later, id, 'joinState'), asks(back, id, 'joinState')]).toEqual(['domainJoined', 'hybridJoined']);
  });
});

test('registration-client-setting: with No nothing happens and no error shows; the client hears Yes at its poll', () => {
  const off = domain([inDomain('PC'), inDomain('BARE', { client: false })], { settings: { registerDevices: 'no' } });
  const still = play(off, wait(24 * 60));
  expect([asks(still, 'PC', 'joinState'), asks(still, 'PC', 'joinError')]).toEqual(['domainJoined', 'none']);
  expect(asks(still, 'BARE', 'joinState')).toBe('hybridJoined');
  const on = play(off, configure('registerDevices', 'yes'), wait(29));
  expect(asks(on, 'PC', 'joinError')).toBe('none');
  expect(rulesOf(on, { ask: 'joinState', device: device('PC') }).slice(0, 2)).toEqual([
    'registration-client-setting',
    'registration-client-setting',
  ]);
  expect(asks(play(on, wait(1)), 'PC', 'joinError')).toBe('0x801C03F2');
  const told = play(off, configure('registerDevices', 'yes'), download('PC'), configure('registerDevices', 'no'));
  expect(asks(play(told, wait(24 * 60)), 'PC', 'joinState')).toBe('domainJoined');
});

test('domain-controller-needed: a PC away from its domain tries nothing, and joins once it is back', () => {
  const devices = [inDomain('HOME', { is: { network: 'internet' } }), inDomain('OFF', { is: { online: 'no' } })];
  const away = play(domain(devices), wait(300));
  for (const id of ['HOME', 'OFF']) {
    expect([asks(away, id, 'joinState'), asks(away, id, 'joinError')]).toEqual(['domainJoined', 'none']);
    expect(rulesOf(away, { ask: 'joinState', device: device(id) })).toContain('domain-controller-needed');
  }
  const home: Command = { kind: 'changeDevice', device: device('HOME'), trait: 'network', to: 'intranet' };
  const on: Command = { kind: 'changeDevice', device: device('OFF'), trait: 'online', to: 'yes' };
  const back = play(away, home, on, wait(180));
  expect(['HOME', 'OFF'].map((id) => asks(back, id, 'joinState'))).toEqual(['hybridJoined', 'hybridJoined']);
});

test('hybrid-join-windows: Windows 10 and later and its servers hybrid join, older Windows and others never', () => {
  const systems: readonly [WindowsVersion, boolean][] = [
    ['Windows 7', false],
    ['Windows 8.1', false],
    ['macOS', false],
    ['Windows 10 1703', true],
    ['Windows 11 25H2', true],
    ['Windows Server 2025', true],
  ];
  const estate = play(domain(systems.map(([windows]) => inDomain(windows, { windows }))), twoHours);
  for (const [windows, joins] of systems) expect(asks(estate, windows, 'azureAdJoined')).toBe(joins);
  expect(rulesOf(estate, { ask: 'joinState', device: device('Windows 7') })[0]).toBe('hybrid-join-windows');
});

test('sync-join: the first attempt leaves a certificate and fails, the cycle exports it, the next attempt joins', () => {
  const estate = play(start(site([inDomain('PC', { pollsAt: 40 })]), seed), configure('scpObject', 'ours'));
  const at = (minutes: number) => {
    const now = play(estate, wait(minutes));
    return [asks(now, 'PC', 'joinState'), asks(now, 'PC', 'joinError'), asks(now, 'PC', 'entraObject')];
  };
  expect(at(39)).toEqual(['domainJoined', 'none', 'none']);
  expect(at(40)).toEqual(['domainJoined', '0x801C03F2', 'none']);
  expect(at(59)).toEqual(['domainJoined', '0x801C03F2', 'none']);
  expect(at(60)).toEqual(['domainJoined', '0x801C03F2', 'withCertificate']);
  expect(at(99)).toEqual(['domainJoined', '0x801C03F2', 'withCertificate']);
  expect(at(100)).toEqual(['hybridJoined', 'none', 'withCertificate']);
  const told = eventsOf(play(estate, wait(200))).map(({ kind }) => kind);
  expect(told.filter((kind) => ['hybridJoinFailed', 'computerObjectSynced', 'hybridJoined'].includes(kind))).toEqual([
    'hybridJoinFailed',
    'computerObjectSynced',
    'hybridJoined',
  ]);
});

test('registration-hourly: a PC tries at its own minute of every hour, and at once when its user signs in', () => {
  const waiting = domain([inDomain('PC', { pollsAt: 20 })]);
  expect([79, 80].map((minutes) => asks(play(waiting, wait(minutes)), 'PC', 'azureAdJoined'))).toEqual([false, true]);
  const before = play(
    domain([inDomain('PC', { pollsAt: 20, is: { signedIn: 'no' } })], { ousLeftOut: ['Sales'] }),
    wait(70),
  );
  const known = play(
    before,
    { kind: 'setOuSync', ou: 'Sales', to: 'synced' },
    { kind: 'runSyncCycle', policy: 'delta' },
  );
  expect([9, 10].map((minutes) => asks(play(known, wait(minutes)), 'PC', 'azureAdJoined'))).toEqual([false, true]);
  const signIn = { kind: 'changeDevice', device: device('PC'), trait: 'signedIn', to: 'yes' } as const;
  expect(asks(play(known, signIn), 'PC', 'azureAdJoined')).toBe(true);
  const exported = play(domain([inDomain('PC', { pollsAt: 20 })]), { kind: 'runSyncCycle', policy: 'delta' });
  expect(asks(play(exported, { ...signIn, to: 'no' }), 'PC', 'azureAdJoined')).toBe(false);
  const setting = domain([inDomain('PC', { is: { signedIn: 'no' } })], { settings: { registerDevices: 'no' } });
  expect(asks(play(setting, signIn), 'PC', 'joinError')).toBe('none');
});

test('federated-joins-at-once: the first attempt joins, synchronised or not', () => {
  const federated = domain([inDomain('PC')], { settings: { signInMethod: 'federation' }, ousLeftOut: ['Sales'] });
  expect([29, 30].map((minutes) => asks(play(federated, wait(minutes)), 'PC', 'azureAdJoined'))).toEqual([false, true]);
  const managed = domain([inDomain('PC')], { settings: { signInMethod: 'passThrough' }, ousLeftOut: ['Sales'] });
  expect(asks(play(managed, wait(300)), 'PC', 'azureAdJoined')).toBe(false);
});

test('federated-falls-back: without AD FS Windows from 1803 on waits for synchronisation, older Windows fails', () => {
  const settings = { signInMethod: 'federation', adFs: 'failing' } as const;
  const devices = [inDomain('NEW', { windows: 'Windows 10 1803' }), inDomain('OLD', { windows: 'Windows 10 1709' })];
  const first = domain(devices, { settings });
  expect(['NEW', 'OLD'].map((id) => asks(first, id, 'joinError'))).toEqual(['0x801C03F2', '0xCAA90014']);
  const later = play(first, twoHours);
  expect(['NEW', 'OLD'].map((id) => asks(later, id, 'joinState'))).toEqual(['hybridJoined', 'domainJoined']);
  expect(rulesOf(later, { ask: 'joinState', device: device('OLD') })[0]).toBe('federated-falls-back');
  const cured = play(later, configure('adFs', 'working'), wait(60));
  expect(asks(cured, 'OLD', 'joinState')).toBe('hybridJoined');
});

test('tpm-errors: FIPS mode stops Windows before 1809 only, a missing keyset stops all', () => {
  const versions: readonly [WindowsVersion, boolean][] = [
    ['Windows 10 1709', false],
    ['Windows 10 1803', false],
    ['Windows 10 1903', true],
    ['Windows 11 24H2', true],
  ];
  for (const [windows, joins] of versions) {
    const fips = play(domain([inDomain('PC', { windows, faults: ['tpmInFipsMode'] })]), twoHours);
    expect(asks(fips, 'PC', 'joinError')).toBe(joins ? 'none' : '0x80280036');
    expect(asks(fips, 'PC', 'azureAdJoined')).toBe(joins);
    const keyset = play(domain([inDomain('PC', { windows, faults: ['tpmKeysetMissing'] })]), twoHours);
    expect(asks(keyset, 'PC', 'joinError')).toBe('0x80090016');
  }
});

test('registration-service-reached: each way of not reaching it has its code, and reaching it cures it', () => {
  const ways = [
    ['timesOut', '0x801C001F'],
    ['failing', '0x801C0021'],
    ['realmUnknown', '0x801C003D'],
  ] as const;
  for (const [deviceRegistration, error] of ways) {
    const stuck = play(domain([inDomain('PC', { is: { deviceRegistration } })]), twoHours);
    expect([asks(stuck, 'PC', 'joinError'), asks(stuck, 'PC', 'azureAdJoined')]).toEqual([error, false]);
  }
  expect(asks(play(domain([inDomain('PC')]), twoHours), 'PC', 'azureAdJoined')).toBe(true);
});

test('join-before-enrolment: a client enrols at the first poll after it has joined, not before', () => {
  const estate = domain([inDomain('PC')]);
  const after = (minutes: number) => {
    const now = play(estate, wait(minutes));
    return [asks(now, 'PC', 'azureAdJoined'), asks(now, 'PC', 'mdmEnrolled')];
  };
  expect([29, 30, 89, 90].map(after)).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [true, true],
  ]);
  expect(asks(play(domain([inDomain('PC')], { ousLeftOut: ['Sales'] }), wait(300)), 'PC', 'mdmEnrolled')).toBe(false);
});

describe('every code comes from its cause, and goes with its remedy', () => {
  const PC = device('PC');
  type Case = readonly [
    error: (typeof joinErrors)[number],
    device: Partial<DeviceSpec>,
    over: Parameters<typeof domainSpec>[1],
    cure: Command,
  ];
  const cases: readonly Case[] = [
    ['0x801C03F2', {}, { ousLeftOut: ['Sales'] }, { kind: 'setOuSync', ou: 'Sales', to: 'synced' }],
    ['0x801C001D', {}, { settings: { scpObject: 'unreadable' } }, configure('scpObject', 'ours')],
    ['0x801C003A', {}, { settings: { scpObject: 'wrongTenant' } }, configure('scpObject', 'ours')],
    [
      '0x801C001F',
      { is: { deviceRegistration: 'timesOut' } },
      {},
      { kind: 'changeDevice', device: PC, trait: 'deviceRegistration', to: 'reachable' },
    ],
    [
      '0x801C0021',
      { is: { deviceRegistration: 'failing' } },
      {},
      { kind: 'changeDevice', device: PC, trait: 'deviceRegistration', to: 'reachable' },
    ],
    [
      '0x801C003D',
      { is: { deviceRegistration: 'realmUnknown' } },
      {},
      { kind: 'changeDevice', device: PC, trait: 'deviceRegistration', to: 'reachable' },
    ],
    [
      '0xCAA90014',
      { windows: 'Windows 10 1709' },
      { settings: { signInMethod: 'federation', adFs: 'failing' } },
      configure('adFs', 'working'),
    ],
    [
      '0x80280036',
      { windows: 'Windows 10 1803', faults: ['tpmInFipsMode'] },
      {},
      { kind: 'repair', device: PC, fault: 'tpmInFipsMode' },
    ],
    ['0x80090016', { faults: ['tpmKeysetMissing'] }, {}, { kind: 'repair', device: PC, fault: 'tpmKeysetMissing' }],
  ];
  test('no code is left out', () => {
    expect(['none', ...cases.map(([error]) => error)].sort()).toEqual([...joinErrors].sort());
  });
  test.each(cases)('%s', (error, of, over, cure) => {
    const stuck = play(domain([inDomain('PC', of)], over), wait(7 * 24 * 60));
    expect([asks(stuck, 'PC', 'joinError'), asks(stuck, 'PC', 'azureAdJoined')]).toEqual([error, false]);
    const { because } = ask(stuck, { ask: 'joinError', device: PC });
    expect(because.at(-2)?.fact).toMatchObject({ kind: 'joinFailed', error });
    const { changes } = ask(stuck, { ask: 'azureAdJoined', device: PC });
    expect(changes.map((change) => change.do)).toContainEqual(cure);
    const cured = play(stuck, cure, wait(180));
    expect([asks(cured, 'PC', 'joinError'), asks(cured, 'PC', 'azureAdJoined')]).toEqual(['none', true]);
  });
  test('a failure is told once, however often it comes again', () => {
    const stuck = play(start(domainSpec([inDomain('PC')], { ousLeftOut: ['Sales'] }), seed), wait(24 * 60));
    expect(eventsOf(stuck).filter(({ kind }) => kind === 'hybridJoinFailed')).toEqual([]);
    const late = play(start(site([inDomain('PC')], { ousLeftOut: ['Sales'] }), seed), configure('scpObject', 'ours'));
    const told = eventsOf(play(late, wait(24 * 60))).filter(({ kind }) => kind === 'hybridJoinFailed');
    expect(told).toMatchObject([{ device: 'PC', is: '0x801C03F2', at: 630 }]);
  });
});

test('PCs that have joined already try nothing', () => {
  const estate = play(domain([pc('PC'), pc('CLOUD', { join: 'entraJoined' })]), wait(24 * 60));
  expect(eventsOf(estate).filter(({ kind }) => kind.startsWith('hybridJoin'))).toEqual([]);
  expect(value(estate, { ask: 'joinState', device: device('CLOUD') })).toBe('entraJoined');
});

test('the causes of a PC on its way name the object, the next cycle and the next attempt, and no minute that never comes', () => {
  const query = { ask: 'joinState', device: device('PC') } as const;
  const onItsWay = ask(domain([inDomain('PC')]), query).because.map(({ fact }) => fact);
  expect(onItsWay).toMatchObject([
    { kind: 'entraObjectIs', is: 'none' },
    { kind: 'cycleNext', at: 630 },
    { kind: 'attemptNext', at: 630 },
    { kind: 'joinFailed', error: '0x801C03F2', at: 570 },
    { kind: 'joinStateIs', join: 'domainJoined' },
  ]);
  const ready = play(domain([inDomain('PC', { pollsAt: 20 })]), wait(30));
  expect(ask(ready, query).because[0].fact).toEqual({ kind: 'attemptNext', device: 'PC', at: 680 });
});

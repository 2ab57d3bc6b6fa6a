import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import type { Command, DeviceSpec, EstateSpec, Fault } from '../../../../../src/lib/simulator/model.ts';
import { type EnrolmentCode, enrolmentCodes } from '../../../../../src/lib/simulator/rules/enrollment/words.ts';
import { ask, type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, download, move, play, rulesOf, seed, site, value, wait } from '../../estates.ts';
import {
  ada,
  change,
  client,
  isEnrolled,
  noWindowsForGroup,
  older,
  one,
  onTheWay,
  said,
  set,
  times,
} from './clients.ts';

type Failure = {
  readonly code: EnrolmentCode;
  readonly state: string;
  readonly pc?: Partial<Omit<DeviceSpec, 'id'>>;
  readonly around?: Partial<Omit<EstateSpec, 'devices' | 'site'>>;
  /** What cures it; what is left out passes by itself. */
  readonly cure?: Command;
};

function broken(code: EnrolmentCode, fault: Fault, ...[more]: readonly Partial<Failure>[]): Failure {
  return {
    code,
    state: fault,
    cure: { kind: 'repair', device: device('PC'), fault },
    ...more,
    pc: { ...more?.pc, faults: [fault] },
  };
}
function passing(code: EnrolmentCode, fault: Fault, over?: Partial<Omit<DeviceSpec, 'id'>>): Failure {
  return { code, state: fault, pc: { ...over, faults: [fault] } };
}
const mfaForAll = {
  id: branded<DeliverableId>('mfa'),
  name: 'MFA for all apps',
  kind: 'accessPolicy',
  with: { grantMfa: 'yes' },
  to: ['allUsers'],
} as const;
const excludeIntune: Command = {
  kind: 'changeDeliverable',
  deliverable: mfaForAll.id,
  property: 'excludedApp',
  to: 'intune',
};

const failures: readonly Failure[] = [
  {
    code: '0x8000FFFF',
    state: 'MDM addresses changed',
    around: { settings: { mdmUrls: 'changed' } },
    cure: set('mdmUrls', 'standard'),
  },
  {
    code: '0x80180018',
    state: 'no licence, user token',
    pc: older,
    around: ada({ licence: 'none' }),
    cure: change('licence', 'full'),
  },
  {
    code: '0x8018002B',
    state: 'UPN suffix not routable, user token',
    pc: older,
    around: ada({ upnSuffix: 'notRoutable' }),
    cure: change('upnSuffix', 'routable'),
  },
  {
    code: '0x8018002A',
    state: 'MFA enforced, user token',
    pc: older,
    around: ada({ mfa: 'enforced' }),
    cure: change('mfa', 'enabled'),
  },
  {
    code: '0x80180014',
    state: 'Windows blocked',
    around: { settings: { windowsEnrolment: 'blocked' } },
    cure: set('windowsEnrolment', 'allowed'),
  },
  {
    code: '0x80180015',
    state: 'Windows below the minimum',
    pc: { windows: 'Windows 10 22H2' },
    around: { settings: { enrolmentMinimumWindows: 'windows11' } },
    cure: set('enrolmentMinimumWindows', 'any'),
  },
  broken('0x80180002', 'userTokenMissing', { pc: older }),
  passing('0x80180005', 'enrolmentServerFails'),
  broken('0x8018000A', 'otherAccountEnrolled'),
  broken('0x80180023', 'dmwappushserviceMissing'),
  broken('0x80180026', 'legacyIntuneAgent'),
  {
    code: '0x80070032',
    state: 'Windows 10 1703',
    pc: { windows: 'Windows 10 1703' },
    cure: { kind: 'upgradeWindows', device: device('PC'), to: 'Windows 11 25H2' },
  },
  {
    code: '0xCAA9004D',
    state: 'realm unknown, user token',
    pc: older,
    around: { settings: { userTokens: 'realmUnknown' } },
    cure: set('userTokens', 'issued'),
  },
  passing('0xCAA10001', 'userSignedOutTooSoon', older),
  {
    code: '0xCAA90014',
    state: 'token request fails, user token',
    pc: older,
    around: { settings: { userTokens: 'requestFails' } },
    cure: set('userTokens', 'issued'),
  },
  {
    code: '0xCAA9001F',
    state: 'no federation, user token',
    pc: older,
    around: { settings: { userTokens: 'federationMissing' } },
    cure: set('userTokens', 'issued'),
  },
  {
    code: '0xCAA20003',
    state: 'grant fails, user token',
    pc: older,
    around: { settings: { userTokens: 'grantFails' } },
    cure: set('userTokens', 'issued'),
  },
  {
    code: '0xCAA2000C',
    state: 'MFA by Conditional Access, user token',
    pc: older,
    around: { deliverables: [mfaForAll] },
    cure: excludeIntune,
  },
  broken('0xCAA70004', 'proxyBlocks'),
  broken('0x801901AD', 'enrolmentHttpFails'),
  passing('0x80070490', 'enrolmentElementMissing'),
  passing('0x82AA0008', 'tooLittleMemory'),
  broken('0x80192EE7', 'nameNotResolved'),
  passing('0x80192EE2', 'internetTimesOut'),
];
const estateOf = ({ pc = {}, around = {} }: Failure): Estate => one({ ...onTheWay, ...pc }, around);

describe('enrolment-errors: each state has its error, and its cure lets the device enrol', () => {
  test.each(failures)('$code: $state', (failure) => {
    const estate = estateOf(failure);
    const tried = play(estate, download('PC'));
    expect([said(tried, 'enrolmentError'), said(tried, 'lastEnrolmentEvent'), isEnrolled(tried)]).toEqual([
      failure.code,
      '76',
      false,
    ]);
    expect(rulesOf(tried, { ask: 'enrolmentError', device: device('PC') })).toContain('enrolment-errors');
    expect(value(tried, { ask: 'errorCount', code: failure.code })).toBe(1);
    const { cure } = failure;
    if (cure === undefined) return;
    expect(isEnrolled(play(estate, wait(7 * 1440)))).toBe(false);
    const cured = play(estate, cure, wait(60));
    expect([isEnrolled(cured), said(cured, 'enrolmentError'), said(cured, 'lastEnrolmentEvent')]).toEqual([
      true,
      'none',
      '75',
    ]);
    const { changes } = ask(tried, { ask: 'mdmEnrolled', device: device('PC') });
    expect(changes.filter(({ then }) => then === true).map((change) => change.do)).toContainEqual(cure);
  });
  test('all codes of the catalogue are there', () => {
    expect(failures.map(({ code }) => code).toSorted()).toEqual(enrolmentCodes.toSorted());
  });
});

test('enrolment-errors: what only concerns the token of the user does not stop a device with its own', () => {
  const concerned = failures.filter(({ pc }) => pc?.windows === older.windows);
  expect(concerned).toHaveLength(10);
  for (const failure of concerned) {
    const modern = estateOf({ ...failure, pc: { ...failure.pc, windows: 'Windows 11 24H2' } });
    expect([said(modern, 'enrolmentToken'), isEnrolled(play(modern, wait(30)))]).toEqual(['device', true]);
  }
});

describe('transient-errors-pass: what passes is gone at the second or third attempt', () => {
  test.each(failures.filter(({ cure }) => cure === undefined))('$code', (failure) => {
    const estate = estateOf(failure);
    const failed = times(play(estate, wait(120)), 'enrolmentFailed');
    expect([1, 2]).toContain(failed.length);
    expect(times(play(estate, wait(120)), 'deviceEnrolled')).toEqual([630 + 15 * failed.length]);
  });
  test('both are drawn', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `PC-${index}`);
    const estate = play(start(site(ids.map((id) => client(id, { faults: ['tooLittleMemory'] }))), seed), wait(120));
    expect(new Set(ids.map((id) => times(estate, 'enrolmentFailed', id).length))).toEqual(new Set([1, 2]));
  });
});

test('enrolment-retries: three attempts 15 minutes apart, then anew with news or after a day', () => {
  const estate = one({ faults: ['enrolmentHttpFails'] });
  const fresh = play(estate, move('clientApps', 'intune'));
  expect(times(play(fresh, wait(600)), 'enrolmentFailed')).toEqual([630, 645, 660]);
  const stages = [1, 30, 45, 60].map((minutes) => said(play(fresh, wait(minutes)), 'enrolmentStage'));
  expect(stages).toEqual(['failed', 'initiated', 'initiated', 'failed']);
  expect(times(play(fresh, wait(60 + 1440)), 'enrolmentFailed')).toEqual([630, 645, 660, 2100]);
  const news = play(fresh, wait(600), move('clientApps', 'configMgr'), wait(120));
  expect(times(news, 'enrolmentFailed')).toEqual([630, 645, 660, 1230, 1245, 1260]);
  expect(times(play(estate, wait(600)), 'enrolmentFailed')).toEqual([]);
});

test('scope-none-silent: with the MDM user scope None nothing is tried and nothing says why', () => {
  const none = one({ faults: ['proxyBlocks'] }, { tenant: { name: 'fabrikam', mdmUserScope: 'none' } });
  const late = play(none, wait(1440));
  expect([said(late, 'enrolmentError'), said(late, 'lastEnrolmentEvent'), said(late, 'enrolmentStage')]).toEqual([
    'none',
    'none',
    'notEligible',
  ]);
  const all = play(late, { kind: 'setMdmUserScope', to: 'some' }, wait(60));
  expect([said(all, 'enrolmentError'), said(all, 'lastEnrolmentEvent')]).toEqual(['0xCAA70004', '76']);
});

test('user-token-mfa: Enforced and Conditional Access stop the user’s token; Enabled and trusted addresses do not', () => {
  const error = (estate: Estate) => said(play(estate, wait(30)), 'enrolmentError');
  const around = ada({ mfa: 'enforced' });
  expect(error(one(older, around))).toBe('0x8018002A');
  expect(error(one(older, ada({ mfa: 'enabled' })))).toBe('none');
  expect(error(one(older, { ...around, settings: { mfaTrustedIps: 'corporateNetwork' } }))).toBe('none');
  const away = { ...older, is: { network: 'internet' } } as const;
  const tried = one(away, { ...around, settings: { mfaTrustedIps: 'corporateNetwork', cmg: 'running' } });
  expect(error(tried)).toBe('0x8018002A');
  expect(error(one(older, { deliverables: [mfaForAll] }))).toBe('0xCAA2000C');
  expect(isEnrolled(play(one({}, around), wait(30)))).toBe(true);
});

test('device-token: from 1906 and Windows 10 1803 on, unless it fails', () => {
  const token = (estate: Estate) => said(estate, 'enrolmentToken');
  expect(token(one({ windows: 'Windows 10 1803' }, { version: '1906' }))).toBe('device');
  expect(token(one({ windows: 'Windows 10 1709' }, { version: '1906' }))).toBe('user');
  expect(token(one({ windows: 'Windows 10 1803' }, { version: '1902' }))).toBe('user');
  expect(token(one({ clientVersion: '1902' }, { version: '1906' }))).toBe('user');
  expect(token(one({ faults: ['deviceTokenFails'] }))).toBe('user');
  const unseen = play(one({ is: { signedIn: 'no' } }), wait(30));
  expect([isEnrolled(unseen), said(unseen, 'handlerLog')]).toEqual([true, 'deviceToken']);
  const [, why] = ask(one({ faults: ['deviceTokenFails'] }), { ask: 'enrolmentToken', device: device('PC') }).because;
  expect(why?.fact).toMatchObject({ kind: 'broken', fault: 'deviceTokenFails' });
});

test('user-token-waits: nothing begins before the user has signed in', () => {
  const nobody = play(one({ ...older, is: { signedIn: 'no' } }), wait(1440));
  expect([said(nobody, 'enrolmentStage'), said(nobody, 'lastEnrolmentEvent')]).toEqual(['pendingUserSignIn', 'none']);
  expect(rulesOf(nobody, { ask: 'enrolmentStage', device: device('PC') })).toContain('user-token-waits');
  const signedIn = play(nobody, { kind: 'changeDevice', device: device('PC'), trait: 'signedIn', to: 'yes' }, wait(60));
  expect([isEnrolled(signedIn), said(signedIn, 'handlerLog')]).toEqual([true, 'userToken']);
});

test('licence-not-needed: without a licence the device token enrols, the user token does not', () => {
  const around = ada({ licence: 'none' });
  expect(isEnrolled(play(one({}, around), wait(30)))).toBe(true);
  expect(isEnrolled(play(one(older, around), wait(30)))).toBe(false);
  expect(isEnrolled(play(one(older, ada({ licence: 'coManagement' })), wait(30)))).toBe(true);
});

test('default-restriction-only: a restriction for a group passes by, the default one does not', () => {
  const passed = play(one({}, noWindowsForGroup), wait(30));
  expect(isEnrolled(passed)).toBe(true);
  expect(rulesOf(passed, { ask: 'enrolmentStage', device: device('PC') })).toContain('default-restriction-only');
  expect(isEnrolled(play(one({}, { settings: { windowsEnrolment: 'blocked' } }), wait(30)))).toBe(false);
});

test('corporate-enrolment: neither a block of personal devices nor a device limit stops it', () => {
  const settings = { personalWindows: 'blocked', deviceLimit: '1' } as const;
  const two = play(start(site([client('PC'), client('SECOND')], { settings }), seed), wait(30));
  expect([isEnrolled(two), isEnrolled(two, 'SECOND')]).toEqual([true, true]);
  expect(rulesOf(two, { ask: 'enrolmentStage', device: device('PC') })).toContain('corporate-enrolment');
});

test('mam-scope-wins: MAM takes personal devices, MDM the organization’s own', () => {
  const both = { settings: { mamUserScope: 'all' } } as const;
  expect(said(one({ join: 'registered' }, both), 'scopeManagement')).toBe('mam');
  expect(said(one({ join: 'registered' }), 'scopeManagement')).toBe('mdm');
  expect(said(one({}, both), 'scopeManagement')).toBe('mdm');
  const neither = { tenant: { name: 'fabrikam', mdmUserScope: 'none' } } as const;
  expect(said(one({}, { ...neither, ...both }), 'scopeManagement')).toBe('none');
  expect(isEnrolled(play(one({}, both), wait(30)))).toBe(true);
});

test('windows-clients-only: servers, phones and Macs never try', () => {
  for (const windows of ['Windows Server 2025', 'macOS', 'iOS', 'Android', 'Windows 7', 'Windows 8.1'] as const) {
    const estate = play(one({ windows }), wait(1440));
    expect([said(estate, 'enrolmentStage'), said(estate, 'enrolmentError')]).toEqual(['notEligible', 'none']);
  }
  expect(said(play(one(), wait(30)), 'enrolmentStage')).toBe('enrolled');
});

test('a PC that is switched off when its attempt is due tries again when it is back', () => {
  const pc: Command = { kind: 'changeDevice', device: device('PC'), trait: 'online', to: 'no' };
  const off = play(
    one({ faults: ['enrolmentHttpFails'] }),
    move('clientApps', 'intune'),
    download('PC'),
    pc,
    wait(2000),
  );
  expect(times(off, 'enrolmentFailed')).toHaveLength(1);
  const back = play(
    off,
    { ...pc, to: 'yes' },
    { kind: 'repair', device: device('PC'), fault: 'enrolmentHttpFails' },
    wait(60),
  );
  expect(isEnrolled(back)).toBe(true);
});

import { expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import type { Value } from '../../../../../src/lib/simulator/model.ts';
import { ask, type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, group, pc, play, seed, site, value, wait } from '../../estates.ts';
import { client, isEnrolled, older, one, said } from './clients.ts';

const error = { ask: 'enrolmentError', device: device('PC') } as const;

/** What is known of the PC's enrolment in the first minute. */
function known(estate: Estate): readonly Value[] {
  return [said(estate, 'enrolmentStage'), said(estate, 'enrolmentError'), said(estate, 'handlerLog')];
}

test('enrolment-errors: an estate is handed over with the failures of clients that could try, and no others', () => {
  const faults = ['proxyBlocks'] as const;
  expect(known(one({ faults }))).toEqual(['failed', '0xCAA70004', 'deviceToken']);
  const none = { tenant: { name: 'fabrikam', mdmUserScope: 'none' } } as const;
  expect(known(one({ faults }, none))).toEqual(['notEligible', 'none', 'nothing']);
  const waiting = known(one({ ...older, faults, is: { signedIn: 'no' } }));
  expect(waiting.slice(0, 2)).toEqual(['pendingUserSignIn', 'none']);
  expect(known(one())).toEqual(['eligible', 'none', 'nothing']);
});

test('enrolment-errors: a PC that is off has not reached Intune, and is cured by being on', () => {
  const off = one({ is: { online: 'no' } });
  const online = { kind: 'changeDevice', device: device('PC'), trait: 'online', to: 'yes' } as const;
  expect(said(off, 'enrolmentError')).toBe('0x80192EE2');
  expect(ask(off, error).because.map(({ fact }) => fact)).toContainEqual({
    kind: 'internetOutOfReach',
    device: device('PC'),
  });
  const { changes } = ask(off, { ask: 'mdmEnrolled', device: device('PC') });
  expect(changes.map((way) => way.do)).toContainEqual(online);
});

test('enrolment-errors: Windows 10 1703 is named where it keeps a client from enrolling', () => {
  const old = one({ windows: 'Windows 10 1703' });
  expect(ask(old, error).because.map(({ fact }) => fact)).toContainEqual({
    kind: 'windowsIs',
    device: device('PC'),
    windows: 'Windows 10 1703',
  });
  expect(said(one({ windows: 'Windows 10 1703', enrolled: true }), 'enrolmentError')).toBe('none');
});

test('enrolment-errors: Conditional Access is named where it asks for the second factor', () => {
  const all = {
    id: branded<DeliverableId>('mfa'),
    name: 'MFA',
    kind: 'accessPolicy',
    with: { grantMfa: 'yes' },
  } as const;
  const stopped = one(older, { deliverables: [{ ...all, to: ['allUsers'] }] });
  expect(ask(stopped, error).because.map(({ fact }) => fact)).toContainEqual({
    kind: 'mfaAskedAtSync',
    device: device('PC'),
    by: 'conditionalAccess',
  });
});

test('enrolment-errors: the minimum Windows 11 is met by its first feature update', () => {
  const settings = { enrolmentMinimumWindows: 'windows11' } as const;
  expect(isEnrolled(play(one({ windows: 'Windows 11 23H2' }, { settings }), wait(30)))).toBe(true);
});

test('device-token: without a client there is nobody to know of it', () => {
  expect(said(one({ client: false }), 'enrolmentToken')).toBe('user');
});

test('windows-clients-only: who believes in co-managed servers or phones does not believe in Macs', () => {
  const eligibility = (belief: 'serversAreCoManaged' | 'phonesAreCoManaged', windows: 'macOS' | 'Android') =>
    value(start(site([client('PC', { windows })]), seed, { belief }), { ask: 'eligibility', device: device('PC') });
  expect([
    eligibility('serversAreCoManaged', 'macOS'),
    eligibility('phonesAreCoManaged', 'macOS'),
    eligibility('phonesAreCoManaged', 'Android'),
  ]).toEqual(['notWindows', 'notWindows', 'eligible']);
});

test('enrolment-prerequisites: without an MDM authority, or outside of automatic enrolment, nobody tries', () => {
  const none = one({}, { settings: { mdmAuthority: 'none' } });
  expect(value(none, { ask: 'eligibility', device: device('PC') })).toBe('mdmAuthorityNone');
  const pilot = { kind: 'pilot', collection: collection('pilot') } as const;
  const left = { autoEnrolment: pilot, collections: [group('pilot', [])] };
  expect(said(one({}, left), 'comanagementEligibleType')).toBe('eligible');
  const believed = start(site([client('PC')], left), seed, { belief: 'memberMeansEnrolled' });
  expect(isEnrolled(believed)).toBe(false);
});

test('enrolment-spread: a wizard that ends with None opens no window, and only clients make it wide', () => {
  const fleet = {
    count: 2000,
    name: 'PC-{0000}',
    departments: { Sales: 1 },
    windows: 'Windows 11 24H2',
    join: 'hybridJoined',
    enrolled: false,
  } as const;
  const fresh = site([pc('PC')], { autoEnrolment: { kind: 'none' }, policyPoll: 10 });
  const bare = { ...fleet, name: 'BARE-{0000}', client: false };
  const few = play(start({ ...fresh, fleet: [{ ...fleet, count: 20 }, bare] }, seed), {
    kind: 'enableCoManagement',
    autoEnrolment: 'all',
  });
  expect(value(play(few, wait(10)), { ask: 'tile', value: 'enrolled' })).toBe(21);
  expect(few.settings.azureEnvironment).toBe('public');
  const spec = { ...fresh, fleet: [fleet] };
  const later = play(
    start(spec, seed),
    { kind: 'enableCoManagement', autoEnrolment: 'none' },
    wait(1440),
    { kind: 'setAutoEnrolment', to: 'all' },
    wait(10),
  );
  expect(value(later, { ask: 'tile', value: 'enrolled' })).toBeLessThan(1000);
  const waiting = later.devices.find((id) => value(later, { ask: 'enrolmentStage', device: id }) === 'scheduled');
  if (!waiting) throw new Error('Nobody waits');
  expect(value(later, { ask: 'comanagementEligibleType', device: waiting })).toBe('scheduledForEnrollment');
});

import { describe, expect, test } from 'vitest';
import { branded, type Minute } from '../../../../../src/lib/brand.ts';
import type { DeviceSpec } from '../../../../../src/lib/simulator/model.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, move, pc, play, rulesOf, seed, site, wait } from '../../estates.ts';
import { answers, install, laptop } from './internet.ts';

const PC = device('PC');
const day = 24 * 60;
const checkIn = wait(8 * 60);
/** Late enough for something to have been lost three days before. */
const startsAt = branded<Minute>(4 * day + 600);

function estateOf(over: Partial<DeviceSpec> = {}) {
  return start(site([pc('PC', over)], { startsAt }), seed);
}

describe('health-status', () => {
  test.each<[Partial<DeviceSpec>, number, string]>([
    [{}, 7, 'healthy'],
    [{ is: { clientCondition: 'notEvaluated' } }, 3, 'installed'],
    [{ is: { clientCondition: 'registrationLost' } }, 5, 'installed'],
    [{ is: { clientCondition: 'updateFailed' } }, 11, 'updateFailed'],
    [{ is: { clientCondition: 'notEvaluated' }, faults: ['managementPointUnreachable'] }, 19, 'communicationError'],
    [{ faults: ['managementPointUnreachable'] }, 23, 'communicationError'],
    [{ is: { clientCondition: 'stopped' } }, 7, 'healthy'],
    [{ client: false }, 0, 'unknown'],
  ])('%o writes %i', (over, status, state) => {
    const estate = play(estateOf(over), wait(1));
    expect(answers(estate, 'clientHealthStatus', 'PC')).toEqual([status]);
    expect(answers(estate, 'agentState', 'PC')).toEqual([state]);
    if (status !== 0) expect(rulesOf(estate, { ask: 'clientHealthStatus', device: PC })).toContain('health-status');
  });
  test('a client that is installed and not registered writes 1, one that could not be installed 8', () => {
    const settings = { cmg: 'running', managementPoint: 'https' } as const;
    const devices = [pc('IN', { join: 'domainJoined', client: false })];
    const estate = play(start(site(devices, { settings }), seed), install('IN'), wait(9 * 60));
    expect(answers(estate, 'clientHealthStatus', 'IN')).toEqual([1]);
    const untrusted = { cmg: 'running', cmgCertificate: 'untrustedRoot' } as const;
    const failed = play(start(site([laptop('OUT')], { settings: untrusted }), seed), install('OUT'), wait(9 * 60));
    expect(answers(failed, 'clientHealthStatus', 'OUT')).toEqual([8]);
    expect(answers(failed, 'agentState', 'OUT')).toEqual(['installFailed']);
  });
});

test('health-agent-state: Microsoft Graph tells a failed installation, a lost management point and health apart', () => {
  const sick = estateOf({ faults: ['managementPointUnreachable'] });
  expect([answers(estateOf(), 'agentState', 'PC'), answers(sick, 'agentState', 'PC')]).toEqual([
    ['healthy'],
    ['communicationError'],
  ]);
  expect(rulesOf(sick, { ask: 'agentState', device: PC })).toContain('health-agent-state');
});

test('health-read-at-check-in: Intune knows of a change only after the device has called', () => {
  const sick = estateOf({ faults: ['managementPointUnreachable'] });
  const mended = play(sick, { kind: 'repair', device: PC, fault: 'managementPointUnreachable' });
  expect(answers(mended, 'clientHealthStatus', 'PC')).toEqual([23]);
  expect(answers(play(mended, checkIn), 'clientHealthStatus', 'PC')).toEqual([7]);
  expect(rulesOf(mended, { ask: 'clientHealthStatus', device: PC })).toContain('health-read-at-check-in');
  const offline = play(
    estateOf(),
    { kind: 'changeDevice', device: PC, trait: 'clientCondition', to: 'notEvaluated' },
    { kind: 'changeDevice', device: PC, trait: 'online', to: 'no' },
    wait(2 * day),
  );
  expect(answers(offline, 'clientHealthStatus', 'PC')).toEqual([7]);
});

describe('health-two-limits', () => {
  const away = { kind: 'changeDevice', device: PC, trait: 'network', to: 'internet' } as const;
  const verdicts = (estate: ReturnType<typeof estateOf>, ...hours: readonly number[]) =>
    hours.map((passed) => answers(play(estate, wait(passed * 60)), 'clientHealthVerdict', 'PC')[0]);

  test('status 23 is healthy for 48 hours after the last sync', () => {
    expect(verdicts(play(estateOf(), away), 9, 46, 49)).toEqual(['healthy', 'healthy', 'unhealthy']);
  });
  test('status 7 is healthy for 30 days after it', () => {
    const stopped = play(estateOf(), {
      kind: 'changeDevice',
      device: PC,
      trait: 'clientCondition',
      to: 'stopped',
    });
    expect(verdicts(stopped, 49, 29 * 24, 30 * 24)).toEqual(['healthy', 'healthy', 'unhealthy']);
  });
  test('both limits to the minute', () => {
    const ends = (condition: 'stopped' | 'registrationLost', minutes: number) => {
      const lost = play(estateOf(), { kind: 'changeDevice', device: PC, trait: 'clientCondition', to: condition });
      const last = lost.device(PC)?.lastPolicy ?? 0;
      const late = play(lost, wait(minutes - (lost.now - last)));
      return [late, play(late, wait(1))].map((at) => answers(at, 'clientHealthVerdict', 'PC')[0]);
    };
    expect(ends('registrationLost', 2 * day)).toEqual(['healthy', 'unhealthy']);
    expect(ends('stopped', 30 * day)).toEqual(['healthy', 'unhealthy']);
  });
  test('a watched verdict changes at the minute at which it does', () => {
    const watch = [{ within: 'allDevices', every: { ask: 'clientHealthVerdict' }, is: 'unhealthy' }] as const;
    const watched = start(site([pc('PC')], { startsAt }), seed, { watch });
    const lost = play(watched, away, wait(3 * day));
    expect(lost.watched[0]?.rows.map(({ at, holding }) => [at - startsAt, holding])).toEqual([
      [0, 0],
      [2 * day - 29, 1],
    ]);
  });
  test('a belief has it unhealthy at once', () => {
    const believer = play(start(site([pc('PC')], { startsAt }), seed, { belief: 'unhealthyAtOnce' }), away, checkIn);
    expect(answers(believer, 'clientHealthVerdict', 'PC')).toEqual(['unhealthy']);
    expect(rulesOf(believer, { ask: 'clientHealthVerdict', device: PC })).toContain('health-two-limits');
  });
});

test('health-unknown: before 1806, without enrolment, and after 30 days without a check-in', () => {
  const devices = [
    pc('NEW', { clientVersion: '1806' }),
    pc('OLD', { clientVersion: '1802' }),
    pc('SITE', { enrolled: false, join: 'domainJoined' }),
  ];
  const estate = start(site(devices), seed);
  expect(answers(estate, 'clientHealthStatus', 'NEW', 'OLD', 'SITE')).toEqual([7, 0, 0]);
  expect(answers(estate, 'clientHealthVerdict', 'NEW', 'OLD', 'SITE')).toEqual(['healthy', 'unknown', 'unknown']);
  expect(rulesOf(estate, { ask: 'clientHealthStatus', device: device('OLD') })).toContain('health-unknown');
  const gone = play(estateOf(), { kind: 'changeDevice', device: PC, trait: 'online', to: 'no' });
  const statuses = [29, 30].map((days) => answers(play(gone, wait(days * day)), 'clientHealthStatus', 'PC')[0]);
  expect(statuses).toEqual([7, 0]);
});

test('health-epoch: 2/1/1900 while Configuration Manager has Compliance policies, the real time with Intune', () => {
  const estate = estateOf();
  const moved = play(estate, move('compliancePolicies', 'intune'), wait(60));
  expect([estate, moved].map((at) => answers(at, 'agentCheckIn', 'PC')[0])).toEqual(['epoch', 'real']);
  expect(answers(start(site([laptop('PC')]), seed), 'agentCheckIn', 'PC')).toEqual(['none']);
  expect(rulesOf(estate, { ask: 'agentCheckIn', device: PC })).toContain('health-epoch');
});

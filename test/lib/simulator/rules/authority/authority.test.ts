import { expect, test } from 'vitest';
import { branded, type DeviceId } from '../../../../../src/lib/brand.ts';
import { type EstateSpec, workloads } from '../../../../../src/lib/simulator/model.ts';
import { ask, decide, type Estate, evolve, start } from '../../../../../src/lib/simulator/simulator.ts';
import {
  authority,
  collection,
  device,
  flags,
  group,
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

test('exclusion-until-1902: up to 1902 an excluded device stays with Configuration Manager, from 1906 on it does not', () => {
  const spec = (version: '1902' | '1906'): EstateSpec => ({
    ...site([pc('IN'), pc('OUT')], { version, collections: [group('in', ['IN']), group('out', ['OUT'])] }),
    productionExclusion: collection('out'),
  });
  const after = (version: '1902' | '1906') =>
    play(start(spec(version), seed), move('compliancePolicies', 'intune'), wait(60));
  expect(['IN', 'OUT'].map((id) => authority(after('1902'), id))).toEqual(['intune', 'configMgr']);
  expect(['IN', 'OUT'].map((id) => authority(after('1906'), id))).toEqual(['intune', 'intune']);
  const nowhere = start({ ...spec('1902'), productionExclusion: collection('nowhere') }, seed);
  expect(authority(play(nowhere, move('compliancePolicies', 'intune'), wait(60)), 'OUT')).toBe('intune');
  expect(rulesOf(after('1902'), { ask: 'authority', workload: 'compliancePolicies', device: device('OUT') })).toContain(
    'exclusion-until-1902',
  );
});

test('one-pilot-group: before 1906 a workload’s pilot is that of automatic enrolment, afterwards any', () => {
  const of = (version: '1902' | '1906') =>
    start(
      site([pc('PC')], {
        version,
        autoEnrolment: { kind: 'pilot', collection: collection('pilot') },
        collections: [group('pilot', ['PC']), group('other', [])],
      }),
      seed,
    );
  const other = move('compliancePolicies', 'pilotIntune', 'other');
  expect(refusal(of('1902'), other)).toMatchObject({ kind: 'onePilotGroup', collection: 'pilot' });
  expect(refusal(of('1902'), move('compliancePolicies', 'pilotIntune', 'pilot'))).toBeUndefined();
  expect(refusal(of('1906'), other)).toBeUndefined();
});

test('pilots-merge: a device in two pilots has both bits, a device in one has one', () => {
  const spec = site([pc('BOTH'), pc('ONE')], {
    collections: [group('compliance', ['BOTH', 'ONE']), group('apps', ['BOTH'])],
  });
  const estate = play(
    start(spec, seed),
    move('compliancePolicies', 'pilotIntune', 'compliance'),
    move('clientApps', 'pilotIntune', 'apps'),
    wait(60),
  );
  expect(['BOTH', 'ONE'].map((id) => flags(estate, id))).toEqual([8193 + 2 + 64, 8193 + 2]);
});

/** A device whose override is set, as the room of the client sets it. */
function overridden(): Estate {
  return start(
    site([pc('CLOUD', { join: 'entraJoined', is: { firstManagedBy: 'intune' } }), pc('PC', { join: 'entraJoined' })]),
    seed,
  );
}

test('intune-override: such a device obeys Intune for all workloads and shows 2147479807, its neighbour does not', () => {
  const estate = overridden();
  for (const workload of workloads) {
    expect(authority(estate, 'CLOUD', workload)).toBe('intune');
    expect(authority(estate, 'PC', workload)).toBe('configMgr');
  }
  expect(['CLOUD', 'PC'].map((id) => flags(estate, id))).toEqual([2147479807, 8193]);
  const back = play(estate, move('clientApps', 'intune'), wait(60), move('clientApps', 'configMgr'), wait(60));
  expect(authority(back, 'CLOUD', 'clientApps')).toBe('intune');
  expect(rulesOf(estate, { ask: 'flags', device: device('CLOUD') })).toContain('intune-override');
});

test('other-mdm-takes-over: with another MDM service nothing is Configuration Manager’s or Intune’s, without it is', () => {
  const estate = start(site([pc('OTHER', { enrolled: false, is: { otherMdm: 'yes' } }), pc('PC')]), seed);
  for (const workload of workloads) {
    expect(authority(estate, 'OTHER', workload)).toBe('otherMdm');
    expect(authority(estate, 'PC', workload)).toBe('configMgr');
  }
  expect(value(estate, { ask: 'eligibility', device: device('OTHER') })).toBe('otherMdm');
  const cloud = { join: 'entraJoined', is: { firstManagedBy: 'intune', otherMdm: 'yes' } } as const;
  const taken = start(site([pc('BOTH', { is: { otherMdm: 'yes' } }), pc('CLOUD', cloud)]), seed);
  expect(['BOTH', 'CLOUD'].map((id) => authority(taken, id))).toEqual(['otherMdm', 'otherMdm']);
});

test('config-info: 2 for a co-managed device, 1 where Intune alone or the override rules, nothing where not enrolled', () => {
  const spec = site([
    pc('BOTH'),
    pc('CLOUD', { client: false }),
    pc('OLD', { enrolled: false, windows: 'Windows 10 1703' }),
  ]);
  const estate = start(spec, seed);
  const infos = ['BOTH', 'CLOUD', 'OLD'].map((id) => value(estate, { ask: 'configInfo', device: device(id) }));
  expect(infos).toEqual(['configMgr', 'intune', 'absent']);
  expect(value(overridden(), { ask: 'configInfo', device: device('CLOUD') })).toBe('intune');
});

function lastCheckIn(estate: Estate, id: string): number | undefined {
  return estate.device(device(id))?.lastCheckIn;
}

test('sync-after-switch: a switched workload brings a check-in with the policy since 1806, and nothing before', () => {
  const after = (version: '1802' | '1806') => {
    const estate = start(site([pc('PC')], { version }), seed);
    return lastCheckIn(play(estate, move('compliancePolicies', 'intune'), wait(40)), 'PC');
  };
  expect(after('1806')).toBe(630);
  expect(after('1802')).not.toBe(630);
});

test('steady-check-in: a device that has long been enrolled checks in once in eight hours, at one minute', () => {
  const estate = start(site([pc('PC')]), seed);
  const first = estate.device(device('PC'))?.nextCheckIn ?? 0;
  const later = play(estate, wait(first - estate.now + 479));
  expect(lastCheckIn(later, 'PC')).toBe(first);
  expect(lastCheckIn(play(later, wait(1)), 'PC')).toBe(first + 480);
});

test('fresh-check-ins: after enrolment 5 times every 3 minutes, 8 times every 15, then the round', () => {
  let estate = play(start(site([pc('NEW', { enrolled: false })]), seed), wait(30));
  expect(value(estate, { ask: 'mdmEnrolled', device: device('NEW') })).toBe(true);
  const calls: number[] = [];
  for (let minute = 0; minute < 200; minute++) {
    estate = minuteLater(estate);
    if (lastCheckIn(estate, 'NEW') === estate.now) calls.push(estate.now - 630);
  }
  const fresh = [3, 6, 9, 12, 15, 30, 45, 60, 75, 90, 105, 120, 135];
  expect(calls.filter((minute) => fresh.includes(minute))).toEqual(fresh);
  expect(calls.filter((minute) => !fresh.includes(minute)).length).toBeLessThanOrEqual(1);
});

function minuteLater(estate: Estate): Estate {
  const decision = decide(estate, wait(1));
  return decision.kind === 'accepted' ? decision.events.reduce(evolve, estate) : estate;
}

test('console-shows-what-was-set: a setting reads as it was set, and rests on who set it when', () => {
  const estate = start(site([pc('PC')]), seed);
  expect(value(estate, { ask: 'settingIs', setting: 'softwareUpdates' })).toBe('yes');
  const set = play(estate, wait(5), { kind: 'configure', setting: 'softwareUpdates', to: 'no' });
  const found = ask(set, { ask: 'settingIs', setting: 'softwareUpdates' });
  expect(found.value).toBe('no');
  expect(found.because[0]).toMatchObject({ since: 605, rule: 'console-shows-what-was-set' });
  expect(estate.device(branded<DeviceId>('NOBODY'))).toBeUndefined();
});

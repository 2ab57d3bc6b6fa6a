import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fidelity, ruleNamed } from '../../../src/lib/simulator/fidelity.ts';
import { type Eligibility, siteVersions, workloads } from '../../../src/lib/simulator/model.ts';
import { ask, start } from '../../../src/lib/simulator/simulator.ts';
import {
  authority,
  collection,
  device,
  download,
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
} from './estates.ts';

/** One test for one rule of `fidelity.ts`; its title begins with the rule's id. */
function rule(id: string, says: string, body: () => void): void {
  test(`${id}: ${says}`, body);
}

rule('co-managed', 'a device is co-managed when it is enrolled and holds the site’s policy, and only then', () => {
  const tooOld = { enrolled: false, windows: 'Windows 10 1703' } as const;
  const spec = site([pc('BOTH'), pc('POLICY', tooOld), pc('ENROLLED', { client: false })]);
  const estate = start(spec, seed);
  const off = start({ ...spec, autoEnrolment: { kind: 'none' } }, seed);
  const coManaged = (id: string, on = estate) => value(on, { ask: 'coManaged', device: device(id) });
  expect(['BOTH', 'POLICY', 'ENROLLED'].map((id) => coManaged(id))).toEqual([true, false, false]);
  expect(flags(estate, 'POLICY')).toBe(8193);
  expect(coManaged('BOTH', off)).toBe(false);
  expect(rulesOf(estate, { ask: 'coManaged', device: device('BOTH') })).toContain('co-managed');
});

rule('client-needed', 'without the client a device is Intune’s if it is enrolled, and nobody’s if it is not', () => {
  const spec = site([pc('CLOUD', { client: false }), pc('STRAY', { client: false, enrolled: false }), pc('PC')]);
  const estate = play(start(spec, seed), wait(120));
  for (const workload of workloads) {
    expect(authority(estate, 'CLOUD', workload)).toBe('intune');
    expect(authority(estate, 'STRAY', workload)).toBe('none');
    expect(authority(estate, 'PC', workload)).toBe('configMgr');
  }
  expect(rulesOf(estate, { ask: 'authority', workload: 'clientApps', device: device('CLOUD') })[0]).toBe(
    'client-needed',
  );
});

rule(
  'authority-needs-enrolment',
  'a client that is not enrolled obeys Configuration Manager whatever its flags say',
  () => {
    const spec = site([pc('OLD', { enrolled: false, windows: 'Windows 10 1703' }), pc('NEW')]);
    const estate = play(start(spec, seed), move('compliancePolicies', 'intune'), wait(60));
    expect([flags(estate, 'OLD'), authority(estate, 'OLD')]).toEqual([8195, 'configMgr']);
    expect([flags(estate, 'NEW'), authority(estate, 'NEW')]).toEqual([8195, 'intune']);
  },
);

rule('authority-from-policy', 'a client acts on the policy that it last received, there and back', () => {
  const there = play(start(site([pc('PC', { pollsAt: 30 })]), seed), move('compliancePolicies', 'intune'), wait(29));
  expect(value(there, { ask: 'setting', workload: 'compliancePolicies' })).toBe('intune');
  expect(authority(there, 'PC')).toBe('configMgr');
  const heard = play(there, wait(1));
  expect(authority(heard, 'PC')).toBe('intune');
  const back = play(heard, move('compliancePolicies', 'configMgr'), wait(59));
  expect(authority(back, 'PC')).toBe('intune');
  expect(authority(play(back, wait(1)), 'PC')).toBe('configMgr');
});

rule('policy-poll', 'each client asks once in every interval, at a minute of its own', () => {
  const estate = start(site([pc('EARLY', { pollsAt: 5 }), pc('LATE', { pollsAt: 40 })]), seed);
  const polls = (id: string, after: number) => {
    const card = play(estate, wait(after)).device(device(id));
    return [card?.lastPolicy, card?.nextPolicy];
  };
  expect(polls('EARLY', 4)).toEqual([545, 605]);
  expect(polls('EARLY', 5)).toEqual([605, 665]);
  expect(polls('EARLY', 65)).toEqual([665, 725]);
  expect(polls('LATE', 65)).toEqual([640, 700]);
  const halfHourly = start(site([pc('PC', { pollsAt: 5 })], { policyPoll: 30 }), seed);
  expect(play(halfHourly, wait(36)).device(device('PC'))?.lastPolicy).toBe(635);
});

rule('download-policy', 'Download Computer Policy makes that one client ask at once', () => {
  const switched = play(start(site([pc('A'), pc('B')]), seed), move('clientApps', 'intune'), download('A'));
  expect([authority(switched, 'A', 'clientApps'), authority(switched, 'B', 'clientApps')]).toEqual([
    'intune',
    'configMgr',
  ]);
  expect(switched.device(device('A'))?.lastPolicy).toBe(600);
});

rule('three-positions', 'ConfigMgr reaches nobody, Pilot Intune its members, Intune everybody', () => {
  const estate = start(site([pc('A'), pc('B'), pc('C')], { collections: [group('pilot', ['A'])] }), seed);
  const pilot = play(estate, move('clientApps', 'pilotIntune', 'pilot'), wait(60));
  const all = play(pilot, move('clientApps', 'intune'), wait(60));
  const back = play(all, move('clientApps', 'configMgr'), wait(60));
  const standing = [estate, pilot, all, back].map((at) => [
    value(at, { ask: 'setting', workload: 'clientApps' }),
    value(at, { ask: 'reach', workload: 'clientApps' }),
    ['A', 'B', 'C'].filter((id) => authority(at, id, 'clientApps') === 'intune').join(''),
  ]);
  expect(standing).toEqual([
    ['configMgr', 0, ''],
    ['pilotIntune', 1, 'A'],
    ['intune', 3, 'ABC'],
    ['configMgr', 0, ''],
  ]);
});

rule('pilot-own-collection', 'Pilot Intune reaches only members of that workload’s own pilot collection', () => {
  const collections = [group('left', ['A']), group('right', ['B'])];
  const estate = play(
    start(site([pc('A'), pc('B'), pc('C')], { collections }), seed),
    move('compliancePolicies', 'pilotIntune', 'left'),
    move('clientApps', 'pilotIntune', 'right'),
    wait(60),
  );
  expect(['A', 'B', 'C'].map((id) => flags(estate, id))).toEqual([8193 + 2, 8193 + 64, 8193]);
  const query = { ask: 'authority', workload: 'clientApps', device: device('A') } as const;
  expect(rulesOf(estate, query)).toContain('pilot-own-collection');
});

rule('device-configuration-drags', 'Device configuration takes resource access and Endpoint Protection along', () => {
  const estate = play(start(site([pc('PC')]), seed), move('deviceConfiguration', 'intune'), wait(60));
  const moved = workloads.filter((workload) => authority(estate, 'PC', workload) === 'intune');
  expect(moved).toEqual(['resourceAccessPolicies', 'endpointProtection', 'deviceConfiguration']);
  expect(value(estate, { ask: 'setting', workload: 'endpointProtection' })).toBe('configMgr');
  const query = { ask: 'authority', workload: 'endpointProtection', device: device('PC') } as const;
  expect(rulesOf(estate, query)).toContain('device-configuration-drags');
});

rule(
  'drag-at-pilot',
  'at Pilot Intune, the pilot collection of Device configuration counts for what it takes along',
  () => {
    const collections = [group('dc', ['A']), group('ep', ['B'])];
    const estate = play(
      start(site([pc('A'), pc('B'), pc('C')], { collections }), seed),
      move('deviceConfiguration', 'pilotIntune', 'dc'),
      move('endpointProtection', 'pilotIntune', 'ep'),
      wait(60),
    );
    const withIntune = (id: string) => workloads.filter((workload) => authority(estate, id, workload) === 'intune');
    expect(withIntune('A')).toEqual(['resourceAccessPolicies', 'endpointProtection', 'deviceConfiguration']);
    expect(withIntune('B')).toEqual(['endpointProtection']);
    expect(withIntune('C')).toEqual([]);
    const query = { ask: 'authority', workload: 'endpointProtection', device: device('A') } as const;
    expect(rulesOf(estate, query)).toContain('drag-at-pilot');
  },
);

rule('resource-access-fixed', 'resource access is fixed on Intune from 2403 on, and on no older site', () => {
  const fixed = siteVersions.filter((version) => {
    const estate = start(site([pc('PC')], { version }), seed);
    const refused = refusal(estate, move('resourceAccessPolicies', 'configMgr'))?.kind === 'workloadFixed';
    expect(value(estate, { ask: 'setting', workload: 'resourceAccessPolicies' })).toBe(
      refused ? 'intune' : 'configMgr',
    );
    expect(authority(estate, 'PC', 'resourceAccessPolicies')).toBe(refused ? 'intune' : 'configMgr');
    return refused;
  });
  expect(fixed).toEqual(['2403', '2409', '2503', '2509', '2603']);
  expect([...siteVersions].sort()).toEqual(siteVersions);
});

rule('flags-value', 'the base is 1 up to 2107 and 8193 from 2111, Endpoint Protection 32 and then 4128', () => {
  const valueAt = (version: (typeof siteVersions)[number], ...moves: readonly (typeof workloads)[number][]) =>
    flags(
      play(start(site([pc('PC')], { version }), seed), ...moves.map((workload) => move(workload, 'intune')), wait(60)),
      'PC',
    );
  expect([valueAt('2107'), valueAt('2107', 'endpointProtection')]).toEqual([1, 33]);
  expect([valueAt('2111'), valueAt('2111', 'endpointProtection')]).toEqual([8193, 12321]);
  expect([valueAt('2603'), valueAt('2603', 'compliancePolicies')]).toEqual([8197, 8199]);
});

rule(
  'enrolment-prerequisites',
  'a client enrols when Windows, join, MDM user scope and automatic enrolment all allow it',
  () => {
    const fresh = { enrolled: false } as const;
    const missing: readonly [Eligibility, ReturnType<typeof site>][] = [
      ['enrolled', site([pc('PC', fresh)])],
      ['enrolled', site([pc('PC', { ...fresh, windows: 'Windows 10 1709', join: 'entraJoined' })])],
      ['noClient', site([pc('PC', { ...fresh, client: false })])],
      ['osTooOld', site([pc('PC', { ...fresh, windows: 'Windows 10 1703' })])],
      ['notJoined', site([pc('PC', { ...fresh, join: 'domainJoined' })])],
      ['notJoined', site([pc('PC', { ...fresh, join: 'registered' })])],
      ['mdmScopeNone', site([pc('PC', fresh)], { tenant: { name: 'fabrikam', mdmUserScope: 'none' } })],
      ['notCovered', site([pc('PC', fresh)], { autoEnrolment: { kind: 'none' } })],
    ];
    for (const [left, spec] of missing) {
      const estate = play(start(spec, seed), wait(120));
      expect(value(estate, { ask: 'eligibility', device: device('PC') })).toBe(left);
      expect(value(estate, { ask: 'mdmEnrolled', device: device('PC') })).toBe(left === 'enrolled');
    }
  },
);

rule('auto-enrolment-covers', 'automatic enrolment covers nobody, one collection, or every client', () => {
  const devices = [pc('A', { enrolled: false }), pc('B', { enrolled: false })];
  const pilot = { kind: 'pilot', collection: collection('first') } as const;
  const estate = start(site(devices, { collections: [group('first', ['A'])], autoEnrolment: pilot }), seed);
  const enrolled = (at: typeof estate) =>
    ['A', 'B'].filter((id) => value(at, { ask: 'mdmEnrolled', device: device(id) })).join('');
  const none = play(estate, { kind: 'setAutoEnrolment', to: 'none' }, wait(60));
  expect(enrolled(none)).toBe('');
  const some = play(estate, wait(60));
  expect(enrolled(some)).toBe('A');
  expect(enrolled(play(some, { kind: 'setAutoEnrolment', to: 'none' }, wait(60)))).toBe('A');
  expect(enrolled(play(some, { kind: 'setAutoEnrolment', to: 'all' }, wait(60)))).toBe('AB');
});

rule('enrolled-stays', 'a device stays enrolled, and Intune’s, however automatic enrolment ceases to cover it', () => {
  const sales = { name: 'Sales', property: 'department', operator: 'isEqualTo', value: 'Sales' } as const;
  const first = collection('first');
  const estate = start(
    site([pc('DIRECT', { enrolled: false, department: 'IT' }), pc('RULE', { enrolled: false })], {
      collections: [group('first', ['DIRECT'], [sales]), group('other', [])],
      autoEnrolment: { kind: 'pilot', collection: first },
    }),
    seed,
  );
  const enrolled = play(estate, move('compliancePolicies', 'intune'), wait(60));
  const fate = (at: typeof estate, id: string) => [
    value(at, { ask: 'mdmEnrolled', device: device(id) }),
    authority(at, id),
    rulesOf(at, { ask: 'mdmEnrolled', device: device(id) }),
  ];
  expect(fate(enrolled, 'DIRECT')).toEqual([true, 'intune', ['enrols-at-policy']]);
  expect(fate(enrolled, 'RULE')).toEqual([true, 'intune', ['enrols-at-policy']]);
  for (const [id, command] of [
    ['RULE', { kind: 'setAutoEnrolment', to: 'none' }],
    ['RULE', { kind: 'setAutoEnrolment', to: 'pilot', collection: collection('other') }],
    ['RULE', { kind: 'removeQueryRule', collection: first, name: 'Sales' }],
    ['DIRECT', { kind: 'removeMember', collection: first, device: device('DIRECT') }],
  ] as const) {
    const left = play(enrolled, command, wait(600), download(id));
    expect(fate(left, id)).toEqual([true, 'intune', ['enrolled-stays']]);
    expect(value(left, { ask: 'eligibility', device: device(id) })).toBe('enrolled');
  }
});

rule('enrols-at-policy', 'a client that becomes eligible enrols when it next has policy, in the same minute', () => {
  const scope = { name: 'fabrikam', mdmUserScope: 'none' } as const;
  const estate = start(site([pc('PC', { enrolled: false, pollsAt: 30 })], { tenant: scope }), seed);
  // News and enrolment fall together.
  const opened = play(estate, move('clientApps', 'intune'), { kind: 'setMdmUserScope', to: 'all' });
  const enrolled = (after: number) => value(play(opened, wait(after)), { ask: 'mdmEnrolled', device: device('PC') });
  expect([enrolled(29), enrolled(30)]).toEqual([false, true]);
  const { because } = ask(play(opened, wait(600)), { ask: 'mdmEnrolled', device: device('PC') });
  expect(because).toEqual([
    { fact: { kind: 'enrolled', device: 'PC', is: true }, since: 630, rule: 'enrols-at-policy' },
  ]);
  expect(value(play(opened, download('PC')), { ask: 'mdmEnrolled', device: device('PC') })).toBe(true);
});

rule('enabling-moves-nothing', 'enabling co-management moves no workload, and before it there is none to move', () => {
  for (const [version, moved] of [
    ['2309', []],
    ['2603', ['resourceAccessPolicies']],
  ] as const) {
    const before = start(site([pc('PC', { enrolled: false })], { version, autoEnrolment: { kind: 'none' } }), seed);
    expect(refusal(before, move('clientApps', 'intune'))).toEqual({ kind: 'coManagementOff' });
    const after = play(before, { kind: 'setAutoEnrolment', to: 'all' }, wait(60));
    expect(value(after, { ask: 'coManaged', device: device('PC') })).toBe(true);
    expect(workloads.filter((workload) => authority(after, 'PC', workload) !== 'configMgr')).toEqual(moved);
  }
});

rule(
  'query-like-counts-blanks',
  '“is like” counts the blank at the end of its pattern, “is equal to” passes over it',
  () => {
    const blank = { name: 'Sales', property: 'department', value: 'Sales ' } as const;
    const collections = [
      group('like', [], [{ ...blank, operator: 'isLike' }]),
      group('equal', [], [{ ...blank, operator: 'isEqualTo' }]),
    ];
    const estate = start(site([pc('PC', { department: 'Sales' })], { collections }), seed);
    const members = (id: string) => value(estate, { ask: 'memberCount', collection: collection(id) });
    expect([members('like'), members('equal')]).toEqual([0, 1]);
    const query = { ask: 'memberOf', collection: collection('like'), device: device('PC') } as const;
    expect(ask(estate, query).because[1]).toMatchObject({
      fact: { how: 'missesByBlank' },
      rule: 'query-like-counts-blanks',
    });
  },
);

rule('membership-at-once', 'a collection’s members are worked out in the minute in which its rules change', () => {
  const estate = start(site([pc('PC')], { collections: [group('all', [])] }), seed);
  const all = collection('all');
  const asked = { ask: 'memberOf', collection: all, device: device('PC') } as const;
  const taken = play(estate, {
    kind: 'setQueryRule',
    collection: all,
    name: 'every',
    property: 'name',
    operator: 'isLike',
    value: '%',
  });
  expect([taken.now, value(estate, asked), value(taken, asked)]).toEqual([600, false, true]);
  expect(value(play(taken, { kind: 'removeQueryRule', collection: all, name: 'every' }), asked)).toBe(false);
});

rule(
  'collection-members',
  'a device is in a collection directly or because a rule takes it, and stays while either holds',
  () => {
    const sales = { name: 'Sales', property: 'department', operator: 'isEqualTo', value: 'Sales' } as const;
    const both = collection('both');
    const estate = start(site([pc('PC')], { collections: [group('both', ['PC'], [sales])] }), seed);
    const member = (at: typeof estate) => value(at, { ask: 'memberOf', collection: both, device: device('PC') });
    const ruleOnly = play(estate, { kind: 'removeMember', collection: both, device: device('PC') });
    const directOnly = play(estate, { kind: 'removeQueryRule', collection: both, name: 'Sales' });
    const neither = play(directOnly, { kind: 'removeMember', collection: both, device: device('PC') });
    expect([estate, ruleOnly, directOnly, neither].map(member)).toEqual([true, true, true, false]);
  },
);

test('every rule of the list has a test whose title begins with its id', () => {
  const folder = path.join(import.meta.dirname, '.');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const titled = new Set(
    texts
      .flatMap((text) => [
        ...text.matchAll(/(?:rule\(\s*|test(?:\.each\([^)]*\))?\(\s*|describe\(\s*)['"`]([a-z0-9-]+)(?=[:'"`])/g),
      ])
      .map(([, id]) => id),
  );
  expect(fidelity.filter(({ id }) => !titled.has(id)).map(({ id }) => id)).toEqual([]);
});

test('rules have ids of their own', () => {
  const ids = fidelity.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every rule states what is real, what is simulated, a public source and the day on which it was read', () => {
  for (const { rule, real, simulated, source, checked } of fidelity) {
    expect([rule, real, simulated].filter((text) => text.trim().length < 8)).toEqual([]);
    expect(source).toMatch(/^https:\/\//);
    expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test('a rule is found by its id', () => {
  for (const one of fidelity) expect(ruleNamed(one.id)).toBe(one);
});

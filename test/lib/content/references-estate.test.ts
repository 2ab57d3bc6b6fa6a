import { describe, expect, test } from 'vitest';
import { readSimFile } from '../../../src/lib/content/sim-file.ts';

const spec = `estate:
  title: Two PCs
  site: { code: TWO, version: '2603', policyPoll: 30 }
  tenant: { name: example.org, mdmUserScope: all }
  autoEnrolment: { kind: all }
  startsAt: 540
  collections: [{ id: pilot, name: Pilot, members: [PC-1] }]
  devices:
    - { id: PC-1, department: Sales, user: ann, ou: Desks, windows: Windows 11 24H2, join: hybridJoined, client: true, enrolled: true }
    - { id: PC-2, department: Sales, user: bob, windows: Windows 11 24H2, join: entraJoined, client: true, enrolled: true }
  users: [{ id: ann, mfa: enabled }, { id: eve }]
  operator: eve
  ousLeftOut: [Desks]
  groups:
    - { id: people, name: People, of: users, members: [ann, bob, eve] }
    - { id: machines, name: Machines, of: devices, named: PC-* }
  deliverables:
    - { id: restriction, name: Restriction, kind: platformRestriction, with: { windowsMdm: allow }, to: [people, allUsers] }
    - { id: baseline, name: Baseline, kind: configMgrBaseline, to: [pilot] }
`;

/** The mistakes, without their lines, once something in the estate is another. */
function mistakes(from: string, to: string, rest = ''): readonly string[] {
  if (!spec.includes(from)) throw new Error(`The estate does not hold: ${from}`);
  const read = readSimFile('x.yaml', spec.replace(from, () => to) + rest, []);
  return 'sim' in read ? [] : read.mistakes.map(({ what, write }) => `${what} → ${write}`);
}
function inRun(command: string): readonly string[] {
  return mistakes('', '', `run:\n  - { ${command} }\n`);
}
function inAsk(asked: string): readonly string[] {
  return mistakes('', '', `ask:\n  - { ${asked} }\n`);
}

const tooMany = '"FIN-{0}", departments: { Sales: 1 }, windows: Windows 11 24H2, join: hybridJoined, enrolled: true';

describe('an estate names in its lists only what it has, each once', () => {
  test('and one that does has no mistake', () => {
    expect(mistakes('', '')).toEqual([]);
  });
  test.each<readonly [from: string, to: string, said: string]>([
    ['operator: eve', 'operator: evi', 'the list of users has no "evi" → eve'],
    ['operator: eve', 'operator: bob', 'the list of users has no "bob" → one of: ann, eve'],
    ['{ id: eve }]', '{ id: eve }, { id: ann }]', 'user "ann" stands here a second time → another user, or nothing'],
    ['[Desks]', '[Desk]', 'the estate "inline" has no organizational unit "Desk" → Desks'],
    ['members: [ann, bob', 'members: [anne, bob', 'the estate "inline" has no user "anne" → ann'],
    ['of: devices, named: PC-*', 'of: devices, members: [PC-3]', 'the estate "inline" has no device "PC-3" → PC-1'],
    [
      'of: devices, named: PC-*',
      'of: devices, named: ZZ*',
      'no device of the estate "inline" is named like "ZZ*" → one of: PC-1, PC-2',
    ],
    [
      'of: devices, named: PC-*',
      'of: users, named: a*',
      'only a group of devices goes by names → members, or of: devices',
    ],
    [
      'of: devices, named: PC-*',
      'of: devices, named: PC-*, members: [PC-1]',
      'a dynamic group has no members of its own → members or named, not both',
    ],
    ['bob, eve]', 'bob, bob]', 'member "bob" stands here a second time → another member, or nothing'],
    ['id: machines', 'id: people', 'group "people" stands here a second time → another group, or nothing'],
    ['id: machines', 'id: pilot', '"pilot" is the id of a collection too → another id'],
    [
      'id: baseline',
      'id: restriction',
      'deliverable "restriction" stands here a second time → another deliverable, or nothing',
    ],
    ['windowsMdm: allow', 'windowsMdn: allow', '"windowsMdn" is not a property here → windowsMdm'],
    ['windowsMdm: allow', 'constructor: allow', '"constructor" is not a property here → one of: windowsMdm'],
    ['windowsMdm: allow', 'windowsMdm: alow', '"windowsMdm" cannot be "alow" → allow'],
    ['to: [people,', 'to: [peopel,', 'the estate "inline" has no collection and no group "peopel" → people'],
    ['to: [people,', 'to: [allUsers,', 'target "allUsers" stands here a second time → another target, or nothing'],
    [
      'to: [people,',
      'except: [pilot], to: [people,',
      'Intune assigns to groups, and "pilot" is none → one of: people, machines, allDevices, allUsers',
    ],
    [
      'to: [pilot]',
      'to: [allDevices]',
      'Configuration Manager deploys to collections, and "allDevices" is none → one of: pilot',
    ],
    [
      'to: [pilot]',
      'to: [people]',
      'Configuration Manager deploys to collections, and "people" is none → one of: pilot',
    ],
    ['operator: eve', 'productionExclusion: pilots', 'the estate "inline" has no collection "pilots" → pilot'],
    ['ou: Desks,', 'ou: Desks, pollsAt: 30,', 'the site polls every 30 minutes → a minute from 0 to 29'],
    [
      'ou: Desks,',
      'ou: Desks, faults: [wnsBlocked, wnsBlocked],',
      'fault "wnsBlocked" stands here a second time → another fault, or nothing',
    ],
    ['members: [PC-1] }', 'limitedTo: pilot }', '"pilot" rests on itself → a collection that does not rest on "pilot"'],
    [
      'members: [PC-1] }',
      'include: [all] }, { id: all, name: All, exclude: [pilot] }',
      '"pilot" rests on itself, by way of "all" → a collection that does not rest on "pilot"',
    ],
    [
      '  startsAt',
      `  fleet: [{ count: 2, name: ${tooMany.replace('FIN', 'PC')} }]\n  startsAt`,
      '"PC-1" is the name of another device already → another name',
    ],
    [
      '  startsAt',
      `  fleet: [{ count: 600000, name: ${tooMany} }, { count: 600000, name: ${tooMany.replace('FIN', 'BUS')} }]\n  startsAt`,
      'more devices than the simulator holds → at most 1000000 in all fleets together',
    ],
    [
      '  startsAt',
      `  fleet: [{ count: 2, name: ${tooMany.replace(' Sales: 1 ', '')} }]\n  startsAt`,
      'no department → departments: { Finance: 1 }',
    ],
    ['policyPoll: 30', 'policyPoll: 1000000000', 'polls less than once a day → a number of minutes up to 1440'],
    ['startsAt: 540', 'startsAt: 3000000000', 'more than a year → a minute up to 525600; 540 is Day 1 09:00'],
  ])('%s as %s: %s', (from, to, said) => {
    expect(mistakes(from, to)).toEqual([said]);
  });
  test('collections that share one below them are no ring', () => {
    const all = '{ id: pilot, name: Pilot, include: [all], limitedTo: all }, { id: all, name: All }]';
    expect(mistakes('{ id: pilot, name: Pilot, members: [PC-1] }]', all)).toEqual([]);
  });
});

describe('a command names only what its estate has', () => {
  test.each<readonly [command: string, said: string]>([
    ['kind: signInAs, user: evi', 'the estate "inline" has no user "evi" → eve'],
    ['kind: changeUser, user: bob, property: mfa, to: enforce', '"mfa" cannot be "enforce" → enforced'],
    ['kind: configure, setting: tenantAttach, to: of', '"tenantAttach" cannot be "of" → off'],
    ['kind: changeDevice, device: PC-1, trait: signedIn, to: nope', '"signedIn" cannot be "nope" → one of: yes, no'],
    ['kind: addToGroup, group: poeple, member: ann', 'the estate "inline" has no group "poeple" → people'],
    ['kind: addToGroup, group: people, member: PC-1', 'the estate "inline" has no user "PC-1" → one of: ann, bob, eve'],
    ['kind: removeFromGroup, group: machines, member: PC-7', 'the estate "inline" has no device "PC-7" → PC-1'],
    ['kind: bulkAction, group: machine, action: sync', 'the estate "inline" has no group "machine" → machines'],
    [
      'kind: deleteDeliverable, deliverable: base-line',
      'the estate "inline" has no deliverable "base-line" → baseline',
    ],
    [
      'kind: deliver, deliverable: restriction, to: machine',
      'the estate "inline" has no collection and no group "machine" → machines',
    ],
    [
      'kind: withdraw, deliverable: restriction, from: peple',
      'the estate "inline" has no collection and no group "peple" → people',
    ],
    [
      'kind: exclude, deliverable: restriction, target: allUser',
      'the estate "inline" has no collection and no group "allUser" → allUsers',
    ],
    [
      'kind: changeDeliverable, deliverable: restriction, property: windowsMdn, to: allow',
      '"windowsMdn" is not a property here → windowsMdm',
    ],
    [
      'kind: changeDeliverable, deliverable: restriction, property: windowsMdm, to: alow',
      '"windowsMdm" cannot be "alow" → allow',
    ],
    ['kind: setOuSync, ou: Desk, to: synced', 'the estate "inline" has no organizational unit "Desk" → Desks'],
    ['kind: setUploadCollection, collection: pilots', 'the estate "inline" has no collection "pilots" → pilot'],
  ])('%s: %s', (command, said) => {
    expect(inRun(command)).toEqual([said]);
  });
  test('what is there but does not fit is for the simulator to refuse', () => {
    expect(inRun('kind: deliver, deliverable: restriction, to: pilot')).toEqual([]);
  });
});

describe('a question names only what its estate has', () => {
  test.each<readonly [asked: string, said: string]>([
    [
      'ask: isMeantFor, device: PC-1, deliverable: restricton',
      'the estate "inline" has no deliverable "restricton" → restriction',
    ],
    ['ask: userIs, user: evi, property: mfa', 'the estate "inline" has no user "evi" → eve'],
    [
      'ask: deliverableIs, deliverable: restriction, property: windowsMdn',
      '"windowsMdn" is not a property here → windowsMdm',
    ],
    ['ask: inOu, device: PC-1, ou: Desk', 'the estate "inline" has no organizational unit "Desk" → Desks'],
    [
      'ask: count, within: allDevices, of: { ask: complianceOf, deliverable: baselin }',
      'the estate "inline" has no deliverable "baselin" → baseline',
    ],
    [
      'every: { ask: coManaged }, within: { named: "***********************zz" }, is: true',
      'no device of the estate "inline" is named like "***********************zz" → one of: PC-1, PC-2',
    ],
    [
      'ask: flags, device: PC-1, at: 1000000000000',
      'more than 30 days after the end of the run → a minute up to 43740, or another wait in the run',
    ],
  ])('%s: %s', (asked, said) => {
    expect(inAsk(asked)).toEqual([said]);
  });
  test('and may look 30 days beyond the waits of its run', () => {
    const waits = 'run:\n  - { kind: wait, minutes: 60 }\n';
    expect(mistakes('', '', `${waits}ask:\n  - { ask: flags, device: PC-1, at: 43800 }\n`)).toEqual([]);
  });
});

describe('a condition compares with what can be answered', () => {
  test.each<readonly [asked: string, said: string]>([
    ['ask: { ask: settingIs, setting: tenantAttach }, is: of', '"is" cannot be "of" → off'],
    ['ask: { ask: siteVersion }, is: 2603', '"is" is not text → it in quotes: "2603"'],
    ['ask: { ask: userIs, user: ann, property: mfa }, isNot: enable', '"isNot" cannot be "enable" → enabled'],
    [
      'ask: { ask: deliverableIs, deliverable: restriction, property: windowsMdm }, is: alow',
      '"is" cannot be "alow" → allow',
    ],
    ['every: { ask: coManaged }, within: allDevices, is: yes', '"coManaged" is answered by yes or no → true or false'],
    ['some: { ask: flags }, within: allDevices, is: many', '"flags" is answered by a number → a number'],
    [
      'none: { ask: deviceIs, trait: signedIn }, within: allDevices, is: nope',
      '"is" cannot be "nope" → one of: yes, no',
    ],
    [
      'count: { ask: complianceState }, within: allDevices, is: complaint, atLeast: 1',
      '"is" cannot be "complaint" → compliant',
    ],
    [
      'ask: count, within: allDevices, of: { ask: authority, workload: clientApps }, is: configMrg',
      '"is" cannot be "configMrg" → configMgr',
    ],
    ['happened: { kind: enrolmentFailed, is: "0x80070490a" }', '"is" cannot be "0x80070490a" → 0x80070490'],
    ['happened: { kind: enrolmentFailed, is: 0x80180026 }', '"is" is not text → it in quotes: "0x80180026"'],
    ['ask: errorCount, code: 0x80180026', '"code" is the number 2149056550, not text → it in quotes: "0x80180026"'],
    ['happened: { kind: enrolmentScheduled, is: soon }', '"enrolmentScheduled" is answered by a number → a number'],
    [
      'neverHappened: { kind: deviceEnrolled, is: done }',
      '"deviceEnrolled" says nothing more of itself → nothing here',
    ],
    [
      'neverHappened: { kind: policyDownloaded, is: x }',
      '"policyDownloaded" says nothing more of itself → nothing here',
    ],
  ])('%s: %s', (asked, said) => {
    expect(inAsk(asked)).toEqual([said]);
  });
  test.each([
    'ask: { ask: siteVersion }, is: "2603"',
    'every: { ask: coManaged }, within: allDevices, is: true',
    'happened: { kind: complianceChanged, is: noncompliant }',
  ])('%s can be so', (asked) => {
    expect(inAsk(asked)).toEqual([]);
  });
});

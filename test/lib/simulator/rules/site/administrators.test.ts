import { expect, test } from 'vitest';
import { branded, type DeliverableId, type UserId } from '../../../../../src/lib/brand.ts';
import { type Command, type UserSpec, workloads } from '../../../../../src/lib/simulator/model.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, group, move, pc, play, refusal, rulesOf, seed, site, value } from '../../estates.ts';

const alice = branded<UserId>('alice');
const bob = branded<UserId>('bob');
const baseline = branded<DeliverableId>('wifi');
const as = (rights: Omit<UserSpec, 'id'>) =>
  start(
    site([pc('PC', { clientVersion: '2207' })], {
      version: '2309',
      users: [
        { id: alice, ...rights },
        { id: bob, configMgrScope: 'one' },
      ],
      operator: alice,
      collections: [group('sales', [])],
      deliverables: [{ id: baseline, name: 'Office Wi-Fi', kind: 'configMgrResourceProfile' }],
      settings: { managementPoint: 'http' },
      autoEnrolment: { kind: 'none' },
    }),
    seed,
  );
const full = as({});
const narrow = as({ configMgrScope: 'one' });
const reader = as({ configMgrRole: 'readOnlyAnalyst' });
const nobody = as({ configMgrRole: 'none' });
const may = { ask: 'mayConfigure' } as const;

const ofSite: readonly Command[] = [
  { kind: 'enableCoManagement', autoEnrolment: 'all' },
  { kind: 'setAutoEnrolment', to: 'all' },
  { kind: 'upgradeSite', to: '2503' },
  { kind: 'configure', setting: 'softwareUpdates', to: 'no' },
  { kind: 'configure', setting: 'managementPoint', to: 'https' },
  { kind: 'changeUser', user: bob, property: 'configMgrScope', to: 'all' },
  { kind: 'changeUser', user: alice, property: 'configMgrRole', to: 'none' },
];
const ofParts: readonly Command[] = [
  { kind: 'addMember', collection: collection('sales'), device: device('PC') },
  {
    kind: 'setQueryRule',
    collection: collection('sales'),
    name: 'a',
    property: 'name',
    operator: 'isLike',
    value: '%',
  },
  { kind: 'evaluateCollection', collection: collection('sales') },
  { kind: 'deliver', deliverable: baseline, to: collection('sales') },
  { kind: 'upgradeClient', device: device('PC') },
];

test('needs-full-administrator: only a Full Administrator with all scopes may change co-management', () => {
  expect([full, narrow, reader, nobody].map((estate) => value(estate, may))).toEqual([true, false, false, false]);
  expect(value(start(site([pc('PC')]), seed), may)).toBe(true);
  expect(rulesOf(narrow, may)).toEqual(Array(3).fill('needs-full-administrator'));
});

test.each(ofSite)('needs-full-administrator: %j is refused to a narrower scope and to a reader', (command) => {
  const needed = { kind: 'needsFullAdministrator', operator: alice };
  expect(refusal(narrow, command)).toEqual({ ...needed, role: 'fullAdministrator', scope: 'one' });
  expect(refusal(reader, command)).toEqual({ ...needed, role: 'readOnlyAnalyst', scope: 'all' });
  expect(refusal(full, command)?.kind).not.toBe(needed.kind);
});

test('needs-full-administrator: the sliders are greyed out with a narrower scope', () => {
  const users = [{ id: alice, configMgrScope: 'one' as const }];
  const estate = start(site([pc('PC')], { users, operator: alice }), seed);
  expect(workloads.map((workload) => refusal(estate, move(workload, 'intune'))?.kind)).toEqual(
    workloads.map(() => 'needsFullAdministrator'),
  );
  expect(refusal(start(site([pc('PC')], { users }), seed), move('clientApps', 'intune'))).toBeUndefined();
});

test('needs-full-administrator: what has nothing to do with the site is not refused', () => {
  expect(refusal(narrow, { kind: 'setMdmUserScope', to: 'some' })).toBeUndefined();
  expect(refusal(narrow, { kind: 'configure', setting: 'windowsEnrolment', to: 'blocked' })).toBeUndefined();
  expect(refusal(narrow, { kind: 'changeUser', user: alice, property: 'mfa', to: 'enforced' })).toBeUndefined();
});

test('needs-full-administrator: somebody who has the right can give it', () => {
  const users = [{ id: alice, configMgrScope: 'one' as const }, { id: bob }];
  const estate = start(site([pc('PC')], { users, operator: alice }), seed);
  const widen: Command = { kind: 'changeUser', user: alice, property: 'configMgrScope', to: 'all' };
  expect(refusal(estate, widen)?.kind).toBe('needsFullAdministrator');
  const widened = play(estate, { kind: 'signInAs', user: bob }, widen, { kind: 'signInAs', user: alice });
  expect(value(widened, may)).toBe(true);
});

test.each(ofParts)('read-only-changes-nothing: %j is refused to readers, not for want of scope', (command) => {
  const refused = { kind: 'mayOnlyRead', operator: alice };
  expect(refusal(reader, command)).toEqual({ ...refused, role: 'readOnlyAnalyst' });
  expect(refusal(nobody, command)).toEqual({ ...refused, role: 'none' });
  expect([refusal(narrow, command), refusal(full, command)]).toEqual([undefined, undefined]);
});

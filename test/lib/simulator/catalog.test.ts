import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type GroupId, type UserId } from '../../../src/lib/brand.ts';
import type { Command, EstateSpec, Query, Rejection, SimEvent } from '../../../src/lib/simulator/model.ts';
import { ask, decide, type Estate, fingerprint, start } from '../../../src/lib/simulator/simulator.ts';
import { sayCommand, sayEvent, sayRejection } from '../../../src/lib/view/say.ts';
import { sayFact } from '../../../src/lib/view/say-reasons.ts';
import { collection, device, group, pc, play, refusal, seed, site, value, wait } from './estates.ts';
import type { CatalogCommand, CatalogRejection } from './kinds.ts';

const ada = branded<UserId>('Ada');
const pilots = branded<GroupId>('pilots');
const laptops = branded<GroupId>('laptops');
const baseline = branded<DeliverableId>('baseline');
const spec: EstateSpec = {
  ...site([pc('LAP-1', { user: 'Ada', faults: ['managementPointUnreachable'] }), pc('PC-2')], {
    collections: [group('pilot', [])],
  }),
  users: [{ id: ada, mfa: 'enforced' }],
  groups: [
    { id: pilots, name: 'Pilots', of: 'devices', members: ['PC-2'] },
    { id: laptops, name: 'Laptops', of: 'devices', named: 'LAP-*' },
    { id: branded<GroupId>('people'), name: 'People', of: 'users', members: ['Ada'] },
  ],
  deliverables: [{ id: baseline, name: 'Baseline', kind: 'intuneCompliancePolicy', to: [pilots] }],
};
const estate = start(spec, seed);

const accepted: {
  readonly [K in CatalogCommand]: readonly [Command & { kind: K }, SimEvent['kind'], instruction: string, line: string];
} = {
  configure: [
    { kind: 'configure', setting: 'mdmAuthority', to: 'none' },
    'configured',
    'Set “MDM authority” to Not set',
    'MDM authority → Not set',
  ],
  changeDevice: [
    { kind: 'changeDevice', device: device('PC-2'), trait: 'online', to: 'no' },
    'deviceChanged',
    'On PC-2, set “Online” to No',
    'PC-2: Online → No',
  ],
  repair: [
    { kind: 'repair', device: device('LAP-1'), fault: 'managementPointUnreachable' },
    'repaired',
    'Repair LAP-1, where its management point cannot be reached',
    'LAP-1 repaired: its management point cannot be reached no longer',
  ],
  changeUser: [
    { kind: 'changeUser', user: ada, property: 'mfa', to: 'enabled' },
    'userChanged',
    'Set “Per-user MFA” of Ada to Enabled',
    'Ada: Per-user MFA → Enabled',
  ],
  signInAs: [
    { kind: 'signInAs', user: ada },
    'signedInAs',
    'Sign in to the consoles as Ada',
    'Signed in to the consoles as Ada',
  ],
  addToGroup: [
    { kind: 'addToGroup', group: pilots, member: 'LAP-1' },
    'groupChanged',
    'Add LAP-1 to “Pilots”',
    'LAP-1 added to “Pilots”',
  ],
  removeFromGroup: [
    { kind: 'removeFromGroup', group: pilots, member: 'PC-2' },
    'groupChanged',
    'Remove PC-2 from “Pilots”',
    'PC-2 removed from “Pilots”',
  ],
  deliver: [
    { kind: 'deliver', deliverable: baseline, to: 'allUsers' },
    'targeted',
    'Assign “Baseline” to all users',
    '“Baseline” assigned to all users',
  ],
  withdraw: [
    { kind: 'withdraw', deliverable: baseline, from: pilots },
    'targeted',
    'Remove the assignment of “Baseline” to “Pilots”',
    '“Baseline” no longer assigned to “Pilots”',
  ],
  exclude: [
    { kind: 'exclude', deliverable: baseline, target: laptops },
    'targeted',
    'Exclude “Laptops” from “Baseline”',
    '“Baseline” leaves out “Laptops”',
  ],
  changeDeliverable: [
    { kind: 'changeDeliverable', deliverable: baseline, property: 'graceDays', to: '3' },
    'deliverableChanged',
    'Set “Mark device noncompliant after (days)” of “Baseline” to 3 days',
    '“Baseline”: Mark device noncompliant after (days) → 3 days',
  ],
  deleteDeliverable: [
    { kind: 'deleteDeliverable', deliverable: baseline },
    'deliverableDeleted',
    'Delete “Baseline”',
    '“Baseline” deleted',
  ],
};

describe('each command about settings, devices, users, groups and what is delivered', () => {
  test.each(Object.values(accepted))('%j becomes %s', (command, kind, instruction, line) => {
    const decision = decide(estate, command);
    expect(decision).toMatchObject({ kind: 'accepted', events: [{ kind, at: 600, cause: 'learner' }] });
    const [event] = decision.kind === 'accepted' ? decision.events : [];
    expect(sayCommand(command, estate)).toBe(instruction);
    expect(event && sayEvent(event, estate)).toBe(line);
    const after = play(estate, command);
    expect(fingerprint(after)).not.toBe(fingerprint(estate));
    expect(refusal(after, command)).toBeDefined();
  });
});

const refused: {
  readonly [K in CatalogRejection]: readonly [Command, Rejection & { readonly kind: K }, why: string];
} = {
  valueUnknown: [
    { kind: 'configure', setting: 'mdmAuthority', to: 'somebody' },
    { kind: 'valueUnknown', of: 'mdmAuthority', value: 'somebody', known: ['intune', 'none'] },
    '“somebody” is nothing that mdmAuthority can be.',
  ],
  notBroken: [
    { kind: 'repair', device: device('PC-2'), fault: 'managementPointUnreachable' },
    { kind: 'notBroken', device: device('PC-2'), fault: 'managementPointUnreachable' },
    'It is not so that on PC-2 its management point cannot be reached.',
  ],
  userUnknown: [
    { kind: 'changeUser', user: branded<UserId>('Bob'), property: 'mfa', to: 'enabled' },
    { kind: 'userUnknown', user: branded<UserId>('Bob') },
    'There is no user “Bob”.',
  ],
  groupUnknown: [
    { kind: 'addToGroup', group: branded<GroupId>('gone'), member: 'PC-2' },
    { kind: 'groupUnknown', group: branded<GroupId>('gone') },
    'There is no group “gone”.',
  ],
  memberUnknown: [
    { kind: 'addToGroup', group: pilots, member: 'Ada' },
    { kind: 'memberUnknown', group: pilots, member: 'Ada' },
    '“Ada” is nobody who could be in “Pilots”.',
  ],
  groupIsDynamic: [
    { kind: 'addToGroup', group: laptops, member: 'PC-2' },
    { kind: 'groupIsDynamic', group: laptops },
    '“Laptops” is dynamic: a rule says who is in it.',
  ],
  deliverableUnknown: [
    { kind: 'deleteDeliverable', deliverable: branded<DeliverableId>('gone') },
    { kind: 'deliverableUnknown', deliverable: branded<DeliverableId>('gone') },
    'There is nothing like “gone” any more.',
  ],
  propertyUnknown: [
    { kind: 'changeDeliverable', deliverable: baseline, property: 'colour', to: 'red' },
    { kind: 'propertyUnknown', deliverable: baseline, property: 'colour' },
    '“Baseline” has no “colour”.',
  ],
  targetUnfit: [
    { kind: 'deliver', deliverable: baseline, to: collection('pilot') },
    { kind: 'targetUnfit', deliverable: baseline, target: collection('pilot') },
    '“Baseline” cannot go to “The pilot”.',
  ],
  notDelivered: [
    { kind: 'withdraw', deliverable: baseline, from: 'allUsers' },
    { kind: 'notDelivered', deliverable: baseline, target: 'allUsers' },
    '“Baseline” does not go to all users.',
  ],
};

describe('each refusal of such a command', () => {
  test.each(Object.values(refused))('%j', (command, rejection, why) => {
    expect(refusal(estate, command)).toEqual(rejection);
    const said = sayRejection(rejection, estate);
    expect(said.why).toBe(why);
    for (const sentence of Object.values(said)) expect(sentence).toMatch(/^[A-Z“].*[^.]\.$/);
  });
  test.each<[Command, Rejection['kind']]>([
    [{ kind: 'changeDevice', device: device('gone'), trait: 'online', to: 'no' }, 'deviceUnknown'],
    [{ kind: 'repair', device: device('gone'), fault: 'managementPointUnreachable' }, 'deviceUnknown'],
    [{ kind: 'changeDevice', device: device('PC-2'), trait: 'online', to: 'perhaps' }, 'valueUnknown'],
    [{ kind: 'changeUser', user: ada, property: 'mfa', to: 'perhaps' }, 'valueUnknown'],
    [{ kind: 'changeUser', user: ada, property: 'mfa', to: 'enforced' }, 'alreadySo'],
    [{ kind: 'signInAs', user: branded<UserId>('Bob') }, 'userUnknown'],
    [{ kind: 'removeFromGroup', group: pilots, member: 'LAP-1' }, 'alreadySo'],
    [{ kind: 'changeDeliverable', deliverable: baseline, property: 'graceDays', to: '400' }, 'valueUnknown'],
  ])('%j is refused: %s', (command, kind) => {
    expect(refusal(estate, command)?.kind).toBe(kind);
  });
});

function isMeant(at: Estate, id: string): boolean {
  return value(at, { ask: 'isMeantFor', deliverable: baseline, device: device(id) });
}

describe('who is meant', () => {
  test('a group’s members, by name or by rule, or their users; an exclusion beats an inclusion', () => {
    expect(['LAP-1', 'PC-2'].map((id) => isMeant(estate, id))).toEqual([false, true]);
    const all = play(estate, { kind: 'deliver', deliverable: baseline, to: 'allDevices' });
    expect(isMeant(all, 'LAP-1')).toBe(true);
    expect(isMeant(play(all, { kind: 'exclude', deliverable: baseline, target: laptops }), 'LAP-1')).toBe(false);
    const people = play(estate, { kind: 'deliver', deliverable: baseline, to: branded<GroupId>('people') });
    expect(isMeant(people, 'LAP-1')).toBe(true);
    expect(
      isMeant(play(people, { kind: 'removeFromGroup', group: branded<GroupId>('people'), member: 'Ada' }), 'LAP-1'),
    ).toBe(false);
    expect(isMeant(play(people, { kind: 'deleteDeliverable', deliverable: baseline }), 'PC-2')).toBe(false);
  });
});

describe('what stands as it was set says so', () => {
  test.each<[Query, string]>([
    [{ ask: 'settingIs', setting: 'mdmAuthority' }, '“MDM authority” is set to Intune.'],
    [{ ask: 'userIs', user: ada, property: 'mfa' }, '“Per-user MFA” of Ada is Enforced.'],
    [
      { ask: 'deliverableIs', deliverable: baseline, property: 'graceDays' },
      '“Mark device noncompliant after (days)” of “Baseline” is Immediately.',
    ],
    [{ ask: 'siteVersion' }, 'The site is version 2309.'],
    [{ ask: 'deviceIs', trait: 'online', device: device('PC-2') }, 'On PC-2, “Online” is Yes.'],
    [
      { ask: 'isBroken', fault: 'managementPointUnreachable', device: device('LAP-1') },
      'On LAP-1 its management point cannot be reached.',
    ],
    [{ ask: 'isMeantFor', deliverable: baseline, device: device('PC-2') }, '“Baseline” goes to PC-2 through “Pilots”.'],
    [{ ask: 'isMeantFor', deliverable: baseline, device: device('LAP-1') }, '“Baseline” does not go to LAP-1.'],
  ])('%j', (query, says) => {
    const [first] = ask(estate, query).because;
    expect(sayFact(first.fact, estate)).toBe(says);
  });
  test('a repaired fault is gone, and a device that went offline is', () => {
    const repaired = play(
      estate,
      { kind: 'repair', device: device('LAP-1'), fault: 'managementPointUnreachable' },
      { kind: 'changeDevice', device: device('PC-2'), trait: 'online', to: 'no' },
      wait(1),
    );
    expect(value(repaired, { ask: 'isBroken', fault: 'managementPointUnreachable', device: device('LAP-1') })).toBe(
      false,
    );
    expect(value(repaired, { ask: 'deviceIs', trait: 'online', device: device('PC-2') })).toBe('no');
  });
});

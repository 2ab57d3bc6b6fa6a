import { describe, expect, test } from 'vitest';
import type { Command, Rejection, SimEvent } from '../../../src/lib/simulator/model.ts';
import { decide, type Estate, fingerprint, start } from '../../../src/lib/simulator/simulator.ts';
import { sayRejection } from '../../../src/lib/view/say.ts';
import { collection, device, download, group, move, pc, refusal, seed, site, wait } from './estates.ts';
import type { CoreCommand, CoreRejection } from './kinds.ts';

const sales = { name: 'Sales', property: 'department', operator: 'isEqualTo', value: 'Sales' } as const;
const spec = site([pc('A'), pc('B'), pc('BARE', { client: false })], {
  version: '2603',
  collections: [group('pilot', ['A'], [sales])],
});
const estate = start(spec, seed);
const off = start({ ...spec, autoEnrolment: { kind: 'none' } }, seed);
const pilot = collection('pilot');
const gone = collection('gone');

type Case = { readonly in?: Estate; readonly command: Command; readonly gives: Rejection; readonly says: string };
/** One for each kind; a new kind does not compile without its case. */
const refused: { readonly [K in CoreRejection]: Case } = {
  coManagementOff: {
    in: off,
    command: move('clientApps', 'intune'),
    gives: { kind: 'coManagementOff' },
    says: 'Nothing was moved. Co-management is not enabled, so no workload can be moved. Set automatic enrolment to Pilot or All first.',
  },
  pilotCollectionMissing: {
    command: move('clientApps', 'pilotIntune'),
    gives: { kind: 'pilotCollectionMissing', workload: 'clientApps' },
    says: 'Client apps was not moved. Pilot Intune needs a pilot collection. Choose the collection whose members are to switch.',
  },
  workloadFixed: {
    command: move('resourceAccessPolicies', 'configMgr'),
    gives: { kind: 'workloadFixed', workload: 'resourceAccessPolicies', version: '2603' },
    says: 'Resource access policies was not moved. It is fixed on Intune since version 2403, and this site is 2603. Leave it with Intune.',
  },
  onePilotGroup: {
    in: start(
      {
        ...spec,
        site: { ...spec.site, version: '1902' },
        autoEnrolment: { kind: 'pilot', collection: pilot },
        collections: [group('pilot', ['A']), group('other', [])],
      },
      seed,
    ),
    command: move('compliancePolicies', 'pilotIntune', 'other'),
    gives: { kind: 'onePilotGroup', workload: 'compliancePolicies', collection: pilot },
    says: 'Compliance policies was not moved. Before version 1906 there is one pilot for all, and it is “The pilot”. Choose that collection, or upgrade the site.',
  },
  alreadySo: {
    command: move('clientApps', 'configMgr'),
    gives: { kind: 'alreadySo', command: 'switchWorkload' },
    says: 'Nothing was changed. It stands like that already. Choose another value, or let time pass.',
  },
  collectionMissing: {
    command: { kind: 'setAutoEnrolment', to: 'pilot' },
    gives: { kind: 'collectionMissing' },
    says: 'Automatic enrolment was not changed. Pilot needs a collection. Choose the collection whose members are to enrol.',
  },
  collectionUnknown: {
    command: { kind: 'addMember', collection: gone, device: device('A') },
    gives: { kind: 'collectionUnknown', collection: gone },
    says: 'Nothing was changed. This site has no collection “gone”. Choose one of the collections of the site.',
  },
  deviceUnknown: {
    command: { kind: 'addMember', collection: pilot, device: device('A ') },
    gives: { kind: 'deviceUnknown', device: device('A ') },
    says: 'Nothing was changed. This site has no device “A␣”. Choose one of the devices of the site.',
  },
  alreadyDirectMember: {
    command: { kind: 'addMember', collection: pilot, device: device('A') },
    gives: { kind: 'alreadyDirectMember', collection: pilot, device: device('A') },
    says: 'A was not added. It is a direct member of “The pilot” already. Choose another device.',
  },
  notDirectMember: {
    command: { kind: 'removeMember', collection: pilot, device: device('B') },
    gives: { kind: 'notDirectMember', collection: pilot, device: device('B') },
    says: 'B was not removed. It is not a direct member of “The pilot”. If a rule takes it in, change the rule.',
  },
  ruleUnknown: {
    command: { kind: 'removeQueryRule', collection: pilot, name: 'Finance' },
    gives: { kind: 'ruleUnknown', collection: pilot, name: 'Finance' },
    says: 'No rule was removed. “The pilot” has no rule “Finance”. Choose one of its rules.',
  },
  ruleEmpty: {
    command: { kind: 'setQueryRule', collection: pilot, ...sales, value: '  ' },
    gives: { kind: 'ruleEmpty' },
    says: 'The rule was not saved. A rule needs a name and a value. Fill in both.',
  },
  noClient: {
    command: download('BARE'),
    gives: { kind: 'noClient', device: device('BARE') },
    says: 'BARE downloaded nothing. It has no Configuration Manager client. Choose a device with a client.',
  },
  notReachable: {
    in: start(site([pc('A', { is: { online: 'no' } })]), seed),
    command: download('A'),
    gives: { kind: 'notReachable', device: device('A') },
    says: 'A downloaded nothing. The site cannot reach it now. Bring it back to the network, or build what brings the network to it.',
  },
  waitOutOfRange: {
    command: wait(0),
    gives: { kind: 'waitOutOfRange', minutes: 0 },
    says: 'No time passed. 0 is not a time to wait. Wait between 1 minute and 30 days.',
  },
};

describe('each refusal names the unmet condition and says what cures it', () => {
  test.each(Object.entries(refused))('%s', (kind, { in: where = estate, command, gives, says }) => {
    expect(refusal(where, command)).toEqual(gives);
    expect(gives.kind).toBe(kind);
    const said = sayRejection(gives, where);
    expect(`${said.what} ${said.why} ${said.cure}`).toBe(says);
  });
});

describe('other ways to the same refusals', () => {
  const rule = { kind: 'setQueryRule', collection: pilot, ...sales } as const;
  test.each<[Command, Rejection['kind']]>([
    [move('clientApps', 'pilotIntune', 'gone'), 'collectionUnknown'],
    [{ kind: 'setAutoEnrolment', to: 'pilot', collection: gone }, 'collectionUnknown'],
    [{ kind: 'setAutoEnrolment', to: 'all' }, 'alreadySo'],
    [{ kind: 'setMdmUserScope', to: 'all' }, 'alreadySo'],
    [{ kind: 'removeMember', collection: gone, device: device('A') }, 'collectionUnknown'],
    [{ kind: 'removeMember', collection: pilot, device: device('Z') }, 'deviceUnknown'],
    [{ ...rule, collection: gone }, 'collectionUnknown'],
    [{ ...rule, name: '' }, 'ruleEmpty'],
    [rule, 'alreadySo'],
    [{ kind: 'removeQueryRule', collection: gone, name: 'Sales' }, 'collectionUnknown'],
    [download('Z'), 'deviceUnknown'],
    [wait(-5), 'waitOutOfRange'],
    [wait(1.5), 'waitOutOfRange'],
    [wait(Number.NaN), 'waitOutOfRange'],
    [wait(43_201), 'waitOutOfRange'],
  ])('%j is refused: %s', (command, kind) => {
    expect(refusal(estate, command)?.kind).toBe(kind);
  });
});

const accepted: { readonly [K in CoreCommand]: readonly [Command & { kind: K }, SimEvent['kind']] } = {
  switchWorkload: [
    { kind: 'switchWorkload', workload: 'clientApps', to: 'pilotIntune', pilotCollection: pilot },
    'workloadSwitched',
  ],
  setAutoEnrolment: [{ kind: 'setAutoEnrolment', to: 'pilot', collection: pilot }, 'autoEnrolmentSet'],
  setMdmUserScope: [{ kind: 'setMdmUserScope', to: 'some' }, 'mdmUserScopeSet'],
  addMember: [{ kind: 'addMember', collection: pilot, device: device('B') }, 'memberAdded'],
  removeMember: [{ kind: 'removeMember', collection: pilot, device: device('A') }, 'memberRemoved'],
  setQueryRule: [{ kind: 'setQueryRule', collection: pilot, ...sales, value: 'Sales ' }, 'queryRuleSet'],
  removeQueryRule: [{ kind: 'removeQueryRule', collection: pilot, name: 'Sales' }, 'queryRuleRemoved'],
  downloadPolicy: [{ kind: 'downloadPolicy', device: device('A') }, 'policyDownloaded'],
  wait: [{ kind: 'wait', minutes: 43_200 }, 'timePassed'],
};

describe('an accepted command becomes one event of the learner’s, and a dry run changes nothing', () => {
  test.each(Object.values(accepted))('%j becomes %s', (command, kind) => {
    const before = fingerprint(estate);
    const decision = decide(estate, command);
    expect(decision).toMatchObject({ kind: 'accepted', events: [{ kind, at: 600, cause: 'learner' }] });
    expect([fingerprint(estate), estate.log.length]).toEqual([before, 0]);
  });
});

test('a pilot may change its collection without leaving Pilot Intune', () => {
  const two = start(
    site([pc('A')], {
      collections: [group('one', []), group('two', [])],
      workloads: { clientApps: { kind: 'pilotIntune', pilotCollection: collection('one') } },
    }),
    seed,
  );
  expect(refusal(two, move('clientApps', 'pilotIntune', 'one'))).toEqual({
    kind: 'alreadySo',
    command: 'switchWorkload',
  });
  expect(refusal(two, move('clientApps', 'pilotIntune', 'two'))).toBeUndefined();
});

import { expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../../src/lib/brand.ts';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import type { Command, EstateSpec, Query, Value } from '../../../../../src/lib/simulator/model.ts';
import { siteBeliefs } from '../../../../../src/lib/simulator/rules/site/words.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, group, pc, play, seed, site } from '../../estates.ts';

type Case = {
  readonly spec: EstateSpec;
  readonly run: readonly Command[];
  readonly asked: Query;
  readonly truth: Value;
  readonly believed: Value;
};
const daily = { ...group('pilot', []), evaluation: 'daily' } as const;
const cases: { readonly [B in keyof typeof siteBeliefs]: Case } = {
  allSevenStartWithConfigMgr: {
    spec: site([pc('PC')], { version: '2603' }),
    run: [],
    asked: { ask: 'setting', workload: 'resourceAccessPolicies' },
    truth: 'intune',
    believed: 'configMgr',
  },
  clientsUpgradeWithTheSite: {
    spec: site([pc('PC')], { version: '2207' }),
    run: [{ kind: 'upgradeSite', to: '2309' }],
    asked: { ask: 'clientVersion', device: device('PC') },
    truth: '2207',
    believed: '2309',
  },
  scpIsTheSiteRole: {
    spec: site([pc('PC')]),
    run: [],
    asked: { ask: 'roleFor', task: 'hybridJoinDiscovery' },
    truth: 'activeDirectoryObject',
    believed: 'serviceConnectionPoint',
  },
  clientSettingsActAtOnce: {
    spec: site([pc('PC')]),
    run: [{ kind: 'configure', setting: 'softwareUpdates', to: 'no' }],
    asked: { ask: 'clientSetting', setting: 'softwareUpdates', device: device('PC') },
    truth: 'yes',
    believed: 'no',
  },
  collectionsFollowAtOnce: {
    spec: site([pc('PC')], { collections: [daily] }),
    run: [{ kind: 'addMember', collection: collection('pilot'), device: device('PC') }],
    asked: { ask: 'memberOf', collection: collection('pilot'), device: device('PC') },
    truth: false,
    believed: true,
  },
  upgradeTakesProfilesAlong: {
    spec: site([pc('PC')], {
      autoEnrolment: { kind: 'none' },
      deliverables: [{ id: branded<DeliverableId>('wifi'), name: 'Office Wi-Fi', kind: 'configMgrResourceProfile' }],
    }),
    run: [],
    asked: { ask: 'upgradeCheck', to: '2403' },
    truth: 'resourceProfiles',
    believed: 'ready',
  },
};

test.each(namesOf(cases))('%s can be told from the truth', (belief) => {
  const { spec, run, asked, truth, believed } = cases[belief];
  const estate = play(start(spec, seed, { belief }), ...run);
  expect(ask(play(start(spec, seed), ...run), asked).value).toBe(truth);
  expect(ask(estate, asked).value).toBe(believed);
  expect(ask(estate, asked).because[0]).toMatchObject({ fact: { kind: 'beliefHolds' }, rule: siteBeliefs[belief] });
});

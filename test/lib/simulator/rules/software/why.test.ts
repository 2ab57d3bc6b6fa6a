import { expect, test } from 'vitest';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import { ruleNamed } from '../../../../../src/lib/simulator/fidelity.ts';
import type { DeviceSpec, Query } from '../../../../../src/lib/simulator/model.ts';
import {
  softwareAnswers,
  softwareDeliverables,
  softwareFacts,
  softwareQuestions,
} from '../../../../../src/lib/simulator/rules/software/words.ts';
import { ask, type Estate } from '../../../../../src/lib/simulator/simulator.ts';
import { sayFact } from '../../../../../src/lib/view/say-reasons.ts';
import { collection, device, move, pc, play, wait } from '../../estates.ts';
import { change, configure, day, deliver, estateWith, id, stock } from './stock.ts';

const pcs: readonly DeviceSpec[] = [
  pc('PC'),
  pc('OLD', { windows: 'Windows 10 1709' }),
  pc('CLOUD', { client: false }),
  pc('SITE', { enrolled: false, join: 'domainJoined' }),
  pc('STRAY', { client: false, enrolled: false }),
  pc('OTHER', { enrolled: false, is: { otherMdm: 'yes' } }),
  pc('NEW', { client: false, enrolled: false, join: 'notJoined' }),
  pc('BARE', { is: { companyPortal: 'missing' } }),
];
const kinds = namesOf(softwareDeliverables);
const laidOut = (intent: string) =>
  estateWith(
    kinds.map((kind) => stock(kind, 'intent' in softwareDeliverables[kind].properties ? { intent } : {})),
    { pcs },
  );

/** The estate at every turn: as it begins, each slider moved, updates off, available instead of required. */
function turns(): readonly Estate[] {
  const begun = laidOut('required');
  const apps = play(begun, move('clientApps', 'intune'), wait(30));
  const office = play(
    apps,
    change('configMgrOfficeApp', 'globalCondition', 'no'),
    move('officeClickToRunApps', 'intune'),
    wait(60),
  );
  const updates = play(
    office,
    move('windowsUpdatePolicies', 'intune'),
    configure('softwareUpdates', 'no'),
    wait(8 * day),
  );
  const available = laidOut('available');
  const fresh = play(
    estateWith(
      kinds.map((kind) => stock(kind, {}, { to: [] })),
      { pcs, workloads: { clientApps: { kind: 'intune' } } },
    ),
    deliver('intuneWin32App'),
    deliver('intuneLobApp'),
    deliver('configMgrApp', collection('all')),
  );
  const setUp = play(
    estateWith(
      (['intuneWin32App', 'intuneLobApp', 'autopilotProfile', 'espProfile'] as const).map((kind) => stock(kind)),
      {
        pcs,
        workloads: { clientApps: { kind: 'intune' } },
      },
    ),
    { kind: 'provisionDevice', device: device('NEW') },
    wait(3),
  );
  return [
    setUp,
    begun,
    apps,
    office,
    updates,
    available,
    play(available, move('clientApps', 'intune'), wait(day)),
    fresh,
  ];
}

function queriesOf(name: string): readonly Query[] {
  return [
    ...namesOf(softwareAnswers).map((one): Query => ({ ask: one, device: device(name) })),
    ...[...kinds, 'unheard-of'].flatMap((kind) =>
      namesOf(softwareQuestions).map((one): Query => ({ ask: one, deliverable: id(kind), device: device(name) })),
    ),
  ];
}

test('every question has an answer and causes that name a rule and can be said, on every device at every turn', () => {
  const told = new Set<string>();
  for (const estate of turns()) {
    for (const query of pcs.flatMap((one) => queriesOf(one.id))) {
      const { because } = ask(estate, query);
      for (const { fact, rule } of because) {
        told.add(fact.kind);
        expect(ruleNamed(rule), rule).toBeDefined();
        expect(sayFact(fact, estate)).toMatch(/^\S.*\.$/);
      }
    }
  }
  expect(softwareFacts.filter((kind) => kind !== 'featureStays' && !told.has(kind))).toEqual([]);
});

test('what would change an answer is found, and when', () => {
  const estate = estateWith([stock('updateRing'), stock('intuneWin32App'), stock('configMgrThirdPartyUpdates')]);
  const changes = (query: Query) => ask(estate, query).changes.map(({ by, then }) => [by, then]);
  expect(changes({ ask: 'updateSource', device: device('PC') })).toEqual([
    ['configure', 'none'],
    ['switchWorkload', 'intune'],
  ]);
  expect(changes({ ask: 'thirdPartyUpdates', device: device('PC') })).toEqual([['configure', 'none']]);
  expect(changes({ ask: 'useWuServer', device: device('PC') })).toEqual([['configure', false]]);
  expect(changes({ ask: 'software', deliverable: id('intuneWin32App'), device: device('PC') })[0]).toEqual([
    'switchWorkload',
    'pending',
  ]);
  expect(changes({ ask: 'notificationPortal', device: device('PC') })).toEqual([['configure', 'companyPortal']]);
  expect(changes({ ask: 'staysWithConfigMgr', feature: 'thirdPartyUpdates' })).toEqual([['configure', false]]);
});

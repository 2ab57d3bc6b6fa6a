import { expect, test } from 'vitest';
import { branded, type UserId } from '../../../../../src/lib/brand.ts';
import type { PortalObstacle } from '../../../../../src/lib/simulator/rules/software/words.ts';
import { ask } from '../../../../../src/lib/simulator/simulator.ts';
import { device, download, move, pc, play, wait } from '../../estates.ts';
import { asked, configure, estateWith, id, inCompanyPortal, inSoftwareCenter, stock } from './stock.ts';

const available = { intent: 'available' };
const apps = [stock('configMgrApp', available), stock('intuneWin32App', available)];
const offices = [stock('configMgrOfficeApp', available), stock('intuneOfficeApp', available)];

/** Which apps each portal shows: Configuration Manager’s and Intune’s. */
const shown = [
  { workload: 'clientApps', at: 'configMgr', companyPortal: [true, false], softwareCenter: [true, false] },
  { workload: 'clientApps', at: 'pilotIntune', companyPortal: [true, true], softwareCenter: [true, false] },
  { workload: 'clientApps', at: 'intune', companyPortal: [true, true], softwareCenter: [true, false] },
  { workload: 'officeClickToRunApps', at: 'configMgr', companyPortal: [true, false], softwareCenter: [true, false] },
  { workload: 'officeClickToRunApps', at: 'pilotIntune', companyPortal: [false, true], softwareCenter: [false, false] },
  { workload: 'officeClickToRunApps', at: 'intune', companyPortal: [false, true], softwareCenter: [false, false] },
] as const;

test.each(shown)('portals-show: $workload at $at', ({ workload, at, companyPortal, softwareCenter }) => {
  const estate = estateWith([...apps, ...offices]);
  const now =
    at === 'configMgr' ? estate : play(estate, move(workload, at, at === 'intune' ? undefined : 'all'), wait(60));
  const pair =
    workload === 'clientApps'
      ? (['configMgrApp', 'intuneWin32App'] as const)
      : (['configMgrOfficeApp', 'intuneOfficeApp'] as const);
  expect(pair.map((kind) => inCompanyPortal(now, kind))).toEqual(companyPortal);
  expect(pair.map((kind) => inSoftwareCenter(now, kind))).toEqual(softwareCenter);
});

test('portals-show: packages and task sequences are in Software Center alone, scripts and updates in neither', () => {
  const kinds = ['configMgrPackage', 'configMgrTaskSequence', 'intuneScript', 'configMgrUpdates'] as const;
  const estate = estateWith(kinds.map((kind) => stock(kind)));
  expect(kinds.map((kind) => inCompanyPortal(estate, kind))).toEqual([false, false, false, false]);
  expect(kinds.map((kind) => inSoftwareCenter(estate, kind))).toEqual([true, true, false, false]);
});

test('portals-show: what Intune requires is not listed, and Office without the requirement stays in Software Center', () => {
  const estate = estateWith([stock('intuneWin32App'), stock('configMgrOfficeApp', { globalCondition: 'no' })], {
    workloads: { clientApps: { kind: 'intune' }, officeClickToRunApps: { kind: 'intune' } },
  });
  expect([inCompanyPortal(estate, 'intuneWin32App'), inCompanyPortal(estate, 'configMgrOfficeApp')]).toEqual([
    false,
    false,
  ]);
  expect(inSoftwareCenter(estate, 'configMgrOfficeApp')).toBe(true);
});

const user = branded<UserId>('User of PC');
const lacking: readonly (readonly [PortalObstacle | undefined, Parameters<typeof estateWith>[1]])[] = [
  [undefined, {}],
  [undefined, { pcs: [pc('PC', { windows: 'Windows 10 1803' })] }],
  [undefined, { version: '2002' }],
  [undefined, { users: [{ id: user, licence: 'coManagement' }] }],
  ['windowsTooOld', { pcs: [pc('PC', { windows: 'Windows 10 1709' })] }],
  ['companyPortalOutdated', { pcs: [pc('PC', { is: { companyPortal: 'outdated' } })] }],
  ['companyPortalMissing', { pcs: [pc('PC', { is: { companyPortal: 'missing' } })] }],
  ['noLicence', { users: [{ id: user, licence: 'none' }] }],
  ['notCoManaged', { pcs: [pc('PC', { enrolled: false, join: 'domainJoined' })] }],
];
test.each(lacking)(
  'company-portal-prerequisites: an application of Configuration Manager meets %s',
  (obstacle, over) => {
    const estate = estateWith(apps, over);
    expect(inCompanyPortal(estate, 'configMgrApp')).toBe(obstacle === undefined);
    expect(inSoftwareCenter(estate, 'configMgrApp')).toBe(true);
    const [first] = ask(estate, {
      ask: 'inCompanyPortal',
      deliverable: id('configMgrApp'),
      device: device('PC'),
    }).because;
    if (obstacle === undefined) expect(first.fact.kind).toBe('portalShows');
    else expect(first).toMatchObject({ fact: { for: obstacle }, rule: 'company-portal-prerequisites' });
  },
);

test('portal-notifications: the client setting says where notifications lead, from version 2006 on, and nothing else', () => {
  const at = (clientVersion: '2002' | '2006') => {
    const estate = estateWith(apps, { pcs: [pc('PC', { clientVersion })] });
    const set = play(estate, configure('userPortal', 'companyPortal'));
    return [estate, set, play(set, download('PC'))].map((one) => asked(one, 'notificationPortal'));
  };
  expect(at('2002')).toEqual(['softwareCenter', 'softwareCenter', 'softwareCenter']);
  expect(at('2006')).toEqual(['softwareCenter', 'softwareCenter', 'companyPortal']);
  expect(inCompanyPortal(estateWith(apps), 'configMgrApp')).toBe(true);
});

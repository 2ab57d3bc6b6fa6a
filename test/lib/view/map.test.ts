import { describe, expect, test } from 'vitest';
import { branded, type Minute } from '../../../src/lib/brand.ts';
import type { Command, DeviceSpec } from '../../../src/lib/simulator/model.ts';
import { decide, type Estate, evolve, start } from '../../../src/lib/simulator/simulator.ts';
import type { MapFigure } from '../../../src/lib/view/figure-model.ts';
import { look } from '../../../src/lib/view/view.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { device, group, pc, seed, site } from '../simulator/estates.ts';

function mapOf(estate: Estate): MapFigure {
  const [figure] = look(estate, { kind: 'map' }).figures;
  if (figure?.kind !== 'map') throw new Error('No map');
  return figure;
}
function played(estate: Estate, ...commands: readonly Command[]): Estate {
  return commands.reduce((now, command) => {
    const decision = decide(now, command);
    if (decision.kind === 'rejected') throw new Error(decision.rejection.kind);
    return decision.events.reduce(evolve, now);
  }, estate);
}
function place(map: MapFigure, id: MapFigure['places'][number]['id']) {
  return map.places.find((one) => one.id === id);
}
function lit(map: MapFigure): readonly string[] {
  return map.channels.filter((channel) => channel.lit).map(({ id }) => id);
}

const home = { is: { network: 'internet' } } as const;
const small = site(
  [
    pc('A'),
    pc('B', { enrolled: false, join: 'domainJoined' }),
    pc('OLD', { enrolled: false, windows: 'Windows 10 1703' }),
    pc('BARE', { client: false, join: 'entraJoined', ...home }),
    pc('HOME', home),
    pc('OFF', { is: { online: 'no' } }),
  ],
  { settings: { cmg: 'running' }, collections: [group('pilot', ['A'])] },
);
const estate = start(small, seed);
const map = mapOf(estate);

describe('the map', () => {
  test('has each device where it is, by itself', () => {
    expect(map.places.map(({ id, count, devices }) => [id, count, devices.map(({ device }) => device)])).toEqual([
      ['intranet', 3, ['A', 'B', 'OLD']],
      ['internet', 2, ['BARE', 'HOME']],
      ['offline', 1, ['OFF']],
    ]);
  });
  test('marks a device in the order of the workloads: one without a client is Intune’s in all seven', () => {
    expect(place(map, 'internet')?.devices[0]?.marks).toEqual(Array.from({ length: 7 }, () => 'intune'));
    const moved = played(
      estate,
      { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' },
      { kind: 'wait', minutes: 60 },
    );
    const [first, ...others] = place(mapOf(moved), 'intranet')?.devices[0]?.marks ?? [];
    expect([first, others.every((mark) => mark === 'configMgr')]).toEqual(['intune', true]);
  });
  test('notes what keeps a device from being enrolled, three at most', () => {
    expect(place(map, 'intranet')?.notes).toEqual([
      'B is not enrolled: not joined to Microsoft Entra ID',
      'OLD could not enrol: this Windows is too old',
    ]);
    expect(place(map, 'internet')?.notes).toEqual(['BARE is in Intune alone: no Configuration Manager client']);
    const silent = start(site([pc('S', { enrolled: false })], { tenant: { name: 'x', mdmUserScope: 'none' } }), seed);
    expect(place(mapOf(silent), 'intranet')?.notes).toEqual(['S is not enrolled']);
    const many = ['W', 'X', 'Y', 'Z'].map((id) => pc(id, { enrolled: false, join: 'notJoined' }));
    expect(place(mapOf(start(site(many), seed)), 'intranet')?.notes).toHaveLength(3);
  });
  test('lights the site’s ways in the minute in which clients ask for policy, and only then', () => {
    const before = played(estate, { kind: 'wait', minutes: 29 });
    expect(lit(mapOf(before))).not.toContain('policy');
    const then = played(before, { kind: 'wait', minutes: 1 });
    expect(lit(mapOf(then))).toEqual(expect.arrayContaining(['policy', 'gateway', 'gatewayLink']));
    expect(lit(mapOf(played(then, { kind: 'wait', minutes: 1 })))).toEqual([]);
  });
  test('lights the way to Microsoft Entra ID in the minute of a cycle, and says when the next one is', () => {
    const before = played(estate, { kind: 'wait', minutes: 29 });
    expect(lit(mapOf(before))).not.toContain('toEntra');
    expect(lit(mapOf(played(before, { kind: 'wait', minutes: 1 })))).toContain('toEntra');
    expect(map.parts.find(({ id }) => id === 'entraConnect')?.says).toBe('next cycle 10:30');
  });
  test.each([
    ['A', 'checkIn', 'checkInOutside'],
    ['HOME', 'checkInOutside', 'checkIn'],
  ])('lights the way to Intune from where %s is in the minute in which it checks in', (name, way, other) => {
    const next = estate.device(device(name))?.nextCheckIn ?? estate.now;
    const then = played(estate, { kind: 'wait', minutes: next - estate.now });
    expect(lit(mapOf(then))).toContain(way);
    expect(lit(mapOf(then))).not.toContain(other);
    expect(lit(mapOf(played(then, { kind: 'wait', minutes: 1 })))).not.toContain(way);
  });
  test('shows a gateway that is missed as an outline with the reason, and none where nobody is out there', () => {
    const missed = mapOf(start({ ...small, settings: {} }, seed)).parts.find(({ id }) => id === 'cmg');
    expect([missed?.isMissing, missed?.says]).toEqual([true, 'None: the site hears nothing from the internet']);
    const inside = mapOf(start(site([pc('A')]), seed));
    expect(inside.parts.map(({ id }) => id)).toEqual([
      'activeDirectory',
      'entraConnect',
      'entraId',
      'managementPoint',
      'distributionPoint',
      'intune',
    ]);
  });
  test('each part opens a page that is there', () => {
    for (const { pane } of map.parts) expect(look(estate, pane).pane).toEqual(pane);
  });
  test('its title is a finding', () => {
    expect(look(estate, { kind: 'map' }).title).toBe('3 of 6 devices are co-managed');
  });
});

describe('a map of more than 60 devices', () => {
  const fleet = (name: string, count: number, over: Partial<DeviceSpec>) =>
    Array.from({ length: count }, (_, index) => pc(`${name}-${index}`, over));
  const spec = site(
    [
      ...fleet('IN', 40, {}),
      ...fleet('OLD', 7, { enrolled: false, windows: 'Windows 10 1703' }),
      ...fleet('BAD', 5, { enrolled: false, faults: ['proxyBlocks'] }),
      ...fleet('DOM', 6, { enrolled: false, join: 'domainJoined' }),
      ...fleet('SRV', 3, { enrolled: false, windows: 'Windows Server 2025' }),
      ...fleet('BARE', 2, { client: false, join: 'entraJoined' }),
      ...fleet('NEW', 4, { enrolled: false }),
    ],
    { startsAt: branded<Minute>(600) },
  );
  const big = start(spec, seed);
  const groups = mapOf(big).groups;

  test('counts groups that take in every device once', () => {
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ['Co-managed', 40],
      ['In Intune only', 2],
      ['Begin at their next policy', 4],
      ['Enrolment failed', 12],
      ['Not in Entra ID', 6],
      ['Not a Windows client', 3],
    ]);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(67);
    expect(mapOf(big).places.every(({ devices }) => devices.length === 0)).toBe(true);
  });
  test('puts what only the cloud knows into one group: the site sees that they are not enrolled', () => {
    const silent = start({ ...spec, tenant: { ...spec.tenant, mdmUserScope: 'none' } }, seed);
    const hidden = mapOf(silent).groups.find(({ label }) => label === 'Not enrolled');
    expect(hidden?.count).toBe(9);
    expect(hidden && look(silent, hidden.pane, firstWindow).tables[0]?.table.total).toBe(9);
  });
  test.each(groups.map(({ label, count, pane }) => ({ label, count, pane })))(
    'the group “$label” opens a list of just its devices',
    ({ count, pane }) => {
      expect(look(big, pane, firstWindow).tables[0]?.table.total).toBe(count);
    },
  );
  test('says of those who are co-managed how many obey Intune for each workload', () => {
    const moved = played(
      big,
      { kind: 'switchWorkload', workload: 'clientApps', to: 'intune' },
      { kind: 'wait', minutes: 60 },
    );
    const [managed] = mapOf(moved).groups;
    expect([managed?.intune[6], managed?.intune[0]]).toEqual([managed?.count, 0]);
  });
});

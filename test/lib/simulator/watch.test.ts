import { describe, expect, test } from 'vitest';
import { branded } from '../../../src/lib/brand.ts';
import { devicesOf, holds, holdsByCount } from '../../../src/lib/lab/condition.ts';
import type { Command, DeviceCondition, DeviceQuery } from '../../../src/lib/simulator/model.ts';
import { ask, type Estate, start } from '../../../src/lib/simulator/simulator.ts';
import { collection, device, download, group, move, pc, play, seed, site, value, wait } from './estates.ts';

const sales = { name: 'Sales', property: 'department', operator: 'isEqualTo', value: 'Sales' } as const;
const fresh = { enrolled: false } as const;
const spec = site(
  [
    pc('A-1', { pollsAt: 3 }),
    pc('A-2', { ...fresh, pollsAt: 3 }),
    pc('A-3', { ...fresh, pollsAt: 20 }),
    pc('B-1', { pollsAt: 20, department: 'Finance' }),
    pc('B-2', { ...fresh, pollsAt: 41, windows: 'Windows 10 1703' }),
    pc('B-3', { client: false }),
    pc('C-1', { ...fresh, pollsAt: 59, join: 'registered' }),
  ],
  {
    collections: [group('pilot', ['A-1', 'B-2'], [sales]), group('enrol', ['A-2', 'C-1'])],
    autoEnrolment: { kind: 'pilot', collection: collection('enrol') },
  },
);
const compliance = { ask: 'authority', workload: 'compliancePolicies' } as const;
const pilot = collection('pilot');
const conditions: readonly DeviceCondition[] = [
  { every: compliance, within: { named: 'A-*' }, is: 'intune' },
  { some: compliance, within: 'allDevices', is: 'intune' },
  { none: compliance, within: 'allDevices', except: { named: '*-*1' }, is: 'intune' },
  { count: { ask: 'coManaged' }, within: 'allDevices', is: true, atLeast: 3 },
  { count: { ask: 'mdmEnrolled' }, within: pilot, is: false, atMost: 1 },
  { every: { ask: 'mdmEnrolled' }, within: { pilotOf: 'compliancePolicies' }, is: true },
  { every: { ask: 'flags' }, within: { devices: [device('A-1'), device('B-1')] }, is: 8195 },
  { some: { ask: 'eligibility' }, within: 'allDevices', except: pilot, is: 'eligible' },
  { none: { ask: 'memberOf', collection: pilot }, within: { named: 'B-*' }, is: true },
];
const commands: readonly Command[] = [
  wait(2),
  move('compliancePolicies', 'pilotIntune', 'pilot'),
  wait(75),
  { kind: 'removeMember', collection: pilot, device: device('A-1') },
  { kind: 'removeQueryRule', collection: pilot, name: 'Sales' },
  wait(61),
  { kind: 'setAutoEnrolment', to: 'all' },
  download('A-3'),
  wait(90),
  { kind: 'setQueryRule', collection: pilot, ...sales, value: 'Finance' },
  move('compliancePolicies', 'intune'),
  wait(180),
  move('compliancePolicies', 'configMgr'),
  wait(64),
];

/** Counted anew, by asking every device. */
function recount(estate: Estate, condition: DeviceCondition) {
  const excepted = condition.except ? devicesOf(condition.except, estate) : [];
  const within = devicesOf(condition.within, estate).filter((one) => !excepted.includes(one));
  const holding = within.filter((one) => ask(estate, { ...queryOf(condition), device: one }).value === condition.is);
  return [within.length, holding.length];
}
function queryOf(condition: DeviceCondition): DeviceQuery {
  if ('every' in condition) return condition.every;
  if ('some' in condition) return condition.some;
  return 'none' in condition ? condition.none : condition.count;
}

/** The same commands with every wait taken minute by minute: the estate at the end of each minute and command. */
function stepped(): readonly Estate[] {
  const estates = [start(spec, seed)];
  for (const command of commands) {
    const minutes = command.kind === 'wait' ? Array.from({ length: command.minutes }, () => wait(1)) : [command];
    for (const one of minutes) estates.push(play(estates.at(-1) ?? start(spec, seed), one));
  }
  return estates;
}

describe('watched counts', () => {
  const watched = play(start(spec, seed, { watch: conditions }), ...commands).watched;
  const lastOfMinute = [...new Map(stepped().map((estate) => [estate.now, estate])).values()];

  test.each(conditions.map((condition, index) => [JSON.stringify(condition), condition, index] as const))(
    'of %s equal a full recount at each minute',
    (_, condition, index) => {
      for (const estate of lastOfMinute) {
        const row = watched[index]?.rows.findLast(({ at }) => at <= estate.now);
        expect([estate.now, row?.within, row?.holding]).toEqual([estate.now, ...recount(estate, condition)]);
        expect(holdsByCount(condition, row?.within ?? 0, row?.holding ?? 0)).toBe(holds(condition, estate).met);
      }
    },
  );
  test('change often enough in this run to say something', () => {
    expect(watched.map(({ rows }) => rows.length).filter((length) => length < 3)).toEqual([]);
  });
  test('name the first device that changed in the minute, and none at the start', () => {
    const [, some] = play(
      start(spec, seed, { watch: conditions }),
      move('compliancePolicies', 'intune'),
      wait(60),
    ).watched;
    expect(some?.rows).toEqual([
      { at: 600, within: 7, holding: 1 },
      { at: 603, within: 7, holding: 3, device: 'A-1' },
      { at: 620, within: 7, holding: 4, device: 'B-1' },
    ]);
  });
  test('of an estate stay as they are when time goes on from it', () => {
    const before = play(start(spec, seed, { watch: conditions }), move('compliancePolicies', 'intune'));
    const rows = JSON.stringify(before.watched.map((one) => one.rows));
    play(before, wait(120));
    play(before, move('compliancePolicies', 'configMgr'), wait(600));
    expect(JSON.stringify(before.watched.map((one) => one.rows))).toBe(rows);
  });
});

test('a watched amount that grows by itself is counted in every minute', () => {
  const never = { every: { ask: 'unprotectedMinutes' }, within: 'allDevices', is: 0 } as const;
  const estate = start(
    site([pc('PC')], {
      collections: [group('everyone', ['PC'])],
      deliverables: [
        {
          id: branded('malware'),
          name: 'Antimalware',
          kind: 'configMgrAntimalwarePolicy',
          to: [collection('everyone')],
        },
      ],
    }),
    seed,
    { watch: [never] },
  );
  const after = play(estate, move('endpointProtection', 'intune'), wait(600));
  const minutes = value(after, { ask: 'unprotectedMinutes', device: device('PC') });
  const [broken] = after.watched[0]?.rows.filter(({ holding }) => holding === 0) ?? [];
  expect(minutes).toBeGreaterThan(0);
  expect(after.now - (broken?.at ?? 0)).toBe(minutes - 1);
});

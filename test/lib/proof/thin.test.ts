import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { branded, type DeviceId, type GroupId } from '../../../src/lib/brand.ts';
import { readCourse } from '../../../src/lib/content/read.ts';
import type { Condition } from '../../../src/lib/lab/scenario.ts';
import { openCase } from '../../../src/lib/proof/lab-case.ts';
import { proveThinned } from '../../../src/lib/proof/prove-chance.ts';
import { openTally } from '../../../src/lib/proof/tally.ts';
import { sizeOf, thin } from '../../../src/lib/proof/thin.ts';
import type { FleetSpec } from '../../../src/lib/simulator/model.ts';
import { group, pc, site } from '../simulator/estates.ts';

function fleet(count: number, name: string): FleetSpec {
  return { count, name, departments: { Sales: 1 }, windows: 'Windows 11 24H2', join: 'hybridJoined', enrolled: true };
}

test('an estate of 1,000 devices stays as it is', () => {
  const spec = { ...site([pc('A')]), fleet: [fleet(999, 'FLT-{0000}')] };
  expect(thin(spec)).toBe(spec);
});

test('a larger one keeps its own devices and the proportions of its fleets, 500 in all', () => {
  const spec = { ...site([pc('A'), pc('B')]), fleet: [fleet(90_000, 'OFF-{00000}'), fleet(10_000, 'PLT-{00000}')] };
  const thinned = thin(spec);
  expect(thinned.fleet?.map(({ count }) => count)).toEqual([448, 50]);
  expect([sizeOf(spec), sizeOf(thinned)]).toEqual([100_002, 500]);
});

test('devices that are gone are members of nothing any more', () => {
  const members = ['A', 'FLT-0100', 'FLT-2000'];
  const spec = {
    ...site([pc('A')], { collections: [group('pilot', members)] }),
    fleet: [fleet(2000, 'FLT-{0000}')],
    groups: [{ id: branded<GroupId>('some'), name: 'Some', of: 'devices' as const, members }],
  };
  const { collections, groups } = thin(spec);
  expect(collections[0]?.members).toEqual(['A', 'FLT-0100'].map((id) => branded<DeviceId>(id)));
  expect(groups?.[0]?.members).toEqual(['A', 'FLT-0100']);
});

test.each<[string, Condition, readonly string[]]>([
  [
    'a number of devices, which fewer cannot reach',
    { count: { ask: 'mdmEnrolled' }, within: 'allDevices', is: true, atLeast: 1000 },
    ['with 500 of 1204 devices, not met: all-three-in'],
  ],
  ['a share of them', { count: { ask: 'mdmEnrolled' }, within: 'allDevices', is: true, atLeast: '90%' }, []],
])('a lab that is searched on fewer devices asks for the same there: %s', (_, condition, says) => {
  const { course } = readCourse(fileURLToPath(new URL('../../fixtures/course', import.meta.url)));
  const [lab] = course.labs;
  const [spec] = course.estates;
  if (lab === undefined || spec === undefined) throw new Error('The small course has no lab');
  const [first, ...others] = lab.objectives;
  const asking = { ...lab, objectives: first === undefined ? [] : [{ ...first, condition }, ...others] };
  const tally = openTally();
  proveThinned(openCase(asking, 0, { ...spec, fleet: [fleet(1200, 'FLT-{0000}')] }), 0, 0, tally);
  expect(tally.failed.map((failure) => failure.says)).toEqual(says);
});

import { expect, test } from 'vitest';
import { differing, sayHour } from '../../../../src/components/lesson/figure/funnel.ts';
import { counted, counting } from '../../../../src/components/lesson/figure/funnel-count.ts';
import type { Opening } from '../../../../src/components/lesson/figure/run.ts';
import { branded, type EstateId, type Minute } from '../../../../src/lib/brand.ts';

const opening: Opening = {
  seed: branded(3),
  run: [{ kind: 'setAutoEnrolment', to: 'all' }],
  spec: {
    id: branded<EstateId>('fleet'),
    title: 'Three hundred PCs',
    site: { code: 'FAB', version: '2603', policyPoll: 60 },
    tenant: { name: 'fabrikam', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'none' },
    collections: [],
    devices: [],
    fleet: [
      {
        count: 300,
        name: 'PC-{000}',
        departments: { Sales: 1 },
        windows: 'Windows 11 24H2',
        join: 'hybridJoined',
        enrolled: false,
      },
    ],
    startsAt: branded<Minute>(540),
  },
};
const hours = counted(opening, [1, 0]);

test('there is a funnel for each hour, the earlier first', () => {
  expect(hours.map(({ hour, clock }) => [hour, clock])).toEqual([
    [0, 'Day 1 09:00'],
    [1, 'Day 1 10:00'],
  ]);
  expect(hours.map(({ of }) => of)).toEqual([300, 300]);
});

test('each step has what the one before had, but for those who are named beside it', () => {
  for (const { bars } of hours)
    for (const [place, { count, missing }] of bars.entries()) {
      const lost = missing.reduce((sum, note) => sum + note.count, 0);
      expect(count + lost).toBe(bars[place - 1]?.count ?? 300);
    }
  const enrolled = hours.map(({ bars }) => bars.at(-1)?.count ?? 0);
  expect(enrolled[1]).toBeGreaterThan(enrolled[0] ?? 0);
});

test('counting says how far it has come, and ends with the same numbers', () => {
  const work = counting(opening, [0, 1]);
  const told = [];
  let turn = work.next();
  while (!turn.done) {
    told.push(turn.value);
    turn = work.next();
  }
  expect(told[0]).toEqual({ done: 0, of: 60 });
  expect(told.map(({ done }) => done)).toEqual([0, 30]);
  expect(differing(hours, turn.value)).toEqual([]);
});

test('numbers that differ are told by their hours', () => {
  const [first, ...rest] = hours;
  expect(first && differing(hours, [{ ...first, says: 'otherwise' }, ...rest])).toEqual([0]);
  expect(differing(hours, [])).toEqual([0, 1]);
});

test.each([
  [1, '1 h'],
  [24, '24 h'],
  [48, '48 h'],
  [76, '76 h'],
])('%d hours are %s', (hour, says) => {
  expect(sayHour(hour)).toBe(says);
});

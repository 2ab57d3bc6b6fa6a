import { describe, expect, test } from 'vitest';
import { branded, type Minute } from '../../../src/lib/brand.ts';
import { openLog, type WritableLog } from '../../../src/lib/simulator/log.ts';
import { device } from './estates.ts';

const ids = [device('A'), device('B')];
const head = { at: branded<Minute>(1), cause: 'learner' } as const;

/** Writes so many entries: of the clock, but every seventh a command's. */
function written(log: WritableLog, count: number, value: number): WritableLog {
  for (let index = 0; index < count; index++) {
    if (index % 7 === 0) log.push({ ...head, kind: 'timePassed', to: branded<Minute>(value) });
    else log.pushDevice('clientPolicyReceived', index, index % 2, value);
  }
  return log;
}
function values(log: WritableLog): readonly (number | undefined)[] {
  return Array.from({ length: log.length }, (_, index) => {
    const event = log.at(index);
    if (event?.kind === 'timePassed') return event.to;
    return event?.kind === 'clientPolicyReceived' ? event.flags : undefined;
  });
}

describe('a log', () => {
  test.each([1, 255, 256, 257, 600])('of %i entries goes two ways, and each holds its own', (count) => {
    const trunk = written(openLog(ids), count, 1);
    const one = written(trunk.fork(), 300, 2);
    const other = written(trunk.fork(), 300, 3);
    const again = written(one.fork(), 5, 4);
    const ones = Array.from({ length: count }, () => 1);
    const many = (length: number, value: number) => Array.from({ length }, () => value);
    expect(values(trunk)).toEqual(ones);
    expect(values(one)).toEqual([...ones, ...many(300, 2)]);
    expect(values(other)).toEqual([...ones, ...many(300, 3)]);
    expect(values(again)).toEqual([...ones, ...many(300, 2), ...many(5, 4)]);
    expect(trunk.at(count)).toBeUndefined();
  });
  test('tells the last events of one device, the latest first', () => {
    const log = written(openLog(ids), 600, 1);
    expect(log.lastOf(device('B'), 3).map(({ at }) => at)).toEqual([599, 597, 593]);
  });
});

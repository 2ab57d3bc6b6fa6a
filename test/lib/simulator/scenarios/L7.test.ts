import { expect, test } from 'vitest';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, seed, site, value, wait } from '../estates.ts';

/** L7: PCs are joined and not enrolled, and nothing reports an error: the MDM user scope is None. */
const ids = ['PC-1', 'PC-2', 'PC-3'];
const estate = start(
  site(
    ids.map((id) => pc(id, { enrolled: false })),
    { tenant: { name: 'fabrikam', mdmUserScope: 'none' } },
  ),
  seed,
);

function isPassed(at: Estate): boolean {
  return ids.every(
    (id) =>
      value(at, { ask: 'lastEnrolmentEvent', device: device(id) }) === '75' &&
      value(at, { ask: 'enrolmentStage', device: device(id) }) === 'enrolled',
  );
}

test('nothing happens and nothing is said, however long one waits', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))]) {
    expect(isPassed(at)).toBe(false);
    expect(ids.map((id) => value(at, { ask: 'enrolmentError', device: device(id) }))).toEqual(ids.map(() => 'none'));
  }
});

test('the scope lets them enrol at their next policy', () => {
  const opened = play(estate, { kind: 'setMdmUserScope', to: 'some' });
  expect([isPassed(opened), isPassed(play(opened, wait(60)))]).toEqual([false, true]);
});

test('automatic enrolment is not the cause', () => {
  const other = play(estate, { kind: 'setAutoEnrolment', to: 'none' }, { kind: 'setAutoEnrolment', to: 'all' });
  expect(isPassed(play(other, wait(1440)))).toBe(false);
});

import { expect, test } from 'vitest';
import { type Command, workloads } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, refusal, seed, site, value, wait } from '../estates.ts';

/** L1, second half: 50 hybrid joined clients and no co-management yet; one is to be co-managed, and no slider moved. */
const ids = Array.from({ length: 50 }, (_, index) => `PC-${String(index + 1).padStart(2, '0')}`);
const estate = start(
  site(
    ids.map((id, index) => pc(id, { enrolled: false, pollsAt: index })),
    { version: '2603', autoEnrolment: { kind: 'none' }, tenant: { name: 'fabrikam', mdmUserScope: 'none' } },
  ),
  seed,
);
const scope: Command = { kind: 'setMdmUserScope', to: 'some' };
const wizard: Command = { kind: 'enableCoManagement', autoEnrolment: 'default' };

function isPassed(at: Estate): boolean {
  const coManaged = ids.some((id) => value(at, { ask: 'coManaged', device: device(id) }));
  const moved = workloads.filter((workload) => value(at, { ask: 'setting', workload }) !== 'configMgr');
  return coManaged && moved.every((workload) => workload === 'resourceAccessPolicies');
}

test('it is not done at the start, nor by time alone', () => {
  expect([isPassed(estate), isPassed(play(estate, wait(7 * 1440)))]).toEqual([false, false]);
});

test('scope and wizard make all clients co-managed within the hour', () => {
  const done = play(estate, scope, wizard, wait(60));
  expect(isPassed(done)).toBe(true);
  expect(value(done, { ask: 'tile', value: 'enrolled' })).toBe(50);
});

test('one of the two alone does not', () => {
  for (const command of [scope, wizard]) expect(isPassed(play(estate, command, wait(7 * 1440)))).toBe(false);
  expect(refusal(play(estate, wizard), wizard)?.kind).toBe('alreadySo');
});

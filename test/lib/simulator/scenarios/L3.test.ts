import { expect, test } from 'vitest';
import { branded, type UserId } from '../../../../src/lib/brand.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { device, eventsOf, pc, play, refusal, seed, site, value, wait } from '../estates.ts';

/** L3: the wizard fails at the sign-in, since the administrator has no Intune licence. */
const mia = branded<UserId>('Mia Horn');
const estateAt = (version: '2107' | '2603') =>
  start(
    site([pc('PC', { enrolled: false })], {
      version,
      autoEnrolment: { kind: 'none' },
      operator: mia,
      users: [{ id: mia, licence: 'none' }],
    }),
    seed,
  );
const estate = estateAt('2603');
const wizard: Command = { kind: 'enableCoManagement', autoEnrolment: 'all' };
const assign: Command = { kind: 'changeUser', user: mia, property: 'licence', to: 'full' };

function isPassed(at: Estate): boolean {
  const licensed = value(at, { ask: 'userIs', user: mia, property: 'licence' }) === 'full';
  return licensed && eventsOf(at).some(({ kind }) => kind === 'wizardCompleted');
}

test('the sign-in fails at the start and a week later', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))]) {
    expect(isPassed(at)).toBe(false);
    expect(refusal(at, wizard)).toEqual({ kind: 'wizardSignInFailed', version: '2603' });
  }
  expect(refusal(estateAt('2107'), wizard)).toEqual({ kind: 'wizardSignInFailed', version: '2107' });
});

test('with the licence the wizard completes and the PC enrols', () => {
  const done = play(estate, assign, wizard);
  expect(isPassed(done)).toBe(true);
  expect(value(play(done, wait(60)), { ask: 'coManaged', device: device('PC') })).toBe(true);
});

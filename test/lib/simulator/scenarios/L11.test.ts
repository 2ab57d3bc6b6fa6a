import { expect, test } from 'vitest';
import { branded, type DeliverableId, type GroupId } from '../../../../src/lib/brand.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { type Estate, start } from '../../../../src/lib/simulator/simulator.ts';
import { pc, play, seed, site, value, wait } from '../estates.ts';

/** L11: 0x80180014, since the default platform restriction blocks Windows. */
const ids = ['PC-1', 'PC-2', 'PC-3'];
const everybody = branded<GroupId>('everybody');
const allowed = branded<DeliverableId>('windows-allowed');
const estate = start(
  site(
    ids.map((id) => pc(id, { enrolled: false })),
    {
      settings: { windowsEnrolment: 'blocked' },
      groups: [{ id: everybody, name: 'Everybody', of: 'devices', members: ids }],
      deliverables: [
        { id: allowed, name: 'Windows allowed', kind: 'platformRestriction', with: { windowsMdm: 'allow' } },
      ],
    },
  ),
  seed,
);
const allow: Command = { kind: 'configure', setting: 'windowsEnrolment', to: 'allowed' };
const enrolled = (at: Estate) => value(at, { ask: 'tile', value: 'enrolled' });

function isPassed(at: Estate): boolean {
  return value(at, { ask: 'settingIs', setting: 'windowsEnrolment' }) === 'allowed' && enrolled(at) === 3;
}

test('nobody enrols, and time alone does not help', () => {
  for (const at of [estate, play(estate, wait(7 * 1440))])
    expect([isPassed(at), enrolled(at), value(at, { ask: 'errorCount', code: '0x80180014' })]).toEqual([false, 0, 3]);
});

test('with Windows allowed by default the count rises', () => {
  const done = play(estate, allow, wait(60));
  expect([isPassed(done), enrolled(done)]).toEqual([true, 3]);
});

test('a restriction for a group that allows Windows does not help', () => {
  expect(enrolled(play(estate, { kind: 'deliver', deliverable: allowed, to: everybody }, wait(1440)))).toBe(0);
});

import { expect, test } from 'vitest';
import { actionsOf, sayLeft } from '../../../../src/components/lesson/figure/actions.ts';
import { branded } from '../../../../src/lib/brand.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { common, openingOf } from './small-site.ts';

const asked = (action: 'wipe' | 'sync'): Command => ({ kind: 'remoteAction', device: branded('PC-01'), action });
const tables = actionsOf(openingOf(), {
  ...common,
  kind: 'actions',
  device: 'PC-01',
  minutes: 1440,
  ways: [
    { label: 'Wipe', do: [asked('wipe')] },
    { label: 'Sync', do: [asked('sync')] },
  ],
  asks: [
    { ask: { ask: 'managementState' }, label: 'State' },
    { ask: { ask: 'mdmEnrolled' }, label: 'Enrolled' },
    { ask: { ask: 'clientStanding' }, label: 'Client' },
  ],
});
const [wipe, sync] = tables;

test('each action has a table of what is so before, while it waits and afterwards', () => {
  expect(tables.map(({ caption }) => caption)).toEqual(['Wipe', 'Sync']);
  expect(wipe?.columns).toEqual(['Before, Day 1 10:00', 'While it waits, Day 1 10:00', 'Afterwards, Day 2 10:00']);
  const state = wipe?.rows.find(({ head }) => head === 'State');
  expect(state?.cells.map(({ value }) => value)).toEqual(['managed', 'wipePending', 'notManaged']);
  expect(state?.cells.map(({ mark }) => mark)).toEqual([undefined, 'changed', 'gone']);
});

test('what is gone is said to be gone', () => {
  const enrolled = wipe?.rows.find(({ head }) => head === 'Enrolled');
  expect(enrolled?.cells.at(-1)).toMatchObject({ mark: 'gone', was: 'yes', words: 'no' });
  expect(wipe && sayLeft(wipe)).toBe('Wipe. Gone afterwards: State; Enrolled; Client.');
});

test('an action that leaves all as it was says so', () => {
  expect(sync && sayLeft(sync)).toBe('Sync. Afterwards every answer is as it was before.');
});

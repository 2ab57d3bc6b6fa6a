import { expect, test } from 'vitest';
import { sayStep, storyOf } from '../../../../src/components/lesson/figure/story.ts';
import { branded } from '../../../../src/lib/brand.ts';
import { common, openingOf, toPilot, wait } from './small-site.ts';

const workload = 'compliancePolicies';
const steps = storyOf(openingOf(), {
  ...common,
  kind: 'story',
  asks: [
    { ask: { ask: 'setting', workload }, label: 'Slider' },
    { ask: { ask: 'authority', workload, device: branded('PC-01') } },
  ],
  steps: [
    { label: 'Point', do: [toPilot(workload)], says: 'Nobody has heard of it.' },
    { label: 'Wait', do: [wait(10)], says: 'PC-01 has asked.' },
    { label: 'Rest', do: [wait(5)], says: 'Nothing is left.' },
  ],
});
const words = steps.map(({ answers }) => answers.rows.map(({ cells }) => cells.map((cell) => cell.words).join()));

test('a story begins with how things stand, and each step has its answers', () => {
  expect(steps.map(({ label, clock }) => [label, clock])).toEqual([
    ['At the beginning', 'Day 1 10:00'],
    ['Point', 'Day 1 10:00'],
    ['Wait', 'Day 1 10:10'],
    ['Rest', 'Day 1 10:15'],
  ]);
  expect(words).toEqual([
    ['ConfigMgr', 'ConfigMgr'],
    ['Pilot Intune', 'ConfigMgr'],
    ['Pilot Intune', 'Intune'],
    ['Pilot Intune', 'Intune'],
  ]);
});

test('what is done is said command by command', () => {
  expect(steps.map(({ done }) => done)).toEqual([
    [],
    ['Move Compliance policies to Pilot Intune with “Pilot”'],
    ['Wait 10 minutes'],
    ['Wait 5 minutes'],
  ]);
});

test('what a step has changed is marked, and said', () => {
  expect(steps.map(({ answers }) => answers.rows.map(({ cells }) => cells[0]?.mark))).toEqual([
    [undefined, undefined],
    ['changed', undefined],
    [undefined, 'changed'],
    [undefined, undefined],
  ]);
  const [first, point, , rest] = steps;
  expect(first && sayStep(first)).toBe('At the beginning.');
  expect(point && sayStep(point)).toMatch(/^Point\. 1 answer changed\. Slider/);
  expect(rest && sayStep(rest)).toMatch(/^Rest\. No/);
});

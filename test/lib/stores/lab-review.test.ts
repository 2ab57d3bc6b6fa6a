import { describe, expect, test } from 'vitest';
import { branded } from '../../../src/lib/brand.ts';
import type { Command } from '../../../src/lib/simulator/model.ts';
import { labSetup, spoilersOf } from '../../../src/lib/stores/lab-setup.ts';
import { sayBelief } from '../../../src/lib/view/say.ts';
import { course } from '../lab/course.ts';
import { desk, found, lab, objective, solution, spec, spoilers } from './lab-fixtures.ts';

function reviewAfter(...commands: readonly Command[]) {
  const one = desk();
  one.open();
  one.give(...commands);
  return one.ask({ ask: 'review', spoilers });
}

describe('the review', () => {
  test('of the solution says that all is met, and has no lesson', () => {
    const review = reviewAfter(...solution);
    expect(review).toMatchObject({
      title: 'All objectives met, and nothing broke on the way.',
      lessons: [],
      review: lab.review,
    });
    expect(review.better.map(({ why }) => why)).toEqual(lab.solutions[0].map(({ why }) => why));
    expect(review.reach).toEqual([
      { label: 'Commands', you: 4, author: 4 },
      { label: 'Simulated minutes', you: 60, author: 60 },
      { label: 'PCs touched', you: 5, author: 5 },
      { label: 'Conditions broken', you: 0, author: 0 },
      { label: 'Objectives solved by hints', you: 0, author: 0 },
    ]);
  });
  test('tells each command’s minute, what it met and what it broke', () => {
    const { commands } = reviewAfter(
      ...solution.slice(0, 2),
      { kind: 'wait', minutes: 60 },
      { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' },
    );
    expect(commands.map(({ number, at }) => [number, at])).toEqual([
      [1, 540],
      [2, 540],
      [3, 540],
      [4, 600],
    ]);
    expect(commands[0]?.met).toEqual([{ at: 540, text: 'The collection “Finance PCs” holds every finance PC.' }]);
    expect(commands[2]?.met).toEqual([{ at: 592, text: 'The five finance PCs are co-managed.' }]);
    expect(commands[3]?.broke).toEqual([
      { at: 600, text: 'Compliance policies is never set to move more than ten PCs.' },
    ]);
  });
  test.each([
    ['None of 5 objectives met.', [{ kind: 'wait', minutes: 60 }]],
    ['1 of 5 objectives met.', solution.slice(0, 1)],
    [
      '1 of 5 objectives met, and a condition broke on the way.',
      [...solution.slice(0, 1), { kind: 'switchWorkload', workload: 'clientApps', to: 'intune' }],
    ],
    [
      'You got there, and one condition broke on the way.',
      [
        ...solution,
        { kind: 'switchWorkload', workload: 'clientApps', to: 'intune' },
        { kind: 'switchWorkload', workload: 'clientApps', to: 'configMgr' },
      ],
    ],
  ] as const)('is headed by what was found: %s', (title, commands) => {
    expect(reviewAfter(...commands).title).toBe(title);
  });
  test('says so when some of it was done for the learner', () => {
    const one = desk();
    one.open();
    one.ask({
      ask: 'hint',
      objective: objective('pilot-enrolled'),
      step: 3,
      doIt: spoilers.doIt['pilot-enrolled'] ?? [],
    });
    const review = one.ask({ ask: 'review', spoilers });
    expect(review.title).toBe('You got there, with some of it done for you.');
    expect(review.reach.at(-1)).toMatchObject({ you: 1 });
  });
  test('draws both runs on one line of time, with what broke', () => {
    const { timeline } = reviewAfter({ kind: 'wait', minutes: 30 }, ...solution, {
      kind: 'switchWorkload',
      workload: 'clientApps',
      to: 'intune',
    });
    expect(timeline).toMatchObject({ start: 540, end: 630, of: 5, commands: [540, 570, 570, 570, 570, 630] });
    expect(timeline.you.map(({ at, met }) => `${at}: ${met}`)).toEqual(['540: 0', '570: 1', '617: 5', '630: 5']);
    expect(timeline.author.at(-1)).toEqual({ at: 600, met: 5 });
    expect(timeline.breaks).toEqual([{ at: 630, text: 'No other workload is moved.' }]);
  });
  test('without the solutions, which could not be fetched, tells the rest', () => {
    const one = desk();
    one.open();
    expect(one.ask({ ask: 'review', spoilers: { doIt: {}, solutions: [], missteps: [] } })).toMatchObject({
      lessons: [],
      better: [],
    });
  });
  test('counts as touched only PCs that a run which does nothing leaves alone', () => {
    const waits = reviewAfter({ kind: 'wait', minutes: 600 }).reach[2];
    const downloads = reviewAfter({ kind: 'downloadPolicy', device: branded('HR-01') }).reach[2];
    expect([waits?.you, downloads?.you]).toEqual([0, 1]);
  });
});

describe('a run that takes a misstep of the author’s hears its lesson, and no other', () => {
  // The course's labs too: an author may write two missteps that the review cannot tell apart.
  const missteps = [lab, ...course.labs].flatMap((of) =>
    of.missteps.map((misstep, index) => [`${of.id}, misstep ${index + 1}`, of, misstep] as const),
  );
  test.each(missteps)('%s', (_, of, { commands, says, belief }) => {
    const one = desk(labSetup(of, found([spec, ...course.estates].find(({ id }) => id === of.estate))));
    one.open();
    one.give(...commands);
    const lesson = belief
      ? `${says} The belief behind it: ${sayBelief(belief).says}. ${sayBelief(belief).truth}`
      : says;
    expect(one.ask({ ask: 'review', spoilers: spoilersOf(of) }).lessons).toEqual([lesson]);
  });
  test('and so does a run that broke the same in another way', () => {
    const { lessons } = reviewAfter(
      { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' },
      { kind: 'wait', minutes: 120 },
    );
    expect(lessons.length).toBeGreaterThan(0);
    expect(lessons.join(' ')).toContain('To move some, use Pilot Intune.');
  });
});

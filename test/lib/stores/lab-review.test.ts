import { describe, expect, test } from 'vitest';
import { branded, type LabObjectiveId, type Seed } from '../../../src/lib/brand.ts';
import { readSimFile } from '../../../src/lib/content/sim-file.ts';
import { begin, type Run, result, step } from '../../../src/lib/lab/run.ts';
import type { Scenario } from '../../../src/lib/lab/scenario.ts';
import { variantsOf } from '../../../src/lib/lab/variants.ts';
import type { Command, EstateSpec, Workload } from '../../../src/lib/simulator/model.ts';
import { reviewOf } from '../../../src/lib/stores/lab-review.ts';
import { spoilersOf } from '../../../src/lib/stores/lab-setup.ts';
import { lessonsOf } from '../../../src/lib/stores/review-lessons.ts';
import { sayBelief } from '../../../src/lib/view/say-reasons.ts';
import { course } from '../lab/course.ts';
import { lab, scenario, spec } from './lab-fixtures.ts';

const [play] = variantsOf(lab);
const [spoilers] = spoilersOf(lab);
const solution: readonly Command[] = (play.solutions[0] ?? []).map((one) => one.do);

function runOf(of: Scenario, estate: EstateSpec, seed: Seed, commands: readonly Command[]): Run {
  return commands.reduce((so, command) => step(so, command).run, begin(of, estate, seed));
}
function reviewAfter(...commands: readonly Command[]) {
  return reviewOf(scenario, spec, runOf(lab, spec, lab.seed, commands), [], spoilers);
}

/** A workload moved to Intune, and back before anything came of it. */
function thereAndBack(workload: Workload): readonly Command[] {
  return [
    { kind: 'switchWorkload', workload, to: 'intune' },
    { kind: 'switchWorkload', workload, to: 'configMgr' },
  ];
}

describe('the review', () => {
  test('of the solution says that all is met, and has no lesson', () => {
    const review = reviewAfter(...solution);
    expect(review).toMatchObject({
      title: 'All objectives met, and nothing broke on the way.',
      lessons: [],
      review: lab.review,
    });
    expect(review.better.map(({ why }) => why)).toEqual(play.solutions[0]?.map(({ why }) => why));
    expect(review.reach).toEqual([
      { label: 'Commands', you: '4', author: '4' },
      { label: 'Simulated time', you: '1 hour', author: '1 hour' },
      { label: 'PCs touched', you: '5', author: '5' },
      { label: 'Settings returned to an earlier value', you: '0', author: '0' },
      { label: 'Conditions broken', you: '0', author: '0' },
      { label: 'Objectives solved by hints', you: '0', author: '0' },
    ]);
    expect(review.verdict).toBe('passed');
  });
  test('says its simulated time in days and hours', () => {
    const row = reviewAfter({ kind: 'wait', minutes: 1710 }).reach.find(({ label }) => label === 'Simulated time');
    expect(row?.you).toBe('1 day 4 hours 30 minutes');
  });
  test.each([
    ['not passed: five objectives not met', []],
    ['not passed: one condition broke', [...solution, ...thereAndBack('clientApps')]],
    [
      'not passed: four objectives not met, two conditions broke',
      [...solution.slice(0, 1), ...thereAndBack('clientApps'), ...thereAndBack('compliancePolicies')],
    ],
  ] as const)('says why the run has not passed: %s', (verdict, commands) => {
    expect(reviewAfter(...commands).verdict).toBe(verdict);
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
      '1 of 5 objectives met, and one condition broke on the way.',
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
    const forMe = branded<LabObjectiveId>('pilot-enrolled');
    const run = runOf(lab, spec, lab.seed, spoilers.doIt[forMe] ?? []);
    const review = reviewOf(scenario, spec, run, [{ objective: forMe, step: 3 }], spoilers);
    expect(review.title).toBe('You got there, with some of it done for you.');
    expect(review.reach.at(-1)).toMatchObject({ you: '1' });
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
  test('names the first command after which no solution got there any more, and what would have led on', () => {
    const review = reviewAfter(
      ...solution.slice(0, 1),
      { kind: 'switchWorkload', workload: 'clientApps', to: 'intune' },
      { kind: 'wait', minutes: 60 },
    );
    expect(review.divergence).toMatchObject({
      number: 2,
      at: 540,
      you: 'Move Client apps to Intune',
      lost: ['No other workload is moved.', 'Each finance PC shows the capabilities value 8199.'],
    });
    expect(review.divergence?.instead?.why).toBe(play.solutions[0]?.[1]?.why);
  });
  test('names none while a solution would still get there, and none when all is met', () => {
    expect(reviewAfter(...solution.slice(0, 2)).divergence).toBeUndefined();
    expect(reviewAfter(...solution).divergence).toBeUndefined();
  });
  test('counts settings that came back to a value that they had before', () => {
    const back: readonly Command[] = [
      { kind: 'setMdmUserScope', to: 'some' },
      { kind: 'setMdmUserScope', to: 'all' },
      { kind: 'setMdmUserScope', to: 'some' },
      { kind: 'setMdmUserScope', to: 'none' },
    ];
    const row = reviewAfter(...back).reach.find(({ label }) => label.startsWith('Settings returned'));
    expect(row?.you).toBe('2');
  });
  test('brings the run as a file that the command line replays to the same end', () => {
    const review = reviewAfter(...solution);
    const read = readSimFile('run.json', review.file, []);
    if (!('sim' in read)) throw new Error(JSON.stringify(read.mistakes));
    const { spec: estate, seed, run, ask } = read.sim;
    const end = run.reduce((so, command) => step(so, command).run, begin(lab, estate, seed));
    expect(run).toEqual(solution);
    expect(result(end, []).passed).toBe(true);
    expect(ask).toHaveLength(lab.objectives.length + lab.invariants.length);
  });
  test('without the solutions, which could not be fetched, tells the rest', () => {
    const nothing = { doIt: {}, solutions: [], missteps: [] };
    expect(reviewOf(scenario, spec, runOf(lab, spec, lab.seed, []), [], nothing)).toMatchObject({
      lessons: [],
      better: [],
    });
  });
  test('counts as touched only PCs that a run which does nothing leaves alone', () => {
    const waits = reviewAfter({ kind: 'wait', minutes: 600 }).reach[2];
    const downloads = reviewAfter({ kind: 'downloadPolicy', device: branded('HR-01') }).reach[2];
    expect([waits?.you, downloads?.you]).toEqual(['0', '1']);
  });
});

describe('a run that takes a misstep of the author’s hears its lesson, and no other', () => {
  // The course's labs too: an author may write two missteps that the review cannot tell apart. That each leaves what it
  // names is proved elsewhere.
  const missteps = [lab, ...course.labs].flatMap((of) =>
    variantsOf(of).flatMap((variant) =>
      variant.missteps.map((misstep, index) => [`${of.id}, ${variant.id}, ${index + 1}`, variant, misstep] as const),
    ),
  );
  test.each(missteps)('%s', (_, variant, { commands, breaks, says, belief }) => {
    const lesson = belief
      ? `${says} The belief behind it: ${sayBelief(belief).says}. ${sayBelief(belief).truth}`
      : says;
    expect(lessonsOf(variant, { unmet: breaks, broken: [] }, commands)).toEqual([lesson]);
  });
  test('even when all is taken as it comes out in the simulator', () => {
    const [misstep] = play.missteps;
    const review = reviewAfter(...(misstep?.commands ?? []));
    expect(review.lessons).toHaveLength(1);
    expect(review.lessons[0]).toContain(misstep?.says);
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

import { describe, expect, test } from 'vitest';
import { branded, type LabObjectiveId, type Minute } from '../../../src/lib/brand.ts';
import {
  branching,
  commandsOf,
  estateAfter,
  estatesTo,
  type InSlices,
  redo,
  result,
  step,
  stepping,
  turnsOf,
  undo,
} from '../../../src/lib/lab/run.ts';
import type { Command } from '../../../src/lib/simulator/model.ts';
import { fingerprint } from '../../../src/lib/simulator/simulator.ts';
import { collection, device, download, eventsOf, group, move, pc, site, wait } from '../simulator/estates.ts';
import { give, lab } from './labs.ts';

const spec = site([pc('A', { pollsAt: 5 }), pc('B', { pollsAt: 20 })], { collections: [group('pilot', ['A'])] });
const compliance = { ask: 'authority', workload: 'compliancePolicies' } as const;
const objective = branded<LabObjectiveId>('both');
const both = { both: { every: compliance, within: 'allDevices', is: 'intune' } } as const;
const fresh = () => lab(spec, both);

describe('a step', () => {
  test('lengthens the run by an accepted command', () => {
    const { run, decision } = step(fresh(), move('clientApps', 'intune'));
    expect([decision.kind, commandsOf(run)]).toEqual(['accepted', [move('clientApps', 'intune')]]);
  });
  test('leaves the run as it is where the command is refused', () => {
    const before = fresh();
    expect(step(before, wait(0))).toEqual({
      run: before,
      decision: { kind: 'rejected', rejection: { kind: 'waitOutOfRange', minutes: 0 } },
    });
  });
});

describe('undo and redo', () => {
  test('take back and give again, the clock and the log included', () => {
    const run = give(fresh(), move('compliancePolicies', 'intune'), wait(60));
    const back = undo(run);
    expect([back.estate.now, eventsOf(back.estate).length]).toEqual([600, 1]);
    const again = redo(back);
    expect(fingerprint(again.estate)).toBe(fingerprint(run.estate));
    expect(turnsOf(again)).toEqual(turnsOf(run));
    expect(eventsOf(again.estate)).toEqual(eventsOf(run.estate));
  });
  test('do nothing where there is nothing', () => {
    const run = fresh();
    expect([undo(run), redo(run)]).toEqual([run, run]);
  });
  test('keep what a refused command would have taken', () => {
    const run = undo(give(fresh(), move('clientApps', 'intune')));
    expect(step(run, wait(0)).run.undone).toHaveLength(1);
    expect(give(run, wait(1)).undone).toEqual([]);
  });
  test('take back what broke an invariant, and its mark', () => {
    const run = lab(spec, both, { calm: { none: compliance, within: 'allDevices', is: 'intune' } });
    const broken = give(run, move('compliancePolicies', 'intune'), wait(60));
    expect(result(broken, []).invariants[0]?.firstBroken).toBeDefined();
    expect(result(undo(broken), []).invariants[0]?.firstBroken).toBeUndefined();
  });
});

/** Work to its end, each slice `pace` minutes long; what it came to, and the slices. */
function inSlices<T>(work: InSlices<T>, pace: number) {
  const slices: { now: number; commands: readonly Command[] }[] = [];
  for (;;) {
    const next = work.next(pace);
    if (next.done) return { value: next.value, slices };
    slices.push({ now: next.value.now, commands: next.value.run ? commandsOf(next.value.run) : [] });
  }
}
const minute = (at: number) => branded<Minute>(at);

describe('a long wait', () => {
  const site = { ...both, moved: { ask: { ask: 'setting', workload: 'compliancePolicies' }, is: 'intune' } } as const;
  const moved = give(lab(spec, site), move('compliancePolicies', 'intune'));
  const whole = give(moved, wait(1500));

  test('passes in slices, and after each the run holds one wait of the minutes that have passed', () => {
    const { slices } = inSlices(stepping(moved, wait(900)), 120);
    expect(slices).toEqual(
      // Every six hours the run is judged, so a slice ends there.
      [960, 1080, 1200, 1320, 1440].map((now) => ({
        now,
        commands: [move('compliancePolicies', 'intune'), wait(now - 600)],
      })),
    );
  });
  test.each([1, 7, 240, 5000])(
    'comes to the same in slices of %i minutes: estate, turns and what is kept to undo',
    (pace) => {
      const { run } = inSlices(stepping(moved, wait(1500)), pace).value;
      expect(fingerprint(run.estate)).toBe(fingerprint(whole.estate));
      expect(turnsOf(run)).toEqual(turnsOf(whole));
      expect(commandsOf(run)).toEqual(commandsOf(whole));
      expect(fingerprint(undo(run).estate)).toBe(fingerprint(moved.estate));
    },
  );
  test('that was ended early is a shorter wait, from which the run goes on', () => {
    const work = stepping(moved, wait(1500));
    work.next();
    const stopped = work.next(30);
    const run = stopped.done ? moved : (stopped.value.run ?? moved);
    const passed = run.estate.now - moved.estate.now;
    expect(commandsOf(run).at(-1)).toEqual(wait(passed));
    expect(fingerprint(give(run, wait(1500 - passed)).estate)).toBe(fingerprint(whole.estate));
    expect(fingerprint(give(moved, wait(passed)).estate)).toBe(fingerprint(run.estate));
  });
});

describe('an earlier minute', () => {
  const run = give(
    fresh(),
    move('clientApps', 'intune'),
    wait(100),
    download('B'),
    wait(800),
    move('clientApps', 'configMgr'),
  );

  test.each([600, 601, 650, 700, 701, 1000, 1499, 1500])('%i is shown as it was', (at) => {
    const way = inSlices(estatesTo(run, minute(at), []), 50).value;
    const replayed = [
      fresh(),
      move('clientApps', 'intune'),
      wait(100),
      download('B'),
      wait(800),
      move('clientApps', 'configMgr'),
    ] as const;
    const [start, apps, first, ask, second, back] = replayed;
    const expected =
      at < 700
        ? give(start, apps, ...(at > 600 ? [wait(at - 600)] : []))
        : give(
            start,
            apps,
            first,
            ask,
            ...(at > 700 && at < 1500 ? [wait(at - 700)] : []),
            ...(at === 1500 ? [second, back] : []),
          );
    expect(fingerprint(way.at(-1)?.estate ?? run.estate)).toBe(fingerprint(expected.estate));
  });
  test('is reached from an estate near by that somebody has', () => {
    const near = inSlices(estatesTo(run, minute(1400), []), 10).value;
    const { slices } = inSlices(estatesTo(run, minute(1401), near), 10);
    expect(slices).toEqual([{ now: 1401, commands: [] }]);
  });
  test('can be gone on from: a wait is shortened, and redo brings back what was left behind, as it was', () => {
    const branch = inSlices(branching(run, minute(900)), 50).value;
    expect(commandsOf(branch)).toEqual([move('clientApps', 'intune'), wait(100), download('B'), wait(200)]);
    let again = branch;
    while (again.undone.length > 0) again = redo(again);
    expect(commandsOf(again)).toEqual(commandsOf(run));
    expect(fingerprint(again.estate)).toBe(fingerprint(run.estate));
    expect(turnsOf(again)).toEqual(turnsOf(run));
  });
  test('gone on from and taken back, leads to before the wait, and redo still brings all back', () => {
    let again = undo(inSlices(branching(run, minute(900)), 50).value);
    expect(commandsOf(again)).toEqual([move('clientApps', 'intune'), wait(100), download('B')]);
    while (again.undone.length > 0) again = redo(again);
    expect(commandsOf(again)).toEqual(commandsOf(run));
  });
  test('between two commands is gone on from without a wait', () => {
    const branch = inSlices(branching(run, minute(700)), 50).value;
    expect(commandsOf(branch)).toEqual([move('clientApps', 'intune'), wait(100), download('B')]);
    expect(branch.undone).toEqual([wait(800), move('clientApps', 'configMgr')]);
  });
  test('of a run that is cut once more, keeps the whole wait to be had back', () => {
    const once = inSlices(branching(run, minute(900)), 50).value;
    let again = inSlices(branching(once, minute(800)), 50).value;
    expect(commandsOf(again).at(-1)).toEqual(wait(100));
    while (again.undone.length > 0) again = redo(again);
    expect(again.estate.now).toBe(1500);
    expect(fingerprint(again.estate)).toBe(fingerprint(run.estate));
  });
});

describe('over two hundred commands', () => {
  const commands = Array.from({ length: 200 }, (_, index): Command => {
    const kinds = [
      move('compliancePolicies', index % 8 < 4 ? 'intune' : 'configMgr'),
      wait(7),
      download('B'),
      wait(1),
    ] as const;
    return kinds[index % 4] ?? wait(1);
  });
  const runs = [fresh()];
  for (const command of commands) runs.push(give(runs.at(-1) ?? fresh(), command));
  const long = runs.at(-1) ?? fresh();

  test('at most 32 estates are kept, and always the first and those after the last eight commands', () => {
    for (const run of runs) expect(run.kept.length).toBeLessThanOrEqual(32);
    expect(long.kept.map(({ after }) => after)).toEqual(
      expect.arrayContaining([0, 193, 194, 195, 196, 197, 198, 199, 200]),
    );
  });
  test('the estate after any number of them is the one that was', () => {
    for (const [count, run] of runs.entries())
      expect([count, fingerprint(estateAfter(long, count))]).toEqual([count, fingerprint(run.estate)]);
  });
  test('all can be taken back and given again', () => {
    let run = long;
    for (let left = 199; left >= 0; left--) {
      run = undo(run);
      expect([left, fingerprint(run.estate)]).toEqual([left, fingerprint(runs[left]?.estate ?? long.estate)]);
    }
    for (const _ of commands) run = redo(run);
    expect([fingerprint(run.estate), commandsOf(run)]).toEqual([fingerprint(long.estate), commands]);
    expect(turnsOf(run)).toEqual(turnsOf(long));
  });
});

describe('a result', () => {
  test('says since when an objective is met, and for whom it is not yet', () => {
    const moved = give(fresh(), move('compliancePolicies', 'intune'));
    expect(result(moved, []).objectives).toEqual([
      { id: 'both', met: false, notYet: { count: 2, first: ['A', 'B'] }, done: 'unaided' },
    ]);
    expect(result(give(moved, wait(10)), []).objectives[0]?.notYet).toEqual({ count: 1, first: ['B'] });
    const met = give(moved, wait(300));
    expect(result(met, []).objectives).toEqual([
      { id: 'both', met: true, since: 620, notYet: { count: 0, first: [] }, done: 'unaided' },
    ]);
  });
  test('names at most twenty devices and counts all', () => {
    const many = lab(site(Array.from({ length: 33 }, (_, index) => pc(`PC-${index}`))), both);
    const { count, first } = result(many, []).objectives[0]?.notYet ?? { count: 0, first: [] };
    expect([count, first.length]).toEqual([33, 20]);
  });
  test('counts commands and minutes, and passes when all is met and nothing broke', () => {
    const run = give(fresh(), move('compliancePolicies', 'intune'), wait(60));
    expect(result(run, [])).toMatchObject({ passed: true, score: { got: 1, of: 1 }, commands: 2, minutes: 60 });
    expect(result(fresh(), [])).toMatchObject({ passed: false, score: { got: 0, of: 1 }, commands: 0, minutes: 0 });
  });
  test('gives no point for what was done for the learner, and one for what was only hinted at', () => {
    const run = give(fresh(), move('compliancePolicies', 'intune'), wait(60));
    const hinted = (step: 1 | 2 | 3) => result(run, [{ objective, step }]);
    expect(hinted(2)).toMatchObject({ passed: true, score: { got: 1, of: 1 } });
    expect(hinted(3)).toMatchObject({
      passed: true,
      score: { got: 0, of: 1 },
      objectives: [{ met: true, done: 'forMe' }],
    });
  });
  test('does not pass once an invariant broke, though it was mended', () => {
    const run = lab(spec, both, { small: { ask: { ask: 'reach', workload: 'clientApps' }, atMost: 1 } });
    const mended = give(
      run,
      move('clientApps', 'intune'),
      move('clientApps', 'configMgr'),
      move('compliancePolicies', 'intune'),
      wait(60),
    );
    expect(result(mended, [])).toMatchObject({
      passed: false,
      score: { got: 1, of: 1 },
      objectives: [{ met: true }],
      invariants: [{ id: 'small', firstBroken: { minute: 600, command: 1 } }],
    });
  });
  test('agrees at the end of each command with the turns on the way', () => {
    let run = lab(spec, {
      ...both,
      pilot: { ask: { ask: 'setting', workload: 'compliancePolicies' }, is: 'pilotIntune' },
    });
    for (const command of [
      move('compliancePolicies', 'pilotIntune', 'pilot'),
      wait(30),
      { kind: 'addMember', collection: collection('pilot'), device: device('B') },
      wait(60),
      move('compliancePolicies', 'configMgr'),
      wait(60),
    ] as const) {
      run = give(run, command);
      const standing = new Map(turnsOf(run).map(({ condition, met }) => [condition, met]));
      expect(result(run, []).objectives.map(({ met }) => met)).toEqual([standing.get(0), standing.get(1)]);
    }
  });
});

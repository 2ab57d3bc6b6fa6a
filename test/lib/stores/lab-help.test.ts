import { describe, expect, test } from 'vitest';
import { branded, type DeviceId } from '../../../src/lib/brand.ts';
import { desk, found, objective, play, scenario, solution, spoilers } from './lab-fixtures.ts';

const openDesk = () => {
  const one = desk();
  one.open();
  return one;
};

describe('hints', () => {
  const id = objective('pilot-enrolled');
  const doIt = found(spoilers.doIt['pilot-enrolled']);
  test('begin with a nudge and change nothing', () => {
    const one = openDesk();
    const before = one.now().code;
    expect(one.ask({ ask: 'hint', objective: id, step: 1, doIt: [] })).toEqual({
      step: 1,
      says: play.hints['pilot-enrolled']?.nudge,
    });
    expect([one.now().code, one.now().standing.objectives[2]?.hintsUsed]).toEqual([before, 1]);
  });
  test('go on to the place of the first thing that is still to do', () => {
    const one = openDesk();
    const where = () => one.ask({ ask: 'hint', objective: id, step: 2, doIt });
    expect(where()).toEqual({
      step: 2,
      says: 'Assets and Compliance › Device Collections › Finance PCs',
      place: { pane: { kind: 'collection', collection: 'finance-pcs' }, action: 'rule-Treasury' },
    });
    one.give(...solution.slice(0, 2));
    expect(where()).toMatchObject({ place: { pane: { kind: 'workloads' } } });
    one.give(...solution.slice(2, 3));
    expect(where()).toEqual({ step: 2, says: 'The clock: let time pass.', place: 'clock' });
  });
  test('end with doing it, which meets the objective and earns nothing for it', () => {
    const one = openDesk();
    one.give(...solution.slice(0, 1));
    const done = one.ask({ ask: 'hint', objective: id, step: 3, doIt });
    expect(done).toMatchObject({
      step: 3,
      did: [
        'Set automatic enrolment to Pilot with “Finance PCs”',
        'Move Compliance policies to Pilot Intune with “Finance PCs”',
        'Wait 1 hour',
      ],
    });
    expect(one.now().standing.objectives[2]).toMatchObject({ met: true, forMe: true, hintsUsed: 3 });
  });
  test('count as done for the learner whatever else the doing met, and say so', () => {
    const one = openDesk();
    one.give(...solution.slice(0, 1));
    const done = one.ask({ ask: 'hint', objective: id, step: 3, doIt });
    expect(one.now().standing.objectives.map(({ forMe }) => forMe)).toEqual([false, true, true, true, true]);
    expect(one.now().standing.result).toMatchObject({ passed: true, score: { got: 1, of: 5 } });
    expect(done.says).toContain('This met as well, and it earns no point either: “');
    expect(done.says).toContain(`“${scenario.objectives[4]?.text}”`);
    expect(done.says).not.toContain(`“${scenario.objectives[2]?.text}”`);
  });
  test('leave what was met before to the learner', () => {
    const one = openDesk();
    one.give(...solution);
    one.ask({ ask: 'hint', objective: id, step: 3, doIt });
    expect(one.now().standing.objectives.map(({ forMe }) => forMe)).toEqual([false, false, true, false, false]);
  });
  test('do nothing twice', () => {
    const one = openDesk();
    one.give(...solution);
    const before = one.now().code;
    expect(one.ask({ ask: 'hint', objective: id, step: 3, doIt })).toEqual({
      step: 3,
      says: 'There was nothing left to do for it.',
      did: [],
    });
    one.ask({ ask: 'hint', objective: id, step: 3, doIt });
    expect([one.now().code, one.now().hints.length]).toEqual([before, 1]);
  });
});

describe('playing a solution', () => {
  test('answers why of the run that is shown', () => {
    const one = openDesk();
    one.ask({ ask: 'play', route: play.solutions[0] });
    for (let step = 1; step < play.solutions[0].length; step++) one.ask({ ask: 'playNext' });
    const query = { ask: 'coManaged', device: branded<DeviceId>('FIN-04') } as const;
    expect(one.ask({ ask: 'why', query }).value).toBe('yes');
    one.ask({ ask: 'stopPlaying' });
    expect(one.ask({ ask: 'why', query }).value).toBe('no');
  });
  test('has no next change of the learner’s, who cannot wait for it', () => {
    const one = openDesk();
    one.give({ kind: 'setAutoEnrolment', to: 'all' });
    one.ask({ ask: 'play', route: play.solutions[0] });
    expect(one.now().time).not.toHaveProperty('nextChange');
    one.ask({ ask: 'stopPlaying' });
    expect(one.now().time.nextChange).toBe(542);
  });
  test('goes back a step, and no further than the first', () => {
    const one = openDesk();
    one.ask({ ask: 'play', route: play.solutions[0] });
    const first = one.now().playing;
    one.ask({ ask: 'playNext' });
    const second = one.now();
    one.ask({ ask: 'playNext' });
    one.ask({ ask: 'playBack' });
    expect([one.now().playing, one.now().status, one.now().log]).toEqual([second.playing, second.status, second.log]);
    one.ask({ ask: 'playBack' });
    one.ask({ ask: 'playBack' });
    expect(one.now().playing).toEqual(first);
    one.ask({ ask: 'playNext' });
    expect(one.now().playing).toEqual(second.playing);
  });
  test('goes step by step with its reasons, on a run of its own', () => {
    const one = openDesk();
    one.give({ kind: 'wait', minutes: 7 });
    const { code: mine, standing, view } = one.now();
    const route = play.solutions[0];
    one.ask({ ask: 'play', route });
    const steps = route.map((step, index) => {
      if (index > 0) one.ask({ ask: 'playNext' });
      const played = found(one.now().playing);
      expect(played).toMatchObject({ number: index + 1, of: route.length, why: step.why });
      return played;
    });
    expect(steps.map(({ at }) => at)).toEqual([540, 540, 540, 600]);
    expect(steps.at(-1)?.standing.result.passed).toBe(true);
    expect(steps[0]?.view.pane).toEqual({ kind: 'collection', collection: 'finance-pcs' });
    one.ask({ ask: 'playNext' });
    expect(one.now().playing?.number).toBe(route.length);
    expect([one.now().code, one.now().standing]).toEqual([mine, standing]);
    expect([view.title, one.now().view.title]).toEqual([
      '2 of 14 devices are co-managed',
      '7 of 14 devices are co-managed',
    ]);
    expect(one.now().marks.at(-1)).toMatchObject({ at: 592, text: 'FIN-05 enrolled in Intune' });
    one.ask({ ask: 'stopPlaying' });
    expect(one.now()).toMatchObject({
      playing: undefined,
      code: mine,
      standing,
      view,
      status: 'Stopped playing. Your own run is as you left it.',
    });
  });
});

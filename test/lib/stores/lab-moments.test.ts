import { describe, expect, test } from 'vitest';
import { branded, type DeviceId, type Minute, type Seed } from '../../../src/lib/brand.ts';
import { content, desk, objective, scenario, solution, spec } from './lab-fixtures.ts';

const openDesk = () => {
  const one = desk();
  one.open();
  return one;
};

describe('looking back', () => {
  const past = branded<Minute>(550);
  test('shows an earlier minute and changes nothing', () => {
    const one = openDesk();
    one.give(...solution);
    one.ask({
      ask: 'go',
      pane: { kind: 'device', device: branded('FIN-01') },
      window: { from: 0, count: 50, filter: '' },
    });
    const [flags] = one.now().view.fields;
    const before = one.now().code;
    one.ask({ ask: 'look', at: branded<Minute>(541) });
    expect(one.now()).toMatchObject({
      status: 'Looking at Day 1 09:01.',
      code: before,
      time: { now: 600, lookingAt: 541 },
    });
    const [earlier] = one.now().view.fields;
    expect([flags?.kind === 'flags' && flags.flags, earlier?.kind === 'flags' && earlier.flags]).toEqual([8199, 8197]);
    expect(one.now().log.every(({ at }) => at <= 541)).toBe(true);
    one.ask({ ask: 'look', at: 'now' });
    expect(one.now().view.fields[0]).toEqual(flags);
    expect(one.now().status).toBe('Back to now.');
  });
  test('refuses commands until one is back', () => {
    const one = openDesk();
    one.give({ kind: 'wait', minutes: 60 });
    const before = one.now().code;
    one.ask({ ask: 'look', at: past });
    const says = {
      what: 'Nothing was changed.',
      why: 'You are looking at Day 1 09:10, which is past.',
      cure: 'Go back to now first, or go on from there.',
    };
    expect(one.ask({ ask: 'wait', minutes: 10 })).toMatchObject({ kind: 'rejected', says });
    expect([one.now().code, one.now().status]).toEqual([
      before,
      'Nothing was changed. You are looking at Day 1 09:10, which is past.',
    ]);
    one.ask({ ask: 'look', at: branded<Minute>(600) });
    expect(one.ask({ ask: 'wait', minutes: 10 })).toEqual({ kind: 'accepted' });
  });
  test('asks why of that minute', () => {
    const one = openDesk();
    one.give(...solution);
    const query = { ask: 'authority', workload: 'compliancePolicies', device: branded<DeviceId>('FIN-05') } as const;
    expect(one.ask({ ask: 'why', query }).authority).toBe('intune');
    one.ask({ ask: 'look', at: past });
    expect(one.ask({ ask: 'why', query }).authority).toBe('configMgr');
  });
});

describe('going on from an earlier minute', () => {
  test('leaves behind what came after, says so, and redo brings it back', () => {
    const one = openDesk();
    one.give(...solution);
    const whole = one.now().code;
    one.ask({ ask: 'look', at: branded<Minute>(550) });
    one.ask({ ask: 'branch' });
    expect(one.now()).toMatchObject({
      status:
        'You go on from Day 1 09:10. Left behind: 50 minutes. Redo brings that back, until you give another command.',
      time: { now: 550, canRedo: true },
    });
    expect(one.now().time).not.toHaveProperty('lookingAt');
    expect(one.ask({ ask: 'wait', minutes: 1 })).toEqual({ kind: 'accepted' });
    one.ask({ ask: 'undo' });
    one.ask({ ask: 'look', at: branded<Minute>(545) });
    one.ask({ ask: 'branch' });
    const short = one.now().code;
    one.ask({ ask: 'redo' });
    expect(one.now().code).not.toBe(short);
    const again = openDesk();
    again.give(...solution);
    again.ask({ ask: 'look', at: branded<Minute>(550) });
    again.ask({ ask: 'branch' });
    again.ask({ ask: 'redo' });
    expect(again.now()).toMatchObject({ code: whole, status: 'Done again: Wait 1 hour.' });
  });
  test('does nothing where one looks at the present', () => {
    const one = openDesk();
    one.give({ kind: 'wait', minutes: 5 });
    const { code: before } = one.now();
    one.ask({ ask: 'branch' });
    expect(one.now().code).toBe(before);
  });
});

describe('a lab with variants', () => {
  const [first] = scenario.variants;
  const changed = {
    ...first,
    change: { tenant: { mdmUserScope: 'none' } },
    nudges: { 'pilot-enrolled': 'Look at scope.' },
  } as const;
  const two = { ...scenario, variants: [first, changed] } as const;
  const mobility = (seed: number) => {
    const one = desk({ scenario: two, spec, content });
    one.open({ seed: branded<Seed>(seed) });
    return one;
  };
  const scopeOf = (one: ReturnType<typeof mobility>) => {
    const query = { ask: 'eligibility', device: branded<DeviceId>('FIN-01') } as const;
    return one.ask({ ask: 'why', query, again: true }).value;
  };

  test('has the estate and the hints of the one that the seed picks', () => {
    expect(scopeOf(mobility(4))).not.toBe(scopeOf(mobility(5)));
    const hint = { ask: 'hint', objective: objective('pilot-enrolled'), step: 1, doIt: [] } as const;
    expect(mobility(5).ask(hint)).toEqual({ step: 1, says: 'Look at scope.' });
    expect(mobility(4).ask(hint)).toEqual({ step: 1, says: first.nudges['pilot-enrolled'] });
  });
  test('keeps its variant in the run’s code, and when it is started over', () => {
    const one = mobility(5);
    one.give({ kind: 'wait', minutes: 5 });
    const again = desk({ scenario: two, spec, content });
    again.open({ code: one.now().code, seed: branded<Seed>(4) });
    expect([again.now().seed, scopeOf(again)]).toEqual([5, scopeOf(one)]);
    again.ask({ ask: 'restart' });
    expect([again.now().seed, again.now().time.canUndo]).toEqual([5, false]);
    again.ask({ ask: 'restart', seed: branded<Seed>(8) });
    expect([again.now().seed, scopeOf(again)]).toEqual([8, scopeOf(mobility(4))]);
  });
});

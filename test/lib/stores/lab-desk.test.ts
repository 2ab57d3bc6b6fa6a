import { describe, expect, test } from 'vitest';
import {
  branded,
  type CollectionId,
  type ContentPrint,
  type DeviceId,
  type LabId,
  type Seed,
} from '../../../src/lib/brand.ts';
import { decode, encode } from '../../../src/lib/lab/code.ts';
import { code, content, desk, found, objective, scenario, solution, spec, spoilers } from './lab-fixtures.ts';

const workloads = { kind: 'workloads' } as const;
const openDesk = () => {
  const one = desk();
  one.open();
  return one;
};

describe('opening', () => {
  test('a fresh lab stands at its start, with all objectives open', () => {
    const one = desk();
    expect(one.open()).toEqual({ kind: 'fresh' });
    const { standing, time, view, log, playing } = one.now();
    expect(standing.objectives.map(({ met }) => met)).toEqual([false, false, false, false, false]);
    expect(standing.objectives[0]?.notYet).toBe('Not yet: FIN-04, FIN-05.');
    expect(time).toMatchObject({ now: 540, start: 540, canUndo: false, canRedo: false });
    expect([view.pane, log, playing]).toEqual([{ kind: 'map' }, [], undefined]);
  });
});

describe('resuming', () => {
  const played = openDesk();
  played.give(...solution);
  const saved = played.now().code;

  test('a saved run stands where it was left, hints included', () => {
    const one = desk();
    const hints = [{ objective: objective('flags-right'), step: 1 }] as const;
    expect(one.open({ code: saved, hints })).toEqual({ kind: 'resumed' });
    expect(one.now()).toMatchObject({
      code: saved,
      hints,
      status: 'Resumed at Day 1 10:00, after 4 commands.',
      time: { canUndo: true },
    });
    expect(one.now().standing).toEqual({
      ...played.now().standing,
      objectives: played
        .now()
        .standing.objectives.map((own) => ({ ...own, hintsUsed: own.id === 'flags-right' ? 1 : 0 })),
    });
  });
  test('one command is one command', () => {
    const one = openDesk();
    one.give({ kind: 'wait', minutes: 1 });
    const again = desk();
    again.open({ code: one.now().code });
    expect(again.now().status).toBe('Resumed at Day 1 09:01, after 1 command.');
  });
  test.each([
    ['cut off', code(saved.slice(0, -3)), 'The saved run could not be read.'],
    [
      'another lab’s',
      encode({ ...found(decode(saved)), lab: branded<LabId>('other') }),
      'The saved run belongs to another lab.',
    ],
    [
      'with a command that is refused now',
      encode({
        ...found(decode(saved)),
        commands: [
          { kind: 'setAutoEnrolment', to: 'none' },
          { kind: 'setAutoEnrolment', to: 'none' },
        ],
      }),
      'The lab has changed since this run, and one of its commands is no longer possible.',
    ],
  ])('a run that is %s is refused, and the desk is fresh', (_, bad, says) => {
    const one = desk();
    expect(one.open({ code: bad })).toEqual({ kind: 'refused', says });
    expect(one.now().time).toMatchObject({ now: 540, canUndo: false });
  });
  test('a run that ends differently now is shown, and says so', () => {
    const one = desk();
    expect(one.open({ code: encode({ ...found(decode(saved)), end: '00000000' }) })).toEqual({ kind: 'resumed' });
    expect(one.now().status).toMatch(
      /^Resumed at .+\. The simulator has changed since, so this run now ends differently\.$/,
    );
    expect(one.now().code).toBe(saved);
  });
  test('a run on what the lab was before says by what it is judged', () => {
    const one = desk();
    one.open({ code: encode({ ...found(decode(saved)), content: branded<ContentPrint>('before') }) });
    expect(one.now().status).toMatch(/The lab has changed since, and the run is judged as the lab is now\.$/);
  });
  test('a run keeps its own seed', () => {
    const one = desk();
    one.open({ code: encode({ ...found(decode(saved)), seed: branded<Seed>(99) }) });
    expect(decode(one.now().code)?.seed).toBe(99);
  });
});

describe('sending', () => {
  test('an accepted command is done and said, with what it met', () => {
    const one = openDesk();
    const action = one.control({ kind: 'collection', collection: branded('finance-pcs') }, 'rule-Treasury');
    expect(
      one.ask({ ask: 'send', action, values: { property: 'department', operator: 'isLike', value: 'Treasury' } }),
    ).toEqual({ kind: 'accepted' });
    expect(one.now().status).toBe(
      'Set rule “Treasury” of “Finance PCs” to department is like “Treasury”: done. Met at Day 1 09:00: The collection “Finance PCs” holds every finance PC.',
    );
    expect(one.now().log.map(({ text }) => text)).toEqual([
      'Rule “Treasury” of “Finance PCs”: department is like “Treasury”',
      '“Finance PCs”: 2 members more',
    ]);
  });
  test('what only waits at its device is no more than ordered', () => {
    const one = openDesk();
    one.give(...solution);
    one.give({ kind: 'remoteAction', action: 'restart', device: branded('FIN-01') });
    expect(one.now().status).toMatch(/^In Intune, “Restart” on FIN-01: ordered\./);
  });
  test('a control with something missing sends nothing', () => {
    const one = openDesk();
    const action = one.control(workloads, 'switch-clientApps-pilotIntune');
    expect(one.ask({ ask: 'send', action, values: { pilotCollection: '' } })).toEqual({
      kind: 'invalid',
      input: 'pilotCollection',
      says: 'Choose: pilot collection (Staging tab).',
    });
    expect(one.now().time.canUndo).toBe(false);
  });
  test('a refused command changes nothing and says what, why and what cures it', () => {
    const one = openDesk();
    const before = one.now().code;
    const action = one.control(workloads, 'switch-resourceAccessPolicies-configMgr');
    expect(one.ask({ ask: 'send', action, values: {} })).toEqual({
      kind: 'rejected',
      rejection: { kind: 'workloadFixed', workload: 'resourceAccessPolicies', version: '2603' },
      says: {
        what: 'Resource access policies was not moved.',
        why: 'It is fixed on Intune since version 2403, and this site is 2603.',
        cure: 'Leave it with Intune.',
      },
    });
    expect([one.now().code, one.now().status]).toEqual([
      before,
      'Resource access policies was not moved. It is fixed on Intune since version 2403, and this site is 2603.',
    ]);
  });
  test('a broken invariant is said with minute and device', () => {
    const one = openDesk();
    one.give({ kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' });
    expect(one.now().status).toBe(
      'Broken at Day 1 09:00: Compliance policies is never set to move more than ten PCs. Move Compliance policies to Intune: done.',
    );
    one.give({ kind: 'wait', minutes: 60 });
    expect(one.now().status).toContain('Broken at Day 1 09:06 on IT-01: No other PC obeys Intune for compliance.');
    expect(one.now().standing.invariants[0]).toMatchObject({
      broken: 'Broken at Day 1 09:06 on IT-01, by command 1: Move Compliance policies to Intune.',
      at: 546,
    });
    expect(one.now().standing.invariants[2]?.broken).toBe(
      'Broken at Day 1 09:00, by command 1: Move Compliance policies to Intune.',
    );
  });
});

describe('waiting', () => {
  test('a broken invariant names the command that broke it, not the last one before', () => {
    const one = desk();
    one.open();
    one.give(
      { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' },
      { kind: 'setMdmUserScope', to: 'some' },
      { kind: 'wait', minutes: 60 },
    );
    const broken = one.now().standing.invariants.find(({ id }) => id === 'nobody-else')?.broken;
    expect(broken).toContain('by command 1: Move Compliance policies to Intune.');
  });
  test('until the next change stops at it, and says where there is none', () => {
    const one = openDesk();
    expect(one.now().time.nextChange).toBeUndefined();
    expect(one.ask({ ask: 'wait', minutes: 'nextChange' })).toMatchObject({
      kind: 'rejected',
      says: { what: 'No time passed.' },
    });
    expect(one.now().time.now).toBe(540);
    one.give({ kind: 'setAutoEnrolment', to: 'all' });
    expect(one.now().time.nextChange).toBe(542);
    expect(one.ask({ ask: 'wait', minutes: 'nextChange' })).toEqual({ kind: 'accepted' });
    expect([one.now().time.now, one.now().log.at(-1)?.text]).toEqual([542, 'SAL-01 enrolled in Intune']);
  });
  test('for as long as was looked ahead is said where nothing changes', () => {
    const one = openDesk();
    expect(one.now().time).toMatchObject({ quietFor: 1440 });
    expect(one.ask({ ask: 'wait', minutes: 'nextChange' })).toMatchObject({
      says: { why: 'Nothing changes within a day.' },
    });
  });
  test('no time at all is refused', () => {
    expect(openDesk().ask({ ask: 'wait', minutes: 0 })).toMatchObject({
      kind: 'rejected',
      rejection: { kind: 'waitOutOfRange' },
    });
  });
});

describe('undo, redo and starting over', () => {
  test('take back the last command and say which', () => {
    const one = openDesk();
    const start = one.now().code;
    one.give({ kind: 'wait', minutes: 30 });
    const waited = one.now().code;
    one.ask({ ask: 'undo' });
    expect([one.now().code, one.now().status, one.now().time.canRedo]).toEqual([
      start,
      'Taken back: Wait 30 minutes.',
      true,
    ]);
    one.ask({ ask: 'redo' });
    expect([one.now().code, one.now().status]).toEqual([waited, 'Done again: Wait 30 minutes.']);
    one.ask({ ask: 'restart' });
    expect([one.now().code, one.now().status, one.now().time.canUndo]).toEqual([start, 'Started over.', false]);
  });
  test('another case is said to be one, and to be known where it is', () => {
    const one = openDesk();
    one.ask({ ask: 'restart', seed: branded<Seed>(8), known: false });
    expect(one.now().status).toBe('Another case.');
    one.ask({ ask: 'restart', seed: branded<Seed>(9), known: true });
    expect(one.now().status).toBe('Another case. You have had every case of this lab; this is one of them again.');
  });
  test('undo leaves a hint spent', () => {
    const one = openDesk();
    one.ask({
      ask: 'hint',
      objective: objective('finance-collected'),
      step: 3,
      doIt: found(spoilers.doIt['finance-collected']),
    });
    one.ask({ ask: 'undo' });
    expect(one.now().hints).toEqual([{ objective: 'finance-collected', step: 3 }]);
  });
});

describe('what a wait brought about', () => {
  test('is counted by PC, in the order in which it began', () => {
    const one = openDesk();
    one.give(...solution);
    expect(one.now().status).toContain(
      'Wait 1 hour: done. It is Day 1 10:00. 5 PCs received policy, 5 enrolled in Intune. Met at',
    );
  });
  test('is said where only a count that the lab watches has moved', () => {
    const [first] = scenario.objectives;
    const condition = { every: { ask: 'useWuServer' }, within: { named: 'FIN-*' }, is: false } as const;
    const scans = { ...scenario, objectives: [{ ...found(first), condition }] };
    const one = desk({ scenario: scans, spec, content });
    one.open();
    one.give({ kind: 'configure', setting: 'softwareUpdates', to: 'no' });
    one.ask({ ask: 'wait', minutes: 'nextChange' });
    expect(one.now().status).toMatch(/^Wait \d+ minutes: done\. It is Day 1 09:\d\d\. .+FIN-\d+: no\.$/);
    one.ask({ ask: 'undo' });
    one.give({ kind: 'wait', minutes: 51 });
    expect(one.now().status).toMatch(/FIN-\d+: no, and so on 3 more PCs\.$/);
  });
  test('is nothing where nothing was due', () => {
    const one = openDesk();
    one.give({ kind: 'wait', minutes: 15 });
    expect(one.now().status).toBe('Wait 15 minutes: done. It is Day 1 09:15. Nothing changed.');
  });
});

describe('why', () => {
  const query = {
    ask: 'memberOf',
    collection: branded<CollectionId>('finance-pcs'),
    device: branded<DeviceId>('FIN-04'),
  } as const;
  test('is said when somebody asks, and not when the desk asks again', () => {
    const one = openDesk();
    one.ask({ ask: 'why', query });
    expect(one.now().status).toBe('FIN-04 in “Finance PCs”: no.');
    one.give(...solution.slice(0, 1));
    const { status } = one.now();
    expect(one.ask({ ask: 'why', query, again: true }).value).toBe('yes');
    expect(one.now().status).toBe(status);
  });
});

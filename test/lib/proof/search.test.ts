import { describe, expect, test } from 'vitest';
import type { Condition, Play } from '../../../src/lib/lab/scenario.ts';
import { depthFor, search } from '../../../src/lib/proof/search.ts';
import type { Command } from '../../../src/lib/simulator/model.ts';
import { lab } from '../lab/labs.ts';
import { collection, device, group, move, pc, site, wait } from '../simulator/estates.ts';

const closed: Command = { kind: 'setMdmUserScope', to: 'none' };
const add: Command = { kind: 'addMember', collection: collection('pilot'), device: device('A') };
const remove: Command = { kind: 'removeMember', collection: collection('pilot'), device: device('A') };
const intune = move('compliancePolicies', 'intune');
const authority = { ask: 'authority', workload: 'compliancePolicies' } as const;
const moved: Condition = { every: authority, within: 'allDevices', is: 'intune' };

const spec = site([pc('A', { pollsAt: 5, enrolled: false })], { collections: [group('pilot', [])] });

/** A play with one solution, for what is asked of the searcher. */
function played(...commands: readonly Command[]): Play {
  return { hints: {}, missteps: [], solutions: [commands.map((command) => ({ do: command, why: 'So.' }))] };
}

describe('a search', () => {
  test('finds the shortest route, which need not be a solution', () => {
    const found = search(lab(spec, { moved }), played(add, intune, wait(60)), [add, intune, wait(60)], 3);
    expect(found.shortest).toEqual([intune, wait(60)]);
  });
  test('counts estates that stand alike once, and goes no deeper than it is told', () => {
    const at = (depth: number) => search(lab(spec, { moved }), played(intune, wait(60)), [add, intune], depth);
    expect(at(1)).toMatchObject({ states: 3, complete: true, shortest: undefined });
    // Added and moved is one estate, whichever came first.
    expect(at(2).states).toBe(4);
    expect(at(3).states).toBe(4);
  });
  test('does not go on where an invariant is broken', () => {
    const run = lab(
      spec,
      { moved },
      { open: { ask: { ask: 'memberCount', collection: collection('pilot') }, atMost: 0 } },
    );
    const found = search(run, played(intune, wait(60)), [add, intune], 3);
    expect(found).toMatchObject({ states: 2, broken: 2 });
  });
  test('does not take estates for one that differ in what has happened', () => {
    const inOrder: Condition = {
      inOrder: [{ kind: 'memberAdded' }, { kind: 'memberRemoved' }, { kind: 'memberAdded' }],
    };
    const found = search(lab(spec, { inOrder }), played(add, remove, add), [add, remove], 3);
    expect(found.shortest).toEqual([add, remove, add]);
  });
});

describe('dead ends', () => {
  const found = search(lab(spec, { moved }), played(intune, wait(60)), [intune, closed], 2);
  test('are estates from which no solution gets there, with how they are reached', () => {
    expect(found.states).toBe(4);
    expect(found.dead).toEqual({ count: 2, first: [[closed], [intune, closed]] });
  });
  test('are none where what was undone is done again by a solution', () => {
    const open: Command = { kind: 'setMdmUserScope', to: 'all' };
    const again = search(lab(spec, { moved }), played(open, intune, wait(60)), [intune, closed], 2);
    expect(again).toMatchObject({ states: 4, dead: { count: 0, first: [] } });
  });
});

test.each([
  [12, 4],
  [13, 3],
])('an alphabet of %i letters is searched to depth %i', (letters, depth) => {
  expect(depthFor(letters)).toBe(depth);
});

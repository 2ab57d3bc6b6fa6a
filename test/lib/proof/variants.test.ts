import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayTable } from '../../../src/cli/prove-table.ts';
import { sayMistakes } from '../../../src/lib/content/mistake.ts';
import { readCourse } from '../../../src/lib/content/read.ts';
import { unproved } from '../../../src/lib/content/unproved.ts';
import { prove } from '../../../src/lib/proof/proof.ts';
import { courseWith } from '../../fixtures/course-with.ts';
import { variedLab } from '../../fixtures/varied-lab.ts';

/** The small course with its lab in two variants, proved. */
function provedWith(variants: { readonly [id: string]: string }) {
  const root = courseWith({ 'labs/small-pilot.yaml': variedLab(variants) });
  try {
    const reading = readCourse(root);
    if (reading.problems.length > 0) throw new Error(sayMistakes(reading.problems));
    const proofs = prove(reading.course);
    return { proofs, failed: unproved(reading, proofs.failed) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('each variant of a lab is proved in its own estate', () => {
  const { proofs, failed } = provedWith({
    plain: '{}',
    late: '{ devices: [{ id: PC-3, enrolled: false }], tenant: { mdmUserScope: none } }',
  });
  expect(proofs.unproved).toEqual([]);
  expect(proofs.variants).toMatchObject([
    { lab: 'small-pilot', variant: 'plain', failed: 0 },
    { lab: 'small-pilot', variant: 'late' },
  ]);
  // PC-3 never enrols there, so no solution of that variant meets all, and its failures stand where the variant does.
  expect(failed.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/^not proved that a solution is accepted and meets every objective: .*three-moved \(PC-3\)/),
  );
  expect(Math.min(...failed.map(({ line }) => line))).toBeGreaterThan(100);
});

test('the table has a line for each variant, and says what was limited', () => {
  const { proofs } = provedWith({ plain: '{}', same: '{}' });
  const [head, plain, same, ...more] = sayTable(proofs.variants).split('\n');
  expect(head).toMatch(
    /^lab +variant +solutions +missteps +objectives +letters +depth +states +broken +dead ends +proofs +failed$/,
  );
  expect(plain).toMatch(/^small-pilot +plain +2 +4 +2 +14 +3 +\d+ +\d+ +0 +\d+ +0$/);
  expect(same).toBe(plain?.replace('plain', 'same '));
  expect(more).toEqual([]);
  const [one] = proofs.variants;
  if (one?.search === undefined) throw new Error('Nothing was searched');
  const limited = {
    ...one,
    devices: { full: 2000, small: 500 },
    weak: ['the objective “x”: it rests on a guess'],
    dead: ['Close the tenant'],
    search: { ...one.search, complete: false, dead: { count: 3, first: [] } },
  };
  expect(sayTable([limited]).split('\n').slice(2)).toEqual([
    'small-pilot, plain: searched with 500 of its 2000 devices.',
    'small-pilot, plain: the search met its limit of states.',
    'small-pilot, plain: the objective “x”: it rests on a guess.',
    'small-pilot, plain: no solution gets there after: Close the tenant.',
    'small-pilot, plain: and 2 dead ends more.',
  ]);
});

import { expect, test } from 'vitest';
import { declaredOfRules, proveRules } from '../../../src/lib/proof/prove-rules.ts';
import { openTally } from '../../../src/lib/proof/tally.ts';
import { fidelity } from '../../../src/lib/simulator/fidelity.ts';

const [sound] = fidelity;

test('a rule without an address or a day is a failure, and says what it has', () => {
  if (sound === undefined) throw new Error('There are no rules');
  const tally = openTally();
  proveRules(tally, [sound, { ...sound, source: 'a talk' }, { ...sound, checked: 'lately' }]);
  expect(tally.failed.map(({ says }) => says)).toEqual([
    `its source is “a talk”, read “${sound.checked}”`,
    `its source is “${sound.source}”, read “lately”`,
  ]);
});

test('every rule is proved', () => {
  const tally = openTally();
  proveRules(tally);
  expect(tally.ran).toBe(fidelity.length);
  expect(tally.missing(declaredOfRules())).toEqual([]);
});

/** Proves of each rule of the simulator that somebody can look it up: a source, and the day on which it was read. */
import { fidelity, type Rule } from '../simulator/fidelity.ts';
import type { Declared, Place, Tally } from './tally.ts';

const what = 'a rule has a source and the day on which it was read';

/** Proves all rules. That each has a test that fails when it is inverted, a test of the tests holds. */
export function proveRules(tally: Tally, rules: readonly Rule[] = fidelity): void {
  for (const rule of rules)
    tally.prove(what, at(rule), () =>
      isSourced(rule) ? undefined : `its source is “${rule.source}”, read “${rule.checked}”`,
    );
}

/** How many rules have a source and a date. */
export function sourcedRules(): number {
  return fidelity.filter(isSourced).length;
}

/** The proofs that there must be. */
export function declaredOfRules(): readonly Declared[] {
  return fidelity.map((rule) => ({ what, where: at(rule) }));
}

function isSourced({ source, checked }: Rule): boolean {
  return /^https:\/\/\S+$/.test(source) && /^\d{4}-\d{2}-\d{2}$/.test(checked);
}

function at({ id }: Rule): Place {
  return { collection: 'rules', id, path: [] };
}

import { sayMistakes } from '../lib/content/mistake.ts';
import { type Reading, readCourse } from '../lib/content/read.ts';
import { unproved } from '../lib/content/unproved.ts';
import { type Proofs, prove, proved } from '../lib/proof/proof.ts';
import { sayBank } from './bank-table.ts';
import { sayTable } from './prove-table.ts';
import { readArguments, say } from './terminal.ts';

/**
 * `tandem prove [--json]`: reads and proves the course of the folder it runs in. Exit code 1 when a proof fails or did not
 * run, 2 when a file is mistaken.
 */
export function proveCommand(args: readonly string[]): number {
  const given = readArguments(args, ['json'], 0);
  if (typeof given === 'string') {
    say(given, 'error');
    return 2;
  }
  const reading = readCourse(process.cwd());
  const json = given.flags.has('json');
  if (reading.problems.length > 0) {
    const none = { labs: 0, items: 0, claims: 0, rules: 0, proofs: 0 };
    if (json) sayJson({ ...none, failed: reading.problems, unproved: [] });
    else say(sayMistakes(reading.problems), 'error');
    return 2;
  }
  const proofs = prove(reading.course);
  if (json) sayJson(counted(proofs, reading));
  else sayProofs(proofs, reading);
  return proved(proofs) ? 0 : 1;
}

function counted({ labs, items, claims, rules, proofs, ...lists }: Proofs, reading: Reading): object {
  const failed = unproved(reading, lists.failed);
  return { labs, items, claims, rules, proofs, failed, unproved: unproved(reading, lists.unproved) };
}

function sayJson(found: object): void {
  say(JSON.stringify(found, undefined, 2));
}

function sayProofs(found: Proofs, reading: Reading): void {
  const mistakes = unproved(reading, [...found.failed, ...found.unproved]);
  if (mistakes.length > 0) say(sayMistakes(mistakes), 'error');
  if (found.variants.length > 0) say(`${sayTable(found.variants)}\n`);
  if (found.items > 0) say(`${sayBank(reading.course)}\n`);
  const { labs, items, claims, rules, proofs, failed } = found;
  const missing = found.unproved.length === 0 ? '' : `, ${found.unproved.length} declared and not run`;
  say(
    `Labs ${labs}, items ${items}, claims ${claims}, rules ${rules}: ${proofs} proofs, ${failed.length} failed${missing}.`,
  );
}

import { sayMistakes } from '../lib/content/mistake.ts';
import { readCourse } from '../lib/content/read.ts';
import { unproved } from '../lib/content/unproved.ts';
import { type Proofs, prove, proved } from '../lib/proof/proof.ts';
import { readArguments, say } from './terminal.ts';

/** `tandem prove [--json]`: reads and proves the course of the folder it runs in. Exit code 1 when a proof fails, 2 when a file is mistaken. */
export function proveCommand(args: readonly string[]): number {
  const given = readArguments(args, ['json'], 0);
  if (typeof given === 'string') {
    say(given, 'error');
    return 2;
  }
  const reading = readCourse(process.cwd());
  const proofs = reading.problems.length === 0 ? prove(reading.course) : undefined;
  const mistakes = proofs === undefined ? reading.problems : unproved(reading, proofs.failed);
  const held = proofs !== undefined && proved(proofs);
  if (given.flags.has('json')) say(JSON.stringify({ ...proofs, failed: mistakes, proved: held }, undefined, 2));
  else {
    if (mistakes.length > 0) say(sayMistakes(mistakes), 'error');
    if (proofs !== undefined) say(sayProofs(proofs));
  }
  if (proofs === undefined) return 2;
  return held ? 0 : 1;
}

function sayProofs({ labs, items, claims, proofs, declared, searched, failed }: Proofs): string {
  const lines = searched.map(
    ({ lab, states, complete }) => `${lab}: ${states} estates searched${complete ? '' : ', then the limit was met'}`,
  );
  const missing = proofs < declared ? `; ${declared - proofs} declared proofs did not run` : '';
  return [
    ...lines,
    `Labs ${labs}, items ${items}, claims ${claims}: ${proofs} proofs, ${failed.length} failed${missing}.`,
  ].join('\n');
}

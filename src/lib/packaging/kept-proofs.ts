/** What was proved is kept beside the packages, under a print of all that it depends on, so that two builds of one course prove it once. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Course } from '../content/course.ts';
import { type Proofs, prove, proved } from '../proof/proof.ts';

/** How many of each were proved. */
export type Proven = Pick<Proofs, 'proofs' | 'labs' | 'items' | 'claims' | 'rules'>;

/** The counts of an earlier whole proof of exactly these files, or nothing. */
export function keptProofs(root: string): Proven | undefined {
  try {
    const { proofs, labs, items, claims, rules } = JSON.parse(readFileSync(fileOf(root), 'utf8'));
    return { proofs, labs, items, claims, rules };
  } catch {
    return undefined; // never proved here, or half written: both mean that it is to be proved
  }
}

/** Proves the course of the project at `root`; what holds whole is kept. */
export function proveAndKeep(root: string, course: Course): Proofs {
  const found = prove(course);
  if (proved(found)) {
    const { proofs, labs, items, claims, rules } = found;
    mkdirSync(folderOf(root), { recursive: true });
    writeFileSync(fileOf(root), JSON.stringify({ proofs, labs, items, claims, rules }));
  }
  return found;
}

function folderOf(root: string): string {
  return join(root, 'node_modules', '.cache', 'tandem');
}

function fileOf(root: string): string {
  return join(folderOf(root), `proofs-${printOf(root)}.json`);
}

const code = join(import.meta.dirname, '..');

/** Of all that a proof could depend on: the names and bytes of the course's files and of the code that proves them. */
function printOf(root: string): string {
  const print = createHash('sha256');
  for (const folder of [join(root, 'src', 'content'), code]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      print
        .update(`${relative(folder, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return print.digest('hex').slice(0, 32);
}

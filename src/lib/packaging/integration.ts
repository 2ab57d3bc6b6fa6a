import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sayMistakes } from '../content/mistake.ts';
import { type Reading, readCourse } from '../content/read.ts';
import { unproved } from '../content/unproved.ts';
import { proved } from '../proof/proof.ts';
import { keptProofs, type Proven, proveAndKeep } from './kept-proofs.ts';

/** Reads the course and proves it, unless exactly this was proved before; a mistake or a failed proof stops the build with the whole list. */
export function provenCourse(): AstroIntegration {
  let root = '';
  return {
    name: 'proven-course',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const reading = readCourse(root);
        if (reading.problems.length > 0) throw new Error(sayMistakes(reading.problems));
        const proofs = keptProofs(root) ?? provenNow(root, reading);
        logger.info(
          `Course proved: ${proofs.proofs} proofs (labs ${proofs.labs}, items ${proofs.items}, claims ${proofs.claims}, rules ${proofs.rules}).`,
        );
      },
    },
  };
}

function provenNow(root: string, reading: Reading): Proven {
  const proofs = proveAndKeep(root, reading.course);
  if (!proved(proofs)) throw new Error(sayMistakes(unproved(reading, [...proofs.failed, ...proofs.unproved])));
  return proofs;
}

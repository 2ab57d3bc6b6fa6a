import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sayMistakes } from '../content/mistake.ts';
import { readCourse } from '../content/read.ts';
import { unproved } from '../content/unproved.ts';
import { prove, proved } from '../proof/proof.ts';

/** Reads and proves the course before anything is built; a mistake or a failed proof stops the build with the whole list. */
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
        const proofs = prove(reading.course);
        if (proofs.failed.length > 0) throw new Error(sayMistakes(unproved(reading, proofs.failed)));
        if (!proved(proofs))
          throw new Error(`${proofs.proofs} proofs ran, and the course declares ${proofs.declared}.`);
        logger.info(
          `Course proved: ${proofs.proofs} proofs (labs ${proofs.labs}, items ${proofs.items}, claims ${proofs.claims}).`,
        );
      },
    },
  };
}

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCourse } from '../../../src/lib/content/read.ts';
import { keptProofs, proveAndKeep } from '../../../src/lib/packaging/kept-proofs.ts';
import { courseWith } from '../../fixtures/course-with.ts';

test('a whole proof is kept for exactly the files that were proved', () => {
  const root = courseWith({});
  expect(keptProofs(root)).toBeUndefined();
  const { proofs, labs } = proveAndKeep(root, readCourse(root).course);
  expect(keptProofs(root)).toMatchObject({ proofs, labs });
  writeFileSync(join(root, 'src/content/terms/another.yaml'), 'term: x');
  expect(keptProofs(root)).toBeUndefined();
  rmSync(root, { recursive: true });
});

test('a proof that failed is not kept', () => {
  const root = courseWith({
    'lessons/pilots.mdx': ['compliancePolicies }, is: configMgr }', 'compliancePolicies }, is: intune }'],
  });
  expect(proveAndKeep(root, readCourse(root).course).failed).toHaveLength(1);
  expect(keptProofs(root)).toBeUndefined();
  rmSync(root, { recursive: true });
});

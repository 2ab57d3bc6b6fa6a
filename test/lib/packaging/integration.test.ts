import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { provenCourse } from '../../../src/lib/packaging/integration.ts';
import { type Changes, courseWith } from '../../fixtures/course-with.ts';

/** What the build says, or is stopped with, for the small course after these changes. */
function build(changes: Changes): string {
  const root = courseWith(changes);
  const { hooks } = provenCourse();
  const said: string[] = [];
  try {
    // @ts-expect-error only what the hook uses is handed in
    hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${root}/`) } });
    // @ts-expect-error only what the hook uses is handed in
    hooks['astro:build:start']?.({ logger: { info: (text: string) => said.push(text) } });
    return said.join('\n');
  } catch (error) {
    return `stopped: ${error instanceof Error ? error.message : ''}`;
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the build', () => {
  test('says how much of the course was proved', () => {
    expect(build({})).toMatch(/^Course proved: \d{3} proofs \(labs 1, items 3, claims 1, rules \d{3}\)\.$/);
  });
  test('is stopped by a mistake in a file', () => {
    expect(build({ 'items/who-moves.yaml': ['key: [site]', 'key: [sites]'] })).toMatch(
      /^stopped: One mistake.*\n {2}src\/content\/items\/who-moves\.yaml:16:7 /,
    );
  });
  test('is stopped by a proof that fails', () => {
    expect(
      build({ 'lessons/pilots.mdx': ['compliancePolicies }, is: configMgr }', 'compliancePolicies }, is: intune }'] }),
    ).toMatch(/^stopped: One mistake.*\n {2}src\/content\/lessons\/pilots\.mdx:8:3 {2}not proved that a claim is true/);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { simulate } from '../../src/cli/simulate.ts';
import { readCourse } from '../../src/lib/content/read.ts';
import { readSimFile } from '../../src/lib/content/sim-file.ts';
import { simJsonSchema } from '../../src/lib/content/sim-schema.ts';
import { readYaml } from '../../src/lib/content/yaml-source.ts';

const estates = readCourse(process.cwd()).course.estates;
const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/```yaml\n# (\S+\.yaml).*\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => ({
  name,
  text,
}));
const schema = z.fromJSONSchema(simJsonSchema(estates.map(({ id }) => id)));

function answers(text: string): readonly unknown[] {
  const read = readSimFile('example', text, estates);
  if (!('sim' in read)) throw new Error(JSON.stringify(read.mistakes));
  const { answers: found, rejections } = simulate(read.sim, true);
  expect(rejections).toEqual([]);
  return found.map(({ value }) => value);
}

describe('the examples in the README', () => {
  test('are the two that are named', () => {
    expect(examples.map(({ name }) => name)).toEqual(['pilot.yaml', 'join.yaml']);
  });
  test('run, and answer what their titles say', () => {
    expect(examples.map(({ text }) => answers(text))).toEqual([
      ['intune', 'configMgr'],
      ['0x801C03F2', true],
    ]);
  });
  test.each(examples)('$name fits the JSON Schema', ({ text }) => {
    expect(schema.safeParse(readYaml('example', text).value).success).toBe(true);
  });
});

describe('the JSON Schema of a sim file', () => {
  const file = (run: unknown, ask: unknown = []) =>
    schema.safeParse({ estate: 'five-pcs', run: [run], ask: [ask].flat() }).success;
  test.each<[unknown, boolean]>([
    [{ kind: 'wait', minutes: 5 }, true],
    [{ kind: 'wait' }, false],
    [{ kind: 'fly', minutes: 5 }, false],
    [{ kind: 'configure', setting: 'mdmAuthority', to: 'none' }, true],
    [{ kind: 'configure', setting: 'mdmAuthority', to: 'enforced' }, false],
    [{ kind: 'changeUser', user: 'Ada', property: 'mfa', to: 'enforced' }, true],
    [{ kind: 'changeUser', user: 'Ada', property: 'mfa', to: 'intune' }, false],
  ])('takes a command only with what it may have: %j is %s', (command, fits) => {
    expect(file(command)).toBe(fits);
  });
  test.each<[unknown, boolean]>([
    [{ ask: 'coManaged', device: 'PC-01' }, true],
    [{ ask: 'coManaged' }, false],
    [{ at: 600, every: { ask: 'coManaged' }, within: 'allDevices', is: true }, true],
    [{ every: { ask: 'coManaged' }, is: true }, false],
  ])('takes a question only whole: %j is %s', (asked, fits) => {
    expect(file({ kind: 'wait', minutes: 1 }, asked)).toBe(fits);
  });
  test('knows the estates of the course', () => {
    expect(schema.safeParse({ estate: 'nowhere' }).success).toBe(false);
  });
});

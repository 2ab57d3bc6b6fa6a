import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fidelity } from '../../src/lib/simulator/fidelity.ts';

const cli = fileURLToPath(new URL('../../src/cli/tandem.ts', import.meta.url));
const course = fileURLToPath(new URL('../fixtures/course', import.meta.url));

// Each starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sim-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function tandem(...args: readonly string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: course, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const run = `estate: four-pcs
seed: 7
run:
  - { kind: addMember, collection: pilot, device: PC-1 }
  - { kind: switchWorkload, workload: resourceAccessPolicies, to: configMgr }
  - { kind: switchWorkload, workload: compliancePolicies, to: pilotIntune, pilotCollection: pilot }
  - { kind: wait, minutes: 60 }
ask:
  - { ask: authority, device: PC-1, workload: compliancePolicies, at: 541 }
  - { ask: authority, device: PC-1, workload: compliancePolicies }
  - { every: { ask: authority, workload: compliancePolicies }, within: allDevices, is: intune }
`;

describe('tandem sim', () => {
  test('prints the log, what was rejected, and each answer with its causes', () => {
    const { code, out } = tandem('sim', file('run.yaml', run));
    expect(code).toBe(0);
    expect(out).toContain('Day 1 09:00  PC-1 added to “Pilot”');
    expect(out).toContain('Command 2 was rejected: Move Resource access policies to ConfigMgr');
    expect(out).toMatch(
      /Day 1 09:01 {2}Authority for Compliance policies on PC-1: Configuration Manager\n {2}because: /,
    );
    expect(out).toMatch(
      /Day 1 10:00 {2}Authority for Compliance policies on PC-1: Intune\n {2}because: PC-1 is enrolled/,
    );
    expect(out).toMatch(/Not so: .*Intune\n {2}because: PC-2 is enrolled/);
  });
  test('with --json prints one object with log, answers and rejections', () => {
    const { log, answers, rejections } = JSON.parse(tandem('sim', file('run.yaml', run), '--json').out);
    expect(log[0]).toEqual({ at: 540, cause: 'learner', kind: 'memberAdded', collection: 'pilot', device: 'PC-1' });
    expect(answers.map((answer: { value: unknown }) => answer.value)).toEqual(['configMgr', 'intune', false]);
    expect(answers[1]).toMatchObject({
      query: { ask: 'authority', device: 'PC-1' },
      at: 600,
      because: expect.any(Array),
      changes: expect.any(Array),
    });
    expect(rejections).toEqual([
      {
        number: 2,
        at: 540,
        command: { kind: 'switchWorkload', workload: 'resourceAccessPolicies', to: 'configMgr' },
        rejection: { kind: 'workloadFixed', workload: 'resourceAccessPolicies', version: '2603' },
      },
    ]);
  });
  test('with --strict stops at a rejected command with exit code 1', () => {
    const { code, out } = tandem('sim', file('run.yaml', run), '--strict', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).log.map((event: { kind: string }) => event.kind)).toEqual([
      'memberAdded',
      'membershipChanged',
    ]);
  });
  test('reads JSON too', () => {
    const { code, out } = tandem(
      'sim',
      file('run.json', '{ "estate": "four-pcs", "ask": [{ "ask": "flags", "device": "PC-1" }] }'),
    );
    expect([code, out]).toEqual([0, expect.stringContaining('Capabilities value on PC-1: 8197')]);
  });
  test('says file, line, what is wrong and what to write, with exit code 2 and nothing on the way out', () => {
    const path = file('bad.yaml', run.replace('kind: wait', 'kind: wiat'));
    const { code, out, error } = tandem('sim', path);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(`${path}:7:7  "kind" cannot be "wiat"\n      write: wait`);
  });
  test.each([
    [['sim'], 'Name one file.'],
    [['sim', 'none.yaml'], 'no such file'],
    [['sim', 'a', '--jsno'], '--jsno'],
    [['sum'], 'There is no command "sum".'],
  ])('%j is bad input', (args, said) => {
    const { code, error } = tandem(...args);
    expect([code, error]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('tandem fidelity', () => {
  test('lists every rule with its source, the most misleading simplifications first', () => {
    const { code, out } = tandem('fidelity');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^\d+ rules, \d+ of them simplified, the most misleading first\.$/);
    for (const { id, source } of fidelity)
      expect([out.includes(`${id}  [`), out.includes(source)]).toEqual([true, true]);
  });
  test('gives machines the same list', () => {
    const rules: { id: string; simplified: number }[] = JSON.parse(tandem('fidelity', '--json').out);
    expect(rules.map(({ id }) => id).toSorted()).toEqual(fidelity.map(({ id }): string => id).toSorted());
    const danger = rules.map(({ simplified }) => simplified);
    expect(danger).toEqual(danger.toSorted((a, b) => b - a));
  });
  test('shows one rule by its id, and says which there are for another', () => {
    expect(tandem('fidelity', 'co-managed').out).toMatch(/^co-managed {2}\[D\]/);
    expect(tandem('fidelity', 'co-manged')).toMatchObject({ code: 2, error: expect.stringContaining('co-managed') });
  });
  test('takes one rule at most', () => {
    expect(tandem('fidelity', 'co-managed', 'flags-value').code).toBe(2);
  });
});

test('tandem sim --schema prints a JSON Schema that names the estates of the course', () => {
  const { code, out } = tandem('sim', '--schema');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'Tandem sim file', type: 'object' });
  expect(out).toContain('"four-pcs"');
});

describe('tandem prove', () => {
  test('prints a table of the labs and the counts, and as JSON the counts with what failed and what did not run', () => {
    const said = tandem('prove');
    expect(said).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/^lab +variant +solutions /) });
    const [, proofs = ''] = /Labs 1, items 3, claims 1, rules \d+: (\d+) proofs, 0 failed\.\n$/.exec(said.out) ?? [];
    expect(JSON.parse(tandem('prove', '--json').out)).toEqual({
      labs: 1,
      items: 3,
      claims: 1,
      rules: fidelity.length,
      proofs: Number(proofs),
      failed: [],
      unproved: [],
    });
  });
});

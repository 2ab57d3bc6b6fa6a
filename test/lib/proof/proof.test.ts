import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sayMistakes } from '../../../src/lib/content/mistake.ts';
import { readCourse } from '../../../src/lib/content/read.ts';
import { unproved } from '../../../src/lib/content/unproved.ts';
import { declaredProofs, prove, proved } from '../../../src/lib/proof/proof.ts';
import type { ProofKind } from '../../../src/lib/proof/remedies.ts';
import { type Changes, courseWith } from '../../fixtures/course-with.ts';

const small = readCourse(fileURLToPath(new URL('../../fixtures/course', import.meta.url))).course;
const lab = 'labs/small-pilot.yaml';
const choice = 'items/who-moves.yaml';
const lesson = 'lessons/pilots.mdx';

const secondSolution = part(lab, / {2}- - \{ do: \{ kind: setQueryRule[\s\S]*?(?=missteps:)/);
const twin = part(lab, / {2}- - \{ do: \{ kind: addMember[\s\S]*?(?= {2}- -)/);
const choiceProof = part(choice, /proof:[\s\S]*/);

const ruleOne = 'name: One, property: name, operator: isEqualTo, value: PC-1 }';
const salesRule = 'name: One, property: department, operator: isEqualTo, value: Sales }';

/** A file with Device configuration moved instead of compliance, and asked about what goes with it. */
function dragged(path: string): string {
  return text(path)
    .replaceAll('workload: compliancePolicies, to', 'workload: deviceConfiguration, to')
    .replaceAll('workload: compliancePolicies }', 'workload: endpointProtection }')
    .replaceAll('device: PC-4', 'device: PC-1');
}

function text(path: string): string {
  return readFileSync(new URL(`../../fixtures/course/src/content/${path}`, import.meta.url), 'utf8');
}

/** The part of a file of the small course that fits the pattern. */
function part(path: string, pattern: RegExp): string {
  const found = pattern.exec(text(path));
  if (found === null) throw new Error(`Not in ${path}: ${pattern}`);
  return found[0];
}

/** The failed proofs of the small course after these changes, as mistakes in its files. */
function failuresOf(changes: Changes): ReturnType<typeof unproved> {
  const root = courseWith(changes);
  try {
    const reading = readCourse(root);
    if (reading.problems.length > 0) throw new Error(sayMistakes(reading.problems));
    return unproved(reading, prove(reading.course).failed);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('a sound course', () => {
  test('is proved: as many proofs ran as it declares, and none failed', () => {
    const proofs = prove(small);
    expect(proofs).toMatchObject({ labs: 1, items: 3, claims: 1, declared: declaredProofs(small), failed: [] });
    expect(proofs.proofs).toBe(proofs.declared);
    expect(proved(proofs)).toBe(true);
  });
  test('is not proved when a declared proof did not run', () => {
    expect(proved({ ...prove(small), proofs: 1 })).toBe(false);
  });
  test('is searched, and says how many estates were visited', () => {
    expect(prove(small).searched).toEqual([{ lab: 'small-pilot', states: 230, complete: true }]);
  });
});

describe('a claim that is false', () => {
  const found = () =>
    failuresOf({
      'lessons/pilots.mdx': ['compliancePolicies }, is: configMgr }', 'compliancePolicies }, is: intune }'],
    });
  test('is reported where it stands, with the value and its causes', () => {
    expect(found()).toEqual([
      {
        file: 'src/content/lessons/pilots.mdx',
        line: 8,
        column: 3,
        what: expect.stringMatching(
          /^not proved that a claim is true: the claim “outside” is false\..*PC-4: Configuration Manager\. PC-4 is enrolled in Intune\..*only members of “Pilot” switch\. PC-4 is not a member of “Pilot”\./,
        ),
        write: 'the claim as it is so, or another run',
      },
    ]);
  });
});

describe('each proof fails when what it proves is not so', () => {
  test.each<readonly [ProofKind, Changes, says: string]>([
    ['a random run does not pass', { [lab]: [ruleOne, salesRule] }, 'random run'],
    ['no route is shorter than the shortest solution', { [lab]: [ruleOne, salesRule] }, 'fewer commands pass: '],
    [
      'the key rests on documented rules',
      { [choice]: dragged(choice) },
      'it rests on what is not documented: “With Device configuration at Pilot Intune, its pilot collection counts for what it takes along” (drag-at-pilot) is [I]',
    ],
    ['a claim rests on documented rules', { [lesson]: dragged(lesson) }, '(drag-at-pilot) is [I]'],
    [
      'the start meets no objective',
      { 'estates/four-pcs.yaml': ['name: Pilot }', 'name: Pilot, members: [PC-1, PC-2, PC-3] }'] },
      'met before anything is done: all-three-in',
    ],
    [
      'no two solutions do the same',
      { [lab]: [secondSolution, twin] },
      'solution 2 differs from an earlier one in order or waiting only',
    ],
    [
      'a solution is accepted and meets every objective',
      { [lab]: ['{ kind: wait, minutes: 60 }, why', '{ kind: wait, minutes: 30 }, why'] },
      'not met: three-moved (PC-3)',
    ],
    [
      'a solution breaks no invariant',
      { [lab]: ['within: { devices: [PC-4] }', 'within: { devices: [PC-3] }'] },
      'broken: nobody-else by command 5',
    ],
    [
      'a solution keeps to the budget',
      { [lab]: ['commands: 6', 'commands: 4'] },
      'it takes 5 commands and 60 minutes; the budget is 4 and 120',
    ],
    [
      'a misstep breaks exactly what it names',
      { [lab]: ['breaks: [nobody-else]', 'breaks: [nothing-else]'] },
      'it names nothing-else and breaks nobody-else',
    ],
    [
      'a command has its place in a console',
      {
        [lab]: [
          '      - { kind: switchWorkload, workload: clientApps, to: intune }',
          '      - { kind: removeQueryRule, collection: pilot, name: Two }\n      - { kind: switchWorkload, workload: clientApps, to: intune }',
        ],
      },
      'no console offers “Remove rule “Two” from “Pilot””',
    ],
    [
      'do it for me brings its objective nearer',
      {
        [lab]: [
          '      - { kind: addMember, collection: pilot, device: PC-1 }\n      - { kind: addMember, collection: pilot, device: PC-2 }\n      - { kind: addMember, collection: pilot, device: PC-3 }\n  three-moved',
          '      - { kind: wait, minutes: 10 }\n  three-moved',
        ],
      },
      'after 0 commands the hint for “all-three-in” changes the estate and brings it no nearer',
    ],
    [
      'the run is accepted',
      { [choice]: ['to: pilotIntune, pilotCollection: pilot }', 'to: pilotIntune }'] },
      'command 2, “Move Compliance policies to Pilot Intune”, is refused: Pilot Intune needs a pilot collection.',
    ],
    [
      'a keyed option is true',
      { [choice]: ['key: [site]', 'key: [nobody]'] },
      'the option “Nobody” is keyed and false.',
    ],
    [
      'a distractor is false',
      { [choice]: ['key: [site]', 'key: [nobody]'] },
      'the option “Configuration Manager” is not keyed and true',
    ],
    [
      'a distractor is what its belief answers',
      { [choice]: ['belief: pilotReachesEveryone', 'belief: flagsNeverChange'] },
      'whoever thinks that the base of the capabilities value is 1 on every site would not choose “Intune”.',
    ],
    [
      'each source goes with its keyed target and no other',
      { 'items/which-pc.yaml': ['[pc-1, cloud]', '[pc-1, site]'] },
      'the key has “site”, and what fits is cloud.',
    ],
    [
      'exactly the orders that keep every pair get there',
      { 'items/what-first.yaml': ['[[fill, poll], [move, poll]]', '[[fill, poll]]'] },
      'keeps every pair and does not get there',
    ],
    [
      'exactly the orders that keep every pair get there',
      { 'items/what-first.yaml': ['[[fill, poll], [move, poll]]', '[[fill, move], [move, poll]]'] },
      'breaks a pair and gets there all the same',
    ],
    [
      'at most one item in five rests on a source alone',
      {
        [choice]: [
          choiceProof,
          'proof: { kind: source, url: https://learn.microsoft.com/x, checked: "2026-11-20", where: The first table }\n',
        ],
      },
      '1 of 3: who-moves',
    ],
    [
      'the run of a figure is accepted',
      {
        'lessons/pilots.mdx': [
          '    run: []',
          '    run: [{ kind: switchWorkload, workload: resourceAccessPolicies, to: configMgr }]',
        ],
      },
      'command 1, “Move Resource access policies to ConfigMgr”, is refused',
    ],
  ])('%s', (what, changes, says) => {
    const said = failuresOf(changes).map((failure) => failure.what);
    expect(said).toContainEqual(expect.stringContaining(`not proved that ${what}: `));
    expect(said.join('\n')).toContain(says);
  });
});

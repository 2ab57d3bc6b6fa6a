import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sayMistakes } from '../../../src/lib/content/mistake.ts';
import { readCourse } from '../../../src/lib/content/read.ts';
import { unproved } from '../../../src/lib/content/unproved.ts';
import { namesOf } from '../../../src/lib/names-of.ts';
import { declaredProofs, prove, proved } from '../../../src/lib/proof/proof.ts';
import { type ProofKind, remedies } from '../../../src/lib/proof/remedies.ts';
import { openTally } from '../../../src/lib/proof/tally.ts';
import { fidelity } from '../../../src/lib/simulator/fidelity.ts';
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

/** A table of one row, as sure as is said. */
function facts(confidence: string): string {
  return [
    'title: Facts',
    'columns: [{ id: who, label: Who }]',
    'rows:',
    `  - { id: one, cells: { who: [right, also] }, source: https://example.org/a, checked: '2026-11-20', confidence: ${confidence} }`,
  ].join('\n');
}

/** A proof by that table in which the keyed option says so much of the row. */
function tableProof(site: string): string {
  const cell = (is: string) => `{ row: one, column: who, is: ${is} }`;
  return `proof: { kind: table, table: facts, holds: { site: ${cell(site)}, cloud: ${cell('other')}, nobody: ${cell('none')} } }`;
}

/** Objectives that time alone meets. */
const waitsAlone = text(lab)
  .replace('{ ask: { ask: memberCount, collection: pilot }, atLeast: 3 }', '{ happened: { kind: timePassed } }')
  .replace(/every: \{ ask: authority[\s\S]*?is: intune\n/, 'happened: { kind: timePassed }\n');

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
  const proofs = prove(small);
  test('is proved: none of its proofs failed, and all that it declares ran', () => {
    expect(proofs).toMatchObject({ labs: 1, items: 3, claims: 1, failed: [], unproved: [] });
    expect(proofs.rules).toBe(fidelity.length);
    expect(proofs.proofs).toBe(declaredProofs(small).reduce((sum, { times = 1 }) => sum + times, 0));
    expect(proved(proofs)).toBe(true);
  });
  test('is not proved when a declared proof did not run, and says which', () => {
    const [lost] = openTally().missing(declaredProofs(small).filter(({ where }) => where.collection === 'lessons'));
    expect(lost).toMatchObject({ what: 'a claim is true', says: 'the proof did not run' });
    expect(proved({ failed: [], unproved: lost === undefined ? [] : [lost] })).toBe(false);
  });
  test('is searched three commands deep, and all of its four PCs take part', () => {
    expect(proofs.variants).toMatchObject([
      {
        lab: 'small-pilot',
        solutions: 2,
        missteps: 4,
        objectives: 2,
        letters: 14,
        search: { depth: 3, complete: true, shortest: undefined },
        devices: { full: 4, small: 4 },
        failed: 0,
      },
    ]);
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
  const rows: readonly (readonly [ProofKind, Changes, says: string])[] = [
    ['a random run does not pass', { [lab]: [ruleOne, salesRule] }, 'random run'],
    [
      'no route is shorter than the shortest solution',
      { [lab]: [ruleOne, salesRule] },
      '3 commands pass, and the shortest solution has 5: Move Compliance policies to Pilot Intune with “Pilot”; ',
    ],
    [
      'the key rests on documented rules',
      { [choice]: dragged(choice) },
      'it rests on what is not documented: “With Device configuration at Pilot Intune, its pilot collection counts for what it takes along” (drag-at-pilot) is [I]',
    ],
    ['a claim rests on documented rules', { [lesson]: dragged(lesson) }, '(drag-at-pilot) is [I]'],
    ['doing nothing does not pass', { [lab]: waitsAlone }, 'waiting 60 minutes passes, and nothing has to be done'],
    [
      'two of three missteps consist of accepted commands only',
      {
        [lab]: text(lab)
          .replaceAll('workload: deviceConfiguration, to: intune', 'workload: clientApps, to: configMgr')
          .replace('workload: clientApps, to: intune', 'workload: clientApps, to: configMgr'),
      },
      '2 of 4 are refused somewhere: command 1, “Move Client apps to ConfigMgr”, is refused',
    ],
    [
      'an objective that practitioners found the ground of says so',
      {
        [lab]: [
          '{ ask: { ask: memberCount, collection: pilot }, atLeast: 3 }',
          '{ some: { ask: flags }, within: { devices: [PC-1] }, is: 8199 }',
        ],
      },
      'it rests on what practitioners found: “The capabilities value is a base plus one number for each workload that is Intune’s” (flags-value)',
    ],
    [
      'a key that practitioners found the ground of says so',
      {
        [choice]: [
          'site: { ask: { ask: authority, device: PC-4, workload: compliancePolicies }, is: configMgr }',
          'site: { ask: { ask: flags, device: PC-4 }, is: 8197 }',
        ],
      },
      'it rests on what practitioners found: ',
    ],
    [
      'a claim says exactly when practitioners found its ground',
      {
        [lesson]: [
          '{ ask: authority, device: PC-4, workload: compliancePolicies }, is: configMgr }',
          '{ ask: flags, device: PC-4 }, is: 8197 }',
        ],
      },
      'the claim “outside”: it rests on what practitioners found: ',
    ],
    [
      'a claim says exactly when practitioners found its ground',
      { [lesson]: ['  outside:\n', '  outside:\n    foundBy: practitioners\n'] },
      'the claim “outside” rests on documented rules alone',
    ],
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
    [
      'the table says what the key says',
      { 'tables/facts.yaml': facts('D'), [choice]: [choiceProof, tableProof('wrong')] },
      'keyed and not there. In row one, column who: right; also.',
    ],
    [
      'a row that a key rests on is documented',
      { 'tables/facts.yaml': facts('I'), [choice]: [choiceProof, tableProof('right')] },
      'not documented: one',
    ],
    [
      'a row that a key rests on is documented',
      { 'tables/facts.yaml': facts('C'), [choice]: [choiceProof, tableProof('right')] },
      'found by practitioners: one',
    ],
  ];
  test.each(rows)('%s', (what, changes, says) => {
    const said = failuresOf(changes).map((failure) => failure.what);
    expect(said).toContainEqual(expect.stringContaining(`not proved that ${what}: `));
    expect(said.join('\n')).toContain(says);
  });
  test('and there is no kind of proof that has no test', () => {
    const elsewhere: readonly ProofKind[] = [
      'a claim is true',
      'a solution holds on the thinned fleet too',
      'the key is not mostly the longest option',
      'the key is not mostly the first option',
      'a rule has a source and the day on which it was read',
      'the proof fits the item',
    ];
    const tried = [...elsewhere, ...rows.map(([what]) => what)];
    expect(namesOf(remedies).filter((what) => !tried.includes(what))).toEqual([]);
  });
});

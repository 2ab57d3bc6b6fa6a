import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../../src/lib/content/read.ts';
import type { Changes } from '../../fixtures/course-with.ts';
import { mistakesOf } from './mistakes-of.ts';

type Case = readonly [title: string, changes: Changes, file: string, line: number, what: string, write: string];

const item = 'items/who-moves.yaml';
const lesson = 'lessons/pilots.mdx';
const sourceLine = 'source: https://learn.microsoft.com/intune/configmgr/comanage/how-to-switch-workloads\n';
const nobodyLine = '    nobody: { ask: { ask: authority, device: PC-4, workload: compliancePolicies }, is: none }\n';

describe('a mistake says its file and line, what is wrong, and what to write', () => {
  test.each<Case>([
    [
      'an unknown field that is nearly a known one',
      { [item]: ['stem:', 'stme:'] },
      item,
      3,
      '"stme" is not a field here',
      'stem',
    ],
    [
      'an unknown field like no other',
      { 'terms/pilot.yaml': ['title:', 'colour: blue\ntitle:'] },
      'terms/pilot.yaml',
      1,
      '"colour" is not a field here',
      'nothing here, or one of: title, formerly, definition, source, checked',
    ],
    [
      'a missing rationale',
      { [item]: ['    rationale: PC-4 is not in the pilot.\n', ''] },
      item,
      6,
      '"rationale" is missing',
      'rationale: why this option is right, or what is wrong about it',
    ],
    [
      'a dangling reference',
      { 'checks/pilots.yaml': ['which-pc,', 'which-pcs,'] },
      'checks/pilots.yaml',
      4,
      'there is no item "which-pcs"',
      'which-pc',
    ],
    [
      'a dangling link by id',
      { [lesson]: ['(lab:small-pilot)', '(lab:smal-pilot)'] },
      lesson,
      41,
      'the link leads nowhere: there is no lab "smal-pilot"',
      'lab:small-pilot',
    ],
    [
      'a link that is no id',
      { [lesson]: ['(lab:small-pilot)', '(/lab/small-pilot/)'] },
      lesson,
      41,
      '"/lab/small-pilot/" is no link by id',
      'one of lesson:id, lab:id, check:id, term:id, or an https address',
    ],
    [
      'a dangling anchor',
      { [lesson]: ['#a-pilot-has-edges', '#a-pilot-has-edge'] },
      lesson,
      41,
      'the lesson "pilots" has no heading "#a-pilot-has-edge"',
      '#a-pilot-has-edges',
    ],
    [
      'a component that places nothing',
      { [lesson]: ['<Ask item="who-moves" />', '<Ask item="who-move" />'] },
      lesson,
      39,
      'there is no item "who-move"',
      'who-moves',
    ],
    [
      'an unknown component',
      { [lesson]: ['<Ask item', '<Aks item'] },
      lesson,
      39,
      '<Aks> is not a component of lessons',
      'Ask',
    ],
    [
      'code in a lesson',
      { [lesson]: ['## A pilot', 'import x from "y";\n\n## A pilot'] },
      lesson,
      33,
      'a lesson holds no code',
      'prose and the components of lessons, which need no import',
    ],
    [
      'a claim that is not placed',
      { [lesson]: ['<Claim id="outside">', '<Claim id="outsid">'] },
      lesson,
      8,
      'the claim "outside" is nowhere in the text',
      '<Claim id="outside">the sentence</Claim>',
    ],
    [
      'one id in two files',
      { 'terms/pilot.yml': 'title: Twice' },
      'terms/pilot.yml',
      1,
      'the term "pilot" is already in src/content/terms/pilot.yaml',
      'another file name, or delete one of the two',
    ],
    [
      'an id inside the file that is not its name',
      { [item]: ['objective:', 'id: who-goes\nobjective:'] },
      item,
      1,
      'the id is the file\'s name, "who-moves", and not "who-goes"',
      'id: who-moves, or no id at all',
    ],
    [
      'one id in a list twice',
      { [item]: ['id: nobody', 'id: cloud'] },
      item,
      13,
      'option "cloud" stands here a second time',
      'another option, or nothing',
    ],
    [
      'a key that names no option',
      { [item]: ['key: [site]', 'key: [sites]'] },
      item,
      16,
      'the key names no option: there is no "sites"',
      'site',
    ],
    [
      'YAML that does not parse',
      { 'terms/pilot.yaml': ['title: Pilot collection', 'title: Pilot: collection'] },
      'terms/pilot.yaml',
      1,
      'not readable as YAML: Nested mappings are not allowed in compact mappings',
      'quotes around a text that holds a colon and a space',
    ],
    [
      'a term without a source',
      { 'terms/pilot.yaml': [sourceLine, ''] },
      'terms/pilot.yaml',
      1,
      '"source" is missing',
      'source: the https address of the page that says so',
    ],
    [
      'a day that does not exist',
      { 'terms/pilot.yaml': ['2026-11-20', '2026-11-31'] },
      'terms/pilot.yaml',
      4,
      'not a day',
      'a day as 2026-11-20',
    ],
    [
      'a device that the estate has not',
      {
        [item]: [
          'device: PC-4, workload: compliancePolicies }, is: configMgr',
          'device: PC-44, workload: compliancePolicies }, is: configMgr',
        ],
      },
      item,
      26,
      'the estate "four-pcs" has no device "PC-44"',
      'PC-4',
    ],
    [
      'a collection that the estate has not',
      { [lesson]: ['collection: pilot', 'collection: pilots'] },
      lesson,
      12,
      'the estate "four-pcs" has no collection "pilots"',
      'pilot',
    ],
    [
      'a pattern that no device matches',
      { 'labs/small-pilot.yaml': ['within: { devices: [PC-4] }', 'within: { named: FIN-* }'] },
      'labs/small-pilot.yaml',
      27,
      'no device of the estate "four-pcs" is named like "FIN-*"',
      'one of: PC-1, PC-2, PC-3, PC-4',
    ],
    [
      'a wrong value of a union: only its branch speaks',
      { [item]: ['{ kind: wait, minutes: 60 }', '{ kind: wiat, minutes: 60 }'] },
      item,
      24,
      '"kind" cannot be "wiat"',
      'wait',
    ],
    [
      'a field of another branch',
      { [item]: ['{ kind: wait, minutes: 60 }', '{ kind: wait, minutes: 60, device: PC-1 }'] },
      item,
      24,
      '"device" is not a field here',
      'nothing here, or one of: kind, minutes',
    ],
    [
      'a version that YAML takes for a number',
      { 'estates/four-pcs.yaml': ["'2603'", '2603'] },
      'estates/four-pcs.yaml',
      2,
      '"version" is the number 2603, not text',
      'it in quotes: "2603"',
    ],
    [
      'pairs in a circle',
      { 'items/what-first.yaml': ['[move, poll]]', '[move, poll], [poll, fill]]'] },
      'items/what-first.yaml',
      12,
      '"poll" before "fill" contradicts the pairs above it',
      'pairs that some order can keep',
    ],
    [
      'an option that the proof leaves out',
      { [item]: [nobodyLine, ''] },
      item,
      25,
      'the option "nobody" has no proof',
      'nobody: a condition',
    ],
    [
      'an objective without a hint',
      { 'labs/small-pilot.yaml': ['  three-moved:\n    nudge', '  three-move:\n    nudge'] },
      'labs/small-pilot.yaml',
      36,
      'the objective "three-moved" has no hint',
      'three-moved: with nudge and doIt',
    ],
    [
      'an objective that no module states',
      { [item]: ['move-a-workload', 'move-workload'] },
      item,
      1,
      'no module has the objective "move-workload"',
      'move-a-workload',
    ],
    [
      'a pass mark over 1',
      { 'checks/pilots.yaml': ['0.8', '80'] },
      'checks/pilots.yaml',
      6,
      'more than 1',
      'a share from 0 to 1, as 0.8 for 80 %',
    ],
    [
      'a question about one device that is compared as a number',
      {
        'labs/small-pilot.yaml': [
          '{ ask: { ask: memberCount, collection: pilot }, atLeast: 3 }',
          '{ ask: { ask: flags, device: PC-4 }, atMost: 3 }',
        ],
      },
      'labs/small-pilot.yaml',
      14,
      'a question about one device is not compared by "atLeast" or "atMost"',
      'is or isNot for one device; to count over devices, count with within',
    ],
    ['a folder of no known kind', { 'lesons/x.mdx': '' }, 'lesons', 1, 'no such kind of content', 'lessons'],
  ])('%s', (_, changes, file, line, what, write) => {
    expect(mistakesOf(changes)).toContainEqual({ file: `src/content/${file}`, line, what, write });
  });
});

describe('reading', () => {
  test('a sound course has no mistakes', () => {
    expect(mistakesOf({})).toEqual([]);
  });
  test('all mistakes of all files come at once, in the order of file and line', () => {
    const found = mistakesOf({
      'terms/pilot.yaml': ['title:', 'titel:'],
      [item]: ['key: [site]', 'key: [none]'],
      [lesson]: ['(check:pilots)', '(check:pilot)'],
    });
    expect(found.map(({ file, line, write }) => `${file}:${line} ${write}`)).toEqual([
      'src/content/items/who-moves.yaml:16 one of: site, cloud, nobody',
      'src/content/lessons/pilots.mdx:41 check:pilots',
      'src/content/terms/pilot.yaml:1 title',
    ]);
  });
  test('a file with a mistake of its own is not reported as missing', () => {
    expect(mistakesOf({ [item]: ['stem:', 'stme:'] }).map(({ file }) => file)).toEqual([`src/content/${item}`]);
  });
  test('code samples and comments in a lesson are no links or components', () => {
    expect(
      mistakesOf({
        [lesson]: ['<Lab id', '`[x](lab:none)` {/* <Ask item="none" /> */}\n\n```\n<Foo />\n```\n\n<Lab id'],
      }),
    ).toEqual([]);
  });
  test('any value of an entry has its place', () => {
    const { place } = readCourse(fileURLToPath(new URL('../../fixtures/course', import.meta.url)));
    expect(place('lessons', 'pilots', ['claims', 'outside', 'condition'])).toEqual({
      file: `src/content/${lesson}`,
      line: 15,
      column: 5,
    });
  });
});

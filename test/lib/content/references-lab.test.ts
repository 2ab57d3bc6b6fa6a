import { describe, expect, test } from 'vitest';
import { smallLab, variedLab } from '../../fixtures/varied-lab.ts';
import { mistakesOf } from './mistakes-of.ts';

const file = 'labs/small-pilot.yaml';

/** What is said of a lab with this text: line, mistake and remedy. */
function said(text: string): readonly string[] {
  return mistakesOf({ [file]: text }).map(({ line, what, write }) => `${line} ${what} → ${write}`);
}
function without(text: string, pattern: RegExp): string {
  const left = text.replace(pattern, '');
  if (left === text) throw new Error(`Not in the lab: ${pattern}`);
  return left;
}
function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Not in the lab: ${from}`);
  return text.replace(from, () => to);
}
function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('a lab with variants', () => {
  test('is sound when each changes what is there', () => {
    const change = '{ devices: [{ id: PC-1, enrolled: false }], collections: [{ id: pilot, name: Trial }] }';
    expect(said(variedLab({ plain: '{}', late: change }))).toEqual([]);
  });
  test.each<[string, string, part: string, says: string]>([
    [
      'a device that the estate has not',
      '{ devices: [{ id: PC-9, enrolled: false }] }',
      'PC-9',
      'the estate "four-pcs" lists no device "PC-9", and a variant adds none → PC-1',
    ],
    [
      'a device twice',
      '{ devices: [{ id: PC-1, enrolled: false }, { id: PC-1, client: false }] }',
      '[{ id: PC-1, enrolled',
      'device "PC-1" stands here a second time → another device, or nothing',
    ],
    [
      'a member that the estate has not',
      '{ collections: [{ id: pilot, name: Pilot, members: [PC-8] }] }',
      'PC-8',
      'the estate "four-pcs" has no device "PC-8" → PC-1',
    ],
    [
      'a collection to enrol that the estate has not',
      '{ autoEnrolment: { kind: pilot, collection: nobody } }',
      'nobody }',
      'the estate "four-pcs" has no collection "nobody" → one of: pilot',
    ],
    ['a field of no estate', '{ gadgets: [] }', 'gadgets', '"gadgets" is not a field here → nothing here, or one of: '],
    [
      'a fault of no device',
      '{ devices: [{ id: PC-1, faults: [brokenHeart] }] }',
      'brokenHeart',
      'entry 1 of "faults" cannot be "brokenHeart" → one of: ',
    ],
  ])('names %s, at its line', (_, change, part, says) => {
    const text = variedLab({ plain: '{}', other: change });
    expect(said(text)).toEqual([expect.stringContaining(`${lineOf(text, part)} ${says}`)]);
  });
  test('may name in its commands what it adds', () => {
    const text = changed(
      variedLab({ plain: '{ collections: [{ id: second, name: Second }] }' }),
      'collection: pilot, device: PC-1 }',
      'collection: second, device: PC-1 }',
    );
    expect(said(text)).toEqual([]);
    const other = changed(
      variedLab({ plain: '{}' }),
      'collection: pilot, device: PC-1 }',
      'collection: second, device: PC-1 }',
    );
    expect(said(other)).toEqual([expect.stringContaining('the estate "four-pcs" has no collection "second" → ')]);
  });
  test('says once what is wrong with an objective that all share', () => {
    const text = changed(
      variedLab({ one: '{}', two: '{}' }),
      'devices: [PC-1, PC-2, PC-3]',
      'devices: [PC-1, PC-2, PC-7]',
    );
    expect(said(text)).toEqual([expect.stringContaining('the estate "four-pcs" has no device "PC-7"')]);
  });
  test('has each id once', () => {
    const text = variedLab({ one: '{}', two: '{}' }).replace('- id: two', '- id: one');
    expect(said(text)).toEqual([expect.stringContaining('variant "one" stands here a second time')]);
  });
  test('has hints, solutions and missteps in its variants and nowhere else', () => {
    const text = `${variedLab({ one: '{}' })}solutions: []\n`;
    expect(said(text)).toEqual([
      `${lineOf(text, '\nsolutions') + 1} "solutions" stands beside "variants" → solutions in each of the variants`,
    ]);
  });
  test('hears of a hint that is missing where it is missing', () => {
    const text = changed(variedLab({ one: '{}' }), '      three-moved:\n', '      three-gone:\n');
    expect(said(text)).toEqual([
      expect.stringContaining('the objective "three-moved" has no hint'),
      expect.stringContaining(`${lineOf(text, 'three-gone')} the lab has no objective "three-gone" → three-moved`),
    ]);
  });
});

describe('the size of a lab', () => {
  const oneSolution = /^ {2}- - \{ do: \{ kind: setQueryRule[\s\S]*?(?=missteps:)/m;
  const allButOneMisstep = /^ {2}- commands:\n {6}- \{ kind: switchWorkload, workload: clientApps[\s\S]*/m;
  test.each<[string, string, readonly string[]]>([
    [
      'two solutions',
      without(smallLab, oneSolution),
      ['a lab has two solutions or more → a solution that does something else'],
    ],
    [
      'three missteps, one with the belief behind it',
      without(smallLab, allButOneMisstep),
      ['no misstep names the belief behind it', 'the lab has 1 of the three missteps that it needs'],
    ],
    [
      'a misstep',
      changed(smallLab, smallLab.slice(smallLab.indexOf('missteps:')), 'missteps: []\n'),
      ['a lab has a misstep or more'],
    ],
  ])('a whole one has %s', (_, text, says) => {
    expect(said(text)).toEqual(says.map((one) => expect.stringContaining(one)));
  });
  test('a micro-lab does with one solution and one misstep, and is short', () => {
    const short = changed(
      without(without(smallLab, oneSolution), allButOneMisstep),
      'takes: 5',
      'size: micro\ntakes: 3',
    );
    expect(said(changed(short, 'commands: 6', 'commands: 5'))).toEqual([]);
    expect(said(changed(short, 'takes: 3', 'takes: 4'))).toEqual([
      expect.stringContaining('a micro-lab takes at most 3 minutes → 3 or fewer'),
      expect.stringContaining('a micro-lab takes at most 5 commands → 5 or fewer'),
    ]);
  });
});

describe('a condition', () => {
  const amount = (text: string) =>
    said(
      changed(
        smallLab,
        '{ ask: { ask: memberCount, collection: pilot }, atLeast: 3 }',
        `{ count: { ask: coManaged }, within: allDevices, is: true, atLeast: ${text} }`,
      ),
    );
  test('counts devices, or a share of those who are meant', () => {
    expect(amount('90%')).toEqual([]);
    expect(amount('12.5%')).toEqual([]);
    expect(amount('most')).toEqual([
      expect.stringContaining('not a number of devices → a number, or a share of those who are meant as "90%"'),
    ]);
  });
  test('on events in order names what is there', () => {
    const order = (device: string) =>
      said(
        changed(
          smallLab,
          '{ ask: { ask: memberCount, collection: pilot }, atLeast: 3 }',
          `{ inOrder: [{ kind: workloadSwitched }, { kind: clientPolicyReceived, device: ${device} }] }`,
        ),
      );
    expect(order('PC-1')).toEqual([]);
    expect(order('PC-6')).toEqual([expect.stringContaining('the estate "four-pcs" has no device "PC-6"')]);
  });
});

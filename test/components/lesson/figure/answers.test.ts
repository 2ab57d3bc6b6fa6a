import { describe, expect, test } from 'vitest';
import {
  type AnswerTable,
  answered,
  beside,
  deviceHeadOf,
  headOf,
  lookOf,
  onDevice,
  sayMarked,
  since,
  widthsOf,
} from '../../../../src/components/lesson/figure/answers.ts';
import { replay } from '../../../../src/components/lesson/figure/run.ts';
import { openingOf, toIntune, wait } from './small-site.ts';

const workload = 'compliancePolicies';
const before = replay(openingOf(), []);
const after = replay(openingOf(), [toIntune(workload), wait(60)]);
const query = onDevice({ ask: 'authority', workload }, 'PC-01');

describe('an answer', () => {
  test('has short words for authority, and the usual ones for all else', () => {
    expect(answered(before, query).words).toBe('ConfigMgr');
    expect(answered(before, onDevice({ ask: 'flags' }, 'PC-01')).words).toBe('8197');
    expect(answered(before, onDevice({ ask: 'coManaged' }, 'PC-03')).words).toBe('no');
  });

  test('that is a minute is said as one', () => {
    expect(answered(before, { ask: 'lastSyncCycle' }).words).toMatch(/^(never|Day \d+ \d\d:\d\d)$/);
  });

  test('has a colour only where it is about authority', () => {
    expect(lookOf(answered(after, query))).toBe('cloud');
    expect(lookOf(answered(before, query))).toBe('site');
    expect(lookOf(answered(after, { ask: 'setting', workload }))).toBe('cloud');
    expect(lookOf(answered(after, onDevice({ ask: 'coManaged' }, 'PC-01')))).toBeUndefined();
  });

  test('is marked as changed, or as gone where nothing is left', () => {
    const was = answered(before, query);
    expect(since(was, was)).not.toHaveProperty('mark');
    expect(since(was, answered(after, query))).toMatchObject({ mark: 'changed', was: 'ConfigMgr', words: 'Intune' });
    const enrolled = answered(before, onDevice({ ask: 'mdmEnrolled' }, 'PC-01'));
    expect(since(enrolled, { ...enrolled, value: false })).toMatchObject({ mark: 'gone', was: 'yes' });
    expect(since({ ...enrolled, value: false }, enrolled)).toMatchObject({ mark: 'changed', was: 'no' });
  });

  test('differs from that of another estate', () => {
    expect(beside(answered(before, query), answered(after, query)).mark).toBe('differs');
    expect(beside(answered(before, query), answered(before, query)).mark).toBeUndefined();
  });
});

describe('a question', () => {
  test('is called as the author calls it, or as usual', () => {
    expect(headOf({ ask: query }, before)).toBe('Authority for Compliance policies on PC-01');
    expect(headOf({ ask: query, label: 'Who decides' }, before)).toBe('Who decides');
    expect(deviceHeadOf({ ask: { ask: 'flags' } }, before)).toBe('Capabilities value');
  });
});

describe('what is marked', () => {
  const marked = since(answered(before, query), answered(after, query));
  const table = (columns: readonly string[], cells: AnswerTable['rows'][number]['cells']): AnswerTable => ({
    caption: 'Later',
    corner: 'Device',
    columns,
    rows: [{ head: 'PC-01', cells }],
  });

  test('is counted and told, three at the most', () => {
    expect(sayMarked([table(['Compliance'], [marked])])).toBe('1 answer changed. PC-01: Intune, was ConfigMgr.');
    const names = ['A', 'B', 'C', 'D'];
    expect(
      sayMarked([
        table(
          names,
          names.map(() => marked),
        ),
      ]),
    ).toBe(
      '4 answers changed. PC-01, A: Intune, was ConfigMgr. PC-01, B: Intune, was ConfigMgr. PC-01, C: Intune, was ConfigMgr. And 1 more.',
    );
  });

  test('may be nothing', () => {
    expect(sayMarked([table(['Compliance'], [answered(before, query)])])).toBe('No answer has changed.');
  });
});

test('columns are as wide as their longest words in any of the tables', () => {
  const table = (words: string): AnswerTable => ({
    caption: '',
    corner: 'PC',
    columns: ['Join', 'Client'],
    rows: [{ head: 'PC-01', cells: [{ ...answered(before, query), words }, answered(before, query)] }],
  });
  const widths = widthsOf([table('no'), table('hybrid joined to both')]);
  expect(widths).toEqual(widthsOf([table('hybrid joined to both'), table('no')]));
  expect(widths.map((width) => width > 40)).toEqual([false, true, false]);
  expect(widthsOf([])).toEqual([100]);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { branded, type RuleId } from '../../../src/lib/brand.ts';
import { namesOf } from '../../../src/lib/names-of.ts';
import { ruleNamed } from '../../../src/lib/simulator/fidelity.ts';

import {
  beliefs,
  type Command,
  type EstateSpec,
  type Misconception,
  misconceptions,
  type Query,
  type Value,
} from '../../../src/lib/simulator/model.ts';
import { ask, start } from '../../../src/lib/simulator/simulator.ts';
import { sayBelief } from '../../../src/lib/view/say-reasons.ts';
import { collection, device, group, move, pc, play, seed, site, wait } from './estates.ts';

const authority = (
  id: string,
  workload: 'compliancePolicies' | 'endpointProtection' = 'compliancePolicies',
): Query => ({ ask: 'authority', workload, device: device(id) });
const piloted = site([pc('IN'), pc('OUT')], { collections: [group('pilot', ['IN'])] });
const tooOld = site([pc('OLD', { enrolled: false, windows: 'Windows 10 1703' })]);
const covered = site([pc('NEW', { enrolled: false })]);

type Case = {
  readonly spec: EstateSpec;
  readonly run: readonly Command[];
  readonly asked: Query;
  readonly truth: Value;
  readonly believed: Value;
};
/** Beliefs of sliders and enrolment; each room’s tests have its own. */
const cases: Partial<{ readonly [M in Misconception]: Case }> = {
  pilotReachesEveryone: {
    spec: piloted,
    run: [move('compliancePolicies', 'pilotIntune', 'pilot'), wait(60)],
    asked: authority('OUT'),
    truth: 'configMgr',
    believed: 'intune',
  },
  enrolmentMovesWorkloads: {
    spec: piloted,
    run: [wait(60)],
    asked: authority('IN'),
    truth: 'configMgr',
    believed: 'intune',
  },
  switchIsImmediate: {
    spec: piloted,
    run: [move('compliancePolicies', 'intune')],
    asked: authority('IN'),
    truth: 'configMgr',
    believed: 'intune',
  },
  deviceConfigurationMovesAlone: {
    spec: piloted,
    run: [move('deviceConfiguration', 'intune'), wait(60)],
    asked: authority('IN', 'endpointProtection'),
    truth: 'intune',
    believed: 'configMgr',
  },
  sliderRulesUnenrolled: {
    spec: tooOld,
    run: [move('compliancePolicies', 'intune'), wait(60)],
    asked: authority('OLD'),
    truth: 'configMgr',
    believed: 'intune',
  },
  memberMeansEnrolled: {
    spec: covered,
    run: [],
    asked: { ask: 'mdmEnrolled', device: device('NEW') },
    truth: false,
    believed: true,
  },
  flagsNeverChange: { spec: piloted, run: [], asked: { ask: 'flags', device: device('IN') }, truth: 8193, believed: 1 },
};

describe('a wrong belief can be told from the truth', () => {
  test.each(namesOf(cases))('%s', (belief) => {
    const found = cases[belief];
    if (!found) throw new Error('No case');
    const { spec, run, asked, truth, believed } = found;
    const estate = play(start(spec, seed, { belief }), ...run);
    expect(ask(play(start(spec, seed), ...run), asked).value).toBe(truth);
    expect(ask(estate, asked).value).toBe(believed);
    expect(ask(estate, asked).because[0]).toMatchObject({
      fact: { kind: 'beliefHolds', belief },
      rule: beliefs[belief],
    });
  });
});

describe('a wrong belief', () => {
  test.each(misconceptions)('%s is told from the truth by a test', (belief) => {
    const folder = path.join(import.meta.dirname, 'rules');
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    expect(belief in cases || texts.some((text) => text.includes(belief))).toBe(true);
  });
  test.each(misconceptions)('%s overrides one rule, and has words for itself and the truth', (belief) => {
    expect(ruleNamed(branded<RuleId>(beliefs[belief]))).toBeDefined();
    expect(sayBelief(belief).says).not.toBe(sayBelief(belief).truth);
  });
  test('leaves alone what it is not about', () => {
    const member: Query = { ask: 'memberOf', collection: collection('pilot'), device: device('IN') };
    const settled: Query = { ask: 'setting', workload: 'clientApps' };
    for (const belief of misconceptions) {
      const estate = start(piloted, seed, { belief });
      expect([ask(estate, member).value, ask(estate, settled).value]).toEqual([true, 'configMgr']);
    }
  });
});

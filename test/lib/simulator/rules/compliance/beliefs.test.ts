import { expect, test } from 'vitest';
import { branded, type RuleId } from '../../../../../src/lib/brand.ts';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import { ruleNamed } from '../../../../../src/lib/simulator/fidelity.ts';
import type { EstateSpec, Query, Value } from '../../../../../src/lib/simulator/model.ts';
import { complianceBeliefs } from '../../../../../src/lib/simulator/rules/compliance/words.ts';
import { ask } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc } from '../../estates.ts';
import { access, baseline, begin, configMgrPolicy, estateOf, policy } from './compliance-estates.ts';

type Case = { readonly spec: EstateSpec; readonly asked: Query; readonly truth: Value; readonly believed: Value };
const on = { device: device('PC') };
const failing = [pc('PC', { is: { baselineResult: 'notCompliant', bitLocker: 'off' } })];
const compliantOnly = access('ca', { grantCompliantDevice: 'yes' });
const cases: { readonly [B in keyof typeof complianceBeliefs]: Case } = {
  configMgrVerdictGrantsAccess: {
    spec: estateOf([compliantOnly], { workloads: { compliancePolicies: { kind: 'configMgr' } } }),
    asked: { ask: 'mayAccess', app: 'exchangeOnline', ...on },
    truth: 'blockedNotCompliant',
    believed: 'granted',
  },
  noPolicyMeansBlocked: {
    spec: estateOf([compliantOnly]),
    asked: { ask: 'mayAccess', app: 'exchangeOnline', ...on },
    truth: 'granted',
    believed: 'blockedNotCompliant',
  },
  configMgrVerdictAlwaysCounts: {
    spec: estateOf([policy('p'), configMgrPolicy({ includesBaselines: 'yes' }), baseline()], { devices: failing }),
    asked: { ask: 'complianceState', ...on },
    truth: 'compliant',
    believed: 'noncompliant',
  },
  windowsUsersGetPush: {
    spec: estateOf([policy('p')]),
    asked: { ask: 'hasNoncomplianceAction', action: 'sendPushNotification', ...on },
    truth: false,
    believed: true,
  },
  graceMeansBlocked: {
    spec: estateOf([compliantOnly, policy('p', { requireBitLocker: 'required', graceDays: '7' })], {
      devices: failing,
    }),
    asked: { ask: 'mayAccess', app: 'exchangeOnline', ...on },
    truth: 'granted',
    believed: 'blockedNotCompliant',
  },
};

test.each(namesOf(cases))('%s can be told from the truth', (belief) => {
  const { spec, asked, truth, believed } = cases[belief];
  expect(ask(begin(spec), asked).value).toBe(truth);
  const wrong = ask(begin(spec, belief), asked);
  expect(wrong.value).toBe(believed);
  expect(wrong.because.map(({ rule }) => rule)[0]).toBe(complianceBeliefs[belief]);
  expect(ruleNamed(branded<RuleId>(complianceBeliefs[belief]))).toBeDefined();
});

import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type DeviceId, type Minute } from '../../../../src/lib/brand.ts';
import type { Command, SimEvent } from '../../../../src/lib/simulator/model.ts';
import {
  type ComplianceEvent,
  type ComplianceFact,
  type ComplianceQuery,
  type ComplianceRejection,
  complianceFacts,
} from '../../../../src/lib/simulator/rules/compliance/words.ts';
import { sayCommand, sayEvent, sayRejection } from '../../../../src/lib/view/say.ts';
import { sayDeviceQuery } from '../../../../src/lib/view/say-query.ts';
import { sayFact } from '../../../../src/lib/view/say-reasons.ts';

const device = branded<DeviceId>('PC-01');
const deliverable = branded<DeliverableId>('base');
const at = branded<Minute>(600);
const names = { collections: [], deliverables: [{ id: deliverable, name: 'Basics' }] };

describe('facts', () => {
  const said: { readonly [K in ComplianceFact['kind']]: readonly [Extract<ComplianceFact, { kind: K }>, string] } = {
    verdictIsConfigMgrs: [
      { kind: 'verdictIsConfigMgrs', device },
      'For PC-01 Intune shows See ConfigMgr: Compliance policies is with Configuration Manager there.',
    ],
    notEvaluated: [{ kind: 'notEvaluated', device }, 'PC-01 has not yet reported its compliance to Intune.'],
    notReported: [
      { kind: 'notReported', device, at, days: 30 },
      'PC-01 last checked in at Day 1 10:00, longer ago than the validity period of 30 days.',
    ],
    noCompliancePolicy: [{ kind: 'noCompliancePolicy', device }, 'PC-01 has no compliance policy of Intune.'],
    policyMet: [{ kind: 'policyMet', device, deliverable }, 'At its last check-in PC-01 met “Basics”.'],
    requirementNotMet: [
      { kind: 'requirementNotMet', device, deliverable, requirement: 'requireBitLocker' },
      'At its last check-in PC-01 did not meet “Require BitLocker” of “Basics”.',
    ],
    requirementInError: [
      { kind: 'requirementInError', device, deliverable, until: at },
      'A setting of “Basics” is in Error on PC-01; its state is kept until Day 1 10:00.',
    ],
    graceEnds: [
      { kind: 'graceEnds', device, deliverable, at },
      '“Basics” gives PC-01 a grace period until Day 1 10:00.',
    ],
    complianceIs: [
      { kind: 'complianceIs', device, is: 'inGracePeriod' },
      'Intune’s compliance state for PC-01 is In grace period.',
    ],
    configMgrVerdictIs: [
      { kind: 'configMgrVerdictIs', device, is: 'notCompliant' },
      'Configuration Manager’s verdict on PC-01 is Not compliant.',
    ],
    configMgrRuleNotMet: [
      { kind: 'configMgrRuleNotMet', device, deliverable, rule: 'updateRule' },
      'PC-01 does not meet the rule “All required updates installed” of “Basics”.',
    ],
    baselineStands: [
      { kind: 'baselineStands', device, deliverable, is: 'userDeployment' },
      '“Basics” on PC-01: Deployed to users only.',
    ],
    baselineFirstEvaluated: [
      { kind: 'baselineFirstEvaluated', device, deliverable, until: at },
      'PC-01 has evaluated “Basics” only once; it does so again at Day 1 10:00, or with Check compliance.',
    ],
    accessControlIs: [
      { kind: 'accessControlIs', device, deliverable, control: 'grantMfa', met: false },
      'PC-01 alone does not meet “Require multifactor authentication” of “Basics”.',
    ],
    noAccessPolicy: [
      { kind: 'noAccessPolicy', device, app: 'exchangeOnline' },
      'No Conditional Access policy demands anything of Exchange Online on PC-01.',
    ],
    actionOffered: [
      { kind: 'actionOffered', action: 'remoteLock', is: false },
      '“Remotely lock the noncompliant device” does not exist for this platform.',
    ],
  };
  test.each(complianceFacts)('%s', (kind) => {
    const [fact, text] = said[kind];
    expect(sayFact(fact, names)).toBe(text);
  });
  test('the other way round', () => {
    expect(
      sayFact({ kind: 'accessControlIs', device, deliverable, control: 'grantHybridJoined', met: true }, names),
    ).toBe('PC-01 meets “Require Microsoft Entra hybrid joined device” of “Basics”.');
    expect(sayFact({ kind: 'actionOffered', action: 'sendEmail', is: true }, names)).toBe(
      '“Send email to end user” exists for this platform.',
    );
    expect(sayFact({ kind: 'notReported', device, at, days: 1 }, names)).toContain('of 1 day.');
  });
});

test('refusals say what, why and what to do, each as a sentence', () => {
  const rejections: readonly ComplianceRejection[] = [
    { kind: 'complianceCheckWithdrawn', device },
    { kind: 'accessPolicyNeedsUsers', deliverable },
  ];
  const said = rejections.map((rejection) => sayRejection(rejection, names));
  expect(said.map(({ what }) => what)).toEqual(['Check compliance failed on PC-01.', 'Nothing was assigned.']);
  expect(said.map(({ cure }) => cure)).toEqual([
    'Update the site to version 2603, or wait until the client evaluates by itself.',
    'Choose a group of users, or all users.',
  ]);
  for (const { what, why, cure } of said) for (const text of [what, why, cure]) expect(text).toMatch(/^[A-Z“].*\.$/);
});

test('the check is said as command and as event', () => {
  const command: Command = { kind: 'checkCompliance', device };
  const event: ComplianceEvent = { kind: 'complianceChecked', device };
  expect(sayCommand(command, names)).toBe('Check compliance on PC-01 in Software Center');
  expect(sayEvent({ at, cause: 'learner', ...event }, names)).toBe('Compliance checked on PC-01 from Software Center');
});

test('what happens by itself is said', () => {
  const events: readonly SimEvent[] = [
    { at, cause: 'clock', kind: 'complianceChanged', device, is: 'noncompliant' },
    { at, cause: 'clock', kind: 'noncomplianceEmailSent', device },
  ];
  expect(events.map((event) => sayEvent(event, names))).toEqual([
    'Compliance of PC-01 in Intune: Not compliant',
    'E-mail about noncompliance sent to the user of PC-01',
  ]);
});

test('questions name what they ask about', () => {
  const queries: readonly ComplianceQuery[] = [
    { ask: 'complianceState' },
    { ask: 'complianceOf', deliverable },
    { ask: 'baselineStanding', deliverable },
    { ask: 'mayAccess', app: 'intune' },
    { ask: 'hasNoncomplianceAction', action: 'remoteLock' },
  ];
  expect(queries.map((query) => sayDeviceQuery(query, names))).toEqual([
    'compliance state in Intune',
    'state under the compliance policy “Basics”',
    'what counts of the baseline “Basics”',
    'access to Microsoft Intune',
    'action for noncompliance “Remotely lock the noncompliant device”',
  ]);
});

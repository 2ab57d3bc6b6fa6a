import { expect, test } from 'vitest';
import { branded, type RuleId } from '../../../src/lib/brand.ts';
import { ruleNamed } from '../../../src/lib/simulator/fidelity.ts';

/** Every delay that the documents or practitioners name, and the rule that has it; that rule’s own test measures it. */
const timings: readonly (readonly [what: string, value: RegExp, rule: string])[] = [
  ['a client asks for policy', /60 minutes/, 'policy-poll'],
  ['Microsoft Entra Connect synchronises', /30 minutes/, 'sync-cycle'],
  ['it has to run at least', /seven days|7 days/, 'sync-within-seven-days'],
  ['a device tries to register again', /hour/, 'registration-hourly'],
  ['first enabling spreads 100,000 clients', /days/, 'enrolment-spread'],
  ['a new client of an enabled site enrols', /At once|at once/, 'enrols-at-policy'],
  ['a failed enrolment is tried again', /15 minutes/, 'enrolment-retries'],
  ['who leaves enrols again', /next/, 're-enrols'],
  ['a fresh enrolment checks in', /3 minutes.*15 minutes/, 'fresh-check-ins'],
  ['a steady device checks in', /eight hours/, 'steady-check-in'],
  ['the management extension looks', /eight hours|8 hours/, 'extension-round'],
  ['a changed assignment brings a check-in', /check in/, 'change-based-sync'],
  ['a switch brings a check-in', /at once|sync/, 'sync-after-switch'],
  ['enhanced HTTP has its certificate', /30 minutes/, 'enhanced-http-certificate'],
  ['a client asks for a gateway', /24 hours|day/, 'cmg-location-daily'],
  ['eligible devices are collected', /daily|day/, 'eligible-devices-collection'],
  ['tenant attach uploads', /15 minutes/, 'tenant-attach-upload'],
  ['tenant attach ends', /two hours|2 hours/, 'tenant-attach-offboarding'],
  ['a compliance report lasts', /30 days/, 'is-active'],
  ['a setting in error keeps the state', /seven days|7 days/, 'error-keeps-state'],
  ['grace', /quarter|0\.25|six hours|6 hours/, 'grace-period'],
  ['a user has mail', /six hours|6 hours/, 'noncompliance-email'],
  ['a setting goes after a group is left', /hours/, 'removal-at-check-in'],
  ['Office updates follow the switch', /24 hours|a day/, 'office-updates-after-a-day'],
  ['the enrolment status page gives up', /60 minutes/, 'autopilot-timeout'],
  ['a restart warns', /five minutes|5 minutes/, 'remote-action-restart'],
  ['group policy tries to enrol', /five minutes|5 minutes/, 'group-policy-route'],
  ['so many are retired in a day', /1,000/, 'retire-limit'],
  ['setup tries for a token', /ten minutes|10 minutes/, 'cmg-certificate-setup'],
  ['a command line may hold', /1,?024/, 'install-line-limit'],
];

test.each(timings)('%s: %s, in rule %s', (_, value, id) => {
  const rule = ruleNamed(branded<RuleId>(id));
  expect(`${rule?.rule} ${rule?.real} ${rule?.simulated}`).toMatch(value);
});

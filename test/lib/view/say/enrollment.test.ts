import { describe, expect, test } from 'vitest';
import { branded, type CollectionId, type DeliverableId, type Minute } from '../../../../src/lib/brand.ts';
import { namesOf } from '../../../../src/lib/names-of.ts';
import type { Command, DeviceHappening, Fact, Rejection, SimEvent } from '../../../../src/lib/simulator/model.ts';
import {
  type EnrollmentCommand,
  type EnrollmentEvent,
  type EnrollmentFact,
  type EnrollmentRejection,
  enrollmentCommands,
  enrollmentEvents,
  enrollmentFacts,
  enrollmentHappenings,
  enrollmentRejections,
  enrolmentCodes,
  tileValues,
} from '../../../../src/lib/simulator/rules/enrollment/words.ts';
import { sayCommand, sayEvent, sayRejection } from '../../../../src/lib/view/say.ts';
import { sayQuery, sayValue } from '../../../../src/lib/view/say-query.ts';
import { sayFact } from '../../../../src/lib/view/say-reasons.ts';
import { device } from '../../simulator/estates.ts';

const pilot = branded<CollectionId>('pilot');
const restriction = branded<DeliverableId>('no-windows');
const names = {
  collections: [{ id: pilot, name: 'Pilot PCs' }],
  deliverables: [{ id: restriction, name: 'No Windows' }],
};
const PC = device('PC-01');
const at = branded<Minute>(630);

const facts: readonly (readonly [EnrollmentFact, string])[] = [
  [
    { kind: 'enrolmentAttempted', device: PC, code: '0x8018002B', attempts: 2 },
    'Attempt 2 of PC-01 to enrol failed because Microsoft Entra ID finds no MDM service for the user (0x8018002B, 2149056555, MENROLL_E_MDM_NOT_CONFIGURED). It may pass by itself.',
  ],
  [
    { kind: 'enrolmentAttempted', device: PC, code: '0x80070032', attempts: 1 },
    'Attempt 1 of PC-01 to enrol failed because this Windows is too old (0x80070032, 2147942450, ERROR_NOT_SUPPORTED).',
  ],
  [
    { kind: 'enrolmentTimer', device: PC, at, retry: false },
    'The timer of PC-01 is set to Day 1 10:30: clients spread their enrolments when co-management is first enabled.',
  ],
  [
    { kind: 'enrolmentTimer', device: PC, at, retry: true },
    'PC-01 tries again on Day 1 10:30, or when policy brings something new.',
  ],
  [
    { kind: 'tokenIs', device: PC, token: 'device' },
    'PC-01 enrols with the token of the device, for which nobody has to be signed in.',
  ],
  [{ kind: 'tokenIs', device: PC, token: 'user' }, 'PC-01 has to enrol with the token of its user.'],
  [
    { kind: 'deviceRuns', device: PC, windows: 'Windows 10 1709' },
    'PC-01 runs Windows 10 1709; enrolment with the device token needs Windows 10 1803 and a client of version 1906.',
  ],
  [{ kind: 'internetOutOfReach', device: PC }, 'PC-01 does not reach the internet.'],
  [
    { kind: 'mfaAskedAtSync', device: PC, by: 'user' },
    'Per-user MFA asks the user of PC-01 for a second factor, which nobody can give during a sync.',
  ],
  [
    { kind: 'mfaAskedAtSync', device: PC, by: 'conditionalAccess' },
    'Conditional Access asks the user of PC-01 for a second factor for Microsoft Intune, which nobody can give in the background.',
  ],
  [
    { kind: 'restrictionPassedOver', device: PC, restriction },
    '“No Windows” is for groups, so it does not count for the enrolment of PC-01.',
  ],
  [
    { kind: 'scopesMean', device: PC, personal: true },
    'PC-01 is only registered, so it counts as personal, and there the MAM user scope wins.',
  ],
  [
    { kind: 'scopesMean', device: PC, personal: false },
    'PC-01 is the organization’s own, so the MAM user scope does not count.',
  ],
  [{ kind: 'counted', count: 1 }, '1 device is counted.'],
  [{ kind: 'counted', count: 4250 }, '4,250 devices are counted.'],
];

const what = 'Co-management was not enabled.';
const rejections: readonly (readonly [EnrollmentRejection, readonly [string, string, string]])[] = [
  [
    { kind: 'wizardSignInFailed', version: '2107' },
    [
      what,
      'The sign-in failed with “User not recognized”: the account has no Intune licence.',
      'Assign an Intune licence to the account, then run the wizard again.',
    ],
  ],
  [
    { kind: 'wizardSignInFailed', version: '2603' },
    [
      what,
      'The sign-in failed with “An unanticipated error occurred”: the account has no Intune licence.',
      'Assign an Intune licence to the account, then run the wizard again.',
    ],
  ],
  [
    { kind: 'globalAdministratorNeeded' },
    [
      what,
      'Tenant attach registers an app in Microsoft Entra ID, and the account that signed in is no Global Administrator.',
      'Sign in as a Global Administrator, or leave tenant attach out.',
    ],
  ],
  [
    { kind: 'notOffered', choice: 'china', since: '2006' },
    [
      what,
      'The wizard of this site does not offer the Azure China cloud: that came with version 2006.',
      'Choose something else, or update the site first.',
    ],
  ],
  [
    { kind: 'tenantAttachNotInChina' },
    [what, 'There is no tenant attach in the Azure China cloud.', 'Leave tenant attach out.'],
  ],
  [
    { kind: 'environmentFixed' },
    [
      'The Azure environment was not changed.',
      'It is chosen in the wizard, and co-management is enabled already.',
      'Leave it as it is.',
    ],
  ],
  [
    { kind: 'notAnUpgrade', device: PC, from: 'Windows 11 25H2' },
    [
      'PC-01 was not upgraded.',
      'It runs Windows 11 25H2, and that is no upgrade.',
      'Choose a newer Windows for a Windows client.',
    ],
  ],
  [
    { kind: 'notEnrolled', device: PC },
    ['PC-01 was not taken out of Intune.', 'It is not enrolled.', 'Choose an enrolled device.'],
  ],
];

const events: readonly (readonly [EnrollmentEvent, string])[] = [
  [
    { kind: 'wizardCompleted', to: { kind: 'pilot', collection: pilot }, environment: 'public', tenantAttach: true },
    'Wizard completed: automatic enrolment Pilot with “Pilot PCs”, Azure public cloud, with tenant attach',
  ],
  [
    { kind: 'wizardCompleted', to: { kind: 'all' }, environment: 'china', tenantAttach: false },
    'Wizard completed: automatic enrolment All, Azure China cloud',
  ],
  [{ kind: 'windowsUpgraded', device: PC, to: 'Windows 11 25H2' }, 'PC-01 upgraded to Windows 11 25H2'],
  [{ kind: 'unenrolled', device: PC }, 'PC-01 taken out of Intune by its user'],
];

const commands: readonly (readonly [EnrollmentCommand, string])[] = [
  [{ kind: 'enableCoManagement', autoEnrolment: 'default' }, 'Enable co-management with default settings'],
  [
    {
      kind: 'enableCoManagement',
      autoEnrolment: 'pilot',
      collection: pilot,
      environment: 'usGovernment',
      tenantAttach: 'yes',
    },
    'Enable co-management with automatic enrolment Pilot, the collection “Pilot PCs”, Azure US Government cloud, tenant attach',
  ],
  [{ kind: 'upgradeWindows', device: PC, to: 'Windows 11 25H2' }, 'Upgrade PC-01 to Windows 11 25H2'],
  [{ kind: 'unenrol', device: PC }, 'Take PC-01 out of Intune on the device'],
];

const happenings: readonly (readonly [DeviceHappening, string])[] = [
  [{ kind: 'deviceEnrolled', device: PC }, 'PC-01 enrolled in Intune'],
  [{ kind: 'enrolmentScheduled', device: PC, is: 630 }, 'PC-01 set its timer to enrol on Day 1 10:30'],
  [
    { kind: 'enrolmentFailed', device: PC, is: '0x80192EE7' },
    'PC-01 failed to enrol: 0x80192EE7 (the name of the server was not resolved)',
  ],
  [{ kind: 'mdmSyncFailed', device: PC }, 'PC-01 synced with Intune, which could not verify its user'],
];

describe('each thing of enrolment in words', () => {
  test.each(facts)('$kind', (fact: Fact, says) => expect(sayFact(fact, names)).toBe(says));
  test.each(rejections)('$kind', (rejection: Rejection, [first, why, cure]) =>
    expect(sayRejection(rejection, names)).toEqual({ what: first, why, cure }),
  );
  test.each(commands)('$kind', (command: Command, says) => expect(sayCommand(command, names)).toBe(says));
  test.each([...events, ...happenings])('$kind', (event, says) => {
    const whole: SimEvent = { at, cause: 'learner', ...event };
    expect(sayEvent(whole, names)).toBe(says);
  });
});

test('every kind is there', () => {
  const kinds = (list: readonly (readonly [{ readonly kind: string }, unknown])[]) =>
    [...new Set(list.map(([{ kind }]) => kind))].toSorted();
  expect(kinds(facts)).toEqual(enrollmentFacts.toSorted());
  expect(kinds(rejections)).toEqual(enrollmentRejections.toSorted());
  expect(kinds(commands)).toEqual(enrollmentCommands.toSorted());
  expect(kinds(events)).toEqual(enrollmentEvents.toSorted());
  expect(kinds(happenings)).toEqual([...namesOf(enrollmentHappenings)].toSorted());
});

test('questions and their answers', () => {
  expect(sayQuery({ ask: 'tile', value: 'failureHybridJoined' }, names)).toBe(
    'Cloud Attach dashboard: failure, hybrid joined',
  );
  expect(sayQuery({ ask: 'transitioned', workload: 'clientApps' }, names)).toBe('Workload transition: Client apps');
  expect(sayQuery({ ask: 'errorCount', code: '0x80180014' }, names)).toBe(
    'Enrolment errors: 0x80180014 (an enrolment restriction blocks Windows)',
  );
  expect(sayQuery({ ask: 'enrolmentError', device: PC }, names)).toBe('enrolment error on PC-01');
  expect(sayValue({ ask: 'lastEnrolmentEvent' }, '75')).toBe('75, succeeded');
  const tiles = new Set(tileValues.map((tile) => sayQuery({ ask: 'tile', value: tile }, names)));
  const errors = new Set(enrolmentCodes.map((code) => sayValue({ ask: 'enrolmentError' }, code)));
  expect([tiles.size, errors.size]).toEqual([tileValues.length, enrolmentCodes.length]);
});

/** What an attempt to enrol fails with: each code with the state behind it and what cures that. Rule `enrolment-errors`. */
import { branded, type UserId } from '../../../brand.ts';
import { fromInternet } from '../../calls.ts';
import { deliverablesOf, isBroken, isConfigured, userIs, userOf } from '../../catalog.ts';
import { windowsOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import {
  type Chosen,
  type Command,
  type Fact,
  type Fault,
  type SettingName,
  settings,
  type UserProperty,
  userProperties,
  windowsVersions,
} from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { mfaDemanded } from '../compliance/access.ts';
import { isThoughtBlocked, isThoughtUnlicensed } from './beliefs.ts';
import { isTooOldToEnrol } from './eligibility.ts';
import { isAskedForMfa, tokenOf } from './token.ts';
import type { EnrolmentCode } from './words.ts';

/** One way to fail. `fact` says what is wrong on the device, `cure` what puts it right, where one command does. */
type EnrolmentProblem = {
  readonly code: EnrolmentCode;
  readonly isSo: (state: State, row: number) => boolean;
  readonly fact: (state: State, row: number) => Fact;
  readonly cure: (state: State, row: number) => Command | undefined;
  /** The fault that ends by itself after an attempt or two. */
  readonly passes?: Fault;
};

function atFault(code: EnrolmentCode, fault: Fault, ends?: 'passes'): EnrolmentProblem {
  return {
    code,
    isSo: (state, row) => isBroken(state, row, fault),
    fact: (state, row) => ({ kind: 'broken', device: deviceOf(state, row), fault, is: true }),
    cure: (state, row) => ({ kind: 'repair', device: deviceOf(state, row), fault }),
    ...(ends ? { passes: fault } : {}),
  };
}

function atSetting<N extends SettingName>(
  code: EnrolmentCode,
  setting: N,
  wrong: Chosen<typeof settings>[N],
): EnrolmentProblem {
  return {
    code,
    isSo: (state) => isConfigured(state, setting, wrong),
    fact: (state) => ({ kind: 'configuredAs', setting, is: state.settings[setting].is }),
    cure: () => ({ kind: 'configure', setting, to: settings[setting][0] }),
  };
}

function atUser<P extends UserProperty>(
  code: EnrolmentCode,
  property: P,
  wrong: Chosen<typeof userProperties>[P],
  right: Chosen<typeof userProperties>[P],
): EnrolmentProblem {
  const user = (state: State, row: number) => branded<UserId>(state.facts.users[row] ?? '');
  return {
    code,
    isSo: (state, row) => userIs(userOf(state, row), property, wrong),
    fact: (state, row) => {
      const is = userOf(state, row)?.[property] ?? userProperties[property][0];
      return { kind: 'userIs', user: user(state, row), property, is };
    },
    cure: (state, row) => ({ kind: 'changeUser', user: user(state, row), property, to: right }),
  };
}

function withUserToken(problem: EnrolmentProblem): EnrolmentProblem {
  return { ...problem, isSo: (state, row) => tokenOf(state, row) === 'user' && problem.isSo(state, row) };
}

const windowsTooOld: EnrolmentProblem = {
  code: '0x80070032',
  isSo: isTooOldToEnrol,
  fact: (state, row) => ({ kind: 'windowsIs', device: deviceOf(state, row), windows: windowsOf(state, row) }),
  cure: (state, row) => ({ kind: 'upgradeWindows', device: deviceOf(state, row), to: 'Windows 11 25H2' }),
};
const outOfReach: EnrolmentProblem = {
  code: '0x80192EE2',
  isSo: (state, row) => ((state.devices.cutOff[row] ?? 0) & fromInternet) !== 0,
  fact: (state, row) => ({ kind: 'internetOutOfReach', device: deviceOf(state, row) }),
  cure: (state, row) => ({ kind: 'changeDevice', device: deviceOf(state, row), trait: 'online', to: 'yes' }),
};
const platformBlocked = atSetting('0x80180014', 'windowsEnrolment', 'blocked');
const unlicensed = atUser('0x80180018', 'licence', 'none', 'full');
const mfaEnforced = atUser('0x8018002A', 'mfa', 'enforced', 'enabled');

const windowsBelowMinimum: EnrolmentProblem = {
  ...atSetting('0x80180015', 'enrolmentMinimumWindows', 'windows11'),
  isSo: (state, row) =>
    isConfigured(state, 'enrolmentMinimumWindows', 'windows11') &&
    windowsVersions.indexOf(windowsOf(state, row)) < windowsVersions.indexOf('Windows 11 23H2'),
};
const mfaByConditionalAccess: EnrolmentProblem = {
  code: '0xCAA2000C',
  isSo: (state, row) => mfaDemanded(state, row, 'intune'),
  fact: (state, row) => ({ kind: 'mfaAskedAtSync', device: deviceOf(state, row), by: 'conditionalAccess' }),
  cure: (state) => excludeIntune(state),
};

/** In the order in which an attempt comes upon them: Windows, the way there, the device, the user, Intune. */
const enrolmentProblems: readonly EnrolmentProblem[] = [
  windowsTooOld,
  outOfReach,
  atFault('0xCAA70004', 'proxyBlocks'),
  atFault('0x80192EE7', 'nameNotResolved'),
  atFault('0x80192EE2', 'internetTimesOut', 'passes'),
  atFault('0x801901AD', 'enrolmentHttpFails'),
  atFault('0x80180023', 'dmwappushserviceMissing'),
  atFault('0x80180026', 'legacyIntuneAgent'),
  atFault('0x8018000A', 'otherAccountEnrolled'),
  atFault('0x82AA0008', 'tooLittleMemory', 'passes'),
  atFault('0x80070490', 'enrolmentElementMissing', 'passes'),
  atSetting('0x8000FFFF', 'mdmUrls', 'changed'),
  ...[
    atSetting('0xCAA9004D', 'userTokens', 'realmUnknown'),
    atSetting('0xCAA90014', 'userTokens', 'requestFails'),
    atSetting('0xCAA9001F', 'userTokens', 'federationMissing'),
    atSetting('0xCAA20003', 'userTokens', 'grantFails'),
    atFault('0xCAA10001', 'userSignedOutTooSoon', 'passes'),
    atFault('0x80180002', 'userTokenMissing'),
    { ...mfaEnforced, isSo: (state: State, row: number) => mfaEnforced.isSo(state, row) && isAskedForMfa(state, row) },
    mfaByConditionalAccess,
    atUser('0x8018002B', 'upnSuffix', 'notRoutable', 'routable'),
  ].map(withUserToken),
  {
    ...unlicensed,
    isSo: (state, row) => unlicensed.isSo(state, row) && (tokenOf(state, row) === 'user' || isThoughtUnlicensed(state)),
  },
  { ...platformBlocked, isSo: (state, row) => platformBlocked.isSo(state, row) || isThoughtBlocked(state, row) },
  windowsBelowMinimum,
  atFault('0x80180005', 'enrolmentServerFails', 'passes'),
];

/** What an attempt of this device would fail with now. */
export function problemOf(state: State, row: number): EnrolmentProblem | undefined {
  return enrolmentProblems.find(({ isSo }) => isSo(state, row));
}

/** Leaves Intune out of the first policy of Conditional Access that demands a second factor. */
export function excludeIntune(state: State): Command | undefined {
  const [policy] = deliverablesOf(state, 'accessPolicy').filter((one) => one.with['grantMfa'] === 'yes');
  return policy && { kind: 'changeDeliverable', deliverable: policy.id, property: 'excludedApp', to: 'intune' };
}

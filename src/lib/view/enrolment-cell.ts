/** How far a device has come on its way into Intune, in a few words: for narrow columns and for the filter. */
import type { DeviceId } from '../brand.ts';
import { answers, type Estate } from '../simulator/engine.ts';
import type { Eligibility } from '../simulator/model.ts';
import { type EnrolmentCode, enrolmentCodes } from '../simulator/rules/enrollment/words.ts';
import { windowsTooOld } from './estate/census.ts';
import { sayValue } from './say-query.ts';
import type { Cell } from './view-model.ts';

const notEnrolled = 'Not enrolled';

/** For a narrow column: what the site itself can see. The reason is one "why?" away, or at the device. */
export const shortEligibility: { readonly [E in Eligibility]: string } = {
  enrolled: 'In Intune only, enrolled',
  eligible: 'At next policy, eligible',
  noClient: 'No client',
  osTooOld: 'Windows too old',
  notWindows: 'Not a Windows client',
  otherMdm: notEnrolled,
  /** Not as the join state is called, so that a filter finds the one or the other. */
  notJoined: 'Not in Entra ID',
  notLicensed: notEnrolled,
  mdmAuthorityNone: notEnrolled,
  mdmScopeNone: notEnrolled,
  notCovered: 'Not covered',
};
/** What is after the comma is there for the filter: a word of the dashboard. */
const coManaged = 'Co-managed, enrolled';
const shownAs: { readonly [text: string]: string } = {
  [coManaged]: 'Co-managed',
  [shortEligibility.eligible]: 'At next policy',
  [shortEligibility.enrolled]: 'In Intune only',
};
const scheduled = 'Scheduled';
const waiting = 'Pending user sign in';

/** Part of what the column says of those that could have enrolled and failed, and of nobody else. */
export const failedInTime = 'Failure 0x';

function failure(code: EnrolmentCode): string {
  return code === windowsTooOld ? `Failure, too old: ${code}` : `Failure ${code}`;
}
function trying(code: EnrolmentCode): string {
  return `Initiated, ${code}`;
}

/** All that the column can say. */
export const enrolmentWords: readonly string[] = [
  coManaged,
  scheduled,
  waiting,
  ...Object.values(shortEligibility),
  ...enrolmentCodes.flatMap((code) => [failure(code), trying(code)]),
];

/** What keeps a device from enrolling, where it is the site that sees it: the cloud's reasons are to be looked for there. */
export function sayNotEnrolled(eligibility: Eligibility): string {
  if (shortEligibility[eligibility] === notEnrolled) return notEnrolled;
  return `${notEnrolled}: ${sayValue({ ask: 'eligibility' }, eligibility)}`;
}

/** Reads the words off for any device of an estate: the error of the last attempt before what is needed for one. */
export function enrolmentReader(estate: Estate): (device: DeviceId) => string {
  const isCoManaged = answers(estate, { ask: 'coManaged' });
  const stageOf = answers(estate, { ask: 'enrolmentStage' });
  const errorOf = answers(estate, { ask: 'enrolmentError' });
  const eligibilityOf = answers(estate, { ask: 'eligibility' });
  return (device) => {
    if (isCoManaged(device)) return coManaged;
    const stage = stageOf(device);
    if (stage === 'scheduled') return scheduled;
    if (stage === 'pendingUserSignIn') return waiting;
    const error = errorOf(device);
    if (error !== 'none' && stage === 'failed') return failure(error);
    if (error !== 'none' && stage === 'initiated') return trying(error);
    return shortEligibility[eligibilityOf(device)];
  };
}

export function enrolmentCell(estate: Estate, device: DeviceId): Cell {
  const words = enrolmentReader(estate)(device);
  const text = shownAs[words] ?? words;
  if (words === coManaged) return { kind: 'text', text, why: { ask: 'coManaged', device } };
  return { kind: 'text', text, why: { ask: 'mdmEnrolled', device }, tone: 'muted' };
}

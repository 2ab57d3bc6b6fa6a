/** How far a device has come on its way into Intune, in a few words: for narrow columns and for the filter. */
import type { DeviceId } from '../brand.ts';
import { answers, type Estate } from '../simulator/engine.ts';
import type { Eligibility } from '../simulator/model.ts';
import { type EnrolmentCode, enrolmentCodes } from '../simulator/rules/enrollment/words.ts';
import type { Cell } from './view-model.ts';

/** For a narrow column; the reason in full is one "why?" away. */
export const shortEligibility: { readonly [E in Eligibility]: string } = {
  enrolled: 'In Intune only, enrolled',
  eligible: 'At next policy, eligible',
  noClient: 'No client',
  osTooOld: 'Windows too old',
  notWindows: 'Not a Windows client',
  otherMdm: 'Other MDM',
  /** Not as the join state is called, so that a filter finds the one or the other. */
  notJoined: 'Not in Entra ID',
  notLicensed: 'No licence',
  mdmAuthorityNone: 'No MDM authority',
  mdmScopeNone: 'MDM scope None',
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

function failure(code: EnrolmentCode): string {
  return `Failure ${code}`;
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

/** The dashboard's tile Enrollment errors, with what each code means and what cures it. */
import type { Estate } from '../../simulator/engine.ts';
import { type EnrolmentCode, enrolmentErrors } from '../../simulator/rules/enrollment/words.ts';
import { censusOf, number, pcs } from '../estate/census.ts';
import type { TallyFigure } from '../figure-model.ts';
import { meanings } from '../say/enrollment-names.ts';
import { capital } from '../say-query.ts';

export function errorsFigure(estate: Estate): TallyFigure {
  const { errors, retrying } = censusOf(estate);
  const total = errors.reduce((all, { count }) => all + count, 0);
  const codes = errors.length === 1 ? 'one code' : `${number(errors.length)} codes`;
  return {
    kind: 'tally',
    title: 'Enrolment errors',
    size: 'whole',
    says:
      total === 0 ? '' : `${pcs(total)}, ${codes}; each with the error of its last attempt.${stillTrying(retrying)}`,
    heads: { label: 'Code', count: 'Devices', texts: ['What happened', 'What cures it', 'Passes by itself'] },
    rows: errors.map(({ code, count }) => ({
      label: code,
      mono: true,
      count,
      texts: [capital(meanings[code]), cures[code], passes(code)],
      why: { ask: 'errorCount', code },
      pane: { kind: 'estate', only: code },
    })),
    empty: 'No client has an error of enrolment.',
  };
}

function stillTrying(count: number): string {
  return count === 0 ? '' : ` ${number(count)} of them ${count === 1 ? 'tries' : 'try'} again and count as enrolling.`;
}

const unstated: readonly EnrolmentCode[] = ['0x801901AD', '0x80192EE7'];

function passes(code: EnrolmentCode): string {
  if (unstated.includes(code)) return 'Not documented';
  if (code === '0x8018002B') return 'If it is only timing';
  return enrolmentErrors[code].transient ? 'Yes' : 'No';
}

/** Rule `enrolment-errors`: the remedies of the vendor's table. */
const cures: { readonly [C in EnrolmentCode]: string } = {
  '0x8000FFFF': 'Enable automatic enrolment in Mobility (MDM and MAM), with the addresses of Intune',
  '0x80180018': 'Assign the user a licence',
  '0x8018002B': 'Wait for a sync; then look at the MDM user scope and at the UPN suffix',
  '0x8018002A': 'Ask for the second factor at sign-in, use trusted IPs, or exclude the Microsoft Intune app',
  '0x80180014': 'Look at the platform restriction and at the version of Windows',
  '0x80180015': 'Look at the platform restriction and at the version of Windows',
  '0x80180002': 'Have the user sign in',
  '0x80180005': 'Try again; if it stays, ask support',
  '0x8018000A': 'Take the device out of its other enrolment first',
  '0x80180023': 'Restore the key of the service',
  '0x80180026': 'Remove the old agent',
  '0x80070032': 'Upgrade Windows',
  '0xCAA9004D': 'Mend the configuration in Microsoft Entra ID',
  '0xCAA10001': 'Wait until the user has signed in',
  '0xCAA90014': 'Mend the configuration in Microsoft Entra ID',
  '0xCAA9001F': 'Plan hybrid join',
  '0xCAA20003': 'Mend the configuration in Microsoft Entra ID',
  '0xCAA2000C': 'As for 0x8018002A',
  '0xCAA70004': 'Mend the connection: proxy and addresses',
  '0x801901AD': 'None is documented',
  '0x80070490': 'If it stays, ask support',
  '0x82AA0008': 'Try again',
  '0x80192EE7': 'Mend the resolution of names (DNS)',
  '0x80192EE2': 'Mend the connection',
};

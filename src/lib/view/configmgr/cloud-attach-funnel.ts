/** The dashboard's tiles about enrolment: the funnel, how it went by join, and the clients' Windows. */
import { answer, type Estate } from '../../simulator/engine.ts';
import type { Query } from '../../simulator/model.ts';
import type { TileValue } from '../../simulator/rules/enrollment/words.ts';
import { failedInTime } from '../enrolment-cell.ts';
import { type Census, censusOf, number, pcs } from '../estate/census.ts';
import type { Bar, BarNote, BarsFigure, TallyFigure } from '../figure-model.ts';
import { tiles } from '../say/enrollment-names.ts';
import { capital } from '../say-query.ts';

/** Each step keeps what the one before it had, but for those who are named beside it. */
export function funnelFigure(estate: Estate): BarsFigure {
  const { enrolled, stages, failedTooOld } = censusOf(estate);
  const steps = stepsOf(stages, failedTooOld);
  const of = steps.reduce((total, { missing }) => total + sum(missing), enrolled);
  let left = of;
  const bars = steps.map(({ label, missing }): Bar => {
    left -= sum(missing);
    return { label, count: left, missing: missing.filter(({ count }) => count > 0) };
  });
  const why: Query = { ask: 'tile', value: 'enrolled' };
  return {
    kind: 'bars',
    title: 'Enrolment funnel',
    says: `${sayFunnel(of, enrolled)}${failedTooOld === 0 ? '' : ` ${sayTooOld(failedTooOld)}`}`,
    of,
    bars: bars.map((bar, place) => (place === bars.length - 1 ? { ...bar, why } : bar)),
  };
}

function sayFunnel(of: number, enrolled: number): string {
  if (of === 0) return 'No client can enrol yet.';
  return `Of ${number(of)} clients that can enrol, ${number(enrolled)} are enrolled.`;
}

/** They are among the failures and the errors, and can enrol at no time. */
function sayTooOld(count: number): string {
  return `Not counted here: ${pcs(count)} that failed because Windows is too old.`;
}

function stepsOf(
  stages: Census['stages'],
  failedTooOld: number,
): readonly { readonly label: string; readonly missing: readonly BarNote[] }[] {
  return [
    { label: 'Eligible', missing: [] },
    {
      label: 'Scheduled',
      missing: [
        note(stages.eligible, 'begin when they next ask for policy', tile('eligible'), 'At next policy'),
        note(stages.pendingUserSignIn, 'wait for a user to sign in', tile('pendingUserSignIn'), 'Pending user sign in'),
      ],
    },
    {
      label: 'Enrolment initiated',
      missing: [note(stages.scheduled, 'wait for their timer', tile('scheduled'), 'Scheduled')],
    },
    {
      label: 'Enrolled',
      missing: [
        note(stages.initiated, 'are enrolling', tile('initiated'), 'Initiated'),
        note(stages.failed - failedTooOld, 'failed', tile('failed'), failedInTime),
      ],
    },
  ];
}

function note(count: number, text: string, why: Query, only: string): BarNote {
  return { count, text, why, pane: { kind: 'estate', only } };
}

function sum(notes: readonly BarNote[]): number {
  return notes.reduce((total, { count }) => total + count, 0);
}

function tile(value: TileValue): Query {
  return { ask: 'tile', value };
}

const windowsTiles = [
  'windows10From1709',
  'windows10Before1709',
  'windows7And8',
] as const satisfies readonly TileValue[];

export function windowsFigure(estate: Estate): TallyFigure {
  const counts = windowsTiles.map((value) => ({ value, count: answer(estate, { ask: 'tile', value }) }));
  const total = counts.reduce((all, { count }) => all + count, 0);
  const others = estate.devices.length - total;
  return {
    kind: 'tally',
    title: 'Client Windows',
    size: 'small',
    says:
      others === 0
        ? 'Every device is counted here.'
        : `Not counted: servers, other systems and devices without a client, ${number(others)} in all.`,
    heads: { label: 'Windows', count: 'Clients', texts: ['Share'] },
    rows: counts.map(({ value, count }) => ({
      label: windowsNames[value],
      count,
      texts: [share(count, total)],
      why: tile(value),
    })),
    total,
    empty: 'This site has no Windows clients.',
  };
}

const windowsNames: { readonly [V in (typeof windowsTiles)[number]]: string } = {
  windows10From1709: '10 1709 and later, 11',
  windows10Before1709: '10 below 1709',
  windows7And8: '7 and 8.x',
};

function share(count: number, of: number): string {
  return of === 0 ? '–' : `${((count / of) * 100).toFixed(1)} %`;
}

export function statusFigure(estate: Estate): TallyFigure {
  const { joined, stages, failedTooOld } = censusOf(estate);
  const counts: readonly (readonly [TileValue, number])[] = [
    ['successHybridJoined', joined('enrolled', 'hybridJoined')],
    ['successEntraJoined', joined('enrolled', 'entraJoined')],
    ['enrollingHybridJoined', joined('initiated', 'hybridJoined')],
    ['failureHybridJoined', joined('failed', 'hybridJoined')],
    ['failureEntraJoined', joined('failed', 'entraJoined')],
    ['pendingUserSignIn', stages.pendingUserSignIn],
  ];
  return {
    kind: 'tally',
    title: 'Co-management enrolment status',
    size: 'whole',
    says: `How enrolment went, by how the device is joined. What nobody is in is left out.${ofFailures(failedTooOld)}`,
    heads: { label: 'Status', count: 'Devices', texts: [] },
    rows: counts
      .filter(([, count]) => count > 0)
      .map(([value, count]) => ({ label: capital(tiles[value]), count, texts: [], why: tile(value) })),
    empty: 'No client has begun to enrol.',
  };
}

function ofFailures(tooOld: number): string {
  return tooOld === 0
    ? ''
    : ` Of the failures, ${pcs(tooOld)} ${tooOld === 1 ? 'has' : 'have'} a Windows that is too old.`;
}

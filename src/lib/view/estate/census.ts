/** All devices counted once for an estate: what map and dashboard show of them together. */
import { type Estate, tally } from '../../simulator/engine.ts';
import { type Eligibility, eligibilities, type Workload } from '../../simulator/model.ts';
import { type EnrolmentCode, type EnrolmentStage, enrolmentCodes } from '../../simulator/rules/enrollment/words.ts';
import { workloads } from '../../simulator/words.ts';

type Stage = Exclude<EnrolmentStage, 'enrolled' | 'notEligible'>;
export type Census = {
  readonly total: number;
  /** With a registered client, and those of them that are in Intune too. */
  readonly clients: number;
  readonly enrolled: number;
  readonly coManaged: number;
  /** In Intune, and not co-managed: without a client, or without the site's policy. */
  readonly intuneOnly: number;
  readonly stages: { readonly [S in Stage]: number };
  /** Of those that failed: they tried with a Windows that is too old, so that they never were among those that can enrol. */
  readonly failedTooOld: number;
  /** Of those that are enrolling: an attempt of theirs has failed, and they try again. */
  readonly retrying: number;
  /** How far clients have come, by how they are joined. */
  readonly joined: (stage: EnrolmentStage, join: 'hybridJoined' | 'entraJoined') => number;
  /** Of those that are not on their way: what keeps them, the most frequent first. */
  readonly reasons: readonly { readonly reason: Eligibility; readonly count: number }[];
  readonly errors: readonly { readonly code: EnrolmentCode; readonly count: number }[];
};

/** Worked out once for each estate: nobody writes to an estate again. */
export function perEstate<T>(make: (estate: Estate) => T): (estate: Estate) => T {
  const known = new WeakMap<Estate, { readonly made: T }>();
  return (estate) => {
    const before = known.get(estate);
    if (before) return before.made;
    const made = make(estate);
    known.set(estate, { made });
    return made;
  };
}

/** What a client with a Windows that is too old fails with. */
export const windowsTooOld = '0x80070032' satisfies EnrolmentCode;

const asked = [
  { ask: 'coManaged' },
  { ask: 'enrolmentStage' },
  { ask: 'enrolmentError' },
  { ask: 'eligibility' },
  { ask: 'managementAgent' },
  { ask: 'joinState' },
] as const;

export const censusOf = perEstate((estate): Census => {
  const kinds = tally(estate, asked).map(({ values: [coManaged, stage, error, reason, agent, join], count }) => ({
    coManaged: coManaged === true,
    stage: String(stage),
    error: String(error),
    reason: String(reason),
    agent: String(agent),
    join: String(join),
    count,
  }));
  type Kind = (typeof kinds)[number];
  const sum = (takes: (kind: Kind) => boolean) =>
    kinds.reduce((total, kind) => total + (takes(kind) ? kind.count : 0), 0);
  const at = (stage: Stage) => sum((kind) => kind.stage === stage);
  return {
    total: estate.devices.length,
    clients: sum(({ agent }) => agent.startsWith('configurationManagerClient')),
    enrolled: sum(({ agent }) => agent === 'configurationManagerClientMdm'),
    coManaged: sum(({ coManaged }) => coManaged),
    intuneOnly: sum(({ coManaged, stage }) => stage === 'enrolled' && !coManaged),
    stages: {
      eligible: at('eligible'),
      scheduled: at('scheduled'),
      initiated: at('initiated'),
      failed: at('failed'),
      pendingUserSignIn: at('pendingUserSignIn'),
    },
    failedTooOld: sum(({ stage, error }) => stage === 'failed' && error === windowsTooOld),
    retrying: sum(({ stage, error }) => stage === 'initiated' && error !== 'none'),
    joined: (stage, join) =>
      sum((kind) => kind.stage === stage && kind.join === join && kind.agent.startsWith('configurationManagerClient')),
    reasons: eligibilities
      .map((reason) => ({ reason, count: sum((kind) => kind.stage === 'notEligible' && kind.reason === reason) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    errors: enrolmentCodes
      .map((code) => ({ code, count: sum(({ error }) => error === code) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
});

/** Devices with a client and in Intune that obey Intune for each workload now, in the order of `workloads`. */
export const movedIn = perEstate((estate): readonly number[] => {
  const authorities = workloads.map((workload) => ({ ask: 'authority', workload }) as const);
  const kinds = tally(estate, [{ ask: 'managementAgent' }, ...authorities]);
  return workloads.map((_, place) =>
    kinds
      .filter(({ values }) => values[0] === 'configurationManagerClientMdm' && values[place + 1] === 'intune')
      .reduce((total, { count }) => total + count, 0),
  );
});

/** Enrolled devices with a client of which the site means one thing for the workload, and which still do another. */
export function movingIn(estate: Estate, workload: Workload): { readonly there: number; readonly back: number } {
  const kinds = tally(estate, [
    { ask: 'managementAgent' },
    { ask: 'authority', workload },
    { ask: 'intent', workload },
  ]);
  const among = (authority: string, intent: string) =>
    kinds
      .filter(
        ({ values: [agent, is, meant] }) =>
          agent === 'configurationManagerClientMdm' && is === authority && meant === intent,
      )
      .reduce((total, { count }) => total + count, 0);
  return { there: among('configMgr', 'intune'), back: among('intune', 'configMgr') };
}

export function pcs(count: number): string {
  return `${number(count)} ${count === 1 ? 'PC' : 'PCs'}`;
}

/** Where servers and phones are counted too. */
export function devices(count: number): string {
  return `${number(count)} ${count === 1 ? 'device' : 'devices'}`;
}

/** `76,318`. */
export function number(count: number): string {
  return count.toLocaleString('en-GB');
}

import { branded } from '../../../lib/brand.ts';
import type { Authority, Command, Finding, Query, Value, Workload } from '../../../lib/simulator/model.ts';
import { ask, decide, type Estate } from '../../../lib/simulator/simulator.ts';
import { sayMinute, sayTime } from '../../../lib/view/clock.ts';
import { authorityLabels, positionLabels, workloadLabels } from '../../../lib/view/labels.ts';
import { sayRejection } from '../../../lib/view/say.ts';
import { capital, sayQuery, sayValue } from '../../../lib/view/say-query.ts';
import { sayFact } from '../../../lib/view/say-reasons.ts';

/** An answer to "why does this PC obey that manager?", in sentences. */
export type WhyText = {
  readonly device: string;
  readonly about: string;
  readonly authority: Authority;
  readonly because: readonly string[];
  readonly changes: readonly string[];
};

/** Why an answer is what it is, in sentences. */
export type Causes = {
  readonly about: string;
  readonly words: string;
  readonly because: readonly string[];
  readonly changes: readonly string[];
};

/** Asks the simulator for the causes of any answer. Of what would change it, a figure tells what time alone does. */
export function causesOf(estate: Estate, query: Query): Causes {
  const finding = ask(estate, query);
  const value: Value = finding.value;
  const changes: Finding<Value>['changes'] = finding.changes;
  return {
    about: capital(sayQuery(query, estate)),
    words: sayValue(query, value),
    because: [...new Set(finding.because.map(({ fact }) => sayFact(fact, estate)))],
    changes: changes
      .filter(({ by, at = estate.now }) => by === 'clock' && at > estate.now)
      .slice(0, 1)
      .map(({ at = estate.now, then }) => `Wait: from ${sayMinute(at)} it is ${sayValue(query, then)}.`),
  };
}

/** Asks the simulator why `device` obeys whom it obeys for `workload`, and puts the answer in words. */
export function whyOf(estate: Estate, device: string, workload: Workload): WhyText {
  const { value, because, changes } = ask(estate, { ask: 'authority', device: branded(device), workload });
  return {
    device,
    about: `${workloadLabels[workload]} on ${device}`,
    authority: value,
    because: because.map(({ fact }) => sayFact(fact, estate)),
    changes: changes.flatMap((change) => sayChange(estate, device, change)).slice(0, 2),
  };
}

/** Why the estate refuses `command`, in sentences; nothing where it does not. */
export function refusalOf(estate: Estate, command: Command): string {
  const decision = decide(estate, command);
  if (decision.kind === 'accepted') return '';
  const { what, why } = sayRejection(decision.rejection, estate);
  return `${what} ${why}`;
}

/** Only what the reader of a figure can do or wait for. */
function sayChange(
  estate: Estate,
  device: string,
  { by, do: command, at = estate.now, then }: Finding<Authority>['changes'][number],
): readonly string[] {
  const obeys = `${device} obeys ${authorityLabels[then]}`;
  const when = at > estate.now ? `from ${sayTime(at)} on` : 'at once';
  if (by === 'clock') return [`Wait: from ${sayTime(at)}, when it next asks for policy, ${obeys}.`];
  if (by === 'downloadPolicy') return [`Download policy on it, and ${obeys} ${when}.`];
  if (command?.kind === 'switchWorkload')
    return [`Move the slider to ${positionLabels[command.to]}, and ${obeys} ${when}.`];
  return [];
}

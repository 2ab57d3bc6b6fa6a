import type { Minute } from '../../lib/brand.ts';
import type { Trace, TraceLine } from '../../lib/stores/check-run.ts';

/** A minute as a clock shows it. */
export function hour(minute: Minute): string {
  const ofDay = minute % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** A word for what checks have done so far; what has none of its own is told as a change. */
const done: { readonly [kind: string]: string } = {
  switchWorkload: 'slider',
  setAutoEnrolment: 'enrolment',
  setMdmUserScope: 'MDM scope',
  addMember: 'member added',
  removeMember: 'member removed',
  setQueryRule: 'rule',
  removeQueryRule: 'rule removed',
  downloadPolicy: 'policy fetched',
  wait: 'time',
};
function doneWord(kind: Trace['done'][number]['kind']): string {
  return done[kind] ?? 'change';
}

const values: { readonly [value: string]: string } = {
  configMgr: 'ConfigMgr',
  intune: 'Intune',
  none: 'nobody',
  true: 'yes',
  false: 'no',
};
export function valueWord(value: string | number | boolean): string {
  return values[String(value)] ?? String(value);
}

const asks: { readonly [query: string]: string } = {
  authority: 'obeys',
  coManaged: 'is co-managed',
  mdmEnrolled: 'is enrolled',
  flags: 'has the value',
  eligibility: 'may enrol',
  memberOf: 'is a member',
};
export function askWord(query: TraceLine['query']): string {
  return asks[query] ?? 'answers';
}

const workloads: { readonly [W in NonNullable<TraceLine['workload']>]: string } = {
  compliancePolicies: 'compliance',
  windowsUpdatePolicies: 'updates',
  resourceAccessPolicies: 'resources',
  endpointProtection: 'protection',
  deviceConfiguration: 'configuration',
  officeClickToRunApps: 'Office',
  clientApps: 'apps',
};
/** A line's name: its PC, and what it is asked about where the lines differ in that. */
export function lineWord(line: TraceLine, lines: readonly TraceLine[]): string {
  const several = lines.some((other) => other.workload !== line.workload);
  return several && line.workload ? `${line.device}, ${workloads[line.workload]}` : line.device;
}

/** What was done, by minute: several of one kind at once are counted. */
export function doneAt(trace: Trace): readonly { readonly at: Minute; readonly text: string }[] {
  const minutes = [...new Set(trace.done.map((mark) => mark.at))];
  return minutes.map((at) => {
    const kinds = trace.done.filter((mark) => mark.at === at).map((mark) => doneWord(mark.kind));
    const text = [...new Set(kinds)].map((kind) => {
      const times = kinds.filter((other) => other === kind).length;
      return times > 1 ? `${kind} ×${times}` : kind;
    });
    return { at, text: `${hour(at)} ${text.join(', ')}` };
  });
}

/** The look of an authority, in colour and shape. */
export function lookOf(value: string | number | boolean): 'site' | 'cloud' | 'nobody' | 'other' {
  if (value === 'configMgr') return 'site';
  if (value === 'intune') return 'cloud';
  return value === 'none' ? 'nobody' : 'other';
}

/** What an administrator might do about a verdict, or about what Conditional Access makes of it. */
import { traitOf } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { type Command, type Query, traits } from '../../model.ts';
import { pilotChanges } from '../authority/pilots.ts';
import { requirements } from './words.ts';

const asked: ReadonlySet<Query['ask']> = new Set<Query['ask']>([
  'complianceState',
  'noncomplianceReason',
  'configMgrVerdict',
  'mayAccess',
]);
const mended = ['bitLocker', 'secureBoot', 'firewall', 'antivirus', 'deviceRisk', 'baselineResult'] as const;

export function candidates(state: State, query: Query): readonly Command[] {
  if (!asked.has(query.ask) || !('device' in query)) return [];
  const { device } = query;
  const row = state.facts.rows.get(device) ?? -1;
  const mends = mended.flatMap((trait): Command[] =>
    traitOf(state, row, trait) === traits[trait][0]
      ? []
      : [{ kind: 'changeDevice', device, trait, to: traits[trait][0] }],
  );
  const other = state.settings.noPolicyDevices.is === 'compliant' ? 'notCompliant' : 'compliant';
  return [
    { kind: 'checkCompliance', device },
    ...pilotChanges(state, 'compliancePolicies', device),
    { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' },
    { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'configMgr' },
    { kind: 'configure', setting: 'noPolicyDevices', to: other },
    ...mends,
    ...relaxed(state),
  ];
}

/** Each compliance policy without one of its requirements. */
function relaxed(state: State): readonly Command[] {
  return state.deliverables
    .filter(({ kind, deleted }) => kind === 'intuneCompliancePolicy' && !deleted)
    .flatMap((policy) =>
      requirements
        .filter((property) => policy.with[property] !== 'notConfigured')
        .map(
          (property): Command => ({ kind: 'changeDeliverable', deliverable: policy.id, property, to: 'notConfigured' }),
        ),
    );
}

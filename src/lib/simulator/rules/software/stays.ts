/** Rule `what-stays`: whatever is no workload stays with Configuration Manager. */
import { isConfigured } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import { workloads } from '../../words.ts';
import type { Feature } from './words.ts';

export function staysWithConfigMgr(state: State, feature: Feature): boolean {
  if (feature === 'thirdPartyUpdates') return isConfigured(state, 'softwareUpdates', 'yes');
  return !workloads.some((workload) => workload === feature);
}

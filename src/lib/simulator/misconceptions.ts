/** Common wrong beliefs, and the rule that each one overrides; `view/say.ts` has them in words. */
import { branded, type RuleId } from '../brand.ts';
import type { Misconception } from './model.ts';

const rules = {
  pilotReachesEveryone: 'pilot-own-collection',
  enrolmentMovesWorkloads: 'enabling-moves-nothing',
  switchIsImmediate: 'authority-from-policy',
  deviceConfigurationMovesAlone: 'device-configuration-drags',
  sliderRulesUnenrolled: 'authority-needs-enrolment',
  memberMeansEnrolled: 'enrolment-prerequisites',
  flagsNeverChange: 'flags-value',
} as const satisfies { readonly [M in Misconception]: string };

export function overriddenBy(belief: Misconception): RuleId {
  return branded<RuleId>(rules[belief]);
}

/** Every rule of the simulator, room by room. A rule is named by each cause that rests on it. */
import type { RuleId } from '../brand.ts';
import type { Rule } from './rule.ts';
import { actionsRules } from './rules/actions/fidelity.ts';
import { authorityRules } from './rules/authority/fidelity.ts';
import { clientRules } from './rules/client/fidelity.ts';
import { collectionsRules } from './rules/collections/fidelity.ts';
import { complianceRules } from './rules/compliance/fidelity.ts';
import { directoryRules } from './rules/directory/fidelity.ts';
import { enrollmentRules } from './rules/enrollment/fidelity.ts';
import { profilesRules } from './rules/profiles/fidelity.ts';
import { siteRules } from './rules/site/fidelity.ts';
import { softwareRules } from './rules/software/fidelity.ts';

export type { Rule } from './rule.ts';

export const fidelity: readonly Rule[] = [
  ...authorityRules,
  ...collectionsRules,
  ...directoryRules,
  ...siteRules,
  ...clientRules,
  ...enrollmentRules,
  ...complianceRules,
  ...profilesRules,
  ...softwareRules,
  ...actionsRules,
];

export function ruleNamed(id: RuleId): Rule | undefined {
  return fidelity.find((rule) => rule.id === id);
}

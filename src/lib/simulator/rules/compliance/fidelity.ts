/** The rules of this room: what the real products do and what is simulated, with sources. */
import type { Rule } from '../../rule.ts';
import { accessRules } from './fidelity-access.ts';
import { configMgrRules } from './fidelity-configmgr.ts';
import { verdictRules } from './fidelity-verdict.ts';

export const complianceRules: readonly Rule[] = [...verdictRules, ...configMgrRules, ...accessRules];

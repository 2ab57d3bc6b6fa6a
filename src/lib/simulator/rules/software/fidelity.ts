/** The rules of this room: what the real products do and what is simulated, with sources. */
import type { Rule } from '../../rule.ts';
import { appRules } from './fidelity-apps.ts';
import { updateRules } from './fidelity-updates.ts';

export const softwareRules: readonly Rule[] = [...updateRules, ...appRules];

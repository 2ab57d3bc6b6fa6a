/** The rules of this room: what the real products do and what is simulated, with sources. */
import type { Rule } from '../../rule.ts';
import { attachRules } from './fidelity-attach.ts';
import { remoteRules } from './fidelity-remote.ts';
import { resetRules } from './fidelity-reset.ts';

export const actionsRules: readonly Rule[] = [...remoteRules, ...resetRules, ...attachRules];

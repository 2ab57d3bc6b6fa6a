/** The rules of this room: what the real products do and what is simulated, with sources. */
import type { Rule } from '../../rule.ts';

export const siteRules: readonly Rule[] = [];

/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, type Rule, rule } from '../../rule.ts';

export const directoryRules: readonly Rule[] = [
  rule('join-is-identity', {
    rule: 'Joining says who a device is, not who manages it',
    real: 'Hybrid join and Microsoft Entra join are identities; co-management needs one of them and is another thing.',
    simulated: 'The same: four ways of being known, apart from client and enrolment.',
    source: `${docs}/comanage/overview.md`,
    confidence: 'D',
  }),
];

import { isOneOf } from '../../simulator/is-one-of.ts';
import type { RoomFact } from '../../simulator/model.ts';
import { actionsFacts } from '../../simulator/rules/actions/words.ts';
import { clientFacts } from '../../simulator/rules/client/words.ts';
import { complianceFacts } from '../../simulator/rules/compliance/words.ts';
import { directoryFacts } from '../../simulator/rules/directory/words.ts';
import { enrollmentFacts } from '../../simulator/rules/enrollment/words.ts';
import { profilesFacts } from '../../simulator/rules/profiles/words.ts';
import { siteFacts } from '../../simulator/rules/site/words.ts';
import { softwareFacts } from '../../simulator/rules/software/words.ts';
import { unreachable } from '../../unreachable.ts';
import type { Names } from '../names.ts';
import { actionsBeliefs, sayActionsFact } from './actions-reasons.ts';
import { clientBeliefs, sayClientFact } from './client-reasons.ts';
import { complianceBeliefs, sayComplianceFact } from './compliance-reasons.ts';
import { directoryBeliefs, sayDirectoryFact } from './directory-reasons.ts';
import { enrollmentBeliefs, sayEnrollmentFact } from './enrollment-reasons.ts';
import { profilesBeliefs, sayProfilesFact } from './profiles-reasons.ts';
import { saySiteFact, siteBeliefs } from './site-reasons.ts';
import { saySoftwareFact, softwareBeliefs } from './software-reasons.ts';

export const roomBeliefs = {
  ...directoryBeliefs,
  ...siteBeliefs,
  ...clientBeliefs,
  ...enrollmentBeliefs,
  ...complianceBeliefs,
  ...profilesBeliefs,
  ...softwareBeliefs,
  ...actionsBeliefs,
};

export function sayRoomFact(fact: RoomFact, names: Names): string {
  if (isOneOf(directoryFacts, fact)) return sayDirectoryFact(fact, names);
  if (isOneOf(siteFacts, fact)) return saySiteFact(fact, names);
  if (isOneOf(clientFacts, fact)) return sayClientFact(fact, names);
  if (isOneOf(enrollmentFacts, fact)) return sayEnrollmentFact(fact, names);
  if (isOneOf(complianceFacts, fact)) return sayComplianceFact(fact, names);
  if (isOneOf(profilesFacts, fact)) return sayProfilesFact(fact, names);
  if (isOneOf(softwareFacts, fact)) return saySoftwareFact(fact, names);
  if (isOneOf(actionsFacts, fact)) return sayActionsFact(fact, names);
  return unreachable(fact);
}

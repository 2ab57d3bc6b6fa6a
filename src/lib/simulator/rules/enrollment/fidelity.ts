/** The rules of this room: what the real products do and what is simulated, with sources. */
import { docs, type Rule, rule } from '../../rule.ts';

const overview = `${docs}/comanage/overview.md`;
const enabling = `${docs}/comanage/how-to-enable.md`;

export const enrollmentRules: readonly Rule[] = [
  rule('enrolment-prerequisites', {
    rule: 'A client enrols when Windows, join, MDM user scope and automatic enrolment all allow it',
    real: 'Windows 10 1709 or later, Microsoft Entra joined or hybrid joined, inside the MDM user scope, covered by automatic enrolment.',
    simulated:
      'The same four; an MDM user scope of Some counts as covering every PC. Licences, restrictions, networks and retries are not simulated here.',
    simplified: 1,
    source: overview,
    confidence: 'D',
  }),
  rule('auto-enrolment-covers', {
    rule: 'Automatic enrolment covers nobody, one collection, or every client',
    real: 'None, Pilot with the Intune Auto Enrollment collection, or All.',
    simulated: 'The same.',
    source: enabling,
    confidence: 'D',
  }),
  rule('enrolled-stays', {
    rule: 'A device that automatic enrolment no longer covers stays enrolled',
    real: 'Not documented.',
    simulated: 'Nothing takes an enrolment back.',
    source: enabling,
    confidence: 'I',
  }),
  rule('enrols-at-policy', {
    rule: 'Where co-management is on already, a client that becomes eligible enrols when it next has policy',
    real: 'At once since 1906; when co-management is first enabled, clients spread over hours or days instead.',
    simulated: 'Always at the next policy, in the same minute; the spread of the first days is left out.',
    simplified: 1,
    source: `${docs}/comanage/how-to-enable.md`,
    confidence: 'D',
  }),
  rule('enabling-moves-nothing', {
    rule: 'Enabling co-management moves no workload',
    real: 'All stay with Configuration Manager, but resource access from 2403 on.',
    simulated:
      'The same. Before it is enabled there are no sliders to move. The Cloud Attach wizard is left out: the Enablement page enables it.',
    source: overview,
    confidence: 'D',
  }),
];

import type * as table from '../../simulator/rules/directory/words.ts';
import type { DirectoryFact, EntraObject, JoinError } from '../../simulator/rules/directory/words.ts';
import { unreachable } from '../../unreachable.ts';
import { sayMinute, sayTime } from '../clock.ts';
import { mdmScopeLabels } from '../labels.ts';
import type { Names } from '../names.ts';
import { joinClauses } from './directory.ts';
import type { BeliefLabels } from './room-labels.ts';

export const directoryBeliefs = {
  registeredCountsAsJoined: {
    says: 'a PC that is registered counts as joined',
    truth: 'A registered PC is not joined; co-management needs Entra join or hybrid join.',
  },
  scpErrorMeansTheRole: {
    says: 'the “SCP” in an error of hybrid join is the service connection point role of the site',
    truth: 'It is an object in Active Directory that names the tenant; the site system role only shares its name.',
  },
  hybridJoinIsImmediate: {
    says: 'a PC is hybrid joined as soon as it tries',
    truth: 'In a managed domain the first attempt fails until Microsoft Entra Connect has synchronised the computer.',
  },
  anyLicenceHasAutopilot: {
    says: 'the co-management licence includes Autopilot',
    truth: 'Autopilot needs a full Intune licence.',
  },
} satisfies BeliefLabels<typeof table.directoryBeliefs>;

/** Each code with what it means; the codes stand as Windows shows them. */
const errorMeanings: { readonly [E in Exclude<JoinError, 'none'>]: string } = {
  '0x801C03F2': 'Microsoft Entra ID does not know its computer object with the certificate yet',
  '0x801C001D': 'the service connection point object in Active Directory cannot be read',
  '0x801C003A': 'the service connection point object names a tenant that is not there',
  '0x801C001F': 'the registration service did not answer in time',
  '0x801C0021': 'the registration service could not be reached',
  '0x801C003D': 'sign-in could not tell what kind of domain it is',
  '0xCAA90014': 'AD FS gave no token',
  '0x80280036': 'the TPM works in FIPS mode',
  '0x80090016': 'the TPM has no keyset',
};

const objectClauses: { readonly [O in EntraObject]: string } = {
  none: 'has no object of',
  withoutCertificate: 'has an object without certificate of',
  withCertificate: 'has an object with certificate of',
};

export function sayDirectoryFact(fact: DirectoryFact, _names: Names): string {
  switch (fact.kind) {
    case 'joinStateIs':
      return `${fact.device} ${joinClauses[fact.join]}.`;
    case 'windowsCannotJoin':
      return `${fact.device} runs ${fact.windows}, which does not hybrid join in this way.`;
    case 'noDomainController':
      return `${fact.device} sees no domain controller from where it is, so it does not try to join.`;
    case 'settingHeardAt':
      return `${fact.device} next asks for client settings at ${sayTime(fact.at)}.`;
    case 'joinFailed':
      return `${fact.device} last tried to join at ${sayMinute(fact.at)} and failed with ${fact.error}: ${errorMeanings[fact.error]}.`;
    case 'attemptNext':
      return `${fact.device} tries to join again at ${sayTime(fact.at)}.`;
    case 'entraObjectIs':
      return `Microsoft Entra ID ${objectClauses[fact.is]} ${fact.device}.`;
    case 'ouIs':
      return `The computer account of ${fact.device} is in “${fact.ou}”, which Microsoft Entra Connect ${fact.synced ? 'synchronises' : 'does not synchronise'}.`;
    case 'noOu':
      return `${fact.device} ${joinClauses[fact.join]}, so it is in no organizational unit.`;
    case 'cycleRan':
      return `Microsoft Entra Connect last completed a cycle at ${sayMinute(fact.at)}${fact.fullSyncNeeded ? '; after more than 7 days only a full one does' : ''}.`;
    case 'cycleNext':
      return `Microsoft Entra Connect runs its next cycle at ${sayTime(fact.at)}.`;
    case 'mdmScopeGives':
      return `The MDM user scope in Microsoft Entra ID is ${mdmScopeLabels[fact.scope]}, so joined devices are told where to enrol.`;
    default:
      return unreachable(fact);
  }
}

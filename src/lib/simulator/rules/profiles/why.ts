/** Why a value is in force, or is not: the policy, the workload that it belongs to, and who has that on the device. */
import { unreachable } from '../../../unreachable.ts';
import { type Chain, cause } from '../../answer.ts';
import { deliverableOf, meant, traitOf } from '../../catalog.ts';
import { whyAuthority } from '../../causes.ts';
import { never } from '../../columns.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { whyAsItIs } from '../../standing.ts';
import { deviceOf } from '../../values.ts';
import { authorityOn, isEnrolled } from '../authority/authority.ts';
import { acts, alwaysApplies, familyOf, isGone, isProfile, type Profile, sideOf, workloadOf } from './governing.ts';
import { isApplied, standingOf, writerOf } from './in-force.ts';
import { passwordRuleOf } from './password.ts';
import { isProtected, unprotectedMinutes } from './protection.ts';
import { mayRemove, standsAtIntune } from './removal.ts';
import type { ProfilesEstateQuery, ProfilesQuery, SettingFamily, Standing } from './words.ts';

export function whyProfiles(state: State, row: number, query: ProfilesQuery): Chain {
  switch (query.ask) {
    case 'inForce':
    case 'isManaged':
      return whyInForce(state, row, query.family);
    case 'isApplied':
      return whyApplied(state, row, query);
    case 'isProtected':
    case 'unprotectedMinutes':
      return [unprotected(state, row), ...whyInForce(state, row, 'antivirus')];
    case 'driveState':
      return whyDrive(state, row);
    case 'passwordLength':
      return whyPassword(state, row);
  }
}

function whyInForce(state: State, row: number, family: SettingFamily): Chain {
  const device = deviceOf(state, row);
  const writer = writerOf(state, row, family);
  const standing = standingOf(state, row, family);
  const idle = state.deliverables
    .filter(isProfile)
    .filter((profile) => familyOf(profile) === family && profile.id !== writer?.id)
    .filter((profile) => meant(state, profile, row) !== undefined && !isApplied(state, profile, row))
    .flatMap((profile) => whyGoverned(state, row, profile));
  if (!writer || standing === 'none') {
    const none = cause({ kind: 'noValue', device, family }, state.spec.startsAt, 'policies-act-by-workload');
    return [none, ...idle];
  }
  const rule = ruleOf(state, row, writer, standing);
  const value = cause({ kind: 'valueFrom', device, family, deliverable: writer.id, standing }, writer.since, rule);
  const asked = meant(state, writer, row) === undefined ? whyMeant(state, row, writer) : [];
  return [value, ...asked, ...whyGoverned(state, row, writer), ...idle];
}

/** The rule by which a value stands as it does. */
function ruleOf(state: State, row: number, writer: Profile, standing: Standing): string {
  if (standing !== 'leftover') {
    if (alwaysApplies(writer)) return 'baseline-for-co-managed';
    return standing === 'intune' ? 'intune-writes-at-check-in' : 'configmgr-writes-at-policy';
  }
  if (isGone(state, writer)) return 'old-resource-profiles-unmanaged';
  const hasWorkload = acts(state, writer, row);
  if (sideOf(writer) === 'configMgr') {
    if (hasWorkload) return 'withdrawn-values-stay';
    return writer.kind === 'configMgrBitLocker' ? 'bitlocker-agent-yields' : 'values-stay-until-overwritten';
  }
  if (!hasWorkload || meant(state, writer, row) !== undefined) return 'switch-back-keeps-values';
  if (mayRemove(state, writer, row)) return 'removal-at-check-in';
  if (writer.with['removal'] === 'keepsValue') return 'csp-may-keep-value';
  return standsAtIntune(state, workloadOf(state, writer))
    ? 'removal-needs-device-configuration'
    : 'pilot-does-not-remove';
}

function whyApplied(state: State, row: number, query: Extract<ProfilesQuery, { readonly ask: 'isApplied' }>): Chain {
  const found = deliverableOf(state, query.deliverable);
  const asked = whyAsItIs(state, row, { ask: 'isMeantFor', deliverable: query.deliverable });
  return found && isProfile(found) ? [...asked, ...whyGoverned(state, row, found)] : asked;
}

/** The workload that the policy belongs to, and whose that is on the device. */
function whyGoverned(state: State, row: number, profile: Profile): Chain {
  const device = deviceOf(state, row);
  const workload = workloadOf(state, profile);
  const governed = cause({ kind: 'governedBy', deliverable: profile.id, workload }, profile.since, belongs(profile));
  const authority = authorityOn(state, workload, row);
  const applied = cause(
    { kind: 'appliedBy', deliverable: profile.id, device, authority, is: isApplied(state, profile, row) },
    profile.since,
    alwaysApplies(profile) ? 'baseline-for-co-managed' : 'policies-act-by-workload',
  );
  return [governed, applied, ...whyAuthority(state, workload, row)];
}

function belongs({ kind, with: { family } }: Profile): string {
  if (kind === 'settingsCatalogProfile') return 'settings-catalog-is-device-configuration';
  if (kind === 'deviceRestrictionsProfile') return 'device-restrictions-outside-endpoint-protection';
  if (kind === 'configMgrBitLocker') return 'bitlocker-agent-yields';
  if (family === 'informationProtection') return 'information-protection-from-both';
  if (kind === 'configMgrSettings') return 'policies-act-by-workload';
  return kind === 'intuneResourceProfile' || kind === 'configMgrResourceProfile'
    ? 'resource-profiles-move-along'
    : 'endpoint-protection-parts';
}

function whyMeant(state: State, row: number, { id }: Profile): Chain {
  return whyAsItIs(state, row, { ask: 'isMeantFor', deliverable: id });
}

function unprotected(state: State, row: number): Because {
  const device = deviceOf(state, row);
  const minutes = unprotectedMinutes(state, row);
  const since = state.devices.protectedSince[row] ?? never;
  return cause(
    { kind: 'unprotected', device, minutes, now: !isProtected(state, row) },
    since === never ? state.spec.startsAt : since,
    'unowned-protection-is-a-gap',
  );
}

function whyDrive(state: State, row: number): Chain {
  const rule = 'encryption-keeps-algorithm';
  const told = (trait: 'bitLocker' | 'encryptionAlgorithm') => {
    const fact = { kind: 'deviceIs', device: deviceOf(state, row), trait, is: traitOf(state, row, trait) } as const;
    return cause(fact, state.spec.startsAt, rule);
  };
  const drive: Chain = [told('bitLocker'), told('encryptionAlgorithm')];
  const policy = writerOf(state, row, 'bitLocker');
  if (!policy) return [...drive, ...whyInForce(state, row, 'bitLocker')];
  const is = policy.with['algorithm'] ?? '';
  const asked = cause({ kind: 'deliverableIs', deliverable: policy.id, property: 'algorithm', is }, policy.since, rule);
  return [...drive, asked, ...whyInForce(state, row, 'bitLocker')];
}

function whyPassword(state: State, row: number): Chain {
  const rule = passwordRuleOf(state, row);
  if (!rule) return whyInForce(state, row, 'deviceRestrictions');
  const { by, length } = rule;
  const fact = { kind: 'deliverableIs', deliverable: by.id, property: 'passwordLength', is: String(length) } as const;
  const told = cause(fact, by.since, 'compliance-setting-wins');
  const workload = isProfile(by) ? workloadOf(state, by) : 'compliancePolicies';
  return [told, ...(isEnrolled(state, row) ? whyAuthority(state, workload, row) : [])];
}

export function whyProfilesEstate(_state: State, query: ProfilesEstateQuery): Chain {
  return unreachable(query);
}

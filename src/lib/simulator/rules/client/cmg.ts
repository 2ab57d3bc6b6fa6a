/** The cloud management gateway: what it takes to build one, whether it answers, and what it carries. */
import { deviceIs, isConfigured, operatorIs } from '../../catalog.ts';
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Command, Rejection } from '../../model.ts';
import { validatesTokens } from '../site/management-point.ts';
import { isAtLeast } from '../site/versions.ts';
import { type CmgFeature, cmgFeatures } from './words.ts';

export function hasCmg(state: State): boolean {
  return !isConfigured(state, 'cmg', 'none');
}

type CmgStatus = 'none' | 'ready' | 'disconnected' | 'certificateRequired' | 'notAnswering';
/** Rule `cmg-chain`: gateway, connection point and management point, in the order in which a request passes them. */
export function cmgStatus(state: State): CmgStatus {
  if (!hasCmg(state)) return 'none';
  if (isConfigured(state, 'cmgConnectionPoint', 'certificateUnusable')) return 'certificateRequired';
  if (!isConfigured(state, 'cmgConnectionPoint', 'working')) return 'disconnected';
  if (isConfigured(state, 'cmgTraffic', 'notAllowed') || isConfigured(state, 'managementPoint', 'http'))
    return 'notAnswering';
  return 'ready';
}

/** Whether clients that are registered already can use it. */
export function cmgServes(state: State, row: number): boolean {
  if (cmgStatus(state) !== 'ready' || isConfigured(state, 'cmgCertificate', 'untrustedRoot')) return false;
  return validatesTokens(state) || deviceIs(state, row, 'clientCertificate', 'pki');
}

/** Rule `cmg-features`: whether a gateway carries the feature for this device. */
export function carries(state: State, row: number, feature: CmgFeature): boolean {
  if (state.belief === 'cmgCarriesEverything') return true;
  if (feature === 'userTargetedSoftware' && !isKnownToEntra(state, row)) return false;
  return cmgFeatures[feature];
}

export function isKnownToEntra(state: State, row: number): boolean {
  const join = joinOf(state, row);
  return join === 'entraJoined' || join === 'hybridJoined';
}

/** Rule `cmg-order`: Azure Services before the gateway, the gateway before its connection point, and who may do what. */
export function refuseCmg(state: State, command: Command): Rejection | undefined {
  if (command.kind !== 'configure') return undefined;
  const { setting, to } = command;
  const { operator } = state;
  if (setting === 'azureServices' && to === 'onboarded' && !operatorIs(state, 'entraRole', 'globalAdministrator'))
    return { kind: 'azureAppsNeedGlobalAdministrator', operator };
  if (setting === 'cmgConnectionPoint' && to === 'working' && !hasCmg(state))
    return { kind: 'connectionPointNeedsCmg' };
  if (setting !== 'cmg' || to === 'none') return undefined;
  if (to === 'classic' && isAtLeast(state.version.is, '2203'))
    return { kind: 'classicCmgGone', version: state.version.is };
  if (isConfigured(state, 'azureServices', 'notOnboarded')) return { kind: 'azureServicesMissing' };
  return operatorIs(state, 'subscriptionRole', 'owner') ? undefined : { kind: 'subscriptionRoleMissing', operator };
}

/** Why a client reaches its site, or does not: chains of facts, first cause first. */
import { type Chain, cause, configured } from '../../answer.ts';
import { isBroken, isConfigured, traitOf } from '../../catalog.ts';
import type { State } from '../../estate.ts';
import type { Because, SettingName, TraitName } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { settingHeard } from '../site/heard.ts';
import { cmgStatus } from './cmg.ts';
import { knowsCmg, locationOf } from './reach.ts';

export function whyLocation(state: State, row: number): Chain {
  const is = traitCause(state, row, 'client-location');
  switch (locationOf(state, row)) {
    case 'offline':
      return [is('online')];
    case 'currentlyIntranet':
      return [is('network')];
    case 'currentlyInternet':
      return traitOf(state, row, 'alwaysInternet') === 'yes' ? [is('alwaysInternet')] : [is('network')];
  }
}

function traitCause(state: State, row: number, rule: string): (trait: TraitName) => Because {
  return (trait) =>
    cause(
      { kind: 'deviceIs', device: deviceOf(state, row), trait, is: traitOf(state, row, trait) },
      state.spec.startsAt,
      rule,
    );
}

export function whyConnection(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const condition = traitOf(state, row, 'clientCondition');
  if (condition === 'stopped' || condition === 'registrationLost')
    return [traitCause(state, row, 'client-cut-off')('clientCondition')];
  if (isBroken(state, row, 'managementPointUnreachable'))
    return [cause({ kind: 'broken', device, fault: 'managementPointUnreachable', is: true }, start, 'client-cut-off')];
  const located = whyLocation(state, row);
  const location = locationOf(state, row);
  if (location === 'currentlyIntranet') return [...located, configured(state, 'cmg', 'cmg-not-needed')];
  if (location === 'offline') return located;
  return [
    ...located,
    cause({ kind: 'cmgKnown', device, is: knowsCmg(state, row) }, start, 'cmg-location-daily'),
    whyUse(state, row),
    ...whyCmg(state),
  ];
}

/** The first link of the chain that is broken, or the gateway itself. */
export function whyCmg(state: State): Chain {
  const told = (setting: SettingName) => configured(state, setting, 'cmg-chain');
  switch (cmgStatus(state)) {
    case 'none':
      return [configured(state, 'cmg', 'cmg-carries-internet-clients')];
    case 'certificateRequired':
    case 'disconnected':
      return [told('cmgConnectionPoint')];
    case 'notAnswering':
      return [told(isConfigured(state, 'cmgTraffic', 'notAllowed') ? 'cmgTraffic' : 'managementPoint')];
    case 'ready':
      return [told('cmg'), told('cmgCertificate')];
  }
}

/** Whether the client may use the gateway, as far as it has heard. */
export function whyUse(state: State, row: number): Because {
  const is = settingHeard(state, row, 'useCmg');
  return cause(
    { kind: 'settingHeard', device: deviceOf(state, row), setting: 'useCmg', is },
    state.settings.useCmg.since,
    'cmg-carries-internet-clients',
  );
}

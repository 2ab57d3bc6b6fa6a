/** Why a client is installed or registered, or is not: chains of facts, first cause first. */
import { type Chain, cause, configured } from '../../answer.ts';
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { lineOf, problemOf } from './install-line.ts';
import { errorOf, isRunning } from './setup.ts';
import { whyPolicy } from './why-policy.ts';
import { whyCmg, whyConnection } from './why-reach.ts';
import { clientStandings, type LineProblem, type SetupError } from './words.ts';

const ruleOfError: { readonly [E in SetupError]: string } = {
  none: 'client-registration',
  lineTooLong: 'install-line-limit',
  brokenQuotes: 'install-line-quotes',
  propertyMissing: 'install-line-required',
  siteCodeWrong: 'install-line-required',
  noLine: 'install-line-shown',
  cmgMissing: 'cmg-certificate-setup',
  rootNotTrusted: 'cmg-certificate-setup',
  revocationUnknown: 'cmg-certificate-setup',
  cmgNotAnswering: 'cmg-chain',
  noToken: 'client-registration',
  identityChanged: 'hybrid-autopilot-push',
};

export function whyStanding(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const error = errorOf(state, row);
  const is = clientStandings[state.devices.client[row] ?? 0] ?? 'none';
  const stands = cause({ kind: 'clientStands', device, is }, start, 'client-registration');
  if (error !== 'none' || isRunning(state, row)) {
    const failed = cause({ kind: 'setupStands', device, error }, start, ruleOfError[error]);
    return [stands, failed, ...whyError(state, error)];
  }
  if (is === 'registered') return [stands];
  if (is === 'installed')
    return [
      stands,
      cause({ kind: 'joinStateIs', device, join: joinOf(state, row) }, start, 'client-registration'),
      configured(state, 'managementPoint', 'client-registration'),
      ...whyConnection(state, row),
    ];
  return [stands, ...whyPolicy(state, row, 'settings-policy-installs')];
}

function whyError(state: State, error: SetupError): readonly Because[] {
  const line = lineOf(state);
  switch (error) {
    case 'lineTooLong':
    case 'brokenQuotes':
    case 'propertyMissing':
    case 'siteCodeWrong':
      return line === undefined ? [] : [lineHas(state, line)];
    case 'rootNotTrusted':
    case 'revocationUnknown':
      return [configured(state, 'cmgCertificate', 'cmg-certificate-setup')];
    case 'noLine':
    case 'cmgMissing':
      return [configured(state, 'cmg', 'install-line-shown')];
    case 'cmgNotAnswering':
      return whyCmg(state);
    case 'noToken':
      return [configured(state, 'azureServices', 'client-registration')];
    default:
      return [];
  }
}

export function lineHas(state: State, line: string, rule?: string): Because {
  const problem: LineProblem | 'none' = problemOf(line, state.spec.site.code, state.version.is) ?? 'none';
  const fact = { kind: 'installLineHas' as const, length: line.length, problem };
  return cause(
    fact,
    state.spec.startsAt,
    rule ?? (problem === 'none' ? 'install-line-required' : ruleOfError[problem]),
  );
}

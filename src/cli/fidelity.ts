import { fidelity, type Rule } from '../lib/simulator/fidelity.ts';
import { readArguments, say } from './terminal.ts';

const confidences = { D: 'documented', C: 'from practitioners', I: 'decided here', U: 'unverified' } as const;

/** `tandem fidelity [--json]`: every rule of the simulator, the most dangerous simplifications first. */
export function fidelityCommand(args: readonly string[]): number {
  const given = readArguments(args, ['json'], 0);
  if (typeof given === 'string') {
    say(given, 'error');
    return 2;
  }
  const rules = fidelity.toSorted((a, b) => b.simplified - a.simplified);
  say(given.flags.has('json') ? JSON.stringify(rules, undefined, 2) : sayRules(rules));
  return 0;
}

function sayRules(rules: readonly Rule[]): string {
  const simplified = rules.filter((rule) => rule.simplified > 0).length;
  const head = `${rules.length} rules, ${simplified} of them simplified, the most misleading first.`;
  return [head, ...rules.map(sayRule)].join('\n\n');
}

function sayRule({ id, rule, real, simulated, simplified, source, checked, confidence }: Rule): string {
  const marks = [
    `[${confidence}] ${confidences[confidence]}`,
    ...(simplified > 0 ? [`simplified ${simplified} of 3`] : []),
  ];
  return [
    `${id}  ${marks.join(', ')}`,
    `  ${rule}.`,
    `  Real:      ${real}`,
    `  Simulated: ${simulated}`,
    `  Source:    ${source} (read ${checked})`,
  ].join('\n');
}

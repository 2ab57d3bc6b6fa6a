import { suggestion } from '../lib/content/spelling.ts';
import { fidelity, type Rule } from '../lib/simulator/fidelity.ts';
import { readArguments, say } from './terminal.ts';

const confidences = { D: 'documented', C: 'from practitioners', I: 'decided here', U: 'unverified' } as const;

/** `tandem fidelity [RULE] [--json]`: every rule of the simulator, the most dangerous simplifications first, or one by its id. */
export function fidelityCommand(args: readonly string[]): number {
  const [id] = args.filter((arg) => !arg.startsWith('-'));
  const given = readArguments(args, ['json'], id === undefined ? 0 : 1);
  if (typeof given === 'string') {
    say(given, 'error');
    return 2;
  }
  const rules = fidelity
    .filter((rule) => id === undefined || rule.id === id)
    .toSorted((a, b) => b.simplified - a.simplified);
  if (rules.length === 0) {
    const known = fidelity.map((rule): string => rule.id);
    say(`There is no rule "${id}". Write: ${suggestion(id ?? '', known, 'an id')}`, 'error');
    return 2;
  }
  if (given.flags.has('json')) say(JSON.stringify(rules, undefined, 2));
  else say(id === undefined ? sayRules(rules) : rules.map(sayRule).join('\n'));
  return 0;
}

function sayRules(rules: readonly Rule[]): string {
  const simplified = rules.filter((rule) => rule.simplified > 0).length;
  const head = `${rules.length} rules, ${simplified} of them simplified, the most misleading first.`;
  const key = 'Simplified 3: could mislead an administrator; 2: could surprise; 1: hardly matters.';
  return [`${head}\n${key}`, ...rules.map(sayRule)].join('\n\n');
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

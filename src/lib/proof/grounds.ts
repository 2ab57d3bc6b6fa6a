import { deviceQueryOf, firstMeant, holds } from '../lab/condition.ts';
import type { Condition } from '../lab/scenario.ts';
import { fidelity, type Rule } from '../simulator/fidelity.ts';
import type { Because, Query, Value } from '../simulator/model.ts';
import { ask, type Estate } from '../simulator/simulator.ts';
import { sayCondition, sayQuery, sayValue } from '../view/say-query.ts';
import { sayFact } from '../view/say-reasons.ts';

type Answered = { readonly query: Query; readonly value: Value; readonly because: readonly Because[] };
/** A sample of a large fleet: all its devices rest on the same few rules. */
const mostDevices = 20;
const mostNamed = 5;

/** Why a condition does not hold: the value there is and its causes, in words; nothing where it holds. */
export function whyNot(condition: Condition, estate: Estate): string | undefined {
  const { met, notYet } = holds(condition, estate);
  if (met) return undefined;
  if ('all' in condition) return condition.all.map((part) => whyNot(part, estate)).find((said) => said !== undefined);
  const first = notYet.first.slice(0, mostNamed).join(', ');
  const names =
    notYet.count === 0 ? '' : ` Not so for ${notYet.count > mostNamed ? `${notYet.count}, first ${first}` : first}.`;
  const answers = answersTo(condition, estate).filter(
    ({ query }) => !('device' in query) || notYet.count === 0 || notYet.first.includes(query.device),
  );
  const said = answers.slice(0, 2).map((answer) => sayAnswer(answer, estate));
  return [`It is not so that ${sayCondition(condition, estate)}.${names}`, ...said].join(' ');
}

/** A value with its causes as sentences: "authority for Compliance policies on PC-4: Intune. PC-4 is enrolled. …" */
export function sayAnswer({ query, value, because }: Answered, estate: Estate): string {
  return `${sayQuery(query, estate)}: ${sayValue(query, value)}. ${because.map(({ fact }) => sayFact(fact, estate)).join(' ')}`;
}

/** The causes of all that these conditions ask. */
export function causesOf(conditions: readonly Condition[], estate: Estate): readonly Because[] {
  return conditions.flatMap((condition) => answersTo(condition, estate)).flatMap((answer) => answer.because);
}

/** Says which rules behind these causes are no ground for a key or a claim: inferred ones and unknown ones. */
export function weakest(because: readonly Because[]): string | undefined {
  const unknown = [...new Set<string>(because.map((cause) => cause.rule))].filter(
    (id) => !fidelity.some((rule) => rule.id === id),
  );
  const said = [
    ...rulesBehind(because, ['I', 'U']).map((rule) => `${sayRule(rule)} is [${rule.confidence}]`),
    ...unknown.map((id) => `${id} is no rule`),
  ];
  return said.length === 0 ? undefined : `it rests on what is not documented: ${said.join('; ')}`;
}

/**
 * Says which rules behind these causes only practitioners have found. In what number a client holds what it was told is
 * said along the way: nothing but a question about that number rests on it.
 */
export function practised(because: readonly Because[]): string | undefined {
  const rules = rulesBehind(
    because.filter(({ fact }) => fact.kind !== 'flagSays'),
    ['C'],
  );
  return rules.length === 0 ? undefined : `it rests on what practitioners found: ${rules.map(sayRule).join('; ')}`;
}

/** Whether a text names those who found what the vendor does not document. */
export function namesPractitioners(text: string): boolean {
  return /\bpractitioners?\b/i.test(text);
}

function rulesBehind(because: readonly Because[], sure: readonly Rule['confidence'][]): readonly Rule[] {
  const ids = new Set<string>(because.map((cause) => cause.rule));
  return fidelity.filter((rule) => ids.has(rule.id) && sure.includes(rule.confidence));
}

function sayRule({ id, rule }: Rule): string {
  return `“${rule}” (${id})`;
}

/** What a condition asks, with the answers: one for a query, one a device for a condition about devices. */
function answersTo(condition: Condition, estate: Estate): readonly Answered[] {
  if ('all' in condition) return condition.all.flatMap((part) => answersTo(part, estate));
  if ('ask' in condition) return [answer(condition.ask, estate)];
  if (!('within' in condition)) return [];
  const query = deviceQueryOf(condition);
  return firstMeant(condition, estate, mostDevices).map((device) => answer({ ...query, device }, estate));
}

function answer(query: Query, estate: Estate): Answered {
  const { value, because } = ask(estate, query);
  return { query, value, because };
}

import type { DeviceId } from '../brand.ts';
import { devicesOf, holds } from '../lab/condition.ts';
import type { Condition } from '../lab/scenario.ts';
import { fidelity } from '../simulator/fidelity.ts';
import type { Because, DeviceCondition, DeviceQuery, Query, Value } from '../simulator/model.ts';
import { ask, type Estate } from '../simulator/simulator.ts';
import { sayFact } from '../view/say.ts';
import { sayCondition, sayQuery, sayValue } from '../view/say-query.ts';

type Answered = { readonly query: Query; readonly value: Value; readonly because: readonly Because[] };
/** A sample of a large fleet: all its devices rest on the same few rules. */
const mostDevices = 20;
const mostNamed = 5;

/** Why a condition does not hold: the value there is and its causes, in words; nothing where it holds. */
export function whyNot(condition: Condition, estate: Estate): string | undefined {
  const { met, notYet } = holds(condition, estate);
  if (met) return undefined;
  if ('all' in condition) return condition.all.map((part) => whyNot(part, estate)).find((said) => said !== undefined);
  const first = notYet.slice(0, mostNamed).join(', ');
  const names =
    notYet.length === 0 ? '' : ` Not so for ${notYet.length > mostNamed ? `${notYet.length}, first ${first}` : first}.`;
  const answers = answersTo(condition, estate).filter(
    ({ query }) => !('device' in query) || notYet.length === 0 || notYet.includes(query.device),
  );
  const said = answers.slice(0, 2).map((answer) => sayAnswer(answer, estate));
  return [`It is not so that ${sayCondition(condition, estate)}.${names}`, ...said].join(' ');
}

/** A value with its causes as sentences: "authority for Compliance policies on PC-4: Intune. PC-4 is enrolled. …" */
export function sayAnswer({ query, value, because }: Answered, estate: Estate): string {
  return `${sayQuery(query, estate)}: ${sayValue(query, value)}. ${because.map(({ fact }) => sayFact(fact, estate)).join(' ')}`;
}

/** Says which rules behind these conditions are no ground for a key or a claim: inferred ones and unknown ones. */
export function weakGrounds(conditions: readonly Condition[], estate: Estate): string | undefined {
  return weakest(conditions.flatMap((condition) => answersTo(condition, estate)).flatMap((answer) => answer.because));
}

/** The same for causes that were asked for one by one. */
export function weakest(because: readonly Because[]): string | undefined {
  const ids = new Set<string>(because.map((cause) => cause.rule));
  const weak = fidelity.filter((rule) => ids.has(rule.id) && (rule.confidence === 'I' || rule.confidence === 'U'));
  const unknown = [...ids].filter((id) => !fidelity.some((rule) => rule.id === id));
  if (weak.length === 0 && unknown.length === 0) return undefined;
  const said = weak.map((rule) => `“${rule.rule}” (${rule.id}) is [${rule.confidence}]`);
  return `it rests on what is not documented: ${[...said, ...unknown.map((id) => `${id} is no rule`)].join('; ')}`;
}

/** What a condition asks, with the answers: one for a query, one a device for a condition about devices. */
function answersTo(condition: Condition, estate: Estate): readonly Answered[] {
  if ('all' in condition) return condition.all.flatMap((part) => answersTo(part, estate));
  if ('happened' in condition || 'neverHappened' in condition) return [];
  if ('ask' in condition) return [answer(condition.ask, estate)];
  const query = queryOf(condition);
  return devicesAmong(condition, estate).map((device) => answer({ ...query, device }, estate));
}

function answer(query: Query, estate: Estate): Answered {
  const { value, because } = ask(estate, query);
  return { query, value, because };
}

function queryOf(condition: DeviceCondition): DeviceQuery {
  if ('every' in condition) return condition.every;
  if ('some' in condition) return condition.some;
  return 'none' in condition ? condition.none : condition.count;
}

function devicesAmong({ within, except }: DeviceCondition, estate: Estate): readonly DeviceId[] {
  const excepted = except === undefined ? [] : devicesOf(except, estate);
  return devicesOf(within, estate)
    .filter((device) => !excepted.includes(device))
    .slice(0, mostDevices);
}

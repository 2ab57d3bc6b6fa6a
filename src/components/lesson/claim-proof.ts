import { branded, type DeviceId } from '../../lib/brand.ts';
import type { Claim } from '../../lib/content/course.ts';
import type { Condition } from '../../lib/lab/scenario.ts';
import type { DeviceCondition, DeviceQuery, EstateSpec, Query } from '../../lib/simulator/model.ts';
import { ask, type Estate } from '../../lib/simulator/simulator.ts';
import { sayTime } from '../../lib/view/clock.ts';
import { sayCommand } from '../../lib/view/say.ts';
import { capital, sayQuery, sayValue } from '../../lib/view/say-query.ts';
import { sayFact } from '../../lib/view/say-reasons.ts';
import { replay } from './figure/run.ts';

/** What a reader is shown of a claim's proof: the estate, what was run there, and each value with its causes, each cause said once. */
export type ClaimProof = {
  readonly estate: string;
  readonly steps: readonly string[];
  readonly found: readonly { readonly says: string; readonly because: readonly string[] }[];
};

/** Runs a claim's situation and puts what came of it in sentences. Of many devices it shows the first. */
export function claimProof(claim: Claim, spec: EstateSpec): ClaimProof {
  const estate = replay({ spec, seed: claim.seed, run: claim.run }, claim.run);
  const said = new Set<string>();
  return {
    estate: `${spec.title}, at ${sayTime(spec.startsAt)}`,
    steps: claim.run.map((command) => sayCommand(command, spec)),
    found: queriesOf(claim.condition, estate).map((query) => {
      const { value, because } = ask(estate, query);
      const news = because.map(({ fact }) => sayFact(fact, estate)).filter((sentence) => !said.has(sentence));
      for (const sentence of news) said.add(sentence);
      return { says: `${capital(sayQuery(query, estate))}: ${sayValue(query, value)}`, because: news };
    }),
  };
}

function queriesOf(condition: Condition, estate: Estate): readonly Query[] {
  if ('all' in condition) return condition.all.flatMap((part) => queriesOf(part, estate));
  if ('ask' in condition) return [condition.ask];
  if ('within' in condition) return example(condition, estate);
  return [];
}

function example(condition: DeviceCondition, estate: Estate): readonly Query[] {
  const device = estate.devices.find((id) => isWithin(condition.within, id, estate));
  return device === undefined ? [] : [{ ...deviceQuery(condition), device }];
}

function deviceQuery(condition: DeviceCondition): DeviceQuery {
  if ('every' in condition) return condition.every;
  if ('some' in condition) return condition.some;
  return 'none' in condition ? condition.none : condition.count;
}

function isWithin(who: DeviceCondition['within'], device: DeviceId, estate: Estate): boolean {
  if (who === 'allDevices') return true;
  if (typeof who === 'string') return ask(estate, { ask: 'memberOf', device: branded(device), collection: who }).value;
  if ('devices' in who) return who.devices.includes(device);
  if ('named' in who) return new RegExp(`^${who.named.split('*').map(literal).join('.*')}$`).test(device);
  return true;
}

function literal(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

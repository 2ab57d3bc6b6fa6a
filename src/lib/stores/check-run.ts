/** Plays an item's situation minute by minute and says what became of what it asks: what a prediction is held against. Loaded when asked for. */
import type { Item } from '../assessment/item.ts';
import type { DeviceId, Minute } from '../brand.ts';
import { answer, decide, type Estate, evolve, start } from '../simulator/engine.ts';
import type { Command, EstateSpec, Value } from '../simulator/model.ts';
import { sayMinute, sayTime } from '../view/clock.ts';
import { sayCommand } from '../view/say.ts';
import { capital, sayQuery, sayValue } from '../view/say-query.ts';
import { type Watched, watchedBy } from './check-runnable.ts';

/** A minute, and as it is read: with its day where the run goes on into another. */
export type Instant = { readonly at: Minute; readonly says: string };
/** A value in words, and how it is drawn: an authority in its colour, a no as empty. */
export type Said = { readonly text: string; readonly look: 'site' | 'cloud' | 'nobody' | 'empty' | 'full' };
/** One stretch of minutes in which a value held. */
export type Stretch = { readonly from: Instant; readonly to: Instant; readonly value: Said };
/** A question whose answer changed in the run. */
export type TraceLine = {
  readonly asks: string;
  readonly stretches: readonly Stretch[];
  /** When its device asked the site for policy; empty where that is too often to be drawn. */
  readonly polls: readonly Instant[];
  /** The value at the minute that the item asks about. */
  readonly asked: Said;
};
export type Trace = {
  readonly from: Instant;
  readonly to: Instant;
  readonly asked: Instant;
  /** What was done, by minute. */
  readonly done: readonly (Instant & { readonly commands: readonly string[] })[];
  readonly lines: readonly TraceLine[];
  /** The questions whose answer stayed as it was. */
  readonly unchanged: readonly { readonly asks: string; readonly value: Said }[];
};

/** More strokes than so many on one line are none. */
const mostPolls = 24;

/** The run of an item's proof, and one round of policy polls beyond the minute asked about, so that late followers are seen. */
export function trace(item: Item, estates: readonly EstateSpec[]): Trace {
  const { proof } = item;
  if (!('estate' in proof)) throw new Error(`${item.id} does not rest on an estate: there is nothing to run`);
  const spec = estates.find((estate) => estate.id === proof.estate);
  if (!spec) throw new Error(`${item.id} needs the estate ${proof.estate}`);
  let estate = start(spec, proof.seed);
  const from = estate.now;
  const lines = watchedBy(item).map((query) => watch(query));
  const done = new Map<Minute, string[]>();
  note();
  for (const command of proof.run) {
    if (command.kind === 'wait') pass(command.minutes);
    else give(command);
  }
  const asked = estate.now;
  const values = lines.map((line) => line.value());
  pass(spec.site.policyPoll);

  const to = estate.now;
  const isOneDay = Math.floor(from / 1440) === Math.floor(to / 1440);
  const at = (minute: Minute): Instant => ({ at: minute, says: isOneDay ? sayTime(minute) : sayMinute(minute) });
  const ended = lines.map((line, index) => line.end(estate, values[index] ?? '', at));
  return {
    from: at(from),
    to: at(to),
    asked: at(asked),
    done: [...done].map(([minute, commands]) => ({ ...at(minute), commands })),
    lines: ended.filter(({ stretches }) => stretches.length > 1),
    unchanged: ended.filter(({ stretches }) => stretches.length < 2).map(({ asks, asked: value }) => ({ asks, value })),
  };

  function give(command: Command): void {
    const before = estate;
    estate = after(before, command);
    if (estate !== before) done.set(before.now, [...(done.get(before.now) ?? []), sayCommand(command, before)]);
    note();
  }

  function pass(minutes: number): void {
    for (let passed = 0; passed < minutes; passed += 1) {
      estate = after(estate, { kind: 'wait', minutes: 1 });
      note();
    }
  }

  function note(): void {
    for (const line of lines) line.note(estate);
  }
}

function watch(query: Watched) {
  const begins: { from: Minute; value: Value }[] = [];
  const polls = new Set<Minute>();
  return {
    note(estate: Estate): void {
      const value = answer(estate, query);
      if (begins.at(-1)?.value !== value) begins.push({ from: estate.now, value });
      const received = 'device' in query ? receivedAt(estate, query.device) : undefined;
      if (received !== undefined && received >= estate.startedAt) polls.add(received);
    },
    value: (): Value => begins.at(-1)?.value ?? '',
    end(estate: Estate, asked: Value, at: (minute: Minute) => Instant): TraceLine {
      const say = (value: Value): Said => ({ text: capital(sayValue(query, value)), look: lookOf(value) });
      const all = begins.map(({ from, value }, index) => ({ from, value, to: begins[index + 1]?.from ?? estate.now }));
      return {
        asks: capital(sayQuery(query, estate)),
        stretches: all
          .filter((stretch) => stretch.to > stretch.from)
          .map(({ from, to, value }) => ({ from: at(from), to: at(to), value: say(value) })),
        polls: polls.size > mostPolls ? [] : [...polls].map(at),
        asked: say(asked),
      };
    },
  };
}

/** When the device last received co-management policy. */
function receivedAt(estate: Estate, device: DeviceId): Minute | undefined {
  return answer(estate, { ask: 'flags', device }) === 0 ? undefined : estate.device(device)?.lastPolicy;
}

function after(estate: Estate, command: Command): Estate {
  const decision = decide(estate, command);
  return decision.kind === 'accepted' ? decision.events.reduce(evolve, estate) : estate;
}

function lookOf(value: Value): Said['look'] {
  if (value === 'configMgr') return 'site';
  if (value === 'intune') return 'cloud';
  if (value === 'none') return 'nobody';
  return value === false ? 'empty' : 'full';
}

/** Plays an item's situation minute by minute and says who was obeyed when: what a prediction is held against. Loaded when asked for. */
import type { Item } from '../assessment/item.ts';
import type { DeviceId, Minute } from '../brand.ts';
import { answer, decide, type Estate, evolve, start } from '../simulator/engine.ts';
import type { Command, EstateSpec, Value, Workload } from '../simulator/model.ts';
import { type Watched, watchedBy } from './check-runnable.ts';

/** One stretch of minutes in which a value held. */
export type Stretch = { readonly from: Minute; readonly to: Minute; readonly value: Value };
export type TraceLine = {
  readonly device: string;
  readonly query: Watched['ask'];
  /** For an authority: over what. */
  readonly workload?: Workload;
  readonly stretches: readonly Stretch[];
  readonly polls: readonly Minute[];
  /** The value at the minute that the item asks about. */
  readonly asked: Value;
};
export type Trace = {
  readonly from: Minute;
  readonly to: Minute;
  readonly asked: Minute;
  /** What was done, and when. */
  readonly done: readonly { readonly at: Minute; readonly kind: Command['kind'] }[];
  readonly lines: readonly TraceLine[];
};

/** The run of an item's proof, and one round of policy polls beyond the minute asked about, so that late followers are seen. */
export function trace(item: Item, estates: readonly EstateSpec[]): Trace {
  const { proof } = item;
  if (!('estate' in proof)) throw new Error(`${item.id} does not rest on an estate: there is nothing to run`);
  const spec = estates.find((estate) => estate.id === proof.estate);
  if (!spec) throw new Error(`${item.id} needs the estate ${proof.estate}`);
  let estate = start(spec, proof.seed);
  const from = estate.now;
  const lines = watchedBy(item).map((query) => watch(query));
  const done: { at: Minute; kind: Command['kind'] }[] = [];
  note();
  for (const command of proof.run) {
    if (command.kind === 'wait') pass(command.minutes);
    else {
      done.push({ at: estate.now, kind: command.kind });
      estate = after(estate, command);
      note();
    }
  }
  const asked = estate.now;
  const values = lines.map((line) => line.value());
  pass(spec.site.policyPoll);
  return {
    from,
    to: estate.now,
    asked,
    done,
    lines: lines.map((line, index) => line.end(estate.now, values[index] ?? '')),
  };

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
      const received = receivedAt(estate, query.device);
      if (received !== undefined && received >= estate.startedAt) polls.add(received);
    },
    value: (): Value => begins.at(-1)?.value ?? '',
    end(to: Minute, asked: Value): TraceLine {
      const all = begins.map((begin, index) => ({ ...begin, to: begins[index + 1]?.from ?? to }));
      const stretches = all.filter((stretch) => stretch.to > stretch.from);
      const over = query.ask === 'authority' ? { workload: query.workload } : {};
      return { device: query.device, query: query.ask, ...over, stretches, polls: [...polls], asked };
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

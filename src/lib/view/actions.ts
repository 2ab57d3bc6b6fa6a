/** Controls as data, and how a filled-in control becomes a command. */
import { commandFrom } from '../simulator/command-form.ts';
import { decide, type Estate } from '../simulator/engine.ts';
import type { Command, Rejection } from '../simulator/model.ts';
import { sayRejection } from './say.ts';
import type { Action, ActionValues, Choice, CommandField, Input } from './view-model.ts';

/** What is missing or not to be understood, and in which input. */
export type Invalid = { readonly kind: 'invalid'; readonly input: string; readonly says: string };

/** A control that needs nothing more: disabled, with its reason, when the command would be refused. */
export function ready(estate: Estate, id: string, label: string, command: Command): Action {
  const decision = decide(estate, command);
  const { kind, ...fill } = command;
  return {
    id,
    label,
    kind,
    fill,
    inputs: [],
    ...(decision.kind === 'rejected' ? refusal(estate, decision.rejection) : {}),
  };
}

/** A control with inputs: disabled only by what no input can cure. */
export function form(
  estate: Estate,
  {
    id,
    label,
    example,
    inputs,
  }: { readonly id: string; readonly label: string; readonly example: Command; readonly inputs: readonly Input[] },
): Action {
  const decision = decide(estate, example);
  const names: readonly string[] = inputs.map((input) => input.name);
  const { kind, ...all } = example;
  const fill = Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
  const stuck =
    decision.kind === 'rejected' && !curable.includes(decision.rejection.kind) ? decision.rejection : undefined;
  return { id, label, kind, fill, inputs, ...(stuck ? refusal(estate, stuck) : {}) };
}

function refusal(estate: Estate, rejection: Rejection): Required<Pick<Action, 'disabledBecause' | 'disabledSays'>> {
  return { disabledBecause: rejection, disabledSays: sayRejection(rejection, estate).why };
}

const curable: readonly Rejection['kind'][] = [
  'alreadySo',
  'pilotCollectionMissing',
  'collectionMissing',
  'collectionUnknown',
  'deviceUnknown',
  'ruleEmpty',
  'alreadyDirectMember',
  'waitOutOfRange',
];

export function choose(
  name: CommandField,
  label: string,
  value: string,
  choices: readonly Choice[],
  when?: { name: CommandField; is: string },
): Input {
  return { kind: 'choice', name, label, value, choices, ...(when ? { when } : {}) };
}
export function write(name: CommandField, label: string, value: string): Input {
  return { kind: 'text', name, label, value };
}

/** The command that the control asks for with these values, or what is wrong with them. */
export function fill(action: Action, values: ActionValues): Command | Invalid {
  const given = new Map(Object.entries({ ...action.fill, ...values }).map(([name, value]) => [name, String(value)]));
  for (const input of action.inputs) {
    if (input.kind === 'choice' && input.when && given.get(input.when.name) !== input.when.is) given.delete(input.name);
    else if ((given.get(input.name) ?? '').trim() === '')
      return { kind: 'invalid', input: input.name, says: missing(input) };
  }
  return (
    commandFrom(action.kind, (name) => given.get(name) ?? '') ?? {
      kind: 'invalid',
      input: action.inputs[0]?.name ?? '',
      says: 'Choose one of the values offered.',
    }
  );
}

function missing(input: Input): string {
  return `${input.kind === 'choice' ? 'Choose' : 'Fill in'}: ${withinSentence(input.label)}.`;
}

/** A label in the middle of a sentence: product names keep their capitals. */
function withinSentence(label: string): string {
  return /^(Intune|MDM)\b/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

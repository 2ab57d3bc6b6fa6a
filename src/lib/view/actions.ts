/** Controls as data, and how a filled-in control becomes a command. */
import { commandFrom } from '../simulator/command-form.ts';
import { decide, type Estate } from '../simulator/engine.ts';
import type { Command, Rejection } from '../simulator/model.ts';
import { sayRejection } from './say.ts';
import type { Action, ActionValues, Choice, CommandField, Input, Thing } from './view-model.ts';

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

type Form = {
  readonly id: string;
  readonly label: string;
  /** A command that the form could make; of what is typed in it, something that could well be typed. */
  readonly example: Command;
  readonly inputs: readonly Input[];
};

/** A control with inputs: disabled, with its reason, when whatever is chosen or typed in it would be refused. */
export function form(estate: Estate, { id, label, example, inputs }: Form): Action {
  const names: readonly string[] = inputs.map((input) => input.name);
  const { kind, ...all } = example;
  const fill = Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
  const stuck = stuckOn(estate, example, inputs);
  return { id, label, kind, fill, inputs, ...(stuck ? refusal(estate, stuck) : {}) };
}

/** More choices than this are not all tried: then a refusal of what was chosen may not be one of all. */
const mostTries = 200;

/** Why nothing that the form can make would be accepted; `undefined` where something is, or might be once it is typed. */
function stuckOn(estate: Estate, example: Command, inputs: readonly Input[]): Rejection | undefined {
  const tries = triesOf(example, inputs);
  const open = inputs.filter(({ kind }) => kind !== 'choice' || tries.length >= mostTries);
  let first: Rejection | undefined;
  for (const command of tries) {
    const decision = decide(estate, command);
    if (decision.kind === 'accepted' || isCurable(decision.rejection, open)) return undefined;
    if (!first || first.kind === 'alreadySo') first = decision.rejection;
  }
  return first;
}

/** The commands that the form makes of what can be chosen in it, first as it opens; what is typed is as in the example. */
function triesOf(example: Command, inputs: readonly Input[]): readonly Command[] {
  let drawn: readonly ActionValues[] = [
    Object.fromEntries(Object.entries(example).map(([name, value]) => [name, String(value)])),
  ];
  for (const input of inputs) {
    if (input.kind !== 'choice') continue;
    const offered = input.choices.map(({ value }) => value).filter((value) => value !== '');
    const values = [
      ...offered.filter((value) => value === input.value),
      ...offered.filter((one) => one !== input.value),
    ];
    drawn = drawn.flatMap((one) => {
      const asked = !input.when || one[input.when.name] === input.when.is;
      return (asked && values.length > 0 ? values : ['']).map((value) => ({ ...one, [input.name]: value }));
    });
    drawn = drawn.slice(0, mostTries);
  }
  const made = drawn.flatMap((values) => commandFrom(example.kind, (name) => values[name] ?? '') ?? []);
  return made.length > 0 ? made : [example];
}

/** Whether something else in the inputs could be accepted: the refusal is about what stands in one of them. */
function isCurable(rejection: Rejection, open: readonly Input[]): boolean {
  if (open.length === 0) return false;
  const about: readonly string[] = [...Object.keys(rejection), ...(aboutValues[rejection.kind] ?? [])];
  return rejection.kind === 'alreadySo' || open.some(({ name }) => about.includes(name));
}

/** What refusals are about that name it otherwise than the command does. */
const aboutValues: { readonly [K in Rejection['kind']]?: readonly CommandField[] } = {
  ruleEmpty: ['name', 'value'],
  pilotCollectionMissing: ['pilotCollection'],
  collectionMissing: ['collection'],
  collectionUnknown: ['pilotCollection'],
  onePilotGroup: ['pilotCollection'],
  valueUnknown: ['to'],
  targetUnfit: ['to', 'from'],
  notDelivered: ['from'],
};

/** Refusals for want of a role that do not name who is signed in. */
const ofRoles: readonly Rejection['kind'][] = [
  'entraRoleMissing',
  'enterpriseAdminMissing',
  'adFsAdminMissing',
  'globalAdministratorNeeded',
];

function refusal(estate: Estate, rejection: Rejection): Required<Pick<Action, 'disabledBecause' | 'disabledSays'>> {
  const { why } = sayRejection(rejection, estate);
  const { operator } = estate;
  const isOfRole = ofRoles.includes(rejection.kind) && operator !== undefined;
  return { disabledBecause: rejection, disabledSays: isOfRole ? `${why} You work as ${operator}.` : why };
}

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
/** For what is too many to list: it is found by its name as that is typed. */
export function seek(name: CommandField, label: string, what: Thing, value = ''): Input {
  return { kind: 'find', name, label, what, value };
}

/** The command that the control asks for with these values, or what is wrong with them. */
export function fill(action: Action, values: ActionValues): Command | Invalid {
  const given = new Map(Object.entries({ ...action.fill, ...values }).map(([name, value]) => [name, String(value)]));
  for (const input of action.inputs) {
    if (input.kind === 'choice' && input.when && given.get(input.when.name) !== input.when.is) given.delete(input.name);
    else if (!input.optional && (given.get(input.name) ?? '').trim() === '')
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
  return /^(Azure|Configuration Manager|CCMSETUP|Intune|MDM|Microsoft|OU|Windows)\b/.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}

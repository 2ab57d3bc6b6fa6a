/** A run as a short text that fits an address: `1~sum~lab~print~seed~end~command~command`. */
import {
  branded,
  type CollectionId,
  type ContentPrint,
  type DeviceId,
  type LabId,
  type RunCode,
  type Seed,
} from '../brand.ts';
import {
  autoEnrolments,
  type Command,
  type CommandKind,
  deviceProperties,
  mdmScopes,
  positions,
  ruleOperators,
  workloads,
} from '../simulator/model.ts';
import { unreachable } from '../unreachable.ts';

export type Coded = {
  readonly lab: LabId;
  readonly content: ContentPrint;
  readonly seed: Seed;
  readonly commands: readonly Command[];
  /** The first eight digits of the end's fingerprint: a replay that ends otherwise says so. */
  readonly end: string;
};

const version = '1';
const short = {
  switchWorkload: 's',
  setAutoEnrolment: 'e',
  setMdmUserScope: 'm',
  addMember: 'a',
  removeMember: 'r',
  setQueryRule: 'q',
  removeQueryRule: 'x',
  downloadPolicy: 'd',
  wait: 'w',
} as const satisfies { readonly [K in CommandKind]: string };

export function encode({ lab, content, seed, commands, end }: Coded): RunCode {
  const head = [escaped(lab), escaped(content), seed.toString(36), escaped(end)];
  const body = [...head, ...commands.map(encodeCommand)].join('~');
  return branded<RunCode>([version, sumOf(body), body].join('~'));
}

/** `undefined` for whatever is not a whole code of this version: a cut-off link, another program's text. */
export function decode(code: string): Coded | undefined {
  const [head, sum, ...body] = code.split('~');
  const [lab, content, seed, end, ...rest] = body;
  if (head !== version || sum !== sumOf(body.join('~')) || !lab || !content || !seed || end === undefined)
    return undefined;
  const number = Number.parseInt(seed, 36);
  const commands = rest.map(decodeCommand);
  const known = commands.filter((command) => command !== undefined);
  if (!Number.isInteger(number) || known.length !== commands.length) return undefined;
  const texts = [lab, content, end].map(unescaped);
  const [labId, print, hash] = texts;
  if (labId === undefined || print === undefined || hash === undefined) return undefined;
  return {
    lab: branded<LabId>(labId),
    content: branded<ContentPrint>(print),
    seed: branded<Seed>(number),
    commands: known,
    end: hash,
  };
}

function encodeCommand(command: Command): string {
  return [short[command.kind], ...fieldsOf(command).map(escaped)].join('.');
}

function fieldsOf(command: Command): readonly string[] {
  switch (command.kind) {
    case 'switchWorkload':
      return [command.workload, command.to, command.pilotCollection ?? ''];
    case 'setAutoEnrolment':
      return [command.to, command.collection ?? ''];
    case 'setMdmUserScope':
      return [command.to];
    case 'addMember':
    case 'removeMember':
      return [command.collection, command.device];
    case 'setQueryRule':
      return [command.collection, command.name, command.property, command.operator, command.value];
    case 'removeQueryRule':
      return [command.collection, command.name];
    case 'downloadPolicy':
      return [command.device];
    case 'wait':
      return [String(command.minutes)];
    default:
      return unreachable(command);
  }
}

function decodeCommand(text: string): Command | undefined {
  const [letter, ...escapedFields] = text.split('.');
  const fields = escapedFields.map(unescaped);
  const [a = '', b = '', c = '', d = '', e = ''] = fields.map((field) => field ?? '');
  if (fields.some((field) => field === undefined)) return undefined;
  switch (letter) {
    case short.switchWorkload: {
      const workload = oneOf(workloads, a);
      const to = oneOf(positions, b);
      return (
        workload &&
        to && { kind: 'switchWorkload', workload, to, ...(c ? { pilotCollection: branded<CollectionId>(c) } : {}) }
      );
    }
    case short.setAutoEnrolment: {
      const to = oneOf(autoEnrolments, a);
      return to && { kind: 'setAutoEnrolment', to, ...(b ? { collection: branded<CollectionId>(b) } : {}) };
    }
    case short.setMdmUserScope: {
      const to = oneOf(mdmScopes, a);
      return to && { kind: 'setMdmUserScope', to };
    }
    case short.addMember:
    case short.removeMember: {
      const kind = letter === short.addMember ? 'addMember' : 'removeMember';
      return { kind, collection: branded<CollectionId>(a), device: branded<DeviceId>(b) };
    }
    case short.setQueryRule: {
      const property = oneOf(deviceProperties, c);
      const operator = oneOf(ruleOperators, d);
      return (
        property &&
        operator && {
          kind: 'setQueryRule',
          collection: branded<CollectionId>(a),
          name: b,
          property,
          operator,
          value: e,
        }
      );
    }
    case short.removeQueryRule:
      return { kind: 'removeQueryRule', collection: branded<CollectionId>(a), name: b };
    case short.downloadPolicy:
      return { kind: 'downloadPolicy', device: branded<DeviceId>(a) };
    case short.wait:
      return /^\d{1,6}$/.test(a) ? { kind: 'wait', minutes: Number(a) } : undefined;
    default:
      return undefined;
  }
}

function oneOf<T extends string>(list: readonly T[], text: string): T | undefined {
  return list.find((one) => one === text);
}

/** Tells a cut-off or retyped code, which may read as another run, from a whole one (FNV-1a over 32 bits). */
function sumOf(body: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < body.length; index++) sum = Math.imul(sum ^ body.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** Leaves neither of the two marks of the code, and nothing that an address would change; half an emoji becomes U+FFFD. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[.~!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a cut-off escape: the only thing that decodeURIComponent throws for
  }
}

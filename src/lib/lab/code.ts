/** A run as a short text that fits an address: `1~sum~lab~print~seed~end~command~command`. */
import { branded, type ContentPrint, type LabId, type RunCode, type Seed } from '../brand.ts';
import { namesOf } from '../names-of.ts';
import { commandFields, commandFrom, fieldsOf } from '../simulator/command-form.ts';
import type { Command, CommandKind } from '../simulator/model.ts';

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
  configure: 'cf',
  changeDevice: 'cd',
  repair: 'rp',
  changeUser: 'cu',
  signInAs: 'si',
  addToGroup: 'ag',
  removeFromGroup: 'rg',
  deliver: 'dl',
  withdraw: 'wd',
  exclude: 'xc',
  changeDeliverable: 'cx',
  deleteDeliverable: 'dx',
  remoteAction: 'ra',
  bulkAction: 'ba',
  attachAction: 'at',
  renameInDomain: 'rn',
  setUploadCollection: 'su',
  checkCompliance: 'kc',
  installApp: 'ia',
  syncCompanyPortal: 'sp',
  restartDevice: 'rd',
  upgradeSite: 'us',
  upgradeClient: 'up',
  evaluateCollection: 'vc',
  enableCoManagement: 'ec',
  upgradeWindows: 'uw',
  unenrol: 'ue',
  setOuSync: 'ou',
  runSyncCycle: 'sy',
  joinEntra: 'je',
  leaveEntra: 'le',
  installClient: 'ic',
  setInstallLine: 'il',
  restartClient: 'rc',
  provisionDevice: 'pd',
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

function decodeCommand(text: string): Command | undefined {
  const [letter, ...escapedFields] = text.split('.');
  const fields = escapedFields.map(unescaped);
  const kind = namesOf(short).find((name) => short[name] === letter);
  if (kind === undefined || fields.some((field) => field === undefined)) return undefined;
  const names: readonly string[] = commandFields[kind];
  return commandFrom(kind, (name) => fields[names.indexOf(name)] ?? '');
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

/** Whether a value can be the answer to a question at all: a misspelt one would be false for ever, and nobody would know. */
import { isNameIn } from '../names-of.ts';
import {
  authorities,
  configInfos,
  type DeviceQuery,
  deliverables,
  type EventKind,
  eligibilities,
  happenings,
  positions,
  type Query,
  roomAnswers,
  type Shape,
  settings,
  siteVersions,
  traits,
  userProperties,
  type Value,
} from '../simulator/model.ts';
import type { Report } from './entry.ts';
import type { EstateNames } from './estate-names.ts';
import { withoutQuotes } from './explain.ts';
import type { Path } from './mistake.ts';
import { checkValue } from './references-names.ts';

const plain = {
  authority: authorities,
  intent: ['configMgr', 'intune'],
  coManaged: 'boolean',
  mdmEnrolled: 'boolean',
  flags: 'number',
  eligibility: eligibilities,
  configInfo: configInfos,
  memberOf: 'boolean',
  isBroken: 'boolean',
  isMeantFor: 'boolean',
  setting: positions,
  memberCount: 'number',
  reach: 'number',
  count: 'number',
  siteVersion: siteVersions,
  ...roomAnswers,
} as const satisfies { readonly [ask: string]: Shape };

/** Checks a value that an answer is compared with. */
export function checkAnswer(
  query: Query | DeviceQuery,
  value: Value,
  path: Path,
  names: EstateNames,
  report: Report,
): void {
  const shape = shapeOf(query, names);
  if (shape !== undefined) checkShape(shape, query.ask, value, path, report);
}

/** Checks what an event is to say of itself. */
export function checkSaying(kind: EventKind, value: Value, path: Path, report: Report): void {
  const shape = isNameIn(happenings, kind) ? happenings[kind] : 'nothing';
  if (shape === 'nothing') report(path, `"${kind}" says nothing more of itself`, 'nothing here');
  else checkShape(shape, kind, value, path, report);
}

function checkShape(shape: Shape, name: string, value: Value, path: Path, report: Report): void {
  const field = String(path.at(-1));
  if (shape === 'boolean') {
    if (typeof value !== 'boolean') report(path, `"${name}" is answered by yes or no`, 'true or false');
    return;
  }
  if (typeof shape === 'string') {
    if (typeof value !== 'number') report(path, `"${name}" is answered by a number`, 'a number');
    return;
  }
  const unquoted = typeof value === 'string' ? undefined : withoutQuotes(value, shape);
  if (unquoted !== undefined) report(path, `"${field}" is not text`, `it in quotes: "${unquoted}"`);
  else checkValue(field, String(value), shape, path, report);
}

function shapeOf(query: Query | DeviceQuery, names: EstateNames): Shape | undefined {
  switch (query.ask) {
    case 'deviceIs':
      return traits[query.trait];
    case 'settingIs':
      return settings[query.setting];
    case 'userIs':
      return userProperties[query.property];
    case 'deliverableIs': {
      const kind = names.deliverables.get(query.deliverable);
      const properties = kind === undefined ? {} : deliverables[kind].properties;
      return isNameIn(properties, query.property) ? properties[query.property] : undefined;
    }
    default:
      return plain[query.ask];
  }
}

import type { Condition } from '../lab/scenario.ts';
import type { Command, DeviceQuery, EstateSpec, Query, Situation, Who } from '../simulator/model.ts';
import type { Report } from './entry.ts';
import { type EstateNames, estateNames } from './estate-names.ts';
import { checkId, checkOnce, type Known } from './known.ts';
import type { Path } from './mistake.ts';
import { suggestion } from './spelling.ts';

/** Checks that an estate's own lists name what it has, each once. */
export function checkEstate(spec: EstateSpec, report: Report): void {
  const names = estateNames(spec);
  checkOnce(
    spec.devices.map((device) => device.id),
    'device',
    (index) => ['devices', index, 'id'],
    report,
  );
  checkOnce(
    spec.collections.map((collection) => collection.id),
    'collection',
    (index) => ['collections', index, 'id'],
    report,
  );
  spec.collections.forEach((collection, index) => {
    const members = collection.members ?? [];
    for (const [at, device] of members.entries())
      checkDevice(device, ['collections', index, 'members', at], names, report);
    checkOnce(members, 'device', (at) => ['collections', index, 'members', at], report);
    checkOnce(
      (collection.rules ?? []).map((rule) => rule.name),
      'rule',
      (at) => ['collections', index, 'rules', at, 'name'],
      report,
    );
    for (const list of ['include', 'exclude'] as const)
      for (const [at, id] of (collection[list] ?? []).entries())
        checkCollection(id, ['collections', index, list, at], names, report);
    if (collection.limitedTo !== undefined)
      checkCollection(collection.limitedTo, ['collections', index, 'limitedTo'], names, report);
  });
  if (spec.autoEnrolment.kind === 'pilot')
    checkCollection(spec.autoEnrolment.collection, ['autoEnrolment', 'collection'], names, report);
  for (const [workload, setting] of Object.entries(spec.workloads ?? {})) {
    if (setting.kind === 'pilotIntune')
      checkCollection(setting.pilotCollection, ['workloads', workload, 'pilotCollection'], names, report);
  }
  (spec.fleet ?? []).forEach((fleet, index) => {
    if (!/\{0+\}/.test(fleet.name))
      report(
        ['fleet', index, 'name'],
        `"${fleet.name}" gives every PC the same name`,
        'a name with zeros in braces, as FIN-{000}',
      );
  });
}

/** Checks the estate of a situation and every command of its run; hands back the estate's names for what is asked there. */
export function checkSituation(
  situation: Situation,
  path: Path,
  known: Known,
  report: Report,
): EstateNames | undefined {
  checkId(situation.estate, 'estates', [...path, 'estate'], known, report);
  const names = known.estate(situation.estate);
  if (names !== undefined) checkCommands(situation.run, [...path, 'run'], names, report);
  return names;
}

/** Checks the devices and collections that commands name. */
export function checkCommands(commands: readonly Command[], path: Path, names: EstateNames, report: Report): void {
  for (const [index, command] of commands.entries()) checkCommand(command, [...path, index], names, report);
}

/** Checks the device and the collection that one command names. */
export function checkCommand(command: Command, path: Path, names: EstateNames, report: Report): void {
  if ('device' in command) checkDevice(command.device, [...path, 'device'], names, report);
  if ('collection' in command && command.collection !== undefined)
    checkCollection(command.collection, [...path, 'collection'], names, report);
  if ('pilotCollection' in command && command.pilotCollection !== undefined)
    checkCollection(command.pilotCollection, [...path, 'pilotCollection'], names, report);
}

/** Checks every device, collection and name pattern in a condition. */
export function checkCondition(condition: Condition, path: Path, names: EstateNames, report: Report): void {
  if ('all' in condition) {
    for (const [index, part] of condition.all.entries()) checkCondition(part, [...path, 'all', index], names, report);
    return;
  }
  if ('ask' in condition) return checkQuery(condition.ask, [...path, 'ask'], names, report);
  if ('happened' in condition) return checkEvent(condition.happened, [...path, 'happened'], names, report);
  if ('neverHappened' in condition)
    return checkEvent(condition.neverHappened, [...path, 'neverHappened'], names, report);
  checkWho(condition.within, [...path, 'within'], names, report);
  if (condition.except !== undefined) checkWho(condition.except, [...path, 'except'], names, report);
  if ('every' in condition) return checkQuery(condition.every, [...path, 'every'], names, report);
  if ('some' in condition) return checkQuery(condition.some, [...path, 'some'], names, report);
  if ('none' in condition) return checkQuery(condition.none, [...path, 'none'], names, report);
  checkQuery(condition.count, [...path, 'count'], names, report);
}

/** Checks the device and the collection that a query names. */
export function checkQuery(query: Query | DeviceQuery, path: Path, names: EstateNames, report: Report): void {
  if ('device' in query) checkDevice(query.device, [...path, 'device'], names, report);
  if ('collection' in query) checkCollection(query.collection, [...path, 'collection'], names, report);
  if (query.ask !== 'count') return;
  checkWho(query.within, [...path, 'within'], names, report);
  if (query.except !== undefined) checkWho(query.except, [...path, 'except'], names, report);
  if (query.of !== undefined) checkQuery(query.of, [...path, 'of'], names, report);
}

function checkEvent(
  match: { readonly device?: string; readonly collection?: string },
  path: Path,
  names: EstateNames,
  report: Report,
): void {
  if (match.device !== undefined) checkDevice(match.device, [...path, 'device'], names, report);
  if (match.collection !== undefined) checkCollection(match.collection, [...path, 'collection'], names, report);
}

function checkWho(who: Who, path: Path, names: EstateNames, report: Report): void {
  if (who === 'allDevices') return;
  if (typeof who === 'string') return checkCollection(who, path, names, report);
  if ('devices' in who)
    for (const [at, id] of who.devices.entries()) checkDevice(id, [...path, 'devices', at], names, report);
  if (!('named' in who)) return;
  const pattern = new RegExp(`^${who.named.split('*').map(literally).join('.*')}$`);
  if (![...names.devices].some((device) => pattern.test(device)))
    report(
      [...path, 'named'],
      `no device of the estate "${names.title}" is named like "${who.named}"`,
      suggestion(who.named, names.devices, 'another pattern'),
    );
}

/** Checks one device by name. */
export function checkDevice(id: string, path: Path, names: EstateNames, report: Report): void {
  if (!names.devices.has(id))
    report(
      path,
      `the estate "${names.title}" has no device "${id}"`,
      suggestion(id, names.devices, 'a device in the estate'),
    );
}

function checkCollection(id: string, path: Path, names: EstateNames, report: Report): void {
  if (!names.collections.has(id))
    report(
      path,
      `the estate "${names.title}" has no collection "${id}"`,
      suggestion(id, names.collections, 'a collection in the estate'),
    );
}

function literally(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

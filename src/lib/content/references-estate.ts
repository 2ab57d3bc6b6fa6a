import type { Condition, EventMatch } from '../lab/scenario.ts';
import type { DeviceCondition, DeviceQuery, EstateSpec, Query, Situation, Who } from '../simulator/model.ts';
import type { Report } from './entry.ts';
import { type EstateNames, estateNames, fleetNames } from './estate-names.ts';
import { checkId, checkOnce, type Known } from './known.ts';
import type { Path } from './mistake.ts';
import { checkAnswer, checkSaying } from './references-answers.ts';
import { checkCatalog, checkProperty } from './references-catalog.ts';
import { checkCommands } from './references-command.ts';
import { checkName, checkPattern } from './references-names.ts';
import { checkRings } from './references-rings.ts';

/** Checks that an estate's own lists name what it has, each once. */
export function checkEstate(spec: EstateSpec, report: Report): void {
  const names = estateNames(spec);
  checkOnce(
    spec.devices.map((device) => device.id),
    'device',
    (index) => ['devices', index, 'id'],
    report,
  );
  spec.devices.forEach(({ faults = [], pollsAt }, index) => {
    checkOnce(faults, 'fault', (at) => ['devices', index, 'faults', at], report);
    if (pollsAt !== undefined && pollsAt >= spec.site.policyPoll)
      report(
        ['devices', index, 'pollsAt'],
        `the site polls every ${spec.site.policyPoll} minutes`,
        `a minute from 0 to ${spec.site.policyPoll - 1}`,
      );
  });
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
  checkRings(spec.collections, report);
  if (spec.productionExclusion !== undefined)
    checkCollection(spec.productionExclusion, ['productionExclusion'], names, report);
  if (spec.autoEnrolment.kind === 'pilot')
    checkCollection(spec.autoEnrolment.collection, ['autoEnrolment', 'collection'], names, report);
  for (const [workload, setting] of Object.entries(spec.workloads ?? {})) {
    if (setting.kind === 'pilotIntune')
      checkCollection(setting.pilotCollection, ['workloads', workload, 'pilotCollection'], names, report);
  }
  checkFleets(spec, report);
  checkCatalog(spec, names, report);
}

/** Checks that every PC of a fleet has a name of its own. */
function checkFleets({ devices, fleet: fleets = [] }: EstateSpec, report: Report): void {
  const taken = new Set<string>(devices.map(({ id }) => id));
  for (const [index, fleet] of fleets.entries()) {
    const path = ['fleet', index, 'name'];
    const names = fleetNames(fleet);
    const twice = names.find((name) => taken.has(name));
    for (const name of names) taken.add(name);
    if (!/\{0+\}/.test(fleet.name))
      report(path, `"${fleet.name}" gives every PC the same name`, 'a name with zeros in braces, as FIN-{000}');
    else if (twice !== undefined) report(path, `"${twice}" is the name of another device already`, 'another name');
  }
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

/** Checks every device, collection and name pattern in a condition. */
export function checkCondition(condition: Condition, path: Path, names: EstateNames, report: Report): void {
  if ('all' in condition) {
    for (const [index, part] of condition.all.entries()) checkCondition(part, [...path, 'all', index], names, report);
    return;
  }
  if ('ask' in condition) {
    checkQuery(condition.ask, [...path, 'ask'], names, report);
    if ('is' in condition) checkAnswer(condition.ask, condition.is, [...path, 'is'], names, report);
    if ('isNot' in condition) checkAnswer(condition.ask, condition.isNot, [...path, 'isNot'], names, report);
    return;
  }
  if ('happened' in condition) return checkEvent(condition.happened, [...path, 'happened'], names, report);
  if ('neverHappened' in condition)
    return checkEvent(condition.neverHappened, [...path, 'neverHappened'], names, report);
  if ('inOrder' in condition) {
    for (const [index, match] of condition.inOrder.entries())
      checkEvent(match, [...path, 'inOrder', index], names, report);
    return;
  }
  checkWho(condition.within, [...path, 'within'], names, report);
  if (condition.except !== undefined) checkWho(condition.except, [...path, 'except'], names, report);
  const [field, query] = askedOf(condition);
  checkQuery(query, [...path, field], names, report);
  checkAnswer(query, condition.is, [...path, 'is'], names, report);
}

function askedOf(condition: DeviceCondition): readonly [field: string, query: DeviceQuery] {
  if ('every' in condition) return ['every', condition.every];
  if ('some' in condition) return ['some', condition.some];
  if ('none' in condition) return ['none', condition.none];
  return ['count', condition.count];
}

/** Checks what a query names. */
export function checkQuery(query: Query | DeviceQuery, path: Path, names: EstateNames, report: Report): void {
  if ('device' in query) checkDevice(query.device, [...path, 'device'], names, report);
  if ('collection' in query) checkCollection(query.collection, [...path, 'collection'], names, report);
  if ('user' in query) checkName('user', query.user, [...path, 'user'], names, report);
  if ('deliverable' in query) checkName('deliverable', query.deliverable, [...path, 'deliverable'], names, report);
  if ('ou' in query) checkName('organizational unit', query.ou, [...path, 'ou'], names, report);
  if (query.ask === 'deliverableIs') checkProperty(query, path, names, report);
  if (query.ask !== 'count') return;
  checkWho(query.within, [...path, 'within'], names, report);
  if (query.except !== undefined) checkWho(query.except, [...path, 'except'], names, report);
  if (query.of === undefined) return;
  checkQuery(query.of, [...path, 'of'], names, report);
  if (query.is !== undefined) checkAnswer(query.of, query.is, [...path, 'is'], names, report);
}

function checkEvent(match: EventMatch, path: Path, names: EstateNames, report: Report): void {
  if (match.device !== undefined) checkDevice(match.device, [...path, 'device'], names, report);
  if (match.collection !== undefined) checkCollection(match.collection, [...path, 'collection'], names, report);
  if (match.is !== undefined) checkSaying(match.kind, match.is, [...path, 'is'], report);
}

function checkWho(who: Who, path: Path, names: EstateNames, report: Report): void {
  if (who === 'allDevices') return;
  if (typeof who === 'string') return checkCollection(who, path, names, report);
  if ('devices' in who)
    for (const [at, id] of who.devices.entries()) checkDevice(id, [...path, 'devices', at], names, report);
  if ('named' in who) checkPattern(who.named, [...path, 'named'], names, report);
}

/** Checks one device by name. */
export function checkDevice(id: string, path: Path, names: EstateNames, report: Report): void {
  checkName('device', id, path, names, report);
}

function checkCollection(id: string, path: Path, names: EstateNames, report: Report): void {
  checkName('collection', id, path, names, report);
}

/** Users, groups and deliverables of an estate: that what they name is there, and that deliverables go where they can. */
import { isNameIn, namesOf } from '../names-of.ts';
import {
  type Choices,
  type DeliverableSpec,
  deliverables,
  type EstateSpec,
  type GroupSpec,
} from '../simulator/model.ts';
import type { Report } from './entry.ts';
import type { EstateNames } from './estate-names.ts';
import { checkOnce } from './known.ts';
import type { Path } from './mistake.ts';
import { checkMember, checkName, checkPattern, checkTarget, checkValue } from './references-names.ts';
import { suggestion } from './spelling.ts';

/** Checks the users, the operator, the groups, the deliverables and the organizational units that an estate lists. */
export function checkCatalog(spec: EstateSpec, names: EstateNames, report: Report): void {
  const { users = [], groups = [], ousLeftOut = [] } = spec;
  checkIds('users', users, report);
  checkIds('groups', groups, report);
  checkIds('deliverables', spec.deliverables ?? [], report);
  checkOperator(spec, report);
  for (const [index, group] of groups.entries()) checkGroup(group, ['groups', index], names, report);
  for (const [index, deliverable] of (spec.deliverables ?? []).entries())
    checkDeliverable(deliverable, ['deliverables', index], names, report);
  for (const [index, ou] of ousLeftOut.entries())
    checkName('organizational unit', ou, ['ousLeftOut', index], names, report);
  checkOnce(ousLeftOut, 'organizational unit', (index) => ['ousLeftOut', index], report);
}

function checkIds(
  list: 'users' | 'groups' | 'deliverables',
  things: readonly { readonly id: string }[],
  report: Report,
): void {
  checkOnce(
    things.map(({ id }) => id),
    list.slice(0, -1),
    (index) => [list, index, 'id'],
    report,
  );
}

function checkOperator({ operator, users = [] }: EstateSpec, report: Report): void {
  const listed = new Set(users.map(({ id }): string => id));
  if (operator === undefined || listed.has(operator)) return;
  report(['operator'], `the list of users has no "${operator}"`, suggestion(operator, listed, 'an id from users'));
}

function checkGroup(group: GroupSpec, path: Path, names: EstateNames, report: Report): void {
  const { id, of, members = [], named } = group;
  if (names.collections.has(id)) report([...path, 'id'], `"${id}" is the id of a collection too`, 'another id');
  for (const [at, member] of members.entries()) checkMember(of, member, [...path, 'members', at], names, report);
  checkOnce(members, 'member', (at) => [...path, 'members', at], report);
  if (named === undefined) return;
  if (of === 'users') report([...path, 'named'], 'only a group of devices goes by names', 'members, or of: devices');
  else if (members.length > 0)
    report([...path, 'named'], 'a dynamic group has no members of its own', 'members or named, not both');
  else checkPattern(named, [...path, 'named'], names, report);
}

function checkDeliverable(deliverable: DeliverableSpec, path: Path, names: EstateNames, report: Report): void {
  const { kind, with: given = {} } = deliverable;
  const properties: Choices = deliverables[kind].properties;
  for (const [property, value] of Object.entries(given)) {
    const at = [...path, 'with', property];
    if (isNameIn(properties, property)) checkValue(property, value, properties[property], at, report);
    else reportProperty(property, properties, at, report);
  }
  for (const list of ['to', 'except'] as const) {
    const targets = deliverable[list] ?? [];
    for (const [index, target] of targets.entries())
      checkFits(deliverable, target, [...path, list, index], names, report);
    checkOnce(targets, 'target', (index) => [...path, list, index], report);
  }
}

/** Reports a property that a kind of deliverable has not. */
function reportProperty(property: string, properties: Choices, path: Path, report: Report): void {
  report(path, `"${property}" is not a property here`, suggestion(property, namesOf(properties), 'nothing here'));
}

/** Checks the property of a deliverable that the estate has, and the value that it is to have. */
export function checkProperty(
  { deliverable, property, to }: { readonly deliverable: string; readonly property: string; readonly to?: string },
  path: Path,
  names: EstateNames,
  report: Report,
): void {
  const kind = names.deliverables.get(deliverable);
  if (kind === undefined) return;
  const properties: Choices = deliverables[kind].properties;
  if (!isNameIn(properties, property)) return reportProperty(property, properties, [...path, 'property'], report);
  if (to !== undefined) checkValue(property, to, properties[property], [...path, 'to'], report);
}

/** Configuration Manager deploys to collections, Intune assigns to groups and to everybody. */
function checkFits({ kind }: DeliverableSpec, target: string, path: Path, names: EstateNames, report: Report): void {
  const everybody = target === 'allDevices' || target === 'allUsers';
  const isCollection = names.collections.has(target);
  const isGroup = names.groups.has(target);
  if (!everybody && !isCollection && !isGroup) return checkTarget(target, path, names, report);
  if (deliverables[kind].from === 'configMgr') {
    if (isCollection) return;
    return report(
      path,
      `Configuration Manager deploys to collections, and "${target}" is none`,
      suggestion(target, names.collections, 'a collection in the estate'),
    );
  }
  if (everybody || isGroup) return;
  const fit = [...names.groups.keys(), 'allDevices', 'allUsers'];
  report(path, `Intune assigns to groups, and "${target}" is none`, suggestion(target, fit, 'a group in the estate'));
}

import type { Report } from './entry.ts';
import type { EstateNames } from './estate-names.ts';
import type { Path } from './mistake.ts';
import { suggestion } from './spelling.ts';
import { fitsPattern } from './wildcard.ts';

/** A thing that an estate has by name, as a message calls it. */
type Thing = 'device' | 'collection' | 'user' | 'group' | 'deliverable' | 'organizational unit';

/** Checks one name of a thing. */
export function checkName(thing: Thing, id: string, path: Path, names: EstateNames, report: Report): void {
  const known = knownOf(thing, names);
  if (known.has(id)) return;
  report(
    path,
    `the estate "${names.title}" has no ${thing} "${id}"`,
    suggestion(id, known.keys(), `${thing === 'organizational unit' ? 'an' : 'a'} ${thing} in the estate`),
  );
}

/** Checks a member of a group: a device, or a user. */
export function checkMember(
  of: 'devices' | 'users',
  member: string,
  path: Path,
  names: EstateNames,
  report: Report,
): void {
  checkName(of === 'devices' ? 'device' : 'user', member, path, names, report);
}

/** Checks that a pattern names a device. */
export function checkPattern(pattern: string, path: Path, names: EstateNames, report: Report): void {
  for (const device of names.devices) if (fitsPattern(pattern, device)) return;
  report(
    path,
    `no device of the estate "${names.title}" is named like "${pattern}"`,
    suggestion(pattern, names.devices, 'another pattern'),
  );
}

/** Checks that something can be delivered there at all. */
export function checkTarget(target: string, path: Path, names: EstateNames, report: Report): void {
  if (target === 'allDevices' || target === 'allUsers') return;
  if (names.collections.has(target) || names.groups.has(target)) return;
  report(
    path,
    `the estate "${names.title}" has no collection and no group "${target}"`,
    suggestion(target, [...names.collections, ...names.groups.keys(), 'allDevices', 'allUsers'], 'allDevices'),
  );
}

/** Checks a value against the list of what it may be. */
export function checkValue(
  name: string,
  value: string,
  known: readonly string[] | undefined,
  path: Path,
  report: Report,
): void {
  if (known !== undefined && !known.includes(value))
    report(path, `"${name}" cannot be "${value}"`, suggestion(value, known, 'another value'));
}

function knownOf(thing: Thing, names: EstateNames): ReadonlyMap<string, unknown> | ReadonlySet<string> {
  switch (thing) {
    case 'device':
      return names.devices;
    case 'collection':
      return names.collections;
    case 'user':
      return names.users;
    case 'group':
      return names.groups;
    case 'deliverable':
      return names.deliverables;
    default:
      return names.ous;
  }
}

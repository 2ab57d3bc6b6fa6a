import { type Command, settings, traits, userProperties } from '../simulator/model.ts';
import type { Report } from './entry.ts';
import type { EstateNames } from './estate-names.ts';
import type { Path } from './mistake.ts';
import { checkProperty } from './references-catalog.ts';
import { checkMember, checkName, checkTarget, checkValue } from './references-names.ts';

/** Checks what commands name. */
export function checkCommands(commands: readonly Command[], path: Path, names: EstateNames, report: Report): void {
  for (const [index, command] of commands.entries()) checkCommand(command, [...path, index], names, report);
}

/** Checks what one command names; what its site, its tenant and its operator make of it, the simulator says. */
export function checkCommand(command: Command, path: Path, names: EstateNames, report: Report): void {
  if ('device' in command) checkName('device', command.device, [...path, 'device'], names, report);
  if ('collection' in command && command.collection !== undefined)
    checkName('collection', command.collection, [...path, 'collection'], names, report);
  if ('pilotCollection' in command && command.pilotCollection !== undefined)
    checkName('collection', command.pilotCollection, [...path, 'pilotCollection'], names, report);
  if ('user' in command) checkName('user', command.user, [...path, 'user'], names, report);
  if ('group' in command) checkName('group', command.group, [...path, 'group'], names, report);
  if ('deliverable' in command) checkName('deliverable', command.deliverable, [...path, 'deliverable'], names, report);
  if ('ou' in command) checkName('organizational unit', command.ou, [...path, 'ou'], names, report);
  checkWhatItSets(command, path, names, report);
}

/** Checks the members, targets and values that a command names. */
function checkWhatItSets(command: Command, path: Path, names: EstateNames, report: Report): void {
  switch (command.kind) {
    case 'addToGroup':
    case 'removeFromGroup': {
      const of = names.groups.get(command.group);
      if (of !== undefined) checkMember(of, command.member, [...path, 'member'], names, report);
      return;
    }
    case 'deliver':
      return checkTarget(command.to, [...path, 'to'], names, report);
    case 'withdraw':
      return checkTarget(command.from, [...path, 'from'], names, report);
    case 'exclude':
      return checkTarget(command.target, [...path, 'target'], names, report);
    case 'configure':
      return checkValue(command.setting, command.to, settings[command.setting], [...path, 'to'], report);
    case 'changeDevice':
      return checkValue(command.trait, command.to, traits[command.trait], [...path, 'to'], report);
    case 'changeUser':
      return checkValue(command.property, command.to, userProperties[command.property], [...path, 'to'], report);
    case 'changeDeliverable':
      return checkProperty(command, path, names, report);
    default:
      return;
  }
}

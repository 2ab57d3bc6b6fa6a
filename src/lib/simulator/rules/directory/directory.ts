/** Who devices and their users are: Active Directory, Microsoft Entra Connect, Microsoft Entra ID. */
import { branded, type Minute } from '../../../brand.ts';
import type { Reader } from '../../answer.ts';
import { joinOf } from '../../devices.ts';
import type { State } from '../../estate.ts';
import type { EstateSpec, Value } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { considerDirectory, reactDirectory } from './commands.ts';
import { cycleByTheClock, cycleEvery, entraObjectOf, needsFullSync, ouOf } from './entra-connect.ts';
import { attemptAgain, handOverJoin, hearSetting } from './hybrid-join.ts';
import { coverageOf } from './licences.ts';
import { refuseDirectory, refuseHybridJoin } from './roles.ts';
import { hasMdmUrl, hasPrimaryRefreshToken, isAzureAdJoined, isDomainJoined, joinErrorOf } from './status.ts';
import type { DirectoryEstateQuery, DirectoryQuery } from './words.ts';

export { considerDirectory };

/** What only this room keeps. */
type DirectoryState = {
  /** Organizational units that Entra Connect does not synchronise, in the order of the alphabet. */
  readonly ousLeftOut: readonly string[];
  /** When Entra Connect last ran a cycle that did its work. */
  readonly ranAt: Minute;
};

export function startDirectory({ ousLeftOut, startsAt }: EstateSpec): DirectoryState {
  return {
    ousLeftOut: [...(ousLeftOut ?? [])].sort(),
    ranAt: branded<Minute>(startsAt - (startsAt % cycleEvery)),
  };
}

export const directory: Room = {
  refuse: refuseDirectory,
  handOver: handOverJoin,
  react: reactDirectory,
  minute: cycleByTheClock,
  policy: hearSetting,
  due: { joinDue: attemptAgain },
};

/** The answer to a question about a device, read off for many. */
export function readDirectory(state: State, query: DirectoryQuery): Reader {
  switch (query.ask) {
    case 'joinState':
      return (row) => joinOf(state, row);
    case 'azureAdJoined':
      return (row) => isAzureAdJoined(state, row);
    case 'domainJoined':
      return (row) => isDomainJoined(state, row);
    case 'azureAdPrt':
      return (row) => hasPrimaryRefreshToken(state, row);
    case 'mdmUrl':
      return (row) => hasMdmUrl(state, row);
    case 'joinError':
      return (row) => joinErrorOf(state, row);
    case 'entraObject':
      return (row) => entraObjectOf(state, row);
    case 'licensedFor':
      return (row) => coverageOf(state, row, query.use);
    case 'inOu':
      return (row) => ouOf(state, row) === query.ou;
  }
}

export function valueDirectory(state: State, query: DirectoryEstateQuery): Value {
  switch (query.ask) {
    case 'mayConfigureHybridJoin':
      return refuseHybridJoin(state) === undefined;
    case 'lastSyncCycle':
      return state.rooms.directory.ranAt;
    case 'fullSyncNeeded':
      return needsFullSync(state);
  }
}

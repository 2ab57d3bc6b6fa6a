/** Which path into co-management fits a device, and what it lacks: asked of the simulator, with that one device in an estate. */
import {
  branded,
  type DeliverableId,
  type DeviceId,
  type EstateId,
  type Minute,
  type Seed,
  type UserId,
} from '../brand.ts';
import type {
  Command,
  DeliverableKind,
  DeliverableSpec,
  EstateSpec,
  Join,
  WindowsVersion,
} from '../simulator/model.ts';
import { answer, decide, type Estate, evolve, start } from '../simulator/simulator.ts';
import { type Lack, type LackId, lacks, type PathNumber } from './path-lacks.ts';

/** What the guide asks about a device, with an answer to each. */
export type Situation = {
  readonly client: boolean;
  readonly join: Join;
  readonly platform: 'windows11' | 'windows10' | 'olderWindows' | 'server' | 'other';
  readonly place: 'intranet' | 'internet';
  /** Whether hybrid join is configured and the unit of the computer is synchronised. */
  readonly synced: boolean;
  /** Whether there is Microsoft Entra ID P1. */
  readonly premium: boolean;
  /** Whether the user has an Intune licence. */
  readonly licensed: boolean;
  readonly gateway: boolean;
};
export type Way = {
  readonly path: PathNumber;
  /** What is missing, in the order in which one thing needs another. */
  readonly missing: readonly LackId[];
};

export const device = branded<DeviceId>('PC-1');
const user = branded<UserId>('Ann');
const days = 2 * 24 * 60;
const windows: { readonly [P in Situation['platform']]: WindowsVersion } = {
  windows11: 'Windows 11 25H2',
  windows10: 'Windows 10 22H2',
  olderWindows: 'Windows 10 1703',
  server: 'Windows Server 2025',
  other: 'macOS',
};

const provisioning: readonly DeliverableSpec[] = [
  toAll('settings', 'coManagementSettings', { installClient: 'yes', override: 'no' }),
  toAll('profile', 'autopilotProfile', { mode: 'userDriven', join: 'entra' }),
  toAll('status', 'espProfile', { showProgress: 'yes' }),
];

function toAll(id: string, kind: DeliverableKind, chosen: { readonly [property: string]: string }): DeliverableSpec {
  return { id: branded<DeliverableId>(id), name: id, kind, with: chosen, to: ['allDevices'] };
}

/** The paths that lead to co-management, the one with the least to do first; where both need as much, that of existing clients. */
export function advise(situation: Situation): readonly Way[] {
  // A PC that has the client is an existing client: the second path brings it one.
  const paths: readonly PathNumber[] = situation.client ? [1] : [1, 2];
  const ways = paths.flatMap((path) => {
    const missing = missingOn(path, situation);
    return missing ? [{ path, missing }] : [];
  });
  // Nobody resets a PC to be spared a setting.
  const effort = ({ missing }: Way) => missing.length + (missing.includes('fresh') ? lacks.length : 0);
  return ways.toSorted((a, b) => effort(a) - effort(b));
}

/** What has to be supplied on a path so that the device ends co-managed, and nothing that it can do without; nothing where all of it does not help. */
function missingOn(path: PathNumber, situation: Situation): readonly LackId[] | undefined {
  const wanting = lacks.filter((lack: Lack) => lack.of.includes(path) && lack.supply(situation) !== situation);
  const supplied = (some: readonly Lack[]) => some.reduce((it, { supply }) => supply(it), situation);
  if (!endsCoManaged(path, supplied(wanting))) return undefined;
  let needed = wanting;
  // From the last to the first, as a gateway can stand for a way inside, and the cheaper comes first.
  for (const lack of wanting.toReversed()) {
    const without = needed.filter((other) => other !== lack);
    if (endsCoManaged(path, supplied(without))) needed = without;
  }
  return needed.map(({ id }) => id);
}

function endsCoManaged(path: PathNumber, situation: Situation): boolean {
  return answer(runPath(path, situation), { ask: 'coManaged', device });
}

/** The estate two days on, with all of that path supplied but one thing: whoever asks there why hears what the thing is for. */
export function runWithout(way: Way, lack: LackId, situation: Situation): Estate {
  const others = lacks.filter(({ id }) => id !== lack && way.missing.includes(id));
  return runPath(
    way.path,
    others.reduce((it: Situation, { supply }) => supply(it), situation),
  );
}

/** The estate two days after everything of that path was begun, with nothing supplied that the situation lacks. */
export function runPath(path: PathNumber, situation: Situation): Estate {
  const opened = start(estateOf(path, situation), branded<Seed>(1));
  const begun = path === 2 ? carryOut(opened, { kind: 'provisionDevice', device }) : opened;
  const to = branded<Minute>(begun.now + days);
  return evolve(begun, { kind: 'timePassed', at: begun.now, cause: 'learner', to });
}

function carryOut(estate: Estate, command: Command): Estate {
  const decision = decide(estate, command);
  return decision.kind === 'accepted' ? decision.events.reduce(evolve, estate) : estate;
}

/** Everything that the guide does not ask about is as it should be. */
function estateOf(
  path: PathNumber,
  { client, join, platform, place, synced, premium, licensed, gateway }: Situation,
): EstateSpec {
  return {
    id: branded<EstateId>('path-guide'),
    title: 'One device',
    site: { code: 'TAN', version: '2603', policyPoll: 60 },
    tenant: { name: 'tandem', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'all' },
    settings: {
      scpObject: 'ours',
      entraIdP1: premium ? 'yes' : 'no',
      cmg: gateway ? 'running' : 'none',
    },
    ousLeftOut: synced ? [] : ['Office'],
    users: [{ id: user, licence: licensed ? 'full' : 'coManagement' }],
    collections: [],
    deliverables: path === 1 ? [] : provisioning,
    devices: [
      {
        id: device,
        department: 'Office',
        ou: 'Office',
        user,
        windows: windows[platform],
        // A PC that came joined and enrolled came the way of a new one.
        join: path === 2 && join === 'entraJoined' ? 'notJoined' : join,
        client,
        enrolled: false,
        is: { network: place },
      },
    ],
    startsAt: branded<Minute>(540),
  };
}

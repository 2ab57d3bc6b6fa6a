import {
  branded,
  type CollectionId,
  type DeliverableId,
  type DeviceId,
  type EstateId,
  type GroupId,
  type Minute,
  type UserId,
} from '../../src/lib/brand.ts';
import { namesOf } from '../../src/lib/names-of.ts';
import {
  type DeliverableSpec,
  type DeviceSpec,
  deliverables,
  type EstateSpec,
  faults,
  type GroupSpec,
  joins,
  type SiteVersion,
  type UserSpec,
  userProperties,
  windowsVersions,
} from '../../src/lib/simulator/model.ts';

const kinds = namesOf(deliverables);
/** As many as one estate can hold. */
const most = 31;
export const richParts = Math.ceil(kinds.length / most);

/**
 * One estate with a device of every Windows and every join, some broken, a user for each property, and every kind of thing
 * that can be delivered; `part` says which of the kinds, since one estate holds 31.
 */
export function richEstate(version: SiteVersion, part = 0): EstateSpec {
  const devices = windowsVersions.map((windows, index): DeviceSpec => {
    const join = joins[index % joins.length] ?? 'hybridJoined';
    const fault = index % 3 === 0 ? faults[index % faults.length] : undefined;
    return {
      id: branded<DeviceId>(`PC-${String(index).padStart(2, '0')}`),
      department: index % 2 === 0 ? 'Finance' : 'Sales',
      user: `user${index % 5}`,
      windows,
      join,
      client: index % 4 !== 3,
      enrolled: index % 3 === 1,
      pollsAt: (index * 7) % 60,
      ...(index % 2 === 0 ? { ou: 'Workstations' } : {}),
      ...(fault === undefined ? {} : { faults: [fault] }),
    };
  });
  return {
    id: branded<EstateId>('rich'),
    title: 'One of everything',
    site: { code: 'ALL', version, policyPoll: 60 },
    tenant: { name: 'fabrikam', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'pilot', collection: branded<CollectionId>('enrol') },
    startsAt: branded<Minute>(540),
    collections: [
      { id: branded<CollectionId>('pilot'), name: 'Pilot', members: devices.slice(0, 8).map(({ id }) => id) },
      { id: branded<CollectionId>('enrol'), name: 'Enrol', members: devices.map(({ id }) => id) },
    ],
    devices,
    users: namesOf(userProperties)
      .slice(0, 5)
      .map((property, index): UserSpec => {
        const values: readonly string[] = userProperties[property];
        return { id: branded<UserId>(`user${index}`), [property]: values.at(-1) };
      }),
    groups: [
      { id: branded<GroupId>('some-devices'), name: 'Some devices', of: 'devices', members: ['PC-01', 'PC-04'] },
      { id: branded<GroupId>('some-users'), name: 'Some users', of: 'users', members: ['user1', 'user2'] },
      { id: branded<GroupId>('every-device'), name: 'Every device', of: 'devices', named: 'PC-*' },
    ] satisfies readonly GroupSpec[],
    deliverables: kinds.slice(part * most, (part + 1) * most).map((kind): DeliverableSpec => {
      const target = deliverables[kind].from === 'intune' ? 'every-device' : 'pilot';
      return {
        id: branded<DeliverableId>(kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
        name: kind,
        kind,
        to: [branded<GroupId>(target)],
      };
    }),
  };
}

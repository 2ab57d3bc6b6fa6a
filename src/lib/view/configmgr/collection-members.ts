/** The devices of a collection: all of a small estate with whether each is a member; of a large one its members alone. */
import { branded, type DeviceId } from '../../brand.ts';
import { answers, type CollectionFacts, type Estate } from '../../simulator/engine.ts';
import { form, ready, seek } from '../actions.ts';
import { departmentColumn, nameColumn } from '../device-columns.ts';
import { devicesThat } from '../devices-that.ts';
import { lazyTable } from '../lazy-table.ts';
import { seat } from '../trees.ts';
import type { Action, Table, Window } from '../view-model.ts';

/** Beyond so many a device to add is typed, not looked for in a list. */
const mostListed = 200;

export function listsAll({ devices }: Estate): boolean {
  return devices.length <= mostListed;
}

/** Ids of the controls for members. */
export const memberControls = {
  add: (device: DeviceId) => `add-${device}`,
  remove: (device: DeviceId) => `remove-${device}`,
  notify: (device: DeviceId) => `download-policy-${device}`,
  /** By name, where the estate is large. */
  find: 'add-device',
} as const;

export function membersTable(estate: Estate, collection: CollectionFacts, window: Window): Table {
  const { id } = collection;
  const named = new Set(collection.direct);
  const isMember = answers(estate, { ask: 'memberOf', collection: id });
  const ids = listsAll(estate)
    ? estate.devices
    : devicesThat(estate, `collection ${id}`, () => (device) => named.has(device) || isMember(device));
  const how = (device: DeviceId) => {
    if (!isMember(device)) return named.has(device) ? 'Named, but no member' : 'No';
    return named.has(device) ? 'Yes, directly' : 'Yes, by a rule';
  };
  return lazyTable(
    estate,
    {
      name: `collection ${id}`,
      ids,
      empty: ids.length === 0 ? 'It has no members.' : 'No row has that in it.',
      columns: [
        nameColumn((device) => seat(device)),
        departmentColumn(estate),
        {
          id: 'member',
          label: 'Member',
          text: how,
          words: ['Named, but no member', 'No', 'Yes, directly', 'Yes, by a rule'],
          cell: (device) => ({
            kind: 'text',
            text: how(device),
            why: { ask: 'memberOf', collection: id, device },
          }),
        },
      ],
      actions: (device) => [memberAction(estate, collection, device, named.has(device)), notify(estate, device)],
    },
    window,
  );
}

function memberAction(estate: Estate, { id: collection }: CollectionFacts, device: DeviceId, named: boolean): Action {
  const action = named
    ? ready(estate, memberControls.remove(device), `Remove ${device}`, { kind: 'removeMember', collection, device })
    : ready(estate, memberControls.add(device), `Add ${device} directly`, { kind: 'addMember', collection, device });
  return { ...action, short: named ? 'Remove' : 'Add' };
}

/** Client notification, as the console has it for the devices of a collection; the device's own seat has it too. */
function notify(estate: Estate, device: DeviceId): Action {
  const label = `Download Computer Policy on ${device}`;
  return {
    ...ready(estate, memberControls.notify(device), label, { kind: 'downloadPolicy', device }),
    short: 'Download Computer Policy',
  };
}

/** In a large estate a device is added by its name; one that is not there is refused by name. */
export function addForm(estate: Estate, { id: collection, direct }: CollectionFacts): readonly Action[] {
  if (listsAll(estate)) return [];
  const named = new Set(direct);
  const device = estate.devices.find((one) => !named.has(one)) ?? branded<DeviceId>('');
  const example = { kind: 'addMember', collection, device } as const;
  const inputs = [seek('device', 'Device', 'device')];
  return [form(estate, { id: memberControls.find, label: 'Add a device directly', example, inputs })];
}

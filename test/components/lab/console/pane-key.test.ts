import { expect, test } from 'vitest';
import { firstPanes, paneKey } from '../../../../src/components/lab/console/pane-key.ts';
import { branded, type CollectionId, type DeviceId } from '../../../../src/lib/brand.ts';

const fin01 = branded<DeviceId>('FIN-01');
const fin02 = branded<DeviceId>('FIN-02');

test('the same page has the same key, another device or collection another', () => {
  expect(paneKey({ kind: 'device', device: fin01 })).toBe(paneKey({ kind: 'device', device: fin01 }));
  expect(paneKey({ kind: 'device', device: fin01 })).not.toBe(paneKey({ kind: 'device', device: fin02 }));
  expect(paneKey({ kind: 'collection', collection: branded<CollectionId>('FIN-01') })).not.toBe(
    paneKey({ kind: 'device', device: fin01 }),
  );
  expect(paneKey({ kind: 'workloads' })).toBe('workloads');
});

test('each console opens with its first page, the device’s seat with the first device', () => {
  const devices = [fin01, fin02].map((id) => ({
    id,
    department: 'Finance',
    user: 'Ada',
    windows: 'Windows 11 24H2' as const,
    join: 'hybridJoined' as const,
    client: true,
    enrolled: true,
  }));
  expect(firstPanes({ devices })).toEqual({
    estate: { kind: 'map' },
    configMgr: { kind: 'workloads' },
    intune: { kind: 'intuneDevices' },
    entra: { kind: 'mobility' },
    directory: { kind: 'entraConnect' },
    azure: { kind: 'settings', page: 'azureResources' },
    device: { kind: 'device', device: fin01 },
  });
});

test('a fleet opens with the seat of its first device', () => {
  const fleet = {
    count: 12,
    name: 'FIN-{000}',
    departments: { Finance: 1 },
    windows: 'Windows 11 24H2' as const,
    join: 'hybridJoined' as const,
    enrolled: false,
  };
  expect(firstPanes({ devices: [], fleet: [fleet] }).device).toEqual({ kind: 'device', device: 'FIN-001' });
});

test('an estate without devices has no seat to open', () => {
  expect(firstPanes({ devices: [] })).not.toHaveProperty('device');
});

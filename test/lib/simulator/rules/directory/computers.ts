import { branded, type UserId } from '../../../../../src/lib/brand.ts';
import type {
  Command,
  DeviceSpec,
  EstateSpec,
  NameIn,
  SettingName,
  UserSpec,
} from '../../../../../src/lib/simulator/model.ts';
import type { directoryAnswers } from '../../../../../src/lib/simulator/rules/directory/words.ts';
import { type Estate, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, seed, site, value } from '../../estates.ts';

/** A PC that is in a domain, in the unit Sales, and not enrolled. */
export function inDomain(id: string, over: Partial<Omit<DeviceSpec, 'id'>> = {}): DeviceSpec {
  return pc(id, { join: 'domainJoined', enrolled: false, ou: 'Sales', ...over });
}

/** PCs of a domain whose service connection point object names our tenant; they have begun to register. */
export function domain(
  devices: readonly DeviceSpec[],
  over: Partial<Omit<EstateSpec, 'devices' | 'site'>> = {},
): Estate {
  return start(domainSpec(devices, over), seed);
}

export function domainSpec(
  devices: readonly DeviceSpec[],
  { settings, ...over }: Partial<Omit<EstateSpec, 'devices' | 'site'>> = {},
): EstateSpec {
  return site(devices, { ...over, settings: { scpObject: 'ours', ...settings } });
}

export function configure(setting: SettingName, to: string): Command {
  return { kind: 'configure', setting, to };
}

export function asks(estate: Estate, id: string, ask: NameIn<typeof directoryAnswers> | 'mdmEnrolled') {
  return value(estate, { ask, device: device(id) });
}

export function user(id: string, is: Omit<UserSpec, 'id'> = {}): UserSpec {
  return { id: branded<UserId>(id), ...is };
}

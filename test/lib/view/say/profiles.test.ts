import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId } from '../../../../src/lib/brand.ts';
import { namesOf } from '../../../../src/lib/names-of.ts';
import type { DeviceHappening, DeviceQuery, Happening } from '../../../../src/lib/simulator/model.ts';
import {
  type ProfilesFact,
  profilesFacts,
  type profilesHappenings,
} from '../../../../src/lib/simulator/rules/profiles/words.ts';
import { profilesLabels } from '../../../../src/lib/view/say/profiles.ts';
import { sayProfilesFact } from '../../../../src/lib/view/say/profiles-reasons.ts';
import { sayEvent } from '../../../../src/lib/view/say.ts';
import { sayDeviceQuery } from '../../../../src/lib/view/say-query.ts';
import { device, tenOClock } from '../../simulator/estates.ts';

const id = branded<DeliverableId>('baseline');
const names = { collections: [], deliverables: [{ id, name: 'Antivirus baseline' }] };
const PC = device('FIN-01');
const value = { kind: 'valueFrom', device: PC, family: 'antivirus', deliverable: id } as const;
const applied = { kind: 'appliedBy', deliverable: id, device: PC } as const;

const facts: readonly [ProfilesFact, string][] = [
  [
    { ...value, standing: 'intune' },
    'The settings for Antivirus on FIN-01 come from “Antivirus baseline”, and Intune manages them.',
  ],
  [
    { ...value, standing: 'configMgr' },
    'The settings for Antivirus on FIN-01 come from “Antivirus baseline”, and Configuration Manager manages them.',
  ],
  [
    { ...value, standing: 'leftover' },
    'The settings for Antivirus on FIN-01 come from “Antivirus baseline” and are left over: nobody manages them now.',
  ],
  [{ kind: 'noValue', device: PC, family: 'wifi' }, 'No policy or profile has written settings for Wi-Fi on FIN-01.'],
  [
    { kind: 'governedBy', deliverable: id, workload: 'deviceConfiguration' },
    '“Antivirus baseline” belongs to Device configuration.',
  ],
  [
    { ...applied, authority: 'configMgr', is: false },
    'The workload is Configuration Manager’s on FIN-01, and “Antivirus baseline” does not apply there.',
  ],
  [
    { ...applied, authority: 'intune', is: true },
    'The workload is Intune’s on FIN-01, and “Antivirus baseline” applies there.',
  ],
  [
    { kind: 'unprotected', device: PC, minutes: 90, now: true },
    'FIN-01 has no antivirus policy in force; it has been without one for 1 hour 30 minutes in all.',
  ],
  [
    { kind: 'unprotected', device: PC, minutes: 0, now: false },
    'FIN-01 has an antivirus policy in force and has never been without one.',
  ],
  [{ kind: 'unprotected', device: PC, minutes: 0, now: true }, 'FIN-01 has no antivirus policy in force.'],
  [
    { kind: 'unprotected', device: PC, minutes: 60, now: false },
    'FIN-01 has an antivirus policy in force; it was without one for 1 hour before.',
  ],
];
test.each(facts)('$kind as a sentence', (fact, says) => {
  expect(sayProfilesFact(fact, names)).toBe(says);
});
test('every fact of the room is said', () => {
  expect(new Set(facts.map(([{ kind }]) => kind))).toEqual(new Set(profilesFacts));
});

type Told = Extract<Happening, keyof typeof profilesHappenings>;
const happenings: { readonly [H in Told]: readonly [Extract<DeviceHappening, { readonly kind: H }>, string] } = {
  protectionGained: [{ kind: 'protectionGained', device: PC }, 'An antivirus policy came into force on FIN-01'],
  protectionLost: [
    { kind: 'protectionLost', device: PC },
    'FIN-01 was left without an antivirus policy that anybody manages',
  ],
  settingRemoved: [
    { kind: 'settingRemoved', device: PC, is: 'firewall' },
    'Intune removed the settings for Firewall from FIN-01',
  ],
  driveEncrypted: [{ kind: 'driveEncrypted', device: PC }, 'BitLocker encrypted the drive of FIN-01'],
};
describe('what happens is said in the log', () => {
  test.each(namesOf(happenings))('%s', (kind) => {
    const [event, says] = happenings[kind];
    expect(sayEvent({ at: tenOClock, cause: 'clock', ...event }, names)).toContain(says);
    expect(profilesLabels.happenings[kind].many).not.toBe('');
  });
});

const questions: readonly [DeviceQuery, string][] = [
  [{ ask: 'inForce', family: 'vpn' }, 'manager of the settings for VPN'],
  [{ ask: 'isManaged', family: 'bitLocker' }, 'managed settings for BitLocker'],
  [{ ask: 'isApplied', deliverable: id }, 'applying “Antivirus baseline”'],
  [{ ask: 'isProtected' }, 'antivirus policy in force'],
];
test.each(questions)('%o as a question', (query, says) => {
  expect(sayDeviceQuery(query, names)).toBe(says);
});

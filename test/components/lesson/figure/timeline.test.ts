import { expect, test } from 'vitest';
import { timelinesOf } from '../../../../src/components/lesson/figure/timeline.ts';
import { branded } from '../../../../src/lib/brand.ts';
import { common, openingOf, specOf, toIntune, wait } from './small-site.ts';

const figure = {
  ...common,
  kind: 'timeline',
  device: 'PC-02',
  minutes: 90,
  ways: [
    { label: 'Switched', do: [wait(12), toIntune('compliancePolicies')] },
    { label: 'Looked at too early', do: [toIntune('compliancePolicies')] },
    { label: 'Nothing', do: [] },
  ],
} as const;
const [switched, , idle] = timelinesOf(openingOf(), figure);

test('what was done and what happened stand in the order of the clock, with what is waited for', () => {
  expect(switched?.moments).toEqual([
    { at: '10:00', done: [], happened: [], wait: '12 minutes later' },
    {
      at: '10:12',
      done: ['Move Compliance policies to Intune'],
      happened: [],
      wait: '28 minutes: The site has changed since. PC-02 asks again at 10:40 and will then have the value 8199.',
    },
    {
      at: '10:40',
      done: [],
      happened: ['PC-02 received policy, value 8199'],
      wait: 'Nothing else changes in 50 minutes.',
    },
  ]);
  expect(switched?.end.says).toBe('PC-02 is co-managed, and nothing is pending.');
});

test('where nothing is left to be reached, nothing helps', () => {
  expect(idle?.moments).toEqual([
    { at: '10:00', done: [], happened: [], wait: 'Nothing else changes in 1 hour 30 minutes.' },
  ]);
  expect(idle?.end).toEqual({ says: 'PC-02 is co-managed, and nothing is pending.', because: [], helps: [] });
});

test('a way that ends before its device has followed says whom it still obeys, why, and until when', () => {
  const [, early] = timelinesOf(openingOf(), { ...figure, minutes: 30 });
  expect(early?.end.says).toBe('PC-02 still obeys Configuration Manager for Compliance policies.');
  expect(early?.end.because.length).toBeGreaterThan(0);
  expect(early?.end.helps[0]).toBe('Wait: then Intune, from Day 1 10:40.');
  expect(early?.moments.at(-1)?.wait).toMatch(/^Nothing else changes in 30 minutes\. .*PC-02 asks again at 10:40/);
});

test('a device that cannot enrol says where it stopped', () => {
  const [line] = timelinesOf(openingOf(), { ...figure, device: 'PC-03', ways: [{ label: 'Nothing', do: [] }] });
  expect(line?.end.says).toBe('PC-03 is not joined to Microsoft Entra ID.');
  expect(line?.end.because).toContain('PC-03 is joined to its domain only.');
});

test('what would help is said with what it then is', () => {
  const spec = specOf('2603');
  const unlisted = { ...spec, autoEnrolment: { kind: 'none' as const } };
  const devices = spec.devices.map((device) => ({ ...device, enrolled: false, join: 'hybridJoined' as const }));
  const [line] = timelinesOf(
    { spec: { ...unlisted, devices }, seed: branded(1), run: [] },
    { ...figure, ways: [{ label: 'Nothing', do: [] }] },
  );
  expect(line?.end.says).toBe('PC-02 is not enrolled in Intune.');
  expect(line?.end.helps.join(' ')).toMatch(/PC-02 is enrolled in Intune (?:at once|from Day 1 \d\d:\d\d on)\./);
});

test('a poll that brings a device no other value is said without one', () => {
  const spec = specOf('2603');
  const devices = spec.devices.map((device) => ({ ...device, enrolled: false, join: 'hybridJoined' as const }));
  const scope = { ...spec, tenant: { ...spec.tenant, mdmUserScope: 'none' as const } };
  const run = [wait(60), { kind: 'setMdmUserScope', to: 'all' } as const];
  const [line] = timelinesOf(
    { spec: { ...scope, devices }, seed: branded(1), run },
    { ...figure, minutes: 90, ways: [{ label: 'Nothing', do: [] }] },
  );
  const waits = line?.moments.map((moment) => moment.wait).join(' ') ?? '';
  expect(waits).toContain('PC-02 asks for policy again at 11:40.');
  expect(waits).not.toContain('will then have the value');
});

test('over midnight the day is said', () => {
  const [line] = timelinesOf(openingOf(), { ...figure, minutes: 1000 });
  expect(line?.moments.map(({ at }) => at)).toEqual(['Day 1 10:00', 'Day 1 10:12', 'Day 1 10:40']);
});

import { expect, test } from 'vitest';
import { onDevice } from '../../../../src/components/lesson/figure/answers.ts';
import { type Opening, replay } from '../../../../src/components/lesson/figure/run.ts';
import { causesOf, refusalOf } from '../../../../src/components/lesson/figure/why.ts';
import { branded, type EstateId, type Minute } from '../../../../src/lib/brand.ts';
import { openingOf, toIntune } from './small-site.ts';

const opening: Opening = {
  seed: branded(1),
  run: [],
  spec: {
    id: branded<EstateId>('bare'),
    title: 'A site without collections',
    site: { code: 'FAB', version: '2603', policyPoll: 60 },
    tenant: { name: 'fabrikam', mdmUserScope: 'all' },
    autoEnrolment: { kind: 'all' },
    collections: [],
    devices: [],
    startsAt: branded<Minute>(600),
  },
};
const pilot = { kind: 'switchWorkload', workload: 'clientApps', to: 'pilotIntune' } as const;

test('a refused move says what was not moved, and why', () => {
  expect(refusalOf(replay(opening, []), pilot)).toBe(
    'Client apps was not moved. Pilot Intune needs a pilot collection.',
  );
});

test('with co-management off a move says that no workload can be moved', () => {
  const off: Opening = { ...opening, spec: { ...opening.spec, autoEnrolment: { kind: 'none' } } };
  expect(refusalOf(replay(off, []), { ...pilot, to: 'intune' })).toBe(
    'Nothing was moved. Co-management is not enabled, so no workload can be moved.',
  );
});

test('a move that is carried out leaves nothing to say', () => {
  expect(refusalOf(replay(opening, []), { ...pilot, to: 'intune' })).toBe('');
});

test('any answer can be asked why, and is told what time alone changes', () => {
  const estate = replay(openingOf(), [toIntune('clientApps')]);
  const causes = causesOf(estate, onDevice({ ask: 'authority', workload: 'clientApps' }, 'PC-02'));
  expect(causes).toMatchObject({ about: 'Authority for Client apps on PC-02', words: 'Configuration Manager' });
  expect(causes.because.length).toBeGreaterThan(1);
  expect(causes.changes).toEqual(['Wait: from Day 1 10:40 it is Intune.']);
});

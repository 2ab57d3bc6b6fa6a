import { expect, test } from 'vitest';
import { start } from '../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, refusal, seed, site, wait } from '../estates.ts';
import { act, asks, change, group } from '../rules/actions/remote.ts';

/** L31: somebody asks for another name of a hybrid joined device that is out of the office. */
const away = pc('OLD-NAME', { is: { network: 'internet' } });
const groups = [{ id: group('one'), name: 'One', of: 'devices', members: ['OLD-NAME'] }] as const;
const estate = start(site([away, pc('PC-02')], { groups }), seed);
const rename = { kind: 'renameInDomain', device: device('OLD-NAME'), name: 'FIN-07' } as const;
const passes = (at: typeof estate) =>
  asks(at, 'OLD-NAME', { ask: 'isNamed', name: 'FIN-07' }) &&
  asks(at, 'OLD-NAME', { ask: 'renamedThrough' }) === 'domain';

test('Intune cannot rename it, and nothing happens by itself', () => {
  expect(refusal(estate, act('OLD-NAME', 'rename', 'FIN-07'))).toMatchObject({ verdict: 'notSupportedHybrid' });
  expect([passes(estate), passes(play(estate, wait(7 * 24 * 60)))]).toEqual([false, false]);
});

test('in the domain it gets the name, once it is back on the intranet', () => {
  expect(refusal(estate, rename)?.kind).toBe('domainOutOfReach');
  const renamed = play(estate, change('OLD-NAME', 'network', 'intranet'), rename);
  expect([passes(renamed), passes(play(renamed, wait(24 * 60)))]).toEqual([true, true]);
  expect(asks(renamed, 'OLD-NAME', { ask: 'coManaged' })).toBe(true);
});

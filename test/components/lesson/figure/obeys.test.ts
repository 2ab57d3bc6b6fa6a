import { expect, test } from 'vitest';
import { checkOffered, obeyedBy } from '../../../../src/components/lesson/figure/obeys.ts';
import { replay, roundLater } from '../../../../src/components/lesson/figure/run.ts';
import { workloads } from '../../../../src/lib/simulator/words.ts';
import { openingOf, toIntune, wait } from './small-site.ts';

function obeyed(device: string, ...run: Parameters<typeof replay>[1]) {
  const estate = replay(openingOf(), run);
  return obeyedBy(estate, roundLater(estate), device);
}

test('a PC has a channel for each of the seven, lit from the side that it obeys', () => {
  const { channels, hasClient, isEnrolled, keepsRest } = obeyed('PC-01', toIntune('clientApps'), wait(30));
  expect(channels.map(({ workload }) => workload)).toEqual(workloads);
  const lit = channels.filter(({ authority }) => authority === 'intune').map(({ workload }) => workload);
  expect(lit).toEqual(['resourceAccessPolicies', 'clientApps']);
  expect({ hasClient, isEnrolled, keepsRest }).toEqual({ hasClient: true, isEnrolled: true, keepsRest: true });
});

test('a channel says who decides from the next poll on', () => {
  const coming = obeyed('PC-02', toIntune('clientApps')).channels.find(({ workload }) => workload === 'clientApps');
  expect(coming).toMatchObject({ authority: 'configMgr', coming: 'intune' });
});

test('a PC that is not enrolled hears the site alone', () => {
  const { channels, isEnrolled } = obeyed('PC-03', toIntune('clientApps'), wait(60));
  expect(isEnrolled).toBe(false);
  expect(channels.every(({ authority }) => authority === 'configMgr')).toBe(true);
});

test('what the figure has no control for stops the build', () => {
  expect(() => checkOffered(['switchWorkload', 'wait', 'downloadPolicy'])).not.toThrow();
  expect(() => checkOffered(['wait', 'setMdmUserScope'])).toThrow('no control for “setMdmUserScope”');
});

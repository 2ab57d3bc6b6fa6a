import { expect, test } from 'vitest';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import type { Command, EstateSpec, Query, Value } from '../../../../../src/lib/simulator/model.ts';
import { directoryBeliefs } from '../../../../../src/lib/simulator/rules/directory/words.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { configure, domainSpec, inDomain, user } from './computers.ts';

const PC = device('PC');
type Case = readonly [EstateSpec, readonly Command[], Query, Value, Value];
const cases: { readonly [B in keyof typeof directoryBeliefs]: Case } = {
  registeredCountsAsJoined: [
    site([pc('PC', { join: 'registered', enrolled: false })]),
    [],
    { ask: 'azureAdJoined', device: PC },
    false,
    true,
  ],
  scpErrorMeansTheRole: [
    domainSpec([inDomain('PC')], { settings: { scpObject: 'unreadable' } }),
    [wait(120)],
    { ask: 'azureAdJoined', device: PC },
    false,
    true,
  ],
  hybridJoinIsImmediate: [
    site([inDomain('PC')]),
    [configure('scpObject', 'ours'), wait(30)],
    { ask: 'azureAdJoined', device: PC },
    false,
    true,
  ],
  anyLicenceHasAutopilot: [
    site([pc('PC', { user: 'jo' })], { users: [user('jo', { licence: 'coManagement' })] }),
    [],
    { ask: 'licensedFor', use: 'autopilot', device: PC },
    'notCovered',
    'covered',
  ],
};

test.each(namesOf(cases))('%s', (belief) => {
  const [spec, run, asked, truth, believed] = cases[belief];
  expect(value(play(start(spec, seed), ...run), asked)).toBe(truth);
  const estate = play(start(spec, seed, { belief }), ...run);
  expect(value(estate, asked)).toBe(believed);
  expect(rulesOf(estate, asked)[0]).toBe(directoryBeliefs[belief]);
});

import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import type { Command, EstateSpec, Query, Value } from '../../../../../src/lib/simulator/model.ts';
import { profilesBeliefs } from '../../../../../src/lib/simulator/rules/profiles/words.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, move, play, seed, wait } from '../../estates.ts';
import { atPilot, endpointAtIntune, estateWith, policy, round, unassign } from './policies.ts';

type Case = {
  readonly spec: EstateSpec;
  readonly run: readonly Command[];
  readonly asked: Query;
  readonly truth: Value;
  readonly believed: Value;
};
const antivirus: Query = { ask: 'inForce', family: 'antivirus', device: device('PC') };
const moveEndpoint = [move('endpointProtection', 'intune'), wait(60)];
const cases: { readonly [B in keyof typeof profilesBeliefs]: Case } = {
  catalogFollowsEndpointProtection: {
    spec: estateWith([policy('settingsCatalogProfile', 'antivirus')]),
    run: moveEndpoint,
    asked: antivirus,
    truth: 'none',
    believed: 'intune',
  },
  restrictionsFollowEndpointProtection: {
    spec: estateWith([policy('deviceRestrictionsProfile', 'antivirus')]),
    run: moveEndpoint,
    asked: antivirus,
    truth: 'none',
    believed: 'intune',
  },
  resourceProfilesStay: {
    spec: estateWith([policy('configMgrResourceProfile', 'vpn')]),
    run: [move('deviceConfiguration', 'intune'), wait(60)],
    asked: { ask: 'inForce', family: 'vpn', device: device('PC') },
    truth: 'leftover',
    believed: 'configMgr',
  },
  pilotRemovesSettings: {
    spec: estateWith([policy('settingsCatalogProfile', 'antivirus')], { workloads: { deviceConfiguration: atPilot } }),
    run: [unassign('policy'), wait(round)],
    asked: antivirus,
    truth: 'leftover',
    believed: 'none',
  },
  leftoverStillProtects: {
    spec: estateWith([policy('configMgrAntimalwarePolicy', 'antivirus')]),
    run: moveEndpoint,
    asked: { ask: 'isProtected', device: device('PC') },
    truth: false,
    believed: true,
  },
  switchingBackUndoes: {
    spec: estateWith([policy('endpointSecurityPolicy', 'antivirus')], { workloads: endpointAtIntune }),
    run: [move('endpointProtection', 'configMgr'), wait(60)],
    asked: antivirus,
    truth: 'leftover',
    believed: 'none',
  },
};

describe('a wrong belief about policies can be told from the truth', () => {
  test.each(namesOf(cases))('%s', (belief) => {
    const { spec, run, asked, truth, believed } = cases[belief];
    expect(ask(play(start(spec, seed), ...run), asked).value).toBe(truth);
    const wrong = ask(play(start(spec, seed, { belief }), ...run), asked);
    expect(wrong.value).toBe(believed);
    expect(wrong.because[0]).toMatchObject({ fact: { kind: 'beliefHolds', belief }, rule: profilesBeliefs[belief] });
  });
});

import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import type { Command, DeliverableSpec, Query, Value } from '../../../../../src/lib/simulator/model.ts';
import { softwareBeliefs } from '../../../../../src/lib/simulator/rules/software/words.ts';
import { ask } from '../../../../../src/lib/simulator/simulator.ts';
import { collection, device, download, move, play, wait } from '../../estates.ts';
import { configure, day, deliver, estateWith, id, stock } from './stock.ts';

type Case = {
  readonly things: readonly DeliverableSpec[];
  readonly run: readonly Command[];
  readonly asked: Query;
  readonly truth: Value;
  readonly believed: Value;
};
const PC = device('PC');
const cases: { readonly [B in keyof typeof softwareBeliefs]: Case } = {
  switchingBackDowngrades: {
    things: [stock('updateRing')],
    run: [move('windowsUpdatePolicies', 'intune'), wait(9 * day), move('windowsUpdatePolicies', 'configMgr'), wait(60)],
    asked: { ask: 'buildLevel', device: PC },
    truth: 1,
    believed: 0,
  },
  clientAppsStopsConfigMgrApps: {
    things: [stock('configMgrApp', {}, { to: [] })],
    run: [move('clientApps', 'intune'), deliver('configMgrApp', collection('all')), wait(60)],
    asked: { ask: 'software', deliverable: id('configMgrApp'), device: PC },
    truth: 'installed',
    believed: 'heldBack',
  },
  nothingWithoutClientApps: {
    things: [stock('intuneScript')],
    run: [wait(day)],
    asked: { ask: 'software', deliverable: id('intuneScript'), device: PC },
    truth: 'installed',
    believed: 'heldBack',
  },
  sliderStopsWsus: {
    things: [],
    run: [move('windowsUpdatePolicies', 'intune'), wait(60)],
    asked: { ask: 'useWuServer', device: PC },
    truth: true,
    believed: false,
  },
  thirdPartyUpdatesStay: {
    things: [stock('configMgrThirdPartyUpdates')],
    run: [configure('softwareUpdates', 'no'), wait(60)],
    asked: { ask: 'thirdPartyUpdates', device: PC },
    truth: 'none',
    believed: 'configMgr',
  },
  sliderStopsConfigMgrOffice: {
    things: [stock('configMgrOfficeApp', { globalCondition: 'no' }), stock('intuneOfficeApp')],
    run: [move('officeClickToRunApps', 'intune'), wait(60)],
    asked: { ask: 'officeFrom', device: PC },
    truth: 'both',
    believed: 'intune',
  },
  checkInBringsWin32Apps: {
    things: [stock('intuneWin32App', {}, { to: [] })],
    run: [move('clientApps', 'intune'), wait(60), deliver('intuneWin32App'), download('PC')],
    asked: { ask: 'software', deliverable: id('intuneWin32App'), device: PC },
    truth: 'pending',
    believed: 'installed',
  },
};

describe('a wrong belief about software can be told from the truth', () => {
  test.each(namesOf(cases))('%s', (belief) => {
    const { things, run, asked, truth, believed } = cases[belief];
    expect(ask(play(estateWith(things), ...run), asked).value).toBe(truth);
    const wrong = ask(play(estateWith(things, { belief }), ...run), asked);
    expect(wrong.value).toBe(believed);
    expect(wrong.because[0]).toMatchObject({ fact: { kind: 'beliefHolds', belief }, rule: softwareBeliefs[belief] });
  });
});

import { expect, test } from 'vitest';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import type { Command, EstateSpec, Query, Value } from '../../../../../src/lib/simulator/model.ts';
import { actionsBeliefs } from '../../../../../src/lib/simulator/rules/actions/words.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { act, configure, operatedBy } from './remote.ts';

const PC = device('PC');
type Case = readonly [EstateSpec, readonly Command[], Query, Value, Value];
const cases: { readonly [B in keyof typeof actionsBeliefs]: Case } = {
  remoteActionsNeedWorkloads: [
    site([pc('PC')]),
    [],
    { ask: 'mayAct', action: 'wipe', device: PC },
    'allowed',
    'workloadNotMoved',
  ],
  deleteErasesTheDisk: [
    site([pc('PC')]),
    [act('PC', 'delete'), wait(10)],
    { ask: 'userData', device: PC },
    'kept',
    'removed',
  ],
  retireKeepsTheWorkAccount: [
    site([pc('PC', { join: 'entraJoined' })]),
    [act('PC', 'retire'), wait(10)],
    { ask: 'azureAdJoined', device: PC },
    false,
    true,
  ],
  attachActionsAreIntuneActions: [
    site([pc('PC')]),
    [],
    { ask: 'mayAct', action: 'syncMachinePolicy', device: PC },
    'notUploaded',
    'allowed',
  ],
  tenantAttachNeedsEnrolment: [
    site([pc('PC', { enrolled: false, windows: 'Windows Server 2025' })], { settings: { tenantAttach: 'allDevices' } }),
    [],
    { ask: 'uploaded', device: PC },
    true,
    false,
  ],
  coexistenceBalances: [
    site([pc('PC', { enrolled: false, is: { otherMdm: 'yes' } })]),
    [],
    { ask: 'coexistence', part: 'softwareUpdates', device: PC },
    'off',
    'on',
  ],
  rbacBoxIsEnough: [
    site([pc('PC')], {
      settings: { tenantAttach: 'allDevices' },
      ...operatedBy({ intuneRole: 'helpDeskOperator', synced: 'no', discovered: 'no' }),
    }),
    [configure('enforceConfigMgrRbac', 'no')],
    { ask: 'mayAct', action: 'cmPivot', device: PC },
    'userNotDiscovered',
    'allowed',
  ],
};

test.each(namesOf(cases))('%s is told from the truth', (belief) => {
  const [spec, run, asked, truth, believed] = cases[belief];
  expect(value(play(start(spec, seed), ...run), asked)).toBe(truth);
  const estate = play(start(spec, seed, { belief }), ...run);
  expect(value(estate, asked)).toBe(believed);
  expect(rulesOf(estate, asked)[0]).toBe(actionsBeliefs[belief]);
});

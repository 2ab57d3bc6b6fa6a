import { describe, expect, test } from 'vitest';
import { branded, type UserId } from '../../../../../src/lib/brand.ts';
import type { EstateSpec, UserSpec } from '../../../../../src/lib/simulator/model.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import {
  authority,
  collection,
  device,
  eventsOf,
  group,
  pc,
  play,
  refusal,
  rulesOf,
  seed,
  site,
  value,
  wait,
} from '../../estates.ts';
import { answers, deliverable, deviceGroup, install, line, newPc, provision } from './internet.ts';

const PC = device('PC');
type Given = {
  readonly over?: Partial<Omit<EstateSpec, 'devices' | 'site' | 'deliverables'>> & {
    readonly version?: EstateSpec['site']['version'];
  };
  readonly mode?: string;
  readonly join?: string;
  readonly policy?: { readonly [property: string]: string } | 'none';
  readonly page?: boolean;
  readonly is?: NonNullable<EstateSpec['devices'][number]['is']>;
};
/** A new PC and all that Autopilot into co-management needs, with what a test takes away. */
function estateOf({ over = {}, mode = 'userDriven', join = 'entra', policy = {}, page = true, is = {} }: Given = {}) {
  const { settings, ...rest } = over;
  return start(
    site([newPc('PC', { is: { network: 'internet', ...is } })], {
      settings: { cmg: 'running', ...settings },
      groups: [deviceGroup('new', 'PC')],
      deliverables: [
        deliverable('profile', 'autopilotProfile', { mode, join }, 'new'),
        ...(page ? [deliverable('page', 'espProfile', {}, 'new')] : []),
        ...(policy === 'none' ? [] : [deliverable('settings', 'coManagementSettings', policy, 'new')]),
      ],
      ...rest,
    }),
    seed,
  );
}
function provisioned(given: Given, minutes: number) {
  return play(estateOf(given), provision('PC'), wait(minutes));
}
function standing(given: Given, minutes: number) {
  const estate = provisioned(given, minutes);
  return [...answers(estate, 'espPhase', 'PC'), ...answers(estate, 'installationState', 'PC')];
}

describe('autopilot-phases', () => {
  test('the page waits for the client in Device preparation, then goes through its phases', () => {
    expect([9, 10, 20, 25].map((minutes) => standing({}, minutes))).toEqual([
      ['devicePreparation', 1],
      ['deviceSetup', 3],
      ['accountSetup', 3],
      ['complete', 3],
    ]);
    const done = provisioned({}, 25);
    expect(value(done, { ask: 'coManaged', device: PC })).toBe(true);
    expect(eventsOf(done).map(({ kind }) => kind)).toContain('provisioningFinished');
    expect(rulesOf(done, { ask: 'espPhase', device: PC })).toContain('autopilot-phases');
  });
  test('a client that is not to be installed is not waited for', () => {
    expect(standing({ policy: { installClient: 'no' } }, 25)).toEqual(['complete', 2]);
    expect(standing({ policy: 'none' }, 25)).toEqual(['complete', 2]);
  });
  test('without the page nothing waits, and the client comes all the same', () => {
    expect(standing({ page: false }, 0 + 10)).toEqual(['none', 3]);
  });
  test('a device in use, unknown to Autopilot, without a profile or without network is not provisioned', () => {
    const refused = (estate: ReturnType<typeof estateOf>, id = 'PC') => refusal(estate, provision(id))?.kind;
    expect(refused(estateOf())).toBeUndefined();
    expect(refused(provisioned({}, 30))).toBe('notANewDevice');
    expect(refused(start(site([pc('PC')]), seed))).toBe('notANewDevice');
    expect(refused(estateOf({ is: { autopilot: 'notRegistered' } }))).toBe('notRegisteredForAutopilot');
    expect(refused(start(site([newPc('PC')]), seed))).toBe('autopilotProfileMissing');
    expect(refused(estateOf({ is: { online: 'no' } }))).toBe('provisioningNeedsInternet');
  });
});

describe('autopilot-timeout', () => {
  const given = { over: { settings: { cmgCertificate: 'untrustedRoot' } } } as const;
  test('60 minutes without the client end in 0x800705B4', () => {
    expect(standing(given, 59)).toEqual(['devicePreparation', 1]);
    const failed = provisioned(given, 60);
    expect([...answers(failed, 'espPhase', 'PC'), ...answers(failed, 'provisioningError', 'PC')]).toEqual([
      'failed',
      '0x800705B4',
    ]);
    expect(answers(failed, 'installationState', 'PC')).toEqual([4]);
    expect(rulesOf(failed, { ask: 'provisioningError', device: PC })).toContain('autopilot-timeout');
  });
  test('what arrives in time is in time, and a failed device can be provisioned again', () => {
    const mend = { kind: 'configure', setting: 'cmgCertificate', to: 'trusted' } as const;
    const mended = play(provisioned(given, 45), mend, wait(30));
    expect(answers(mended, 'espPhase', 'PC')).toEqual(['complete']);
    const again = play(provisioned(given, 60), mend, provision('PC'), wait(25));
    expect([...answers(again, 'espPhase', 'PC'), ...answers(again, 'provisioningError', 'PC')]).toEqual([
      'complete',
      'none',
    ]);
  });
});

describe('autopilot-supported', () => {
  test.each<[Given, string]>([
    [{}, 'complete'],
    [{ join: 'hybrid' }, 'failed'],
    [{ mode: 'selfDeploying' }, 'failed'],
    [{ mode: 'preProvisioning' }, 'failed'],
    [{ mode: 'devicePreparation' }, 'failed'],
    [{ is: { clientCertificate: 'pki' } }, 'failed'],
    [{ over: { version: '2107' } }, 'failed'],
    [{ over: { version: '2111' } }, 'complete'],
    [{ over: { settings: { cmg: 'none' } } }, 'failed'],
    [{ over: { autoEnrolment: { kind: 'none' } } }, 'failed'],
    [{ join: 'hybrid', policy: 'none' }, 'complete'],
    [{ mode: 'selfDeploying', policy: { installClient: 'no' } }, 'complete'],
  ])('%o: %s', (given, phase) => {
    const estate = provisioned(given, 60);
    expect(answers(estate, 'espPhase', 'PC')).toEqual([phase]);
    const rules = rulesOf(estate, { ask: 'espPhase', device: PC });
    expect(rules.includes('autopilot-supported')).toBe(phase === 'failed');
  });
  test('a hybrid run ends hybrid joined', () => {
    expect(provisioned({ join: 'hybrid', policy: 'none' }, 30).device(PC)?.join).toBe('hybridJoined');
    expect(provisioned({}, 30).device(PC)?.join).toBe('entraJoined');
  });
});

test('autopilot-production-only: a pilot collection does not count before the next night, a slider at Intune does', () => {
  const over = {
    collections: [group('pilot', ['PC'])],
    workloads: {
      compliancePolicies: { kind: 'pilotIntune', pilotCollection: collection('pilot') },
      clientApps: { kind: 'intune' },
    },
  } as const;
  const run = [provision('PC'), wait(30)] as const;
  const authorities = (estate: ReturnType<typeof estateOf>) => [
    authority(estate, 'PC', 'compliancePolicies'),
    authority(estate, 'PC', 'clientApps'),
  ];
  const estate = play(estateOf({ over }), ...run);
  expect(authorities(estate)).toEqual(['configMgr', 'intune']);
  const asked = { ask: 'authority', workload: 'compliancePolicies', device: PC } as const;
  expect(rulesOf(estate, asked)).toContain('autopilot-production-only');
  expect(authorities(play(estate, wait(24 * 60)))).toEqual(['intune', 'intune']);
  const believer = play(
    start(
      site([newPc('PC')], {
        ...over,
        settings: { cmg: 'running' },
        groups: [deviceGroup('new', 'PC')],
        deliverables: [
          deliverable('profile', 'autopilotProfile', {}, 'new'),
          deliverable('settings', 'coManagementSettings', {}, 'new'),
        ],
      }),
      seed,
      { belief: 'autopilotUsesPilots' },
    ),
    ...run,
  );
  expect(authorities(believer)).toEqual(['intune', 'intune']);
});

describe('autopilot-licence', () => {
  const user = branded<UserId>('User of PC');
  const licensed = (licence: NonNullable<UserSpec['licence']>): Given => ({ over: { users: [{ id: user, licence }] } });
  test.each<[Given, string]>([
    [licensed('full'), 'none'],
    [licensed('coManagement'), '0x80180018'],
    [licensed('none'), '0x80180018'],
    [{ over: { settings: { windowsEnrolment: 'blocked' } } }, '0x80180014'],
    [{ over: { settings: { mdmAuthority: 'none' } } }, '0x8018002B'],
    [{ over: { tenant: { name: 'fabrikam', mdmUserScope: 'none' } } }, '0x8018002B'],
  ])('%o: %s', (given, error) => {
    const estate = provisioned(given, 30);
    expect(answers(estate, 'provisioningError', 'PC')).toEqual([error]);
    expect(value(estate, { ask: 'mdmEnrolled', device: PC })).toBe(error === 'none');
    const rules = rulesOf(estate, { ask: 'provisioningError', device: PC });
    expect(rules.includes('autopilot-licence')).toBe(error !== 'none');
  });
  test('with a licence it can be tried again', () => {
    const failed = provisioned(licensed('coManagement'), 30);
    const tried = play(
      failed,
      { kind: 'changeUser', user, property: 'licence', to: 'full' },
      provision('PC'),
      wait(30),
    );
    expect(answers(tried, 'espPhase', 'PC')).toEqual(['complete']);
  });
});

test('autopilot-task-sequence: PROVISIONTS runs in Device setup, since 2002 and only where the line has it', () => {
  const over = { installLine: line('PROVISIONTS=TST20001 ') };
  const sequence = (given: Given) =>
    [15, 40].map((minutes) => answers(provisioned(given, minutes), 'taskSequenceState', 'PC')[0]);
  expect(sequence({ over })).toEqual([2, 3]);
  expect(sequence({})).toEqual([1, 1]);
  expect(standing({ over }, 29)).toEqual(['deviceSetup', 3]);
  expect(rulesOf(provisioned({ over }, 15), { ask: 'taskSequenceState', device: PC })).toContain(
    'autopilot-task-sequence',
  );
});

test('hybrid-autopilot-push: a client pushed in the middle of a hybrid run never registers, one pushed afterwards does', () => {
  const given = { join: 'hybrid', policy: 'none', is: { network: 'intranet' } } as const;
  const torn = play(estateOf(given), provision('PC'), wait(5), install('PC'), wait(24 * 60));
  expect(answers(torn, 'clientStanding', 'PC')).toEqual(['installed']);
  expect(rulesOf(torn, { ask: 'clientStanding', device: PC })).toContain('hybrid-autopilot-push');
  const whole = play(provisioned(given, 30), install('PC'), wait(30));
  expect(answers(whole, 'clientStanding', 'PC')).toEqual(['registered']);
  expect(answers(play(torn, install('PC'), wait(30)), 'clientStanding', 'PC')).toEqual(['registered']);
});

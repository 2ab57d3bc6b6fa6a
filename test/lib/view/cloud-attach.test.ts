import { describe, expect, test } from 'vitest';
import type { DeliverableId } from '../../../src/lib/brand.ts';
import { branded } from '../../../src/lib/brand.ts';
import { answer } from '../../../src/lib/simulator/engine.ts';
import type { Command, DeviceSpec, Query } from '../../../src/lib/simulator/model.ts';
import { enrolmentCodes } from '../../../src/lib/simulator/rules/enrollment/words.ts';
import { decide, type Estate, evolve, start } from '../../../src/lib/simulator/simulator.ts';
import { workloads } from '../../../src/lib/simulator/words.ts';
import type { Figure } from '../../../src/lib/view/figure-model.ts';
import { sayValue } from '../../../src/lib/view/say-query.ts';
import { look } from '../../../src/lib/view/view.ts';
import { explain } from '../../../src/lib/view/why.ts';
import { collection, group, pc, seed, site } from '../simulator/estates.ts';

function figure<K extends Figure['kind']>(estate: Estate, kind: K, title?: string): Extract<Figure, { kind: K }> {
  const isIt = (one: Figure): one is Extract<Figure, { kind: K }> =>
    one.kind === kind && (title === undefined || one.title === title);
  const found = look(estate, { kind: 'cloudAttach' }).figures.find(isIt);
  if (!found) throw new Error(`No figure ${kind}`);
  return found;
}
function played(estate: Estate, ...commands: readonly Command[]): Estate {
  return commands.reduce((now, command) => {
    const decision = decide(now, command);
    if (decision.kind === 'rejected') throw new Error(decision.rejection.kind);
    return decision.events.reduce(evolve, now);
  }, estate);
}
const wait = (minutes: number): Command => ({ kind: 'wait', minutes });
const many = (name: string, count: number, over: Partial<DeviceSpec>) =>
  Array.from({ length: count }, (_, index) => pc(`${name}-${index}`, over));

const spec = site(
  [
    ...many('IN', 10, {}),
    ...many('NEW', 6, { enrolled: false }),
    ...many('BAD', 3, { enrolled: false, faults: ['otherAccountEnrolled'] }),
    ...many('WEB', 2, { enrolled: false, faults: ['proxyBlocks'] }),
    ...many('OLD', 2, { enrolled: false, windows: 'Windows 10 1703' }),
    ...many('SRV', 4, { enrolled: false, windows: 'Windows Server 2025' }),
    ...many('BARE', 1, { client: false, join: 'entraJoined' }),
  ],
  { collections: [group('pilot', ['IN-0', 'IN-1', 'NEW-0'])] },
);
const estate = start(spec, seed);

describe('the enrolment funnel', () => {
  test('each step keeps what the one before it had, but for those who are named beside it', () => {
    const { of, bars } = figure(estate, 'bars');
    expect(of).toBe(21);
    expect(
      bars.map(({ label, count, missing }) => [label, count, missing.map((note) => [note.count, note.text])]),
    ).toEqual([
      ['Eligible', 21, []],
      ['Scheduled', 15, [[6, 'begin when they next ask for policy']]],
      ['Enrolment initiated', 15, []],
      ['Enrolled', 10, [[5, 'failed']]],
    ]);
  });
  test('leaves out PCs with a Windows that is too old, and says how many of them failed', () => {
    expect(figure(estate, 'bars').says).toBe(
      'Of 21 clients that can enrol, 10 are enrolled. Not counted here: 2 PCs that failed because Windows is too old.',
    );
    expect(figure(estate, 'tally', 'Co-management enrolment status').says).toContain(
      'Of the failures, 2 PCs have a Windows that is too old.',
    );
    const none = start(
      { ...spec, devices: many('BAD', 3, { enrolled: false, faults: ['otherAccountEnrolled'] }) },
      seed,
    );
    expect(figure(none, 'bars').says).toBe('Of 3 clients that can enrol, 0 are enrolled.');
  });
  test('says of the errors how many try again, so that they add up with those that failed', () => {
    const fresh = start(
      site(many('WEB', 3, { enrolled: false, faults: ['proxyBlocks'] }), { autoEnrolment: { kind: 'none' } }),
      seed,
    );
    const trying = played(fresh, { kind: 'setAutoEnrolment', to: 'all' }, wait(31));
    expect(figure(trying, 'tally', 'Enrolment errors').says).toBe(
      '3 PCs, one code; each with the error of its last attempt. 3 of them try again and count as enrolling.',
    );
  });
  test('each number is what its “why?” answers, and opens as many devices', () => {
    for (const { missing } of figure(estate, 'bars').bars)
      for (const { count, why, pane } of missing) {
        expect(Number(explain(estate, why).value)).toBe(count);
        expect(pane && look(estate, pane).tables[0]?.table.total).toBe(count);
      }
  });
  test('the last step is the product’s own number', () => {
    expect(figure(estate, 'bars').bars.at(-1)?.count).toBe(answer(estate, { ask: 'tile', value: 'enrolled' }));
  });
});

describe('the tiles', () => {
  test('client Windows counts clients only and says how many devices it leaves out', () => {
    const { rows, total, says } = figure(estate, 'tally', 'Client Windows');
    expect(rows.map(({ count, texts }) => [count, texts[0]])).toEqual([
      [21, '91.3 %'],
      [2, '8.7 %'],
      [0, '0.0 %'],
    ]);
    expect([total, says]).toEqual([23, 'Not counted: servers, other systems and devices without a client, 5 in all.']);
  });
  test('errors come with what happened, what cures it and whether it passes, the most frequent first', () => {
    const { rows, says } = figure(estate, 'tally', 'Enrolment errors');
    expect(rows.map(({ label, count, texts }) => [label, count, ...texts])).toEqual([
      [
        '0x8018000A',
        3,
        'The device is enrolled already, by another account',
        'Take the device out of its other enrolment first',
        'No',
      ],
      ['0x80070032', 2, 'This Windows is too old', 'Upgrade Windows', 'No'],
      ['0xCAA70004', 2, 'The server or the proxy was not found', 'Mend the connection: proxy and addresses', 'Yes'],
    ]);
    expect(says).toBe('7 PCs, 3 codes; each with the error of its last attempt.');
  });
  test('each code opens a list of just its devices, and counts as the product does', () => {
    const { rows } = figure(estate, 'tally', 'Enrolment errors');
    const byCode = new Map(rows.map(({ label, count }) => [label, count]));
    for (const code of enrolmentCodes) expect(answer(estate, { ask: 'errorCount', code })).toBe(byCode.get(code) ?? 0);
    for (const { count, pane } of rows) expect(pane && look(estate, pane).tables[0]?.table.total).toBe(count);
  });
  test('every row of the enrolment status is what its “why?” answers', () => {
    const { rows } = figure(estate, 'tally', 'Co-management enrolment status');
    expect(rows.map(({ label, count }) => [label, count])).toEqual([
      ['Success, hybrid joined', 10],
      ['Failure, hybrid joined', 7],
    ]);
    for (const { count, why } of rows) expect(Number(explain(estate, why).value)).toBe(count);
  });
});

describe('a number that is asked why', () => {
  const because = (query: Query) => explain(estate, query).because.map(({ text }) => text);
  test('names the first devices that it counts, so that one of them can be asked', () => {
    expect(because({ ask: 'tile', value: 'failed' })).toEqual([
      '5 devices are counted. The first are BAD-0, BAD-1 and BAD-2. Open the list and ask one of them.',
    ]);
    expect(because({ ask: 'errorCount', code: '0x80070032' })).toEqual([
      '2 devices are counted. They are OLD-0 and OLD-1. Ask one of them.',
    ]);
    expect(because({ ask: 'count', within: 'allDevices', of: { ask: 'managementAgent' }, is: 'mdm' })).toEqual([
      '1 device of 28. It is BARE-0.',
    ]);
    expect(because({ ask: 'tile', value: 'windows10Before1709' })).toEqual(['2 devices are counted.']);
  });
  test('has its separators', () => {
    const many = start({ ...spec, devices: [], fleet: [{ ...fleetOf1200 }] }, seed);
    expect(explain(many, { ask: 'count', within: 'allDevices' }).value).toBe('1,200');
    expect(sayValue({ ask: 'flags' }, 12309)).toBe('12309');
  });
});

const fleetOf1200 = {
  count: 1200,
  name: 'PC-{0000}',
  departments: { Sales: 1 },
  windows: 'Windows 11 24H2',
  join: 'hybridJoined',
  enrolled: false,
} as const;

describe('workload transition', () => {
  const piloted = played(estate, {
    kind: 'switchWorkload',
    workload: 'clientApps',
    to: 'pilotIntune',
    pilotCollection: collection('pilot'),
  });
  test('counts as the product does, whatever stands in between', () => {
    const later = played(piloted, { kind: 'switchWorkload', workload: 'deviceConfiguration', to: 'intune' }, wait(45), {
      kind: 'switchWorkload',
      workload: 'compliancePolicies',
      to: 'intune',
    });
    const { rows } = figure(later, 'transition');
    expect(rows.map(({ moved }) => moved)).toEqual(
      workloads.map((workload) => answer(later, { ask: 'transitioned', workload })),
    );
    expect(rows.map(({ moved }) => moved > 0)).toEqual([false, false, true, true, true, false, true]);
  });
  test('names the workload that is still moving, with how many, until the last client has heard', () => {
    const [moving] = figure(piloted, 'transition').moving;
    expect(moving?.claim).toBe('Client apps: 2 PCs still to move.');
    expect(figure(played(piloted, wait(60)), 'transition').moving).toEqual([]);
  });
  test('names those that are still to move back', () => {
    const back = played(piloted, wait(60), { kind: 'switchWorkload', workload: 'clientApps', to: 'configMgr' });
    expect(figure(back, 'transition').moving.map(({ claim }) => claim)).toEqual([
      'Client apps: 3 PCs still to move back.',
    ]);
  });
  test('says which slider is fixed', () => {
    const newer = start({ ...spec, site: { ...spec.site, version: '2603' } }, seed);
    expect(
      figure(newer, 'transition')
        .rows.filter(({ fixed }) => fixed)
        .map(({ workload, position }) => [workload, position]),
    ).toEqual([['resourceAccessPolicies', 'intune']]);
    expect(figure(estate, 'transition').rows.some(({ fixed }) => fixed)).toBe(false);
  });
});

describe('compliance over time', () => {
  const judged = start(
    site([pc('A'), pc('B', { is: { bitLocker: 'off' } }), pc('C')], {
      workloads: { compliancePolicies: { kind: 'configMgr' } },
      deliverables: [
        {
          id: branded<DeliverableId>('baseline'),
          name: 'Baseline',
          kind: 'intuneCompliancePolicy',
          with: { requireBitLocker: 'required' },
          to: ['allDevices'],
        },
      ],
    }),
    seed,
  );
  const moved = played(judged, { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' }, wait(60));

  test('is not drawn while no verdict has changed', () => {
    expect(look(judged, { kind: 'cloudAttach' }).figures.some(({ kind }) => kind === 'series')).toBe(false);
  });
  test('steps when Intune gives its verdicts, and holds until now', () => {
    const { lines, to, most } = figure(moved, 'series');
    expect(lines.map(({ label, points }) => [label, points.map(({ at, count }) => [at, count])])).toEqual([
      [
        'Compliant',
        [
          [600, 0],
          [630, 2],
          [660, 2],
        ],
      ],
      [
        'Not compliant',
        [
          [600, 0],
          [630, 1],
          [660, 1],
        ],
      ],
    ]);
    expect([to, most]).toEqual([660, 2]);
  });
  test('an estate that went another way from the same minute is read by its own log', () => {
    const fixed = played(judged, { kind: 'changeDevice', device: branded('B'), trait: 'bitLocker', to: 'on' });
    const other = played(fixed, { kind: 'switchWorkload', workload: 'compliancePolicies', to: 'intune' }, wait(60));
    expect(figure(other, 'series').lines.map(({ label, points }) => [label, points.at(-1)?.count])).toEqual([
      ['Compliant', 3],
    ]);
    expect(figure(played(moved, wait(1)), 'series').lines).toHaveLength(2);
  });
});

describe('the page', () => {
  test('its title is a finding', () => {
    expect(look(estate, { kind: 'cloudAttach' }).title).toBe(
      '10 of 27 PCs enrolled, 7 failed, 2 of them with a Windows that is too old',
    );
    const off = start({ ...spec, autoEnrolment: { kind: 'none' }, devices: many('OUT', 2, { enrolled: false }) }, seed);
    expect(look(off, { kind: 'cloudAttach' }).title).toBe('Co-management is not enabled: no client enrols');
  });
  test('says how many clients hold the policy, which is not how many are enrolled', () => {
    const field = look(estate, { kind: 'cloudAttach' }).fields.find(({ label }) => label.startsWith('Policy applied'));
    expect(field?.kind === 'text' && field.text).toBe(`${answer(estate, { ask: 'policyApplied' })} of 27 clients`);
  });
});

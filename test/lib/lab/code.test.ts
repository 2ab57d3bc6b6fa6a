import { describe, expect, test } from 'vitest';
import {
  branded,
  type ContentPrint,
  type DeliverableId,
  type GroupId,
  type LabId,
  type Seed,
  type UserId,
} from '../../../src/lib/brand.ts';
import { type Coded, decode, encode } from '../../../src/lib/lab/code.ts';
import { begin, commandsOf, leap } from '../../../src/lib/lab/run.ts';
import { patched, variantsOf } from '../../../src/lib/lab/variants.ts';
import { thin } from '../../../src/lib/proof/thin.ts';
import type { Command } from '../../../src/lib/simulator/model.ts';
import { fingerprint } from '../../../src/lib/simulator/simulator.ts';
import { collection, device } from '../simulator/estates.ts';
import type { CatalogCommand, CoreCommand } from '../simulator/kinds.ts';
import { course } from './course.ts';

const deliverable = branded<DeliverableId>('baseline');
const each: { readonly [K in CoreCommand | CatalogCommand]: Command & { readonly kind: K } } = {
  switchWorkload: {
    kind: 'switchWorkload',
    workload: 'clientApps',
    to: 'pilotIntune',
    pilotCollection: collection('pilot'),
  },
  setAutoEnrolment: { kind: 'setAutoEnrolment', to: 'pilot', collection: collection('pilot') },
  setMdmUserScope: { kind: 'setMdmUserScope', to: 'some' },
  addMember: { kind: 'addMember', collection: collection('pilot'), device: device('PC-01') },
  removeMember: { kind: 'removeMember', collection: collection('pilot'), device: device('PC-01') },
  setQueryRule: {
    kind: 'setQueryRule',
    collection: collection('pilot'),
    name: 'All',
    property: 'name',
    operator: 'isLike',
    value: 'PC-%',
  },
  removeQueryRule: { kind: 'removeQueryRule', collection: collection('pilot'), name: 'All' },
  downloadPolicy: { kind: 'downloadPolicy', device: device('PC-01') },
  wait: { kind: 'wait', minutes: 43_200 },
  configure: { kind: 'configure', setting: 'mdmAuthority', to: 'none' },
  changeDevice: { kind: 'changeDevice', device: device('PC-01'), trait: 'online', to: 'no' },
  repair: { kind: 'repair', device: device('PC-01'), fault: 'managementPointUnreachable' },
  changeUser: { kind: 'changeUser', user: branded<UserId>('Ada'), property: 'mfa', to: 'enforced' },
  signInAs: { kind: 'signInAs', user: branded<UserId>('Ada') },
  addToGroup: { kind: 'addToGroup', group: branded<GroupId>('pilots'), member: 'Ada' },
  removeFromGroup: { kind: 'removeFromGroup', group: branded<GroupId>('pilots'), member: 'PC-01' },
  deliver: { kind: 'deliver', deliverable, to: 'allDevices' },
  withdraw: { kind: 'withdraw', deliverable, from: branded<GroupId>('pilots') },
  exclude: { kind: 'exclude', deliverable, target: 'allUsers' },
  changeDeliverable: { kind: 'changeDeliverable', deliverable, property: 'graceDays', to: '3' },
  deleteDeliverable: { kind: 'deleteDeliverable', deliverable },
};
const run: Coded = {
  lab: branded<LabId>('small-pilot'),
  content: branded<ContentPrint>('0a1b2c'),
  seed: branded<Seed>(4_294_967_295),
  commands: Object.values(each),
  end: '00ff12ab',
};

describe('a run code', () => {
  test.each(Object.values(each))('holds $kind', (command) => {
    expect(decode(encode({ ...run, commands: [command] }))).toEqual({ ...run, commands: [command] });
  });
  test('holds a whole run, and a run of nothing', () => {
    expect(decode(encode(run))).toEqual(run);
    expect(decode(encode({ ...run, commands: [] }))).toEqual({ ...run, commands: [] });
  });
  test('leaves out what a command leaves out', () => {
    const bare: readonly Command[] = [
      { kind: 'switchWorkload', workload: 'clientApps', to: 'intune' },
      { kind: 'setAutoEnrolment', to: 'none' },
    ];
    expect(decode(encode({ ...run, commands: bare }))?.commands).toEqual(bare);
  });
  test.each([
    'Treasury ',
    '  ',
    'a~b',
    'a.b.c',
    '100 %',
    '%41',
    '😀 café',
    "it's (so) *bold*!",
    '?q=1&r=#x',
    '\n\t',
    '“”',
    '../..',
    '%',
  ])('holds “%s” to the letter', (text) => {
    const commands: readonly Command[] = [
      { ...each.setQueryRule, name: text, value: text },
      { ...each.addMember, device: device(text), collection: collection(text) },
    ];
    const code = encode({ ...run, commands });
    expect(decode(code)?.commands).toEqual(commands);
    expect(code).toMatch(/^[A-Za-z0-9%~._-]+$/);
  });
  test('takes half an emoji for one unknown character, and does not fail', () => {
    const code = encode({ ...run, commands: [{ ...each.setQueryRule, value: '\ud83d' }] });
    expect(decode(code)?.commands).toMatchObject([{ value: '\ufffd' }]);
  });
});

describe('what is no whole code of this version is refused', () => {
  const code = encode(run);
  test('wherever a code is cut off', () => {
    const read = Array.from({ length: code.length }, (_, length) => decode(code.slice(0, length))).filter(
      (one) => one !== undefined,
    );
    expect(read).toEqual([]);
  });
  test('wherever one character of it is lost', () => {
    const read = Array.from({ length: code.length }, (_, at) => decode(code.slice(0, at) + code.slice(at + 1))).filter(
      (one) => one !== undefined,
    );
    expect(read).toEqual([]);
  });
  test.each([
    '',
    '~',
    '1',
    '2~lab~print~1~end',
    '1~~~~~',
    'hello',
    '{"lab":"small-pilot"}',
    '%E0%A4%A',
    '1~0~lab~print~1~end~w.60',
    `${code}~w.60`,
    code.toUpperCase(),
    ` ${code}`,
  ])('“%s”', (text) => {
    expect(decode(text)).toBeUndefined();
  });
});

describe.each(course.labs)('lab $id', (lab) => {
  const spec = course.estates.find(({ id }) => id === lab.estate);
  const routes = variantsOf(lab).flatMap(({ id, change, solutions }) =>
    solutions.map((route, index) => [id, index + 1, change, route] as const),
  );
  test.each(routes)(
    'variant %s: solution %i fits the 4,000 characters of a SCORM 1.2 field',
    (_, __, change, route) => {
      if (!spec) throw new Error('No estate');
      const played = route.reduce(
        (now, { do: command }) => leap(now, command).run,
        begin(lab, thin(patched(spec, change))),
      );
      const code = encode({
        lab: lab.id,
        content: run.content,
        seed: lab.seed,
        commands: commandsOf(played),
        end: fingerprint(played.estate).slice(0, 8),
      });
      expect(code.length).toBeLessThan(4000);
      expect(decode(code)?.commands).toEqual(route.map(({ do: command }) => command));
    },
  );
});

import { describe, expect, test } from 'vitest';
import type { Seed } from '../../../src/lib/brand.ts';
import { seedFor, specFor, variantsOf } from '../../../src/lib/lab/variants.ts';
import { type Command, workloads } from '../../../src/lib/simulator/model.ts';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { fill, look, where } from '../../../src/lib/view/view.ts';
import type { Action, ConsoleView, Pane } from '../../../src/lib/view/view-model.ts';
import { firstWindow } from '../../../src/lib/view/view-window.ts';
import { course } from '../lab/course.ts';
import { collection, device, group, move, pc, play, seed, site, wait } from '../simulator/estates.ts';
import type { CoreCommand } from '../simulator/kinds.ts';

const sales = { name: 'Sales', property: 'department', operator: 'isLike', value: 'Sales' } as const;
const spec = site([pc('A'), pc('B', { enrolled: false, windows: 'Windows 10 1703' }), pc('BARE', { client: false })], {
  version: '2603',
  collections: [group('pilot', ['A'], [sales])],
});
const estate = start(spec, seed);
const pilot = collection('pilot');

/** Every control of a pane: its own, those of its sliders and those of its rows. */
function actionsOf(view: ConsoleView): readonly Action[] {
  const moves = view.fields.flatMap((field) => {
    if (field.kind === 'position') return field.moves.map(({ action }) => action);
    return field.kind === 'text' && field.change ? [field.change] : [];
  });
  return [
    ...view.actions,
    ...moves,
    ...view.tables.flatMap(({ table }) => table.rows.flatMap(({ actions }) => actions)),
  ];
}

const panes: readonly Pane[] = [
  { kind: 'estate' },
  { kind: 'workloads' },
  { kind: 'enablement' },
  { kind: 'collections' },
  { kind: 'collection', collection: pilot },
  { kind: 'intuneDevices' },
  { kind: 'mobility' },
  { kind: 'device', device: device('B') },
];

describe('each pane', () => {
  test.each(panes)('$kind has a title, a path and controls that no two share', (pane) => {
    const view = look(estate, pane);
    expect(view.pane).toEqual(pane);
    expect(view.title.length * view.path.length).toBeGreaterThan(0);
    const ids = actionsOf(view).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/);
  });
  test('names the page above where a collection or device is not there', () => {
    expect(look(estate, { kind: 'collection', collection: collection('gone') }).pane).toEqual({ kind: 'collections' });
    expect(look(estate, { kind: 'device', device: device('gone') }).pane).toEqual({ kind: 'device', device: 'A' });
  });
  test('of an empty site says so', () => {
    const empty = start(site([]), seed);
    expect(look(empty, { kind: 'collections' }).tables[0]?.table).toMatchObject({
      total: 0,
      empty: 'This site has no collections.',
    });
    expect(look(empty, { kind: 'intuneDevices' }).tables[0]?.table.empty).toBe(
      'No device is enrolled yet. Devices appear here when they enrol.',
    );
    expect(look(empty, { kind: 'device', device: device('A') }).title).toBe('No device');
  });
});

describe('what a pane shows', () => {
  test('the sliders as they stand, with the pilot and its members, and why one is fixed', () => {
    const moved = play(estate, move('clientApps', 'pilotIntune', 'pilot'));
    const fields = look(moved, { kind: 'workloads' }).fields.flatMap((field) =>
      field.kind === 'position' ? [field] : [],
    );
    expect(fields.map(({ workload }) => workload)).toEqual([...workloads]);
    expect(fields[6]).toMatchObject({
      position: 'pilotIntune',
      pilot: { name: 'The pilot', members: 3, collection: 'pilot' },
    });
    expect(fields[2]).toMatchObject({
      position: 'intune',
      fixed: 'Fixed since version 2403.',
    });
    expect(fields[2]?.moves.map(({ action }) => action.disabledBecause?.kind)).toEqual([
      'workloadFixed',
      'workloadFixed',
      'workloadFixed',
    ]);
  });
  test('Intune only the devices that are enrolled', () => {
    const rows = look(estate, { kind: 'intuneDevices' }).tables[0]?.table.rows.map(({ id }) => id);
    expect(rows).toEqual(['A', 'BARE']);
  });
  test('a device its value as bits that add up, each with its owner', () => {
    const moved = play(estate, move('endpointProtection', 'intune'), wait(60));
    const [field] = look(moved, { kind: 'device', device: device('A') }).fields;
    if (field?.kind !== 'flags') throw new Error('The first field is the value');
    expect(field.flags).toBe(8193 + 4 + 4128);
    expect(field.bits.reduce((sum, { value, on }) => sum + (on ? value : 0), 0)).toBe(field.flags);
    expect(field.bits.filter(({ workload }) => workload === 'endpointProtection').map(({ value }) => value)).toEqual([
      4096, 32,
    ]);
    expect(field.bits.filter(({ base }) => base).map(({ value }) => value)).toEqual([8192, 1]);
  });
  test('a site before 2111 eight bits', () => {
    const [field] = look(start({ ...spec, site: { ...spec.site, version: '2107' } }, seed), {
      kind: 'device',
      device: device('A'),
    }).fields;
    expect(field?.kind === 'flags' ? field.bits.map(({ value }) => value) : []).toEqual([128, 64, 32, 16, 8, 4, 2, 1]);
  });
});

const oneOfEach: { readonly [K in Exclude<CoreCommand, 'wait'>]: Command & { kind: K } } = {
  switchWorkload: { kind: 'switchWorkload', workload: 'clientApps', to: 'pilotIntune', pilotCollection: pilot },
  setAutoEnrolment: { kind: 'setAutoEnrolment', to: 'pilot', collection: pilot },
  setMdmUserScope: { kind: 'setMdmUserScope', to: 'none' },
  addMember: { kind: 'addMember', collection: pilot, device: device('B') },
  removeMember: { kind: 'removeMember', collection: pilot, device: device('A') },
  setQueryRule: { kind: 'setQueryRule', collection: pilot, ...sales, value: 'Sales ' },
  removeQueryRule: { kind: 'removeQueryRule', collection: pilot, name: 'Sales' },
  downloadPolicy: { kind: 'downloadPolicy', device: device('A') },
};

/** The control at the place, filled in as the command says. */
function filledAt(at: typeof estate, command: Command): unknown {
  const place = where(at, command);
  if (place === undefined || place === 'clock') return place;
  const action = actionsOf(look(at, place.pane, { ...firstWindow, filter: place.filter ?? '' })).find(
    ({ id }) => id === place.action,
  );
  if (!action) return undefined;
  const given = Object.entries(command).filter(([name]) => action.inputs.some((input) => input.name === name));
  return fill(action, Object.fromEntries(given.map(([name, value]) => [name, String(value)])));
}

describe('where a command is given', () => {
  test.each(Object.values(oneOfEach))('$kind has a control that makes just this command', (command) => {
    expect(filledAt(estate, command)).toEqual(command);
  });
  test('a new rule has the form for a new one', () => {
    const fresh = { ...oneOfEach.setQueryRule, name: 'Second ', value: ' x ' };
    expect(where(estate, fresh)).toMatchObject({ action: 'add-rule' });
    expect(filledAt(estate, fresh)).toEqual(fresh);
  });
  test('waiting is the clock’s', () => {
    expect(where(estate, wait(5))).toBe('clock');
  });
  test('what no pane offers has no place', () => {
    expect(where(estate, { ...oneOfEach.removeMember, device: device('B') })).toBeUndefined();
    expect(where(estate, { ...oneOfEach.downloadPolicy, device: device('gone') })).toBeUndefined();
    expect(where(estate, { ...oneOfEach.addMember, collection: collection('gone') })).toBeUndefined();
  });
});

describe.each(course.labs)('lab $id', (lab) => {
  const spec = course.estates.find(({ id }) => id === lab.estate);
  const variants = variantsOf(lab);
  const routes = variants.flatMap(({ id, solutions, missteps }, index) =>
    [...solutions.map((route) => route.map((one) => one.do)), ...missteps.map(({ commands }) => commands)].map(
      (route, place) => [id, place + 1, seedFor(variants, index, lab.seed), route] as const,
    ),
  );
  const states = new Map<string, typeof estate>();
  /** The estate after commands; routes that begin alike share what they begin with. */
  function stateAfter(picks: Seed, commands: readonly Command[]): typeof estate {
    const key = JSON.stringify([picks, commands]);
    const known = states.get(key);
    if (known) return known;
    if (!spec) throw new Error('No estate');
    const last = commands.at(-1);
    const made = last
      ? play(stateAfter(picks, commands.slice(0, -1)), last)
      : start(specFor(variants, spec, picks), picks);
    states.set(key, made);
    return made;
  }
  test.each(routes)(
    'variant %s, route %i is given through controls alone',
    (_, _place, picks, route) => {
      for (const [place, command] of route.entries())
        if (command.kind === 'wait') expect(where(estate, command)).toBe('clock');
        else expect(filledAt(stateAfter(picks, route.slice(0, place)), command)).toEqual(command);
    },
    60_000,
  );
});

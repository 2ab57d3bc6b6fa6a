import { describe, expect, test } from 'vitest';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { fill } from '../../../src/lib/view/actions.ts';
import { look } from '../../../src/lib/view/view.ts';
import type { Action, Pane } from '../../../src/lib/view/view-model.ts';
import { collection, device, group, pc, seed, site } from '../simulator/estates.ts';

const spec = site([pc('A'), pc('BARE', { client: false })], { version: '2603', collections: [group('pilot', ['A'])] });
const estate = start(spec, seed);
const off = start({ ...spec, autoEnrolment: { kind: 'none' } }, seed);

function control(pane: Pane, id: string, at = estate): Action {
  const view = look(at, pane);
  const moves = view.fields.flatMap((field) =>
    field.kind === 'position' ? field.moves.map(({ action }) => action) : [],
  );
  const rows = view.tables.flatMap(({ table }) => table.rows.flatMap(({ actions }) => actions));
  const found = [...view.actions, ...moves, ...rows].find((action) => action.id === id);
  if (!found) throw new Error(`No control ${id}`);
  return found;
}
const rule = control({ kind: 'collection', collection: collection('pilot') }, 'add-rule');
const whole = { name: 'All', property: 'name', operator: 'isLike', value: '%' };

describe('a filled-in control', () => {
  test('becomes its command, blanks to the letter', () => {
    expect(fill(rule, { ...whole, value: ' % ' })).toEqual({
      kind: 'setQueryRule',
      collection: 'pilot',
      ...whole,
      value: ' % ',
    });
  });
  test.each([
    ['name', { ...whole, name: '' }, 'Fill in: name.'],
    ['name', { ...whole, name: ' \t' }, 'Fill in: name.'],
    ['value', { ...whole, value: '   ' }, 'Fill in: value.'],
    ['property', { ...whole, property: '' }, 'Choose: property.'],
    ['operator', { name: 'All', property: 'name', value: '%' }, 'Choose: operator.'],
    ['name', {}, 'Fill in: name.'],
  ])('with nothing in “%s” says which input is missing: %j', (input, values, says) => {
    expect(fill(rule, values)).toEqual({ kind: 'invalid', input, says });
  });
  test('with a value that was not offered says so', () => {
    expect(fill(rule, { ...whole, operator: 'isGreaterThan' })).toEqual({
      kind: 'invalid',
      input: 'name',
      says: 'Choose one of the values offered.',
    });
  });
  test('needs the collection only where Pilot asks for it', () => {
    const enrol = control({ kind: 'enablement' }, 'set-auto-enrolment');
    expect(fill(enrol, { to: 'none', collection: 'pilot' })).toEqual({ kind: 'setAutoEnrolment', to: 'none' });
    expect(fill(enrol, { to: 'pilot', collection: 'pilot' })).toEqual({
      kind: 'setAutoEnrolment',
      to: 'pilot',
      collection: 'pilot',
    });
    expect(fill(enrol, { to: 'pilot', collection: '' })).toEqual({
      kind: 'invalid',
      input: 'collection',
      says: 'Choose: Intune Auto Enrollment collection.',
    });
  });
});

describe('a control', () => {
  test('is disabled, with the reason in words, when no input can cure it', () => {
    expect(control({ kind: 'device', device: device('BARE') }, 'download-policy')).toMatchObject({
      disabledBecause: { kind: 'noClient', device: 'BARE' },
      disabledSays: 'It has no Configuration Manager client.',
    });
    expect(control({ kind: 'workloads' }, 'switch-clientApps-pilotIntune', off).disabledBecause).toEqual({
      kind: 'coManagementOff',
    });
    expect(control({ kind: 'workloads' }, 'switch-resourceAccessPolicies-pilotIntune').disabledBecause?.kind).toBe(
      'workloadFixed',
    );
    expect(control({ kind: 'workloads' }, 'switch-clientApps-configMgr').disabledBecause?.kind).toBe('alreadySo');
  });
  test('is offered when an input can cure it', () => {
    for (const [pane, id] of [
      ['workloads', 'switch-clientApps-pilotIntune'],
      ['enablement', 'set-auto-enrolment'],
      ['mobility', 'set-mdm-user-scope'],
    ] as const)
      expect(control({ kind: pane }, id).disabledBecause).toBeUndefined();
    expect(rule.disabledBecause).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { branded, type UserId } from '../../../src/lib/brand.ts';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { choose, fill, form, seek, write } from '../../../src/lib/view/actions.ts';
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
  const changes = view.fields.flatMap((field) => (field.kind === 'text' && field.change ? [field.change] : []));
  const found = [...view.actions, ...moves, ...changes, ...rows].find((action) => action.id === id);
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

describe('a control with something to choose', () => {
  const clerk = branded<UserId>('clerk');
  const bound = start({ ...spec, users: [{ id: clerk, configMgrScope: 'one' }], operator: clerk }, seed);
  const to = choose('to', 'To', 'x', [
    { value: 'none', label: 'None' },
    { value: 'all', label: 'All' },
  ]);
  const scope = { id: 'scope', label: 'Scope', example: { kind: 'setMdmUserScope', to: 'all' } } as const;
  test('is offered as long as one choice would be accepted, whatever stands now', () => {
    expect(form(estate, { ...scope, inputs: [to] }).disabledBecause).toBeUndefined();
  });
  test('is disabled where each choice is refused: with what stands in the way as it opens', () => {
    expect(control({ kind: 'enablement' }, 'set-auto-enrolment', bound).disabledBecause?.kind).toBe(
      'needsFullAdministrator',
    );
    expect(control({ kind: 'workloads' }, 'switch-clientApps-pilotIntune', bound).disabledBecause?.kind).toBe(
      'needsFullAdministrator',
    );
  });
  test('is disabled where the only choice is what is so already', () => {
    const only = choose('to', 'To', 'all', [{ value: 'all', label: 'All' }]);
    expect(form(estate, { ...scope, inputs: [only] }).disabledBecause?.kind).toBe('alreadySo');
  });
  test('heeds that an input is asked for only with some choice of another', () => {
    const inputs = [
      choose('to', 'To', 'all', [{ value: 'pilot', label: 'Pilot' }]),
      choose('collection', 'Collection', '', [{ value: 'gone', label: 'Gone' }], { name: 'to', is: 'pilot' }),
    ];
    const example = { kind: 'setAutoEnrolment', to: 'all' } as const;
    expect(form(estate, { id: 'enrol', label: 'Enrol', example, inputs }).disabledBecause).toEqual({
      kind: 'collectionUnknown',
      collection: 'gone',
    });
  });
});

describe('a control with something to type', () => {
  const add = (name: string, at = estate) =>
    form(at, {
      id: 'add',
      label: 'Add',
      example: { kind: 'addMember', collection: collection('pilot'), device: device(name) },
      inputs: [seek('device', 'Device', 'device')],
    });
  test('is offered where the refusal is about what is typed, and another name would be taken', () => {
    expect(add('A').disabledBecause).toBeUndefined();
    expect(add('nobody').disabledBecause).toBeUndefined();
    expect(rule.disabledBecause).toBeUndefined();
  });
  test('is disabled where no name would be taken', () => {
    const clerk = branded<UserId>('clerk');
    const reader = start({ ...spec, users: [{ id: clerk, configMgrRole: 'readOnlyAnalyst' }], operator: clerk }, seed);
    expect(add('BARE', reader).disabledBecause?.kind).toBe('mayOnlyRead');
  });
  test('says which name is missing', () => {
    expect(fill(add('A'), { device: ' ' })).toEqual({ kind: 'invalid', input: 'device', says: 'Fill in: device.' });
    expect(fill(add('A'), { device: 'BARE' })).toEqual({ kind: 'addMember', collection: 'pilot', device: 'BARE' });
  });
  test('may leave empty what the command can do without', () => {
    const wizard = form(estate, {
      id: 'wizard',
      label: 'Wizard',
      example: { kind: 'enableCoManagement', autoEnrolment: 'all' },
      inputs: [{ ...write('environment', 'Azure environment', ''), optional: true }],
    });
    expect(fill(wizard, {})).toEqual({ kind: 'enableCoManagement', autoEnrolment: 'all' });
    expect(fill(wizard, { environment: 'china' })).toEqual({
      kind: 'enableCoManagement',
      autoEnrolment: 'all',
      environment: 'china',
    });
  });
});

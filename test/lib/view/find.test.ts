import { describe, expect, test } from 'vitest';
import { branded, type DeliverableId, type GroupId, type UserId } from '../../../src/lib/brand.ts';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { find } from '../../../src/lib/view/find.ts';
import { look } from '../../../src/lib/view/view.ts';
import { group, pc, seed, site } from '../simulator/estates.ts';

const estate = start(
  site(
    [
      pc('FIN-01', { user: 'Ada Lindqvist', department: 'Finance' }),
      pc('FIN-010', { user: 'Bo Finley', department: 'Finance' }),
      pc('AFIN', { user: 'Ada Lindqvist', department: 'Sales' }),
      pc('X-FIN', { user: 'Grafin', department: 'Sales' }),
      pc('WKS', { user: 'Grafin', department: 'Sales' }),
    ],
    {
      collections: [group('Finance pilot', ['FIN-01'])],
      groups: [{ id: branded<GroupId>('people'), name: 'Finance people', of: 'users', members: [] }],
      users: [{ id: branded<UserId>('Fiona'), entraRole: 'globalAdministrator' }],
      deliverables: [
        { id: branded<DeliverableId>('baseline'), name: 'Fine baseline', kind: 'intuneCompliancePolicy', to: [] },
      ],
    },
  ),
  seed,
);
const names = (...asked: Parameters<typeof find> extends [unknown, ...infer Rest] ? Rest : never) =>
  find(estate, ...asked).map(({ name }) => name);

describe('find', () => {
  test('puts the whole name before its beginning, that before the beginning of a word, and that before the inside', () => {
    expect(names('fin-01', 'device')).toEqual(['FIN-01', 'FIN-010']);
    expect(names('fin', 'device')).toEqual(['FIN-01', 'FIN-010', 'X-FIN', 'AFIN', 'WKS']);
  });
  test('finds a device by its user, after those of that name, and each once', () => {
    expect(find(estate, 'ADA', 'device')).toEqual([
      {
        what: 'device',
        name: 'FIN-01',
        about: 'Ada Lindqvist, Finance',
        pane: { kind: 'device', device: 'FIN-01' },
      },
      { what: 'device', name: 'AFIN', about: 'Ada Lindqvist, Sales', pane: { kind: 'device', device: 'AFIN' } },
    ]);
  });
  test('finds users once, be it that they own devices or that only the estate lists them', () => {
    expect(find(estate, 'lindqvist')).toContainEqual({
      what: 'user',
      name: 'Ada Lindqvist',
      about: 'User',
      pane: { kind: 'user', of: 'entra', user: 'Ada Lindqvist' },
    });
    expect(names('ada', 'user')).toEqual(['Ada Lindqvist']);
    expect(names('fi', 'user')).toEqual(['Fiona', 'Bo Finley', 'Grafin']);
  });
  test('finds collections, groups and what is delivered, and says what each is', () => {
    expect(names('fin', 'collection')).toEqual(['The Finance pilot']);
    expect(find(estate, 'finance people')).toEqual([
      { what: 'group', name: 'Finance people', about: 'Group of users', pane: { kind: 'group', group: 'people' } },
    ]);
    expect(find(estate, 'fine base')).toEqual([
      {
        what: 'deliverable',
        name: 'Fine baseline',
        about: 'Compliance policy (Intune)',
        pane: { kind: 'deliverable', deliverable: 'baseline' },
      },
    ]);
    expect(find(estate, 'finance pilot')[0]?.about).toBe('Collection of 1');
  });
  test('finds settings by their labels, on the page where they are changed', () => {
    expect(find(estate, 'mam user')).toEqual([
      { what: 'setting', name: 'MAM user scope', about: 'Setting in Entra ID', pane: { kind: 'mobility' } },
    ]);
  });
  test('finds the pages of the consoles', () => {
    expect(find(estate, 'workloads', 'page')).toEqual([
      { what: 'page', name: 'Workloads', about: 'Page of Configuration Manager', pane: { kind: 'workloads' } },
    ]);
  });
  test.each([
    ['UseWUServer', { kind: 'device', device: 'FIN-01', look: 'status' }],
    ['wsus', { kind: 'settings', page: 'clientSettings' }],
    ['sign in as', { kind: 'users', of: 'configMgr' }],
    ['scp', { kind: 'settings', page: 'identity' }],
    ['mfa', { kind: 'users', of: 'entra' }],
    ['licence', { kind: 'users', of: 'entra' }],
    ['compliance policy', { kind: 'shelf', shelf: 'intuneCompliance' }],
  ])('finds what people call “%s” where it stands, on a page that is there', (text, pane) => {
    const panes = find(estate, text).map((found) => found.pane);
    expect(panes).toContainEqual(pane);
    for (const found of panes) expect(look(estate, found).pane).toEqual(found);
  });
  test('leads to a page that shows it', () => {
    for (const { pane } of find(estate, 'fin')) expect(look(estate, pane).pane).toEqual(pane);
  });
  test('finds nothing where nothing is typed, and nothing of another kind than was asked for', () => {
    expect(names('  ')).toEqual([]);
    expect(names('a\nb')).toEqual([]);
    expect(names('workloads', 'device')).toEqual([]);
  });
  test('gives at most twenty, and of many devices not so many that they hide the rest', () => {
    const many = start(
      site(
        Array.from({ length: 300 }, (_, index) => pc(`FIN-${index}`)),
        { collections: [group('Finance pilot', [])] },
      ),
      seed,
    );
    expect(find(many, 'fin', 'device')).toHaveLength(20);
    const all = find(many, 'fin');
    expect(all.filter(({ what }) => what === 'device')).toHaveLength(8);
    expect(all.map(({ name }) => name)).toContain('The Finance pilot');
    expect(find(many, 'fin-299')[0]?.name).toBe('FIN-299');
  });
});

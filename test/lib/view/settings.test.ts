import { describe, expect, test } from 'vitest';
import { branded, type UserId } from '../../../src/lib/brand.ts';
import { namesOf } from '../../../src/lib/names-of.ts';
import { deliverables, type SettingName, settings } from '../../../src/lib/simulator/model.ts';
import { start } from '../../../src/lib/simulator/simulator.ts';
import { settingsElsewhere, settingsTable } from '../../../src/lib/view/settings-pages.ts';
import { shelfOf, shelfTable } from '../../../src/lib/view/shelf-table.ts';
import { look, where } from '../../../src/lib/view/view.ts';
import { type SettingsPage, settingsPages } from '../../../src/lib/view/view-model.ts';
import { pc, refusal, seed, site } from '../simulator/estates.ts';
import { control, field, given } from './controls.ts';

const clerk = branded<UserId>('clerk');
const estate = start(site([pc('A')], { version: '2603' }), seed);
const names = namesOf(settings);

describe('every setting', () => {
  test('stands on exactly one page', () => {
    const placed: readonly SettingName[] = [
      ...settingsPages.flatMap((page) => settingsTable[page].settings),
      ...namesOf(settingsElsewhere),
    ];
    expect([...placed].sort()).toEqual([...names].sort());
  });
  test.each(names)('%s is changed where the view says', (setting) => {
    const now = estate.settings[setting];
    const to = settings[setting].find((value) => value !== now) ?? '';
    expect(given(estate, { kind: 'configure', setting, to })?.makes).toEqual({ kind: 'configure', setting, to });
  });
});

test('every kind of deliverable stands on one shelf of the console that delivers it', () => {
  for (const kind of namesOf(deliverables)) {
    const deploys = shelfTable[shelfOf[kind]].console === 'configMgr';
    expect([kind, deploys]).toEqual([kind, deliverables[kind].from === 'configMgr']);
  }
});

describe('a setting is found where an administrator would look for it', () => {
  test.each<readonly [SettingName, SettingsPage, string]>([
    ['registerDevices', 'clientSettings', 'Administration › Client Settings › Default Client Settings'],
    ['cmgConnectionPoint', 'siteRoles', 'Administration › Site Configuration › Servers and Site System Roles'],
    ['cmg', 'cloudServices', 'Administration › Cloud Services › Azure Services and Cloud Management Gateway'],
    ['noPolicyDevices', 'complianceSettings', 'Endpoint security › Device compliance › Compliance policy settings'],
    ['scpObject', 'identity', 'Microsoft Entra Connect › Configuration'],
  ])('%s on %s', (setting, page, path) => {
    expect(where(estate, { kind: 'configure', setting, to: '' })).toMatchObject({ pane: { kind: 'settings', page } });
    expect(look(estate, { kind: 'settings', page }).path).toBe(path);
  });
  test('the upload and whose roles count with it stand in the properties of Cloud Attach', () => {
    for (const setting of ['tenantAttach', 'enforceConfigMgrRbac'] as const)
      expect(where(estate, { kind: 'configure', setting, to: '' })).toMatchObject({ pane: { kind: 'enablement' } });
  });
  test('a page may show what is changed elsewhere, and says where', () => {
    const shown = field(look(estate, { kind: 'settings', page: 'azureResources' }), 'Cloud management gateway');
    expect(shown).toMatchObject({
      text: 'None',
      note: 'Changed elsewhere: Administration › Cloud Services › Azure Services and Cloud Management Gateway.',
      why: { ask: 'settingIs', setting: 'cmg' },
    });
    expect(shown.change).toBeUndefined();
  });
});

test('what is of a gateway is not said to work while there is none', () => {
  const page = { kind: 'settings', page: 'siteRoles' } as const;
  expect(field(look(estate, page), 'CMG connection point').text).toBe('There is no gateway yet');
  const built = start(site([pc('A')], { version: '2603', settings: { cmg: 'running' } }), seed);
  expect(field(look(built, page), 'CMG connection point').text).toBe('Working');
});

describe('a form whose every choice would be refused', () => {
  const reader = start(
    site([pc('A')], { version: '2603', users: [{ id: clerk, configMgrRole: 'readOnlyAnalyst' }], operator: clerk }),
    seed,
  );
  test('is disabled with the reason, though the value that stands would only be “already so”', () => {
    const page = look(reader, { kind: 'settings', page: 'siteRoles' });
    expect(control(page, 'configure-distributionPoint').disabledBecause?.kind).toBe('needsFullAdministrator');
    expect(control(page, 'configure-distributionPoint').disabledSays?.length).toBeGreaterThan(10);
  });
  test('is offered while one choice is left', () => {
    const page = look(reader, { kind: 'settings', page: 'enrolment' });
    expect(control(page, 'configure-deviceLimit').disabledBecause).toBeUndefined();
  });
  test('says what is missing first: a gateway before Azure Services', () => {
    const bare = start(site([pc('A')], { version: '2603', settings: { azureServices: 'notOnboarded' } }), seed);
    const gateway = control(look(bare, { kind: 'settings', page: 'cloudServices' }), 'configure-cmg');
    expect(gateway.disabledBecause).toEqual(refusal(bare, { kind: 'configure', setting: 'cmg', to: 'running' }));
    expect(gateway.disabledBecause?.kind).toBe('azureServicesMissing');
  });
});

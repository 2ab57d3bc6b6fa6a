/** A page of settings: each with what it stands at and the control that changes it. */
import { isNameIn } from '../names-of.ts';
import { answer, type Estate } from '../simulator/engine.ts';
import { type Command, type SettingName, settings } from '../simulator/model.ts';
import { choose, form } from './actions.ts';
import { paths } from './labels.ts';
import { settingLabels } from './say/rooms.ts';
import { settingNotes } from './settings-notes.ts';
import { settingsElsewhere, settingsTable } from './settings-pages.ts';
import { page } from './tables.ts';
import { type ConsoleView, type Field, type Pane, type SettingsPage, type Spot, settingsPages } from './view-model.ts';

export function settingsPage(estate: Estate, name: SettingsPage): ConsoleView {
  const { label, path, settings: own, reads = [] } = settingsTable[name];
  return page(
    estate,
    { kind: 'settings', page: name },
    { path, title: label },
    {
      fields: [
        ...own.map((setting) => settingField(estate, setting)),
        ...reads.map((setting) => ({
          ...settingText(estate, setting),
          note: `Changed elsewhere: ${pathOf(setting)}.`,
        })),
      ],
    },
  );
}

/** Id of the control that changes a setting. */
export function settingId(setting: SettingName): string {
  return `configure-${setting}`;
}

/** What a setting stands at, and the control that changes it. */
export function settingField(estate: Estate, setting: SettingName): Field {
  const { label, values } = settingLabels[setting];
  const now = answer(estate, { ask: 'settingIs', setting });
  const note = settingNotes[setting];
  const choices = settings[setting].map((value) => ({ value, label: values[value] ?? value }));
  const change = form(estate, {
    id: settingId(setting),
    label: `Change ${label}`,
    example: { kind: 'configure', setting, to: now },
    inputs: [choose('to', label, now, choices)],
  });
  return {
    ...settingText(estate, setting),
    ...(note === undefined ? {} : { note }),
    change: { ...change, short: 'Change' },
  };
}

function settingText(estate: Estate, setting: SettingName): Extract<Field, { readonly kind: 'text' }> {
  const { label, values } = settingLabels[setting];
  if (ofGateway.includes(setting) && estate.settings.cmg === 'none')
    return { kind: 'text', label, text: 'There is no gateway yet' };
  const now = answer(estate, { ask: 'settingIs', setting });
  return { kind: 'text', label, text: values[now] ?? now, why: { ask: 'settingIs', setting } };
}

/** What says nothing while there is no gateway that it could be of. */
const ofGateway: readonly SettingName[] = ['cmgConnectionPoint', 'cmgCertificate'];

/** Where a setting is changed. */
export function placeOfSetting(command: Command): Spot | undefined {
  if (command.kind !== 'configure') return undefined;
  const { setting } = command;
  const pane = paneOfSetting(setting);
  return pane && { pane, action: settingId(setting) };
}

/** The page on which a setting is changed. */
export function paneOfSetting(setting: SettingName): Pane | undefined {
  if (isNameIn(settingsElsewhere, setting)) return settingsElsewhere[setting];
  const name = pageOf(setting);
  return name && { kind: 'settings', page: name };
}

function pageOf(setting: SettingName): SettingsPage | undefined {
  return settingsPages.find((one) => settingsTable[one].settings.includes(setting));
}

function pathOf(setting: SettingName): string {
  const name = pageOf(setting);
  return name ? settingsTable[name].path : paths.enablement;
}

/** Microsoft Entra ID: the scopes of MDM. */
import type { Estate } from '../../simulator/engine.ts';
import type { Command } from '../../simulator/model.ts';
import { mdmScopes } from '../../simulator/words.ts';
import { choose, form } from '../actions.ts';
import { mdmScopeLabels, paths } from '../labels.ts';
import { settingField } from '../settings-view.ts';
import { page } from '../tables.ts';
import type { ConsoleView, Spot } from '../view-model.ts';
import { placeInGroups } from './groups.ts';

export function mobilityPage(estate: Estate): ConsoleView {
  const now = estate.tenant.mdmUserScope;
  const choices = mdmScopes.map((value) => ({ value, label: mdmScopeLabels[value] }));
  const action = form(estate, {
    id: 'set-mdm-user-scope',
    label: 'Change the MDM user scope',
    example: { kind: 'setMdmUserScope', to: now },
    inputs: [choose('to', 'MDM user scope', now, choices)],
  });
  return page(
    estate,
    { kind: 'mobility' },
    { path: paths.mobility, title: 'Mobility (MDM and MAM)' },
    {
      fields: [
        {
          kind: 'text',
          label: 'MDM user scope',
          text: mdmScopeLabels[now],
          note: 'With None no device enrols by itself, and nothing shows an error.',
          change: { ...action, short: 'Change' },
        },
        settingField(estate, 'mamUserScope'),
        settingField(estate, 'mdmUrls'),
      ],
    },
  );
}

export function placeInEntra(command: Command): Spot | undefined {
  if (command.kind === 'setMdmUserScope') return { pane: { kind: 'mobility' }, action: 'set-mdm-user-scope' };
  return placeInGroups(command);
}

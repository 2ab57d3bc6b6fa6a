/** The wizard that enables co-management, with what its generation asks for, as one form. */
import { answer, type Estate } from '../../simulator/engine.ts';
import { azureEnvironments, wizardEnrolments } from '../../simulator/rules/enrollment/words.ts';
import type { SiteFeature } from '../../simulator/rules/site/words.ts';
import { choose, form } from '../actions.ts';
import { autoEnrolmentLabels } from '../labels.ts';
import { settingLabels } from '../say/rooms.ts';
import type { Action, Input } from '../view-model.ts';
import { collectionChoices } from './workloads.ts';

export const wizardId = 'enable-co-management';

export function wizard(estate: Estate): Action {
  const has = (feature: SiteFeature) => answer(estate, { ask: 'siteHas', feature });
  const name = has('cloudAttachNode') ? 'Cloud Attach Configuration Wizard' : 'Co-management Configuration Wizard';
  const inputs = [
    enrolmentInput(has),
    choose('collection', 'Intune Auto Enrollment collection', '', collectionChoices(estate), {
      name: 'autoEnrolment',
      is: 'pilot',
    }),
    ...environmentInputs(has),
    ...uploadInputs(has),
  ];
  const example = { kind: 'enableCoManagement', autoEnrolment: 'all' } as const;
  return form(estate, { id: wizardId, label: name, example, inputs });
}

type Has = (feature: SiteFeature) => boolean;

/** What each generation offers: None came in 1906, the default settings in 2111. */
function enrolmentInput(has: Has): Input {
  const labels = { ...autoEnrolmentLabels, default: 'Default settings: All, with upload' };
  const since = { default: 'cloudAttachWizard', none: 'pilotPerWorkload' } as const;
  const offered = wizardEnrolments.filter((one) => (one === 'default' || one === 'none' ? has(since[one]) : true));
  return choose(
    'autoEnrolment',
    'Automatic enrolment in Intune',
    has('pilotPerWorkload') ? 'none' : 'pilot',
    offered.map((value) => ({ value, label: labels[value] })),
  );
}

/** Older wizards know the public cloud alone and do not ask. */
function environmentInputs(has: Has): readonly Input[] {
  if (!has('usGovernmentCloud')) return [];
  const { label, values } = settingLabels.azureEnvironment;
  const offered = azureEnvironments.filter((one) => one !== 'china' || has('chinaCloud'));
  const choices = offered.map((value) => ({ value, label: values[value] ?? value }));
  return [{ ...choose('environment', label, 'public', choices), optional: true }];
}

function uploadInputs(has: Has): readonly Input[] {
  if (!has('tenantAttach')) return [];
  const choices = [
    { value: 'no', label: 'No' },
    { value: 'yes', label: 'Yes' },
  ];
  return [{ ...choose('tenantAttach', 'Upload to Microsoft Intune admin center', 'no', choices), optional: true }];
}

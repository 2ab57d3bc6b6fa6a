/** Administration › Cloud Attach › Properties: the wizard that enables co-management, and what it leaves to be changed. */
import { branded } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import { autoEnrolments } from '../../simulator/model.ts';
import { choose, form, write } from '../actions.ts';
import { askedField } from '../asked.ts';
import { autoEnrolmentLabels, paths } from '../labels.ts';
import { sayAutoEnrolment } from '../say.ts';
import { settingField } from '../settings-view.ts';
import { page } from '../tables.ts';
import { operatorField } from '../users/operator.ts';
import type { Action, ConsoleView, Field } from '../view-model.ts';
import { wizard } from './wizard.ts';
import { collectionChoices } from './workloads.ts';

export function enablementPage(estate: Estate): ConsoleView {
  return page(
    estate,
    { kind: 'enablement' },
    {
      path: paths.enablement,
      title: estate.coManagementOn ? 'Co-management is enabled' : 'Co-management is not enabled',
    },
    {
      fields: [
        operatorField(estate),
        askedField(estate, 'May change co-management', { ask: 'mayConfigure' }),
        ...standing(estate),
        ...uploadFields(estate),
        ...lineFields(estate),
      ],
    },
  );
}

function standing(estate: Estate): readonly Field[] {
  return [
    {
      kind: 'text',
      label: 'Co-management',
      text: estate.coManagementOn ? 'Enabled' : 'Not enabled',
      ...(estate.coManagementOn ? {} : { change: wizard(estate) }),
    },
    {
      kind: 'text',
      label: 'Automatic enrolment',
      text: sayAutoEnrolment(estate.autoEnrolment, estate),
      change: { ...autoEnrolmentForm(estate), short: 'Change' },
    },
    askedField(estate, 'Site version', { ask: 'siteVersion' }),
  ];
}

function autoEnrolmentForm(estate: Estate): Action {
  const now = estate.autoEnrolment;
  const inputs = [
    choose(
      'to',
      'Automatic enrolment',
      now.kind,
      autoEnrolments.map((value) => ({ value, label: autoEnrolmentLabels[value] })),
    ),
    choose(
      'collection',
      'Intune Auto Enrollment collection',
      now.kind === 'pilot' ? now.collection : '',
      collectionChoices(estate),
      { name: 'to', is: 'pilot' },
    ),
  ];
  const example = { kind: 'setAutoEnrolment', to: now.kind } as const;
  return form(estate, { id: 'set-auto-enrolment', label: 'Change automatic enrolment', example, inputs });
}

/** The tab Configure upload: tenant attach, and whose roles decide there. */
function uploadFields(estate: Estate): readonly Field[] {
  const now = estate.uploadCollection;
  const change = form(estate, {
    id: 'set-upload-collection',
    label: 'Choose the collection to upload',
    example: { kind: 'setUploadCollection', collection: now ?? branded('') },
    inputs: [choose('collection', 'Collection to upload', now ?? '', collectionChoices(estate))],
  });
  return [
    settingField(estate, 'tenantAttach'),
    {
      kind: 'text',
      label: 'Collection to upload',
      text: estate.collections.find(({ id }) => id === now)?.name ?? 'None chosen',
      note: 'It counts where the upload is of a specific collection.',
      change: { ...change, short: 'Choose' },
    },
    settingField(estate, 'enforceConfigMgrRbac'),
  ];
}

const longestLine = 1024;

/** The line for Intune-only devices: it is shown where there is a gateway, and may be written by hand. */
function lineFields(estate: Estate): readonly Field[] {
  const line = estate.installLine;
  const change = form(estate, {
    id: 'set-install-line',
    label: 'Change the CCMSETUP line in Intune',
    example: { kind: 'setInstallLine', line: `${line ?? ''} ` },
    inputs: [write('line', 'CCMSETUP line', line ?? '')],
  });
  const field: Field = {
    kind: 'text',
    label: 'CCMSETUP line',
    text: line ?? 'Install a cloud management gateway first: the line names it.',
    mono: line !== undefined,
    why: { ask: 'installLineShown' },
    change: { ...change, short: 'Change' },
  };
  if (line === undefined) return [field];
  const length = answer(estate, { ask: 'installLineLength' });
  return [
    field,
    {
      kind: 'text',
      label: 'Length of the line',
      text: `${length.toLocaleString('en-GB')} of at most ${longestLine.toLocaleString('en-GB')} characters`,
      why: { ask: 'installLineLength' },
    },
    askedField(estate, 'Problem of the line', { ask: 'installLineProblem' }),
  ];
}

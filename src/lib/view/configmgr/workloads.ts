/** Administration › Cloud Attach › Properties › Workloads: seven sliders, and the devices that they are about. */
import type { Estate } from '../../simulator/engine.ts';
import { positions, type Workload, workloads } from '../../simulator/model.ts';
import { choose, form, ready } from '../actions.ts';
import { number } from '../estate/census.ts';
import { paths, positionLabels, workloadLabels } from '../labels.ts';
import { deviceTable, page } from '../tables.ts';
import type { Action, Choice, ConsoleView, Field, Window } from '../view-model.ts';

export function workloadsPage(estate: Estate, window: Window): ConsoleView {
  return page(
    estate,
    { kind: 'workloads' },
    { path: paths.workloads, title: titleOf(estate) },
    {
      fields: workloads.map((workload) => positionField(estate, workload)),
      tables: [{ title: 'Devices', table: deviceTable(estate, window) }],
    },
  );
}

function titleOf(estate: Estate): string {
  const at = (kind: (typeof positions)[number]) =>
    workloads.filter((workload) => estate.workloads[workload].kind === kind).length;
  const pilots = at('pilotIntune');
  const moved = `${at('intune')} of ${workloads.length} workloads at Intune`;
  return pilots === 0 ? moved : `${moved}, ${pilots} at Pilot Intune`;
}

function positionField(estate: Estate, workload: Workload): Field {
  const setting = estate.workloads[workload];
  const pilot =
    setting.kind === 'pilotIntune' ? estate.collections.find(({ id }) => id === setting.pilotCollection) : undefined;
  const moves = positions.map((to) => ({ to, action: move(estate, workload, to) }));
  const fixed = moves.some(({ action }) => action.disabledBecause?.kind === 'workloadFixed');
  return {
    kind: 'position',
    workload,
    label: workloadLabels[workload],
    position: setting.kind,
    ...(pilot ? { pilot: { name: pilot.name, members: pilot.count, collection: pilot.id } } : {}),
    ...(fixed ? { fixed: 'Fixed since version 2403.' } : {}),
    why: { ask: 'setting', workload },
    moves,
  };
}

/** Id of the control that moves a workload. */
export function moveId(workload: Workload, to: string): string {
  return `switch-${workload}-${to}`;
}

function move(estate: Estate, workload: Workload, to: (typeof positions)[number]): Action {
  const id = moveId(workload, to);
  const label = `Move ${workloadLabels[workload]} to ${positionLabels[to]}`;
  if (to !== 'pilotIntune') return ready(estate, id, label, { kind: 'switchWorkload', workload, to });
  const setting = estate.workloads[workload];
  const now = setting.kind === 'pilotIntune' ? setting.pilotCollection : '';
  const inputs = [choose('pilotCollection', 'Pilot collection (Staging tab)', now, collectionChoices(estate))];
  return form(estate, { id, label, example: { kind: 'switchWorkload', workload, to }, inputs });
}

/** The collections of the site to choose from, none being chosen yet. */
export function collectionChoices(estate: Estate): readonly Choice[] {
  const choices = estate.collections.map(({ id, name, count }) => ({ value: id, label: `${name} (${number(count)})` }));
  return [{ value: '', label: 'Choose a collection' }, ...choices];
}

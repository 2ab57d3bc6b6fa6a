/** Rule `collect-diagnostics-limits`: what Intune stores of a device's diagnostics. */
import type { Draft, State } from '../../estate.ts';
import { diagnosticsKept } from './remote-actions.ts';
import { keep } from './requests.ts';

export function storeDiagnostics(draft: Draft, row: number): void {
  const own = stored(draft, row).slice(1 - diagnosticsKept.most);
  const others = draft.rooms.actions.diagnostics.filter((one) => one.row !== row);
  keep(draft, { diagnostics: [...others, ...own, { row, at: draft.now }] });
}

export function diagnosticsOf(state: State, row: number): number {
  return stored(state, row).length;
}

function stored({ rooms, now }: State, row: number) {
  return rooms.actions.diagnostics.filter((one) => one.row === row && one.at > now - diagnosticsKept.minutes);
}

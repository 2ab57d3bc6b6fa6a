/** The door of this room: remote actions, tenant attach, other MDM services. */
import type { EstateSpec } from '../../model.ts';
import type { Room } from '../../rooms.ts';
import { handOverUpload, passMinute } from './attach.ts';
import { carryOut, carryOutForSite, goOn } from './execute.ts';
import { reactActions } from './react.ts';
import { refuseActions } from './refuse.ts';
import { type ActionsState, nothingDone } from './state.ts';

export { considerActions } from './consider.ts';
export { readActions, valueActions } from './read.ts';

export function startActions(_spec: EstateSpec): ActionsState {
  return nothingDone;
}

export const actions: Room = {
  refuse: refuseActions,
  react: reactActions,
  minute: passMinute,
  handOver: handOverUpload,
  checkIn: (draft, row) => carryOut(draft, row),
  policy: (draft, row) => carryOutForSite(draft, row),
  due: { actionDue: goOn },
};

/** Logs and events of the device: lines as the products write them, as far as they are known, and each in words. */
import type { DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import type { SimEvent } from '../../simulator/model.ts';
import { askedField } from '../asked.ts';
import { sayMinute } from '../clock.ts';
import { sayEvent } from '../say.ts';
import { type PageBody, tableOf } from '../tables.ts';
import type { Field, Row, Window } from '../view-model.ts';
import { linesOf, notEnrolledLine } from './log-texts.ts';

export function logsBody(estate: Estate, device: DeviceId, window: Window): Pick<PageBody, 'fields' | 'tables'> {
  return {
    fields: logFields(estate, device),
    tables: [{ title: 'Logs and events, the latest first', table: logTable(estate, device, window) }],
  };
}

/** What the logs say last, be it from before the estate was handed over. */
function logFields(estate: Estate, device: DeviceId): readonly Field[] {
  return [
    askedField(estate, 'CoManagementHandler.log about enrolment', { ask: 'handlerLog', device }),
    workloadsField(estate, device),
    askedField(estate, 'Last event of automatic MDM enrolment', { ask: 'lastEnrolmentEvent', device }),
    askedField(estate, 'Error of the last attempt to enrol', { ask: 'enrolmentError', device }),
    askedField(estate, 'Error of the last attempt to join', { ask: 'joinError', device }),
    askedField(estate, 'Result of CCMSETUP', { ask: 'setupResult', device }),
    askedField(estate, 'The last sync could not verify the user', { ask: 'syncError', device }),
  ];
}

/** A client without co-management policy has nothing to write about workloads. */
function workloadsField(estate: Estate, device: DeviceId): Field {
  const flags = answer(estate, { ask: 'flags', device });
  const label = 'CoManagementHandler.log about workloads';
  const why = { ask: 'flags', device } as const;
  if (flags === 0) return { kind: 'text', label, text: 'None', why };
  const enrolled = answer(estate, { ask: 'mdmEnrolled', device });
  return {
    kind: 'text',
    label,
    text: enrolled ? `Workloads flag retrieved ${flags}` : notEnrolledLine,
    mono: true,
    why,
  };
}

const mostEvents = 200;

function logTable(estate: Estate, device: DeviceId, window: Window) {
  const columns = [
    { id: 'time', label: 'Time' },
    { id: 'log', label: 'Log' },
    { id: 'line', label: 'Line' },
    { id: 'says', label: 'In words' },
  ];
  const events = estate.log.lastOf(device, mostEvents);
  const enrolled = enrolledBefore(answer(estate, { ask: 'mdmEnrolled', device }), events);
  const rows = events.flatMap((event, place) => rowsOf(estate, event, place, enrolled[place] ?? false));
  return tableOf(columns, rows, window, 'No log of this device has a line yet.');
}

/** Whether the device was enrolled just before each event, the latest first, told back from how it is now. */
function enrolledBefore(now: boolean, events: readonly SimEvent[]): readonly boolean[] {
  let enrolled = now;
  return events.map(({ kind }) => {
    if (kind === 'deviceEnrolled') enrolled = false;
    if (kind === 'deviceUnenrolled' || kind === 'unenrolled') enrolled = true;
    return enrolled;
  });
}

function rowsOf(estate: Estate, event: SimEvent, place: number, enrolled: boolean): readonly Row[] {
  const says = sayEvent(event, estate);
  return linesOf(event, enrolled).map(
    ({ log, line }, index): Row => ({
      id: `${place}-${index}`,
      cells: [
        { kind: 'text', text: sayMinute(event.at), mono: true, order: event.at },
        { kind: 'text', text: log },
        { kind: 'text', text: line, mono: true },
        { kind: 'text', text: says },
      ],
      actions: [],
    }),
  );
}

/** Logs and events of the device: lines as the products write them, as far as they are known, and each in words. */
import type { DeviceId } from '../../brand.ts';
import { answer, type Estate } from '../../simulator/engine.ts';
import type { SimEvent } from '../../simulator/model.ts';
import { askedField } from '../asked.ts';
import { sayMinute } from '../clock.ts';
import { sayEvent } from '../say.ts';
import { type PageBody, tableOf } from '../tables.ts';
import type { Field, Row, Window } from '../view-model.ts';
import { type LogText, linesOf, notEnrolledLine } from './log-texts.ts';

export function logsBody(estate: Estate, device: DeviceId, window: Window): Pick<PageBody, 'fields' | 'tables'> {
  return {
    fields: logFields(estate, device),
    tables: [{ title: 'Logs and events, the latest first', table: logTable(estate, device, window) }],
  };
}

/** What the logs say last, be it from before the estate was handed over. */
function logFields(estate: Estate, device: DeviceId): readonly Field[] {
  return [
    handlerField(estate, device),
    workloadsField(estate, device),
    askedField(estate, 'Last event of automatic MDM enrolment', { ask: 'lastEnrolmentEvent', device }),
    askedField(estate, 'Error of the last attempt to enrol', { ask: 'enrolmentError', device }),
    askedField(estate, 'Error of the last attempt to join', { ask: 'joinError', device }),
    askedField(estate, 'Result of CCMSETUP', { ask: 'setupResult', device }),
    askedField(estate, 'The last sync could not verify the user', { ask: 'syncError', device }),
  ];
}

/** No line can mean that nothing was tried: not everything that keeps a client from enrolling leaves one. */
function handlerField(estate: Estate, device: DeviceId): Field {
  const why = { ask: 'handlerLog', device } as const;
  const field = askedField(estate, 'CoManagementHandler.log about enrolment', why);
  const isSilent = answer(estate, why) === 'nothing' && !answer(estate, { ask: 'mdmEnrolled', device });
  return isSilent && field.kind === 'text' ? { ...field, note: silence } : field;
}

const silence =
  'Not every obstacle leaves a line: while the MDM user scope is None, or the client is not to register, nothing is tried and no error is written.';

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
  const token = answer(estate, { ask: 'enrolmentToken', device });
  const before = eventsBefore(estate, device, events);
  const enrolledFirst = enrolled.at(-1) ?? answer(estate, { ask: 'mdmEnrolled', device });
  const rows = [
    ...events.flatMap((event, place) =>
      rowsOf(
        estate,
        { event, id: `${place}`, time: sayMinute(event.at) },
        linesOf(event, enrolled[place] ?? false, token),
      ),
    ),
    ...before.flatMap((event) =>
      rowsOf(estate, { event, id: `before-${event.kind}`, time: 'Earlier' }, linesOf(event, enrolledFirst, token)),
    ),
  ];
  return tableOf(columns, rows, window, 'No log of this device has a line yet.');
}

/** What the device must have been through before the estate was handed over, the latest first: the log begins after that. */
function eventsBefore(estate: Estate, device: DeviceId, events: readonly SimEvent[]): readonly SimEvent[] {
  const head = { at: estate.startedAt, cause: 'clock', device } as const;
  const has = (...kinds: readonly SimEvent['kind'][]) => events.some(({ kind }) => kinds.includes(kind));
  const last = has('deviceEnrolled', 'enrolmentFailed')
    ? 'none'
    : answer(estate, { ask: 'lastEnrolmentEvent', device });
  const error = answer(estate, { ask: 'enrolmentError', device });
  const joinError = has('hybridJoinFailed', 'hybridJoined') ? 'none' : answer(estate, { ask: 'joinError', device });
  const flags = has('clientPolicyReceived') ? 0 : answer(estate, { ask: 'flags', device });
  return [
    ...(last === '76' && error !== 'none' ? [{ ...head, kind: 'enrolmentFailed', is: error } as const] : []),
    ...(last === '75' ? [{ ...head, kind: 'deviceEnrolled' } as const] : []),
    ...(joinError === 'none' ? [] : [{ ...head, kind: 'hybridJoinFailed', is: joinError } as const]),
    ...(flags === 0 ? [] : [{ ...head, kind: 'clientPolicyReceived', flags } as const]),
  ];
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

type Shown = { readonly event: SimEvent; readonly id: string; readonly time: string };

function rowsOf(estate: Estate, { event, id, time }: Shown, lines: readonly LogText[]): readonly Row[] {
  const says = sayEvent(event, estate);
  return lines.map(
    ({ log, line }, index): Row => ({
      id: `${id}-${index}`,
      cells: [
        { kind: 'text', text: time, mono: true, order: event.at },
        { kind: 'text', text: log },
        { kind: 'text', text: line, mono: true },
        { kind: 'text', text: says },
      ],
      actions: [],
    }),
  );
}

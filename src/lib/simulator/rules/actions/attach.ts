/** Tenant attach: which devices the site sends to the admin center, and when they are listed there. */
import { isConfigured } from '../../catalog.ts';
import { never, put } from '../../columns.ts';
import { collectionOf, type Draft, type State } from '../../estate.ts';
import { isAtLeast } from '../site/versions.ts';
import { listedAfter, offboardingTakes, rbacSwitchTakes, uploadEvery } from './attach-table.ts';
import type { ActionError } from './lists.ts';

/** Values of the column `uploaded`. */
const absent = 0;
const sent = 1;
const listed = 2;
const going = 3;

export function isListed(state: State, row: number): boolean {
  return (state.devices.uploaded[row] ?? absent) >= listed;
}

/** Rule `tenant-attach-prerequisites`, as far as an estate may have been handed over without them. */
export function isAttached(state: State): boolean {
  return !isConfigured(state, 'tenantAttach', 'off') && isAtLeast(state.version.is, '2002');
}

/** Rules `tenant-attach-upload`, `tenant-attach-independent`, `tenant-attach-leaves-out`; the site is looked at once. */
export function uploadables(state: State): (row: number) => boolean {
  if (!isAttached(state)) return () => false;
  const { client, distributionPoint, enrolledAt } = state.devices;
  const limit = isConfigured(state, 'tenantAttach', 'collection') ? state.rooms.actions.uploadCollection : 'all';
  const members = limit === undefined || limit === 'all' ? undefined : collectionOf(state, limit)?.member;
  const needsEnrolment = state.belief === 'tenantAttachNeedsEnrolment';
  return (row) => {
    if (client[row] !== 1 || (distributionPoint[row] ?? 0) !== 0) return false;
    if (needsEnrolment && (enrolledAt[row] ?? never) === never) return false;
    return limit === 'all' || (members?.[row] ?? 0) !== 0;
  };
}

/** What is long there when the estate is handed over. */
export function handOverUpload(draft: Draft, row: number): void {
  if (uploadables(draft)(row)) put(draft, 'uploaded', row, listed);
}

/** What the clock alone does: uploads, their lists, the end of an offboarding, roles that begin to count. */
export function passMinute(draft: Draft, at: number): boolean {
  const { tenantAttach, useIntuneRbac } = draft.settings;
  const rolesCount = useIntuneRbac.is === 'on' && at === useIntuneRbac.since + rbacSwitchTakes;
  if (isAttached(draft)) {
    if (at % uploadEvery === 0) upload(draft);
    if (at % uploadEvery === listedAfter) return list(draft) || rolesCount;
  } else if (at === tenantAttach.since + offboardingTakes) return forget(draft) || rolesCount;
  return rolesCount;
}

/** The site sends what has changed since its last upload. */
function upload(draft: Draft): void {
  const isUploadable = uploadables(draft);
  const { uploaded } = draft.devices;
  const size = draft.facts.ids.length;
  for (let row = 0; row < size; row++) {
    const is = uploaded[row] ?? absent;
    const isThere = is === sent || is === listed;
    if (isUploadable(row) === isThere) continue;
    put(draft, 'uploaded', row, isThere ? (is === sent ? absent : going) : is === going ? listed : sent);
  }
}

function list(draft: Draft): boolean {
  let changed = false;
  const { uploaded } = draft.devices;
  for (let row = 0; row < uploaded.length; row++) {
    const is = uploaded[row];
    if (is !== sent && is !== going) continue;
    put(draft, 'uploaded', row, is === sent ? listed : absent);
    changed = true;
  }
  return changed;
}

function forget(draft: Draft): boolean {
  let changed = false;
  for (let row = 0; row < draft.devices.uploaded.length; row++) {
    if (draft.devices.uploaded[row] === absent) continue;
    put(draft, 'uploaded', row, absent);
    changed = true;
  }
  return changed;
}

/** The minute at which the device will be listed, or gone, after the next upload. */
export function nextListing(state: State, row: number): number {
  const is = state.devices.uploaded[row] ?? absent;
  const begun = is === sent || is === going ? state.now : (Math.floor(state.now / uploadEvery) + 1) * uploadEvery;
  const mark = Math.floor(begun / uploadEvery) * uploadEvery + listedAfter;
  return mark > state.now ? mark : mark + uploadEvery;
}

/** What keeps every action on uploaded devices from arriving. Rules `attach-action-mfa`, `attach-action-administration-service`. */
export function attachError(state: State): ActionError {
  if (isConfigured(state, 'administrationService', 'stopped')) return 'administrationServiceStopped';
  return isConfigured(state, 'smsProviderAuthentication', 'windows') ? 'none' : '403';
}

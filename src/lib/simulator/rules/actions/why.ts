/** Why the answers of this room are what they are: first cause first. */
import { branded, type Minute } from '../../../brand.ts';
import { type Chain, cause, configured } from '../../answer.ts';
import { traitOf } from '../../catalog.ts';
import { never } from '../../columns.ts';
import { joinOf } from '../../devices.ts';
import { collectionOf, direct, type State } from '../../estate.ts';
import type { Because } from '../../model.ts';
import { deviceOf } from '../../values.ts';
import { isEnrolled } from '../authority/authority.ts';
import { isAttached, isListed, nextListing, uploadables } from './attach.ts';
import { coexistenceOf, partOn } from './coexistence.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { retiresToday } from './management.ts';
import { retireLimit } from './remote-actions.ts';
import { givenName, nameOf } from './rename.ts';
import { requestsOn } from './requests.ts';
import { whyMayAct } from './why-may-act.ts';
import { whyStands } from './why-stands.ts';
import type { ActionsEstateQuery, ActionsQuery } from './words.ts';

export function whyActions(state: State, row: number, query: ActionsQuery): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  switch (query.ask) {
    case 'mayAct':
      return whyMayAct(state, row, query.action);
    case 'actionState':
    case 'actionError':
      return whyStands(state, row, query.action);
    case 'managementState':
      return [whyEnrolled(state, row, 'management-state'), ...whyRequests(state, row)];
    case 'uploaded':
      return whyUploaded(state, row);
    case 'managedBy':
      return [whyEnrolled(state, row, 'managed-by-column'), ...whyUploaded(state, row)];
    case 'userData': {
      const [first, ...rest] = whyRequests(state, row);
      return first ? [first, ...rest] : whyStands(state, row, 'wipe');
    }
    case 'renamedThrough':
    case 'isNamed': {
      const rule = givenName(state, row)?.by === 'domain' ? 'rename-in-domain' : 'rename-name-rules';
      return [
        cause({ kind: 'joinStateIs', device, join: joinOf(state, row) }, start, 'rename-not-hybrid'),
        cause({ kind: 'deviceNamed', device, name: nameOf(state, row) }, start, rule),
      ];
    }
    case 'diagnosticsKept': {
      const count = diagnosticsOf(state, row);
      return [cause({ kind: 'diagnosticsStored', device, count }, state.now, 'collect-diagnostics-limits')];
    }
    case 'coexistenceState':
      return whyCoexistence(state, row);
    case 'coexistence': {
      const { part } = query;
      const is = partOn(state, row, part);
      const own = cause({ kind: 'coexistencePartIs', device, part, is }, start, 'coexistence-switches-off');
      if (is === 'noClient') return [cause({ kind: 'noClient', device }, start, 'coexistence-switches-off'), own];
      return [whyOtherMdm(state, row, 'coexistence-switches-off'), own];
    }
  }
}

export function whyActionsEstate(state: State, query: ActionsEstateQuery): Chain {
  switch (query.ask) {
    case 'retiresToday':
      return [
        cause({ kind: 'retiresCounted', count: retiresToday(state), limit: retireLimit }, state.now, 'retire-limit'),
      ];
    case 'uploadedDevices': {
      const count = state.facts.ids.reduce((sum, _, row) => sum + Number(isListed(state, row)), 0);
      return [
        configured(state, 'tenantAttach', 'tenant-attach-upload'),
        cause({ kind: 'listedCounted', count }, state.now, 'tenant-attach-upload'),
      ];
    }
    case 'attachRbac':
      return [
        configured(state, 'enforceConfigMgrRbac', 'intune-rbac-two-switches'),
        configured(state, 'useIntuneRbac', 'intune-rbac-two-switches'),
      ];
  }
}

function whyEnrolled(state: State, row: number, rule: string): Because {
  const is = isEnrolled(state, row);
  const since = is ? (state.devices.enrolledAt[row] ?? never) : state.spec.startsAt;
  return cause({ kind: 'enrolled', device: deviceOf(state, row), is }, since, rule);
}

function whyRequests(state: State, row: number): readonly Because[] {
  return requestsOn(state, row).flatMap(({ action }) => whyStands(state, row, action));
}

/** Whether tenant attach takes the device, and when the admin center will show it. */
function whyUploaded(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const is = isListed(state, row);
  const pending =
    isAttached(state) && uploadables(state)(row) !== is
      ? [
          cause(
            { kind: 'uploadPending', device, at: branded<Minute>(nextListing(state, row)), listed: !is },
            state.now,
            'tenant-attach-upload',
          ),
        ]
      : [];
  return [
    configured(state, 'tenantAttach', 'tenant-attach-prerequisites'),
    ...whyLeftOut(state, row),
    cause({ kind: 'listedInAdminCenter', device, is }, state.now, 'tenant-attach-upload'),
    ...pending,
  ];
}

function whyLeftOut(state: State, row: number): readonly Because[] {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const trait = 'distributionPoint';
  if (state.devices.client[row] !== 1) return [cause({ kind: 'noClient', device }, start, 'tenant-attach-upload')];
  const is = traitOf(state, row, trait);
  if (is !== 'no') return [cause({ kind: 'deviceIs', device, trait, is }, start, 'tenant-attach-leaves-out')];
  const { uploadCollection: collection } = state.rooms.actions;
  if (state.settings.tenantAttach.is !== 'collection' || collection === undefined) return [];
  const found = collectionOf(state, collection);
  const cell = found?.member[row] ?? 0;
  const directly = (cell & direct) !== 0;
  const member = { kind: 'member', device, collection, is: cell !== 0, directly } as const;
  return [cause(member, found?.since ?? start, 'tenant-attach-upload')];
}

function whyCoexistence(state: State, row: number): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  const other = whyOtherMdm(state, row, 'coexistence-requirements');
  if (coexistenceOf(state, row) === 'none') return [other];
  const trait = 'ownership';
  return [
    other,
    cause({ kind: 'joinStateIs', device, join: joinOf(state, row) }, start, 'coexistence-requirements'),
    cause({ kind: 'deviceIs', device, trait, is: traitOf(state, row, trait) }, start, 'coexistence-requirements'),
  ];
}

function whyOtherMdm(state: State, row: number, rule: string): Because {
  const trait = 'otherMdm';
  const fact = { kind: 'deviceIs', device: deviceOf(state, row), trait, is: traitOf(state, row, trait) } as const;
  return cause(fact, state.spec.startsAt, rule);
}

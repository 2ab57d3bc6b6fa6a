/** Causes of what simply stands as somebody set it: settings, devices, users, what is delivered. */
import { type Chain, cause, configured } from './answer.ts';
import { deliverableOf, isBroken, meant, takesIn, traitOf } from './catalog.ts';
import type { State } from './estate.ts';
import { type DeviceQuery, type SiteQuery, userProperties } from './model.ts';
import { deviceOf } from './values.ts';

/** The rule behind all of it: a console shows what it was given. */
const rule = 'console-shows-what-was-set';

export function whyStanding(
  state: State,
  query: Extract<SiteQuery, { readonly ask: 'settingIs' | 'userIs' | 'deliverableIs' | 'siteVersion' }>,
): Chain {
  const start = state.spec.startsAt;
  switch (query.ask) {
    case 'settingIs':
      return [configured(state, query.setting, rule)];
    case 'userIs': {
      const { user, property } = query;
      const is = state.users.find(({ id }) => id === user)?.[property] ?? userProperties[property][0];
      return [cause({ kind: 'userIs', user, property, is }, start, rule)];
    }
    case 'deliverableIs': {
      const { deliverable, property } = query;
      const found = deliverableOf(state, deliverable);
      const is = found?.with[property] ?? '';
      return [cause({ kind: 'deliverableIs', deliverable, property, is }, found?.since ?? start, rule)];
    }
    case 'siteVersion':
      return [cause({ kind: 'siteVersionIs', version: state.version.is }, state.version.since, rule)];
  }
}

export function whyAsItIs(
  state: State,
  row: number,
  query: Extract<DeviceQuery, { readonly ask: 'deviceIs' | 'isBroken' | 'isMeantFor' }>,
): Chain {
  const device = deviceOf(state, row);
  const start = state.spec.startsAt;
  switch (query.ask) {
    case 'deviceIs':
      return [
        cause({ kind: 'deviceIs', device, trait: query.trait, is: traitOf(state, row, query.trait) }, start, rule),
      ];
    case 'isBroken':
      return [
        cause({ kind: 'broken', device, fault: query.fault, is: isBroken(state, row, query.fault) }, start, rule),
      ];
    case 'isMeantFor': {
      const deliverable = deliverableOf(state, query.deliverable);
      const by = deliverable && meant(state, deliverable, row);
      const barred = deliverable?.except.find((target) => takesIn(state, target, row));
      const told = by ?? barred;
      const fact = { kind: 'delivered' as const, deliverable: query.deliverable, device, is: by !== undefined };
      return [cause({ ...fact, ...(told === undefined ? {} : { by: told }) }, deliverable?.since ?? start, rule)];
    }
  }
}

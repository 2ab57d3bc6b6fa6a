import { following } from '../../../lib/lesson/figure.ts';
import type { Estate } from '../../../lib/simulator/engine.ts';
import type { Authority, Workload } from '../../../lib/simulator/model.ts';
import { workloads } from '../../../lib/simulator/words.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { mapOf } from '../../../lib/view/estate/map.ts';
import type { MapFigure } from '../../../lib/view/figure-model.ts';
import { authorityLabels, workloadLabels } from '../../../lib/view/labels.ts';
import type { FigureOf } from './kind.ts';
import { carryOut, type Opening, replay } from './run.ts';

/** The map at one moment, and what is other than at the moment before. */
export type MapMoment = {
  readonly label: string;
  readonly clock: string;
  readonly drawn: MapFigure;
  /** Parts, ways and devices that are marked. */
  readonly fresh: ReadonlySet<string>;
  readonly news: readonly string[];
};

/** The map at each moment, one after the other. */
export function mapsOf(opening: Opening, figure: FigureOf<'map'>): readonly MapMoment[] {
  const start = replay(opening, opening.run);
  const estates = following(figure.moments).map((commands) =>
    commands.reduce<Estate>((estate, command) => carryOut(estate, command) ?? estate, start),
  );
  return figure.moments.map(({ label }, index) => {
    const estate = estates[index] ?? start;
    const drawn = mapOf(estate);
    const before = estates[index - 1];
    return {
      label,
      clock: sayMinute(estate.now),
      drawn,
      ...(before ? newsOf(mapOf(before), drawn) : { fresh: new Set(), news: [] }),
    };
  });
}

type News = { readonly fresh: ReadonlySet<string>; readonly news: readonly string[] };

function newsOf(before: MapFigure, after: MapFigure): News {
  const all = [
    versionNews(before, after),
    partNews(before, after),
    placeNews(before, after),
    authorityNews(before, after),
    noteNews(before, after),
  ];
  const ways = wayNews(before, after);
  return {
    fresh: new Set([...all, ways].flatMap(({ fresh }) => [...fresh])),
    news: [...all, ways].flatMap(({ news }) => news),
  };
}

function versionNews({ version }: MapFigure, after: MapFigure): News {
  return {
    fresh: new Set(),
    news: version === after.version ? [] : [`The site is now version ${after.version}, before that ${version}.`],
  };
}

/** Parts that came, went, or say something else; that the clock alone went on is no news. */
function partNews(before: MapFigure, after: MapFigure): News {
  const was = new Map(before.parts.map((part) => [part.id, part]));
  const found = after.parts.flatMap(({ id, label, says, isMissing }) => {
    const old = was.get(id);
    if (!isMissing && (!old || old.isMissing)) return [{ id, says: `New: ${label}, ${says}.` }];
    if (isMissing && old && !old.isMissing) return [{ id, says: `Gone: ${label}.` }];
    if (!old || timeless(old.says) === timeless(says)) return [];
    return [{ id, says: `${label}: ${says}, before that ${old.says}.` }];
  });
  const gone = before.parts.filter(({ id, isMissing }) => !isMissing && after.parts.every((part) => part.id !== id));
  return {
    fresh: new Set(found.map(({ id }) => id)),
    news: [...found.map(({ says }) => says), ...gone.map(({ label }) => `Gone: ${label}.`)],
  };
}

function timeless(text: string): string {
  return text.replace(/\d{1,2}:\d{2}/, '');
}

/** Ways that there were none before. What travels just now is drawn and needs no mark. */
function wayNews(before: MapFigure, after: MapFigure): News {
  const known = new Set(before.channels.map(({ id }) => id));
  const found = after.channels.filter(({ id }) => !known.has(id));
  return {
    fresh: new Set(found.map(({ id }) => id)),
    news: found.map(({ label }) => `A way: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`),
  };
}

function placeNews(before: MapFigure, after: MapFigure): News {
  const was = new Map(before.places.flatMap(({ id, devices }) => devices.map(({ device }) => [device, id])));
  const found = after.places.map(({ id, label, devices }) => ({
    label,
    devices: devices.filter(({ device }) => was.get(device) !== id).map(({ device }) => device),
  }));
  const moved = found.filter(({ devices }) => devices.length > 0);
  return {
    fresh: new Set(moved.flatMap(({ devices }) => devices)),
    news: moved.map(({ label, devices }) => `${label}: ${devices.join(', ')}.`),
  };
}

/** What keeps devices from being enrolled, as the map notes it. */
function noteNews(before: MapFigure, after: MapFigure): News {
  const [was, is] = [before, after].map(({ places }) => places.flatMap(({ notes }) => notes));
  const come = (is ?? []).filter((note) => !was?.includes(note)).map((note) => `${note}.`);
  const gone = (was ?? []).filter((note) => !is?.includes(note)).map((note) => `No longer: ${note}.`);
  return { fresh: new Set(), news: [...come, ...gone] };
}

/** Who decides where somebody else did: one sentence for each authority, with its workloads and devices. */
function authorityNews(before: MapFigure, after: MapFigure): News {
  const was = new Map(before.places.flatMap(({ devices }) => devices.map(({ device, marks }) => [device, marks])));
  const moves = new Map<string, { readonly to: Authority; readonly devices: string[]; readonly moved: Workload[] }>();
  for (const { device, marks } of after.places.flatMap(({ devices }) => devices)) {
    const old = was.get(device);
    for (const to of new Set(marks)) {
      const moved = workloads.filter((_, place) => marks[place] === to && old?.[place] !== to);
      if (!old || moved.length === 0) continue;
      const key = `${to} ${moved.join(' ')}`;
      const known = moves.get(key);
      if (known) known.devices.push(device);
      else moves.set(key, { to, devices: [device], moved });
    }
  }
  const found = [...moves.values()];
  return {
    fresh: new Set(found.flatMap(({ devices }) => devices)),
    news: found.map(({ to, devices, moved }) => {
      const about =
        moved.length === workloads.length
          ? 'All workloads'
          : moved.map((workload) => workloadLabels[workload]).join(', ');
      return `${about}: ${devices.join(', ')} now ${devices.length === 1 ? 'obeys' : 'obey'} ${authorityLabels[to]}.`;
    }),
  };
}

/** A moment that was gone to, what is new there, and what travels. */
export function sayMoment({ label, news, drawn }: MapMoment): string {
  return [`${label}.`, ...news, drawn.says].join(' ');
}

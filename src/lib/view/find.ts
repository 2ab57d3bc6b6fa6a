/** Whatever has a name in an estate, found by a part of it: devices, users, collections, groups, policies, settings, pages. */
import { branded, type DeviceId, type UserId } from '../brand.ts';
import { namesOf } from '../names-of.ts';
import type { Estate } from '../simulator/engine.ts';
import { settings } from '../simulator/model.ts';
import { otherWords } from './find-words.ts';
import { asSearched, fits, type Haystack, haystack, search } from './haystack.ts';
import { consoleLabels } from './labels.ts';
import { deliverableLabels, settingLabels } from './say/rooms.ts';
import { paneOfSetting } from './settings-view.ts';
import { consoleOf, treeOf } from './trees.ts';
import { consoles, type Found, type Thing, things } from './view-model.ts';

const most = 20;
/** Of each kind where nobody says which is meant, so that a thousand devices do not hide the one collection. */
const mostOfEach = 8;

/** At most twenty, the best first. An empty text finds nothing. */
export function find(estate: Estate, text: string, what?: Thing): readonly Found[] {
  const wanted = asSearched(text.trim());
  if (wanted === '' || wanted.includes('\n')) return [];
  const kinds = what === undefined ? things : [what];
  const each = what === undefined ? mostOfEach : most;
  return kinds
    .flatMap((kind) => findOf(estate, kind, wanted, each))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ found }) => found);
}

type Ranked = { readonly found: Found; readonly rank: number };

function findOf(estate: Estate, kind: Thing, wanted: string, each: number): readonly Ranked[] {
  if (kind === 'device') return devices(estate, wanted, each);
  if (kind === 'user') return users(estate, wanted, each);
  const all = named(estate, kind);
  return ranked(haystack(all.map(({ name }) => name)), wanted, each, (place) => all[place]);
}

function ranked(
  hay: Haystack,
  wanted: string,
  each: number,
  at: (place: number) => Found | undefined,
): readonly Ranked[] {
  return search(hay, wanted, each).flatMap(({ place, fit }) => {
    const found = at(place);
    return found ? [{ found, rank: fits.indexOf(fit) }] : [];
  });
}

/** Neither devices nor whose they are change while a lab is played. */
const hays = new WeakMap<readonly string[], Haystack>();

function hayOf(names: readonly string[]): Haystack {
  const known = hays.get(names) ?? haystack(names);
  hays.set(names, known);
  return known;
}

/** By their names, and then by their users. */
function devices(estate: Estate, wanted: string, each: number): readonly Ranked[] {
  const own = ranked(hayOf(estate.devices), wanted, each, (place) => deviceAt(estate, estate.devices[place]));
  const seen = new Set(own.map(({ found }) => found.name));
  const theirs = ranked(hayOf(estate.owners), wanted, each, (place) => deviceAt(estate, estate.devices[place]))
    .filter(({ found }) => !seen.has(found.name))
    .map(({ found, rank }) => ({ found, rank: rank + 0.5 }));
  return [...own, ...theirs].slice(0, each);
}

function deviceAt(estate: Estate, device: DeviceId | undefined): Found | undefined {
  const card = device === undefined ? undefined : estate.device(device);
  return (
    card && {
      what: 'device',
      name: card.id,
      about: `${card.user}, ${card.department}`,
      pane: { kind: 'device', device: card.id },
    }
  );
}

/** Those whose devices are here, each once; who has none is in the estate's own list. */
const ownersOnce = new WeakMap<readonly string[], readonly string[]>();

function users(estate: Estate, wanted: string, each: number): readonly Ranked[] {
  const owners = ownersOnce.get(estate.owners) ?? [...new Set(estate.owners)].filter((name) => name !== '');
  ownersOnce.set(estate.owners, owners);
  const found = ranked(hayOf(owners), wanted, each, (place) => userCalled(owners[place]));
  const seen = new Set(found.map(({ found: { name } }) => name));
  const listed = estate.users.map(({ id }) => id);
  const others = ranked(haystack(listed), wanted, each, (place) => userCalled(listed[place]));
  return [...found, ...others.filter(({ found: { name } }) => !seen.has(name))];
}

function userCalled(name: string | undefined): Found | undefined {
  if (name === undefined) return undefined;
  const user = branded<UserId>(name);
  return { what: 'user', name, about: 'User', pane: { kind: 'user', of: 'entra', user } };
}

function named(estate: Estate, kind: Exclude<Thing, 'device' | 'user'>): readonly Found[] {
  switch (kind) {
    case 'collection':
      return estate.collections.map(({ id, name, count }) => ({
        what: kind,
        name,
        about: `Collection of ${count.toLocaleString('en-GB')}`,
        pane: { kind: 'collection', collection: id },
      }));
    case 'group':
      return estate.groups.map(({ id, name, of }) => ({
        what: kind,
        name,
        about: `Group of ${of}`,
        pane: { kind: 'group', group: id },
      }));
    case 'deliverable':
      return estate.deliverables.map(({ id, name, kind: type }) => ({
        what: kind,
        name,
        about: deliverableLabels[type].label,
        pane: { kind: 'deliverable', deliverable: id },
      }));
    case 'setting':
      return namesOf(settings).flatMap((setting): readonly Found[] => {
        const pane = paneOfSetting(setting);
        const about = pane && `Setting in ${consoleLabels[consoleOf(pane, estate)]}`;
        return pane && about ? [{ what: kind, name: settingLabels[setting].label, about, pane }] : [];
      });
    case 'page':
      return [
        ...consoles.flatMap((console) =>
          treeOf(console, { kind: 'map' }).map(({ pane, label }): Found => {
            return { what: kind, name: label, about: `Page of ${consoleLabels[console]}`, pane };
          }),
        ),
        ...otherWords(estate).map((word): Found => ({ what: kind, ...word })),
      ];
  }
}

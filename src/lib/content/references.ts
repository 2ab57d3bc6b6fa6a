import type { Coverage, Module } from './course.ts';
import type { Entries, Entry, Report } from './entry.ts';
import { reporter } from './entry.ts';
import { estateNames } from './estate-names.ts';
import { checkId, checkOnce, type Known } from './known.ts';
import type { Mistake } from './mistake.ts';
import { checkEstate } from './references-estate.ts';
import { checkItem } from './references-item.ts';
import { checkLab } from './references-lab.ts';
import { checkLesson } from './references-lesson.ts';
import { checkTable } from './references-table.ts';
import { suggestion } from './spelling.ts';

/** Follows every id that an entry holds and reports those that lead nowhere, stand twice or contradict each other. */
export function checkReferences(entries: Entries): Mistake[] {
  const mistakes: Mistake[] = [];
  const names = new Map(entries.estates.map((entry) => [entry.id, estateNames(entry.value)]));
  const known: Known = {
    ids: entries.ids,
    objectives: new Set(entries.modules.flatMap((entry) => entry.value.objectives.map((objective) => objective.id))),
    estate: (id) => names.get(id),
    spec: (id) => entries.estates.find((entry) => entry.id === id)?.value,
    table: (id) => entries.tables.find((entry) => entry.id === id)?.value,
  };
  checkModules(entries, known, mistakes);
  for (const entry of entries.estates) checkEstate(entry.value, reporter(entry, mistakes));
  for (const entry of entries.lessons) checkLesson(entry, entries.lessons, known, mistakes);
  for (const entry of entries.labs) checkLab(entry.value, known, reporter(entry, mistakes));
  for (const entry of entries.items) checkItem(entry.value, known, reporter(entry, mistakes));
  for (const entry of entries.tables) checkTable(entry.value, reporter(entry, mistakes));
  for (const entry of entries.coverage) checkCoverage(entry, known, mistakes);
  for (const entry of entries.checks) checkCheck(entry, known, mistakes);
  return mistakes;
}

function checkModules(entries: Entries, known: Known, mistakes: Mistake[]): void {
  const objectives = new Map<string, Entry<unknown>>();
  for (const entry of entries.modules) {
    const report = reporter(entry, mistakes);
    entry.value.objectives.forEach(({ id }, index) => {
      const first = objectives.get(id);
      if (first !== undefined)
        report(['objectives', index, 'id'], `the objective "${id}" is already in ${first.file}`, 'another id');
      else objectives.set(id, entry);
    });
    entry.value.units.forEach((unit, index) => {
      checkId(unit.lesson, 'lessons', ['units', index, 'lesson'], known, report);
      for (const [at, lab] of unit.labs.entries()) checkId(lab, 'labs', ['units', index, 'labs', at], known, report);
      if (unit.check !== undefined) checkId(unit.check, 'checks', ['units', index, 'check'], known, report);
    });
    if (entry.value.final !== undefined) checkId(entry.value.final, 'checks', ['final'], known, report);
    checkMap(entry, report);
    checkOnce(
      entry.value.units.map((unit) => unit.lesson),
      'lesson',
      (index) => ['units', index, 'lesson'],
      report,
    );
  }
}

/** Every lesson of a module stands once on its map, and no other does. */
function checkMap({ value: { map, units } }: Entry<Module>, report: Report): void {
  if (map === undefined) return;
  const own = units.map(({ lesson }) => lesson);
  for (const [place, lessons] of Object.entries(map))
    for (const [index, id] of lessons.entries())
      if (!own.includes(id))
        report(['map', place, index], `the lesson "${id}" is in no unit of this module`, suggestion(id, own, ''));
  const placed = Object.values(map).flat();
  for (const id of own) {
    const times = placed.filter((one) => one === id).length;
    if (times !== 1) report(['map'], `the lesson "${id}" stands on the map ${times} times`, 'each lesson at one place');
  }
}

function checkCoverage(entry: Entry<Coverage>, known: Known, mistakes: Mistake[]): void {
  const report = reporter(entry, mistakes);
  checkOnce(
    entry.value.facts.map(({ id }) => id),
    'fact',
    (index) => ['facts', index, 'id'],
    report,
  );
  for (const [at, fact] of entry.value.facts.entries())
    for (const collection of ['lessons', 'items', 'labs'] as const)
      for (const [index, id] of fact[collection].entries())
        checkId(id, collection, ['facts', at, collection, index], known, report);
}

function checkCheck(entry: Entries['checks'][number], known: Known, mistakes: Mistake[]): void {
  const report = reporter(entry, mistakes);
  for (const [index, id] of entry.value.lessons.entries()) checkId(id, 'lessons', ['lessons', index], known, report);
  for (const [index, id] of entry.value.items.entries()) checkId(id, 'items', ['items', index], known, report);
  checkOnce(entry.value.items, 'item', (index) => ['items', index], report);
  const { draw } = entry.value;
  if (draw === undefined) return;
  for (const [index, id] of draw.from.entries()) checkId(id, 'checks', ['draw', 'from', index], known, report);
  if (draw.own > draw.count) report(['draw', 'own'], 'more own items than items', `${draw.count} or fewer`);
}

import type { LessonEntry, Report } from './entry.ts';
import { reporter } from './entry.ts';
import { checkId, checkObjective, checkOnce, type Known } from './known.ts';
import { lessonComponents, type Placed } from './lesson-body.ts';
import type { Mistake, Position } from './mistake.ts';
import { checkCondition, checkSituation } from './references-estate.ts';
import { checkFigure } from './references-figure.ts';
import type { Collection } from './schemas.ts';
import { suggestion } from './spelling.ts';

const linkKinds: ReadonlyMap<string, Collection> = new Map([
  ['lesson', 'lessons'],
  ['lab', 'labs'],
  ['check', 'checks'],
  ['term', 'terms'],
]);
const placedFrom: ReadonlyMap<string, Collection> = new Map([
  ['Ask', 'items'],
  ['Term', 'terms'],
  ['Check', 'checks'],
  ['Lab', 'labs'],
  ['CourseMap', 'modules'],
]);

/** Checks a lesson: its objectives, claims and figures, and every component and link of its text. */
export function checkLesson(
  entry: LessonEntry,
  lessons: readonly LessonEntry[],
  known: Known,
  mistakes: Mistake[],
): void {
  const lesson = entry.value;
  const report = reporter(entry, mistakes);
  for (const [index, id] of lesson.objectives.entries()) checkObjective(id, ['objectives', index], known, report);
  checkOnce(
    lesson.sources.map((source) => source.url),
    'source',
    (index) => ['sources', index, 'url'],
    report,
  );
  for (const [id, claim] of Object.entries(lesson.claims)) {
    const names = checkSituation(claim, ['claims', id], known, report);
    if (names !== undefined) checkCondition(claim.condition, ['claims', id, 'condition'], names, report);
  }
  for (const [id, figure] of Object.entries(lesson.figures)) checkFigure(figure, ['figures', id], known, report);
  checkPlaced(entry, report);
  checkBody(entry, lessons, known, mistakes);
}

/** A claim or figure that is nowhere in the text proves or shows nothing to a reader. */
function checkPlaced(entry: LessonEntry, report: Report): void {
  const placed = (name: string, id: string) =>
    entry.body.components.some((component) => component.name === name && component.id === id);
  for (const id of Object.keys(entry.value.claims))
    if (!placed('Claim', id))
      report(['claims', id], `the claim "${id}" is nowhere in the text`, `<Claim id="${id}">the sentence</Claim>`);
  for (const id of Object.keys(entry.value.figures))
    if (!placed('Figure', id))
      report(['figures', id], `the figure "${id}" is nowhere in the text`, `<Figure id="${id}" />`);
}

function checkBody(entry: LessonEntry, lessons: readonly LessonEntry[], known: Known, mistakes: Mistake[]): void {
  const at =
    ({ line, column }: Position): Report =>
    (_, what, write) =>
      mistakes.push({ file: entry.file, line, column, what, write });
  for (const position of entry.body.code)
    at(position)([], 'a lesson holds no code', 'prose and the components of lessons, which need no import');
  for (const component of entry.body.components) checkComponent(component, entry, known, at(component));
  for (const link of entry.body.links) checkLink(link.to, entry, lessons, known, at(link));
}

function checkComponent({ name, id }: Placed, entry: LessonEntry, known: Known, report: Report): void {
  const attribute = lessonComponents.get(name);
  if (attribute === undefined)
    return report([], `<${name}> is not a component of lessons`, suggestion(name, lessonComponents.keys(), ''));
  if (id === undefined || id === '')
    return report([], `<${name}> does not say what it places`, `<${name} ${attribute}="...">`);
  const collection = placedFrom.get(name);
  if (collection !== undefined) return checkId(id, collection, [], known, report);
  const own = Object.keys(name === 'Claim' ? entry.value.claims : entry.value.figures);
  const noun = name.toLowerCase();
  if (!own.includes(id))
    report([], `the lesson has no ${noun} "${id}"`, suggestion(id, own, `the ${noun} in the fields at the top`));
}

function checkLink(
  to: string,
  entry: LessonEntry,
  lessons: readonly LessonEntry[],
  known: Known,
  report: Report,
): void {
  if (/^(?:https:\/\/|mailto:)/.test(to)) return;
  if (to.startsWith('#')) return checkAnchor(to.slice(1), entry, report);
  const [, kind = '', id = '', , anchor] = /^([a-z]+):([^#]*)(#(.*))?$/.exec(to) ?? [];
  const collection = linkKinds.get(kind);
  if (collection === undefined)
    return report(
      [],
      `"${to}" is no link by id`,
      `one of ${[...linkKinds.keys()].map((known) => `${known}:id`).join(', ')}, or an https address`,
    );
  if (!known.ids[collection].has(id)) {
    const near = suggestion(id, known.ids[collection], `the file ${collection}/${id}`);
    return report(
      [],
      `the link leads nowhere: there is no ${kind} "${id}"`,
      known.ids[collection].has(near) ? `${kind}:${near}` : near,
    );
  }
  if (anchor === undefined) return;
  const target = lessons.find((lesson) => lesson.id === id);
  if (kind !== 'lesson') report([], `a link to a ${kind} has no place inside it`, `${kind}:${id}`);
  else if (target !== undefined) checkAnchor(anchor, target, report);
}

function checkAnchor(anchor: string, target: LessonEntry, report: Report): void {
  if (!target.body.anchors.has(anchor))
    report(
      [],
      `the lesson "${target.id}" has no heading "#${anchor}"`,
      `#${suggestion(anchor, target.body.anchors, '')}`,
    );
}

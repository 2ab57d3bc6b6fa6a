import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { version } from '../../../package.json';
import { readBody } from '../../lib/content/lesson-body.ts';
import { href } from '../../lib/href.ts';
import { type ActivityFacts, checkFacts, factsPrint, labFacts, lessonFacts } from '../../lib/stores/course-standing.ts';
import type { CourseStep } from './follow-progress.ts';
import { kindLabel } from './kind-label.ts';

/** One thing to do: a lesson, a lab or a check. `id` is also its address for `href`. */
export type Activity = {
  readonly id: string;
  readonly kind: 'lesson' | 'lab' | 'check';
  readonly title: string;
  readonly minutes: number;
  readonly href: string;
  readonly facts: ActivityFacts;
};
export type OutlineUnit = {
  readonly number: number;
  readonly title: string;
  readonly outcome: string;
  readonly activities: readonly Activity[];
};
export type Outline = {
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: string;
  readonly units: readonly OutlineUnit[];
  readonly activities: readonly Activity[];
  /** The check over the whole course, at its end. */
  readonly final: Activity | undefined;
  /** What a page fetches to say how the learner stands, and where it lies. */
  readonly steps: readonly CourseStep[];
  readonly address: string;
};

function activity(facts: ActivityFacts, title: string, minutes: number): Activity {
  return { id: facts.id, kind: facts.kind, title, minutes, href: href(facts.id), facts };
}

/** The items that a lesson asks before reading on, in the order in which they stand. */
function prompts(body: string): readonly string[] {
  return readBody(body, 0).components.flatMap(({ name, id }) => (name === 'Ask' && id !== undefined ? [id] : []));
}

async function lab(id: string): Promise<readonly Activity[]> {
  const entry = await getEntry('labs', id);
  return entry ? [activity(labFacts(entry.data), entry.data.title, entry.data.takes)] : [];
}

async function check(id: string): Promise<readonly Activity[]> {
  const entry = await getEntry('checks', id);
  if (!entry) return [];
  const items = (await getCollection('items')).map(({ data }) => data);
  const checks = (await getCollection('checks')).map(({ data }) => data);
  const facts = checkFacts(entry.data, items, checks);
  return [activity(facts, entry.data.title, entry.data.takes)];
}

async function outlineUnit(
  unit: CollectionEntry<'modules'>['data']['units'][number],
  number: number,
): Promise<OutlineUnit> {
  const lesson = await getEntry('lessons', unit.lesson);
  if (!lesson) throw new Error(`No lesson has the id “${unit.lesson}”`);
  const labs = await Promise.all(unit.labs.map(lab));
  const own = activity(lessonFacts(lesson.id, prompts(lesson.body ?? '')), lesson.data.title, lesson.data.minutes);
  return {
    number,
    title: lesson.data.title,
    outcome: lesson.data.outcome,
    activities: [own, ...labs.flat(), ...(unit.check ? await check(unit.check) : [])],
  };
}

let known: Promise<Outline> | undefined;

async function makeOutline(): Promise<Outline> {
  const modules = await getCollection('modules');
  const units = await Promise.all(
    modules.flatMap(({ data }) => data.units).map((unit, index) => outlineUnit(unit, index + 1)),
  );
  const ends = modules.flatMap(({ data }) => data.final ?? []);
  const [final] = (await Promise.all(ends.map(check))).flat();
  const activities = [...units.flatMap((unit) => unit.activities), ...(final ? [final] : [])];
  const steps = activities.map(({ facts, kind, title, minutes, href: to }) => ({
    facts,
    href: to,
    says: `${kindLabel(kind)}: ${title}, ${minutes} minutes`,
  }));
  return {
    version,
    title: modules[0]?.data.title ?? '',
    summary: modules[0]?.data.summary ?? '',
    audience: modules[0]?.data.audience ?? '',
    units,
    activities,
    final,
    steps,
    address: `${import.meta.env.BASE_URL}/course.json?v=${factsPrint(steps.map(({ facts }) => facts))}`.replace(
      '//',
      '/',
    ),
  };
}

/** The course in the order in which it is taken, with every address: what navigation, home and progress draw. */
export function readOutline(): Promise<Outline> {
  if (import.meta.env.DEV) return makeOutline();
  known ??= makeOutline();
  return known;
}

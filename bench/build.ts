import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Group, median, rounded } from './measure.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const root = join(import.meta.dirname, '..');

/** Copies the course's first lesson until there are `count` more, each a unit of its own, and none with a lab or a check. */
function multiplyLessons({ folder }: Workspace, count: number): void {
  const lessons = join(folder, 'src/content/lessons');
  const modules = join(folder, 'src/content/modules');
  const model = readdirSync(lessons).find((name) => name.endsWith('.mdx'));
  const course = readdirSync(modules).find((name) => name.endsWith('.yaml'));
  if (model === undefined || course === undefined) throw new Error('There is no lesson and module to copy');
  const text = readFileSync(join(lessons, model), 'utf8').replace(/^<(Lab|Check)\b[^>]*\/>\s*$/gm, '');
  const document = parseDocument(readFileSync(join(modules, course), 'utf8'));
  for (let number = 1; number <= count; number++) {
    const id = `bench-${String(number).padStart(3, '0')}`;
    writeFileSync(join(lessons, `${id}.mdx`), text.replace(/^title: .*$/m, `title: Lesson ${number} of the bench`));
    document.addIn(['units'], { lesson: id, labs: [] });
  }
  writeFileSync(join(modules, course), document.toString());
}

function timed(count: number, n: number): number {
  const workspace = openWorkspace(root);
  try {
    const before = readdirSync(join(workspace.folder, 'src/content/lessons')).length;
    multiplyLessons(workspace, count);
    const seconds = median(Array.from({ length: n }, () => workspace.build()));
    const built = readdirSync(join(workspace.folder, 'dist/lesson')).length;
    if (built !== before + count) throw new Error(`${built} lessons were built, not ${before + count}`);
    return seconds;
  } finally {
    workspace.remove();
  }
}

/** Wall time of a cold build: of the course as it is, and with 200 more lessons as long as its first. */
export const build: Group = {
  names: ['build.course', 'build.200-lessons'],
  *take(wanted) {
    if (wanted('build.course')) yield { measure: 'build.course', value: rounded(timed(0, 3)), unit: 's', n: 3 };
    if (wanted('build.200-lessons')) {
      yield { measure: 'build.200-lessons', value: rounded(timed(200, 1)), unit: 's', n: 1 };
    }
  },
};

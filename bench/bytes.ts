import { join } from 'node:path';
import { readBuild } from '../test/dist/site.ts';
import type { Group, Measure } from './measure.ts';
import { weigh } from './page-weight.ts';
import { openWorkspace } from './workspace.ts';

const kinds = [
  { kind: 'home', of: /^index\.html$/ },
  { kind: 'lesson', of: /^lesson\// },
  { kind: 'lab', of: /^lab\// },
  { kind: 'check', of: /^check\// },
];

/** Gzipped bytes of HTML, and of script at opening, of the heaviest page of each kind. */
export const bytes: Group = {
  names: kinds.flatMap(({ kind }) => [`bytes.html.${kind}`, `bytes.script.${kind}`]),
  *take(wanted): Generator<Measure> {
    const workspace = openWorkspace(join(import.meta.dirname, '..'));
    try {
      workspace.build();
      const built = readBuild(join(workspace.folder, 'dist'), '/');
      for (const { kind, of } of kinds) {
        const weights = built.pages.filter(({ file }) => of.test(file)).map((page) => weigh(built, page));
        if (weights.length === 0) throw new Error(`The build holds no page of the kind ${kind}`);
        for (const part of ['html', 'script'] as const) {
          const measure = `bytes.${part}.${kind}`;
          const value = Math.max(...weights.map((weight) => weight[part]));
          if (wanted(measure)) yield { measure, value, unit: 'bytes', n: weights.length };
        }
      }
    } finally {
      workspace.remove();
    }
  },
};

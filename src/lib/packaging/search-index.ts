import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { pageKind, passedOver, toIndex } from './search-pages.ts';

/** What Pagefind writes beside the index for pages that it draws itself. */
const unneeded = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Makes the index of the built site: lessons, labs, terms, tools and sheets, and nothing of checks, whose keys are nobody's to find. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: [...passedOver] });
        if (!index) throw new Error(`Search: ${errors.join('; ')}`);
        let pages = 0;
        for (const file of htmlFiles(root)) {
          const kind = pageKind(file);
          if (kind === undefined) continue;
          const content = toIndex(readFileSync(join(root, file), 'utf8'), kind);
          const made = await index.addHTMLFile({ sourcePath: file, content });
          if (made.errors.length > 0) throw new Error(`Search: ${file}: ${made.errors.join('; ')}`);
          pages += 1;
        }
        const outputPath = join(root, 'pagefind');
        const written = await index.writeFiles({ outputPath });
        if (written.errors.length > 0) throw new Error(`Search: ${written.errors.join('; ')}`);
        await close();
        for (const file of readdirSync(outputPath)) if (unneeded.test(file)) rmSync(join(outputPath, file));
        logger.info(`Search finds ${pages} pages.`);
      },
    },
  };
}

function htmlFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();
}

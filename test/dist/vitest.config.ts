import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests over what was built: dist/ and the two builds that `npm test` makes beside it in .build/.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/dist/**/*.test.ts', 'test/budgets.test.ts'], environment: 'node' },
});

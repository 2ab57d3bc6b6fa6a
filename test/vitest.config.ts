import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

// Unit tests and laws. What reads the built site has a configuration of its own in test/dist/, browsers in playwright.config.ts.
export default getViteConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/dist/**', 'test/e2e/**', 'test/budgets.test.ts'],
    environment: 'node',
    // Laws and proofs play whole labs: a slow or busy machine is not a failure.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});

import { once } from 'node:events';
import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchOptions, thisMachine } from '../scripts/browser.mjs';

/** A port that nobody uses; the workers read this file too, and must get the same one. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? String(address.port) : '4399';
}
process.env['E2E_PORT'] ??= await freePort();
process.env['E2E_TRAINING_PORT'] ??= await freePort();
const port = process.env['E2E_PORT'];
const trainingPort = process.env['E2E_TRAINING_PORT'];

// Over the built sites (`npm run test:e2e` builds them first), served as any static host would.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    launchOptions: launchOptions(findBrowser(thisMachine())),
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
  },
  webServer: [
    {
      command: 'node scripts/serve.mjs dist',
      cwd: '..',
      env: { PORT: port, BASE: '/' },
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: 'node scripts/serve.mjs .build/training',
      cwd: '..',
      env: { PORT: trainingPort, BASE: '/training/' },
      port: Number(trainingPort),
      reuseExistingServer: false,
    },
  ],
});

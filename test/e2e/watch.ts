import type { Page } from '@playwright/test';

/** Notes all that a page must never do: say something in the console, break the policy, miss a file, ask another origin. */
export async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const noted: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noted.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => noted.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => noted.push(`failed: ${request.url()} (${request.failure()?.errorText})`));
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (['http:', 'https:', 'ws:'].includes(protocol) && asked !== origin) noted.push(`foreign: ${request.url()}`);
  });
  await page.exposeFunction('noteViolation', (what: string) => noted.push(`policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const note: unknown = Reflect.get(window, 'noteViolation');
      if (typeof note === 'function') note(`${violatedDirective} ${blockedURI}`);
    });
  });
  return noted;
}

import { describe, expect, test } from 'vitest';
import { findBrowser, launchOptions, usualPlaces } from '../../scripts/browser.mjs';

type Told = { readonly ran: string[]; readonly said: string[] };
type Setting = {
  readonly files?: readonly string[];
  readonly platform?: string;
  readonly env?: Record<string, string>;
  readonly isRoot?: boolean;
  /** Commands that bring a file, by the word that they contain. */
  readonly brings?: Record<string, string>;
};

const own = '/cache/chromium-1/chrome-linux64/chrome';
const shell = '/cache/chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell';

function machine(setting: Setting, told: Told = { ran: [], said: [] }) {
  const files = new Set(setting.files);
  return {
    platform: setting.platform ?? 'linux',
    env: setting.env ?? {},
    isRoot: setting.isRoot ?? false,
    exists: (file: string) => files.has(file),
    runs: (command: readonly string[]) => {
      const line = command.join(' ');
      told.ran.push(line);
      for (const [word, file] of Object.entries(setting.brings ?? {})) if (line.includes(word)) files.add(file);
      return true;
    },
    playwrightsOwn: () => [own, shell],
    say: (line: string) => told.said.push(line),
  };
}

describe('a Chromium is found', () => {
  test.each<[string, Setting, string]>([
    [
      '$CHROMIUM before all',
      { env: { CHROMIUM: '/my/chrome' }, files: ['/my/chrome', own, '/usr/bin/chromium'] },
      '/my/chrome',
    ],
    ['then Playwright’s own', { files: [own, '/usr/bin/chromium'] }, own],
    ['or its windowless one', { files: [shell, '/usr/bin/chromium'] }, shell],
    ['then Debian’s', { files: ['/usr/bin/chromium', '/usr/bin/google-chrome'] }, '/usr/bin/chromium'],
    ['or Google’s', { files: ['/usr/bin/google-chrome-stable'] }, '/usr/bin/google-chrome-stable'],
    [
      'on macOS',
      {
        platform: 'darwin',
        env: { HOME: '/Users/a' },
        files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'on Windows, where Edge is always there',
      {
        platform: 'win32',
        env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
        files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['by fetching one', { brings: { 'install chromium --only-shell': shell } }, shell],
    [
      'by apt-get as root, where fetching fails',
      { isRoot: true, files: ['/usr/bin/apt-get'], brings: { 'apt-get install': '/usr/bin/chromium' } },
      '/usr/bin/chromium',
    ],
  ])('%s', (_, setting, found) => {
    expect(findBrowser(machine(setting))).toBe(found);
  });
});

test('the list of packages is fetched before the package', () => {
  const told: Told = { ran: [], said: [] };
  const setting = { isRoot: true, files: ['/usr/bin/apt-get'], brings: { 'apt-get install': '/usr/bin/chromium' } };
  findBrowser(machine(setting, told));
  expect(told.ran.filter((line) => line.startsWith('apt-get'))).toEqual([
    'apt-get update',
    'apt-get install --yes --no-install-recommends chromium',
  ]);
});

test('a browser that is there costs no command', () => {
  const told: Told = { ran: [], said: [] };
  findBrowser(machine({ files: ['/usr/bin/chromium'] }, told));
  expect(told).toEqual({ ran: [], said: [] });
});

test('a wrong $CHROMIUM is told, not passed over', () => {
  const setting = { env: { CHROMIUM: '/gone/chrome' }, files: ['/usr/bin/chromium'] };
  expect(() => findBrowser(machine(setting))).toThrow('CHROMIUM is set to /gone/chrome, and there is no such file');
});

test('without any way to one, the message says what to install', () => {
  expect(() => findBrowser(machine({}))).toThrow(
    /Install Chromium, Google Chrome or Microsoft Edge .* run the same command again/,
  );
});

test('apt-get is left alone by who is not root', () => {
  const told: Told = { ran: [], said: [] };
  expect(() => findBrowser(machine({ files: ['/usr/bin/apt-get'] }, told))).toThrow();
  expect(told.ran.filter((line) => line.startsWith('apt-get'))).toEqual([]);
});

test('a user folder that Windows does not name is not searched', () => {
  expect(usualPlaces({ platform: 'win32', env: {} })).toEqual([]);
});

test('the browser is told to keep to itself', () => {
  expect(launchOptions('/usr/bin/chromium').args).toEqual(
    expect.arrayContaining(['--disable-background-networking', '--no-first-run']),
  );
});

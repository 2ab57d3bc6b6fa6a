/**
 * Finds a Chromium for the browser tests and the bench, and fetches one where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const fiveMinutes = 300_000;

/**
 * The machine as the search sees it: a test hands in another one.
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} exists
 * @property {(command: readonly string[], limit: number) => boolean} runs whether the command ended well within `limit` milliseconds
 * @property {() => readonly string[]} playwrightsOwn where Playwright keeps its own Chromium, there or not
 * @property {(line: string) => void} say
 */

/**
 * Where Chrome, Chromium and Edge are usually installed.
 * @param {Pick<Machine, 'platform' | 'env'>} machine
 */
export function usualPlaces({ platform, env }) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);
    return ['/Applications', `${env['HOME']}/Applications`].flatMap((folder) => apps.map((app) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders.flatMap((folder) => (folder === undefined ? [] : apps.map((app) => `${folder}\\${app}`)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const opt = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
  return [...['/usr/bin', '/usr/local/bin'].flatMap((folder) => names.map((name) => `${folder}/${name}`)), ...opt];
}

/**
 * @param {Machine} machine
 * @returns {string | undefined}
 */
function present(machine) {
  return [...machine.playwrightsOwn(), ...usualPlaces(machine)].find((file) => machine.exists(file));
}

/**
 * The path of a Chromium, in this order: $CHROMIUM; Playwright's own; an installed one; a fresh one of Playwright's; Debian's by
 * apt-get as root. Throws an Error whose message says what to install. Never returns without a browser.
 * @param {Machine} machine
 * @returns {string}
 */
export function findBrowser(machine) {
  const told = machine.env['CHROMIUM'];
  if (told !== undefined && told !== '') {
    if (machine.exists(told)) return told;
    throw new Error(
      `CHROMIUM is set to ${told}, and there is no such file. Set it to a Chromium or Chrome program, or unset it.`,
    );
  }
  const there = present(machine);
  if (there !== undefined) return there;
  machine.say('No Chromium, Chrome or Edge found: fetching Playwright’s own (five minutes at most).');
  const playwright = [process.execPath, path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')];
  machine.runs([...playwright, 'install', 'chromium', '--only-shell'], fiveMinutes);
  const fetched = present(machine);
  if (fetched !== undefined) return fetched;
  if (machine.isRoot && machine.exists('/usr/bin/apt-get')) {
    machine.say('That did not work: installing Debian’s chromium with apt-get.');
    machine.runs(['apt-get', 'update'], fiveMinutes);
    machine.runs(['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'], fiveMinutes);
    const installed = present(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be found or fetched. Install Chromium, Google Chrome or Microsoft Edge (Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM to the path of one, and run the same command again.',
  );
}

/** Where Playwright keeps its Chromium and, beside it, the smaller one that only works without a window. */
function playwrightsOwn() {
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const asked = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  const full = asked.stdout?.trim() ?? '';
  const folder = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(full);
  if (folder === null) return [];
  const shell = path.join(String(folder[1]), `chromium_headless_shell-${folder[2]}`);
  const builds = existsSync(shell) ? readdirSync(shell) : [];
  const names = ['chrome-headless-shell', 'chrome-headless-shell.exe', 'headless_shell'];
  return [full, ...builds.flatMap((build) => names.map((name) => path.join(shell, build, name)))];
}

/** @returns {Machine} */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    runs: ([file, ...args], limit) =>
      spawnSync(String(file), args, {
        stdio: ['ignore', 2, 2],
        timeout: limit,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
    playwrightsOwn,
    say: (line) => console.error(line),
  };
}

/**
 * How to start a browser so that it keeps to itself; as root it must also do without its sandbox.
 * @param {string} executablePath
 */
export function launchOptions(executablePath) {
  const quiet = [
    '--disable-background-networking',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
  ];
  return { executablePath, args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet };
}

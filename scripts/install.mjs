/**
 * Installs what a lock file says, once.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** A failure that the person at the keyboard can do something about; its message says what. */
export class SetupProblem extends Error {}

/**
 * What an install is worth: the lock file's contents and the machine it was made for. File times say nothing after a clone.
 * @param {string} folder
 */
function wanted(folder) {
  const lock = readFileSync(path.join(folder, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

/** @param {string} folder */
function stampOf(folder) {
  return path.join(folder, 'node_modules', '.installed-from');
}

/**
 * Whether the folder's install is whole and made from the lock file as it stands. The stamp is written last, so an install that
 * was cut off never counts.
 * @param {string} folder
 */
export function installed(folder) {
  const stamp = stampOf(folder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted(folder);
}

/**
 * npm as a command: the script of the npm that started us, or that beside our Node, or whatever PATH has.
 * @param {string} node the Node to run it with
 * @returns {[string, ...string[]]}
 */
function npm(node) {
  const beside = path.dirname(process.execPath);
  const scripts = [
    process.env['npm_execpath'] ?? '',
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = scripts.find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file));
  return script === undefined ? ['npm'] : [node, script];
}

/**
 * The sentence for an `npm ci` that failed.
 * @param {string} said what npm wrote
 */
export function installProblem(said) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(said)) {
    return 'The packages could not be fetched: npm cannot reach its registry. Connect to the network (or set the proxy or registry in your .npmrc) and run the same command again. Once installed, nothing more is fetched.';
  }
  if (/ENOSPC/.test(said))
    return 'The disk is full: the install needs about 500 MB. Make room and run the same command again.';
  if (/EACCES|EPERM|EROFS/.test(said))
    return 'npm may not write to this folder. Give your user the right to, and run the same command again.';
  return 'The install failed; npm says why above. Run the same command again once that is mended.';
}

/**
 * @typedef {object} Entry one package of a lock file
 * @property {readonly string[] | string} [os]
 * @property {readonly string[] | string} [cpu]
 * @property {readonly string[] | string} [libc]
 */

/**
 * The packages made for one kind of machine, of all that a lock file names.
 * @param {Readonly<Record<string, Entry>>} packages by their folder
 * @param {{ platform: string, arch: string, libc: string | undefined }} machine
 */
export function madeFor(packages, { platform, arch, libc }) {
  /** @param {readonly string[] | string | undefined} list @param {string | undefined} one */
  const fits = (list, one) => list === undefined || (one !== undefined && [list].flat().includes(one));
  return Object.entries(packages)
    .filter(([, entry]) => entry.os !== undefined || entry.cpu !== undefined)
    .filter(([, entry]) => fits(entry.os, platform) && fits(entry.cpu, arch) && fits(entry.libc, libc))
    .map(([name]) => name);
}

/**
 * What npm left out though this machine needs it: a package for one platform is optional to npm, which passes over it in silence
 * when the network fails.
 * @param {string} folder
 */
function leftOut(folder) {
  const { packages } = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'));
  const report = process.platform === 'linux' ? JSON.parse(JSON.stringify(process.report.getReport())) : undefined;
  const libc = report === undefined ? undefined : report.header?.glibcVersionRuntime ? 'glibc' : 'musl';
  const needed = madeFor(packages, { platform: process.platform, arch: process.arch, libc });
  return needed.filter((name) => !existsSync(path.join(folder, name)));
}

/**
 * Makes sure that `folder/node_modules` is what its lock file says. Throws a SetupProblem where that cannot be done.
 * @param {string} folder
 * @param {{ node: string, env: NodeJS.ProcessEnv }} how
 */
export async function install(folder, { node, env }) {
  if (installed(folder)) return;
  rmSync(stampOf(folder), { force: true });
  const patience = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];
  const command = [...npm(node), 'ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', ...patience];
  const ended = await run(command, { cwd: folder, env, stdout: 'stderr', keep: true }).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    throw new SetupProblem(
      'npm is not installed. It comes with Node: install Node 24 from https://nodejs.org/ and try again.',
    );
  });
  if (ended.code > 128) process.exit(ended.code);
  if (ended.code !== 0) throw new SetupProblem(installProblem(ended.said));
  const lacking = leftOut(folder);
  if (lacking.length > 0) {
    throw new SetupProblem(`npm left out ${lacking.join(', ')}. ${installProblem('ENOTFOUND')}`);
  }
  mkdirSync(path.dirname(stampOf(folder)), { recursive: true }); // npm makes none where there is nothing to install
  writeFileSync(stampOf(folder), wanted(folder));
}

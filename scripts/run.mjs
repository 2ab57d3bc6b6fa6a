/**
 * Runs one command to its end. Signals reach it, and its exit code comes back.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

/**
 * The program behind a name: a tool of this project by its own script file, so that no shell is needed on any platform.
 * @param {string} root the project
 * @param {string} node the Node that runs it
 * @param {string} name `node`, a bin of a package that package.json names, or anything in PATH
 * @returns {[string, ...string[]]} the program and its first arguments
 */
export function program(root, node, name) {
  if (name === 'node') return [node];
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const dependency of Object.keys({ ...own.dependencies, ...own.devDependencies })) {
    const folder = path.join(root, 'node_modules', dependency);
    const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = typeof bin === 'string' ? (path.basename(dependency) === name ? bin : undefined) : bin?.[name];
    if (file !== undefined) return [node, path.join(folder, file)];
  }
  return [name];
}

/**
 * @typedef {object} Started
 * @property {number} code the exit code; 128 and the signal's number where a signal ended it
 * @property {string} said what it wrote to standard error, where that was kept
 */

/**
 * Resolves when the command has ended; rejects only when it cannot be started.
 * @param {readonly string[]} command program and arguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stdout?: 'own' | 'stderr', keep?: boolean }} options `stdout: 'stderr'` keeps our
 *   standard output free for what the user asked for; `keep` also hands back what it wrote to standard error
 * @returns {Promise<Started>}
 */
export function run([file, ...args], { cwd, env, stdout = 'own', keep = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(String(file), args, {
      cwd,
      env,
      stdio: ['inherit', stdout === 'own' ? 1 : 2, keep ? 'pipe' : 2],
    });
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      process.stderr.write(chunk);
    });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      // At a terminal the child has had Ctrl+C already; a second one would mean "now, without cleaning up".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const done = () => {
      for (const signal of signals) process.off(signal, pass);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code, signal) => {
      done();
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), said });
    });
  });
}

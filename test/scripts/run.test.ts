import { expect, test } from 'vitest';
import { program, run } from '../../scripts/run.mjs';

const here = { cwd: process.cwd(), env: process.env };

test('the exit code comes back', async () => {
  expect((await run([process.execPath, '-e', 'process.exit(7)'], here)).code).toBe(7);
});

test('a command that a signal ended reports 128 and the signal', async () => {
  expect((await run([process.execPath, '-e', "process.kill(process.pid, 'SIGTERM')"], here)).code).toBe(143);
});

test('a signal to us reaches the command, which may end in its own way', async () => {
  const script = "process.on('SIGHUP', () => process.exit(9)); setInterval(() => {}, 1000); process.stderr.write('up')";
  const outer = `import { run } from './scripts/run.mjs';
    const ended = run([process.execPath, '-e', ${JSON.stringify(script)}], { cwd: '.', env: process.env });
    setTimeout(() => process.kill(process.pid, 'SIGHUP'), 500);
    process.exitCode = (await ended).code;`;
  expect((await run([process.execPath, '--input-type=module', '-e', outer], here)).code).toBe(9);
}, 20_000);

test('a command that is not there is an error, not a code', async () => {
  await expect(run(['no-such-command-here'], here)).rejects.toThrow('ENOENT');
});

test('what was written to standard error can be kept', async () => {
  const ended = await run([process.execPath, '-e', "console.error('a word')"], { ...here, keep: true });
  expect(ended.said).toBe('a word\n');
});

test('a tool of the project runs by its own script, so that no shell is needed', () => {
  const [node, script] = program(process.cwd(), '/node', 'vitest');
  expect(node).toBe('/node');
  expect(script?.replaceAll('\\', '/')).toMatch(/node_modules\/vitest\/vitest\.mjs$/);
  expect(program(process.cwd(), '/node', 'node')).toEqual(['/node']);
  expect(program(process.cwd(), '/node', 'git')).toEqual(['git']);
});

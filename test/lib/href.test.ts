import { describe, expect, it } from 'vitest';
import { address, internal } from '../../src/lib/href.ts';

describe('address', () => {
  it.each([
    ['home', '/', 'directory', '/'],
    ['home', '/training/', 'directory', '/training/'],
    ['home', '/', 'file', '/index.html'],
    ['record', '/', 'directory', '/record/'],
    ['record', '/training', 'file', '/training/record.html'],
    ['lesson:switching', '/', 'directory', '/lesson/switching/'],
    ['lesson:switching#polls', '/training/', 'directory', '/training/lesson/switching/#polls'],
    ['lab:pilot', '/', 'file', '/lab/pilot.html'],
    ['check:switching', '/training', 'directory', '/training/check/switching/'],
    ['term:workload', '/training/', 'file', '/training/term/workload.html'],
    ['tools', '/', 'file', '/tools.html'],
    ['tool:symptoms', '/training/', 'directory', '/training/tools/symptoms/'],
    ['sheet:errors', '/', 'file', '/sheet/errors.html'],
  ] as const)('of %s under %s as %s is %s', (id, base, format, expected) => {
    expect(address(id, base, format)).toBe(expected);
  });

  it.each(['lesson:', 'lesson', 'module:x', '/lab/pilot/', ''])('refuses “%s”, which names nothing', (id) => {
    expect(() => address(id, '/', 'directory')).toThrow('is no internal address');
  });
});

describe('internal', () => {
  it.each(['home', 'home#way', 'record', 'lab:pilot', 'term:workload'])('knows %s as an id', (id) => {
    expect(internal(id)).toBe(true);
  });

  it.each(['https://learn.microsoft.com/', '#polls', '/lab/pilot/', 'homepage'])('leaves %s alone', (target) => {
    expect(internal(target)).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sayMistakes } from '../lib/content/mistake.ts';
import { readCourse } from '../lib/content/read.ts';
import { readSimFile } from '../lib/content/sim-file.ts';
import { simJsonSchema } from '../lib/content/sim-schema.ts';
import { saySimulated } from './say-simulated.ts';
import { simulate } from './simulate.ts';
import { readArguments, say } from './terminal.ts';

/**
 * `tandem sim FILE [--json] [--strict]`: exit code 2 for bad input, 1 with --strict when a command is rejected.
 * `tandem sim --schema`: the JSON Schema of such a file.
 */
export function simCommand(args: readonly string[]): number {
  if (args.length === 1 && args[0] === '--schema') {
    const names = readCourse(process.cwd()).course.estates.map(({ id }): string => id);
    say(JSON.stringify(simJsonSchema(names), undefined, 2));
    return 0;
  }
  const given = readArguments(args, ['json', 'strict'], 1);
  if (typeof given === 'string') return refuse(given);
  const [file = ''] = given.files;
  const text = textOf(file);
  if (text === undefined)
    return refuse(`${file}: there is no such file that can be read. Write the path of a YAML or JSON file.`);
  const read = readSimFile(file, text, readCourse(process.cwd()).course.estates);
  if (!('sim' in read)) return refuse(sayMistakes(read.mistakes, 'the file'));
  const found = simulate(read.sim, given.flags.has('strict'));
  say(given.flags.has('json') ? JSON.stringify(found, undefined, 2) : saySimulated(found, read.sim.spec));
  return given.flags.has('strict') && found.rejections.length > 0 ? 1 : 0;
}

function textOf(file: string): string | undefined {
  try {
    // npm runs the command from the project's folder and says here where the author stands.
    return readFileSync(path.resolve(process.env['INIT_CWD'] ?? '', file), 'utf8');
  } catch {
    return undefined;
  }
}

function refuse(why: string): number {
  say(why, 'error');
  return 2;
}

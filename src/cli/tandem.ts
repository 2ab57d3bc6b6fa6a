#!/usr/bin/env node
import { fidelityCommand } from './fidelity.ts';
import { proveCommand } from './prove.ts';
import { simCommand } from './sim.ts';
import { say } from './terminal.ts';

const usage = `tandem <command>

  prove [--json]                   prove every lab, item and claim of the course
  sim FILE [--json] [--strict]     run commands on an estate and answer questions about it
  sim --schema                     print the JSON Schema of such a file, for editors
  fidelity [RULE] [--json]         list the rules of the simulator and what it simplifies, or one of them
`;

/** What each command gives back: the exit code. 0 is well, 1 is a proof or a run that failed, 2 is bad input. */
const commands: ReadonlyMap<string, (args: readonly string[]) => number> = new Map([
  ['fidelity', fidelityCommand],
  ['prove', proveCommand],
  ['sim', simCommand],
]);

const [name = '', ...args] = process.argv.slice(2);
const command = args.includes('--help') ? undefined : commands.get(name);
if (command === undefined) {
  const asked = name === '' || name === 'help' || args.includes('--help') || name === '--help';
  say(asked ? usage : `There is no command "${name}".\n\n${usage}`, asked ? 'out' : 'error');
  process.exitCode = asked ? 0 : 2;
} else process.exitCode = command(args);

import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Writes a text and ends the line; synchronous, so that nothing is lost when the process ends on a pipe. */
export function say(text: string, to: 'out' | 'error' = 'out'): void {
  const bytes = Buffer.from(`${text.replace(/\n+$/, '')}\n`);
  for (let written = 0; written < bytes.length; ) written += write(to === 'out' ? 1 : 2, bytes.subarray(written));
}

function write(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    // A full pipe says "try again"; a closed one has no reader left to tell.
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0;
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return bytes.length;
    throw error;
  }
}

/** The flags and file names given to a command, or what is wrong with them in a sentence. */
export function readArguments(
  args: readonly string[],
  flags: readonly string[],
  files: number,
): { readonly flags: ReadonlySet<string>; readonly files: readonly string[] } | string {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]));
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length !== files) return files === 0 ? `Not expected: ${positionals.join(' ')}` : 'Name one file.';
    return { flags: new Set(Object.keys(values)), files: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

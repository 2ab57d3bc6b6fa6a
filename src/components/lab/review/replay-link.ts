import type { RunCode } from '../../../lib/brand.ts';

/** The address of this lab with a run to be replayed: the code stands after `#run=`, so that no server ever sees it. */
export function replayLink(code: RunCode, page: string): string {
  const address = new URL(page);
  address.hash = `run=${code}`;
  return address.href;
}

/** A lab's page without a browser: a Worker in this thread, an address, and what would be fetched. */
import { vi } from 'vitest';
import type { LearningRecord } from '../../../src/lib/record/record.ts';
import { labHost } from '../../../src/lib/stores/lab-host.ts';
import { later } from '../../../src/lib/stores/lab-later.ts';
import type { Pace } from '../../../src/lib/stores/lab-pace.ts';
import type { Ask } from '../../../src/lib/stores/lab-protocol.ts';
import type { LabSession } from '../../../src/lib/stores/lab-session.ts';
import { labSetup } from '../../../src/lib/stores/lab-setup.ts';
import type { fakeDevice } from './fake-device.ts';
import { desk, lab, solution, spec, spoilers } from './lab-fixtures.ts';

export const setup = { ...labSetup(lab, spec), addresses: { spoilers: '/spoilers.json', rules: '/rules.json' } };
/** How the Worker does: it dies at the next request when `broken`; with a `pace` of its own it says how far it is at each slice. */
export const worker: { broken: boolean; pace: Pace | undefined } = { broken: false, pace: undefined };

/** A Worker in this thread. */
class FakeWorker {
  readonly #host = labHost(async () => later, worker.pace);
  readonly #fails: ((event: { message: string }) => void)[] = [];
  addEventListener(kind: string, listener: (event: { message: string }) => void): void {
    if (kind === 'error') this.#fails.push(listener);
  }
  postMessage(request: Ask, [reply]: readonly MessagePort[]): void {
    if (worker.broken) for (const fail of this.#fails) fail({ message: '' });
    else this.#host.hear(structuredClone(request), (answer) => reply?.postMessage(answer));
  }
  terminate(): void {}
}

/** A page of its own before each test: its Worker, its address, what it fetches. */
export function freshPage(): void {
  worker.broken = false;
  worker.pace = undefined;
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { hash: '', pathname: '/lab/finance-pilot/', search: '' });
  vi.stubGlobal('history', {
    replaceState: (_: unknown, __: string, path: string) =>
      vi.stubGlobal('location', { hash: '', pathname: path, search: '' }),
  });
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address === '/rules.json' ? { 'three-positions': 'https://example.org/rule' } : [spoilers]),
  );
}

export async function opened(): Promise<LabSession> {
  const { openLab } = await import('../../../src/lib/stores/lab.ts');
  const session = openLab(setup);
  await vi.waitUntil(() => session.$state.get().kind !== 'opening');
  return session;
}
export function records(device: ReturnType<typeof fakeDevice>): readonly LearningRecord[] {
  return [...device.kept].flatMap(([key, text]) => (key.startsWith('tandem:record:') ? [JSON.parse(text)] : []));
}
export async function play(session: LabSession, commands = solution): Promise<void> {
  for (const { kind, ...fill } of commands)
    if (kind === 'wait' && 'minutes' in fill) await session.wait(fill.minutes);
    else await session.send({ id: 'any', label: 'any', kind, fill, inputs: [] }, {});
}
export function codeOf(commands = solution): string {
  const one = desk();
  one.open();
  one.give(...commands);
  return one.now().code;
}

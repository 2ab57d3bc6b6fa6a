/** The line to the lab's Worker: each request brings the channel on which it is answered. */
import type { AnswerTo, Ask, Snapshot } from './lab-protocol.ts';

export type LabPort = {
  /** Resolves with the answer; rejects when the lab has failed. */
  ask<K extends Ask['ask']>(request: Extract<Ask, { ask: K }> | (Ask & { ask: K })): Promise<AnswerTo[K]>;
  close(): void;
};
type Ears = { readonly onSnapshot: (snapshot: Snapshot) => void; readonly onFailure: (why: string) => void };

/** Opens the Worker. `onSnapshot` hears of every reply before its promise resolves, `onFailure` of a lab that has stopped. */
export function openPort(ears: Ears): LabPort {
  const worker = new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' });
  const port = overPort((request, reply) => worker.postMessage(request, [reply]), ears);
  worker.addEventListener('error', ({ message }) => port.fail(message || 'Its Worker did not start.'));
  return { ask: port.ask, close: () => worker.terminate() };
}

/** The same over any way to post: tests bring their own. */
export function overPort(
  post: (request: Ask, reply: MessagePort) => void,
  { onSnapshot, onFailure }: Ears,
): Pick<LabPort, 'ask'> & { fail(why: string): void } {
  const waiting = new Set<(error: Error) => void>();
  return {
    fail(why) {
      for (const reject of waiting) reject(new Error(why));
      waiting.clear();
      onFailure(why);
    },
    ask: (request) =>
      new Promise((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        waiting.add(reject);
        port1.onmessage = ({ data }) => {
          port1.close();
          waiting.delete(reject);
          if (data.kind === 'failed') {
            onFailure(data.why);
            reject(new Error(data.why));
            return;
          }
          onSnapshot(data.snapshot);
          resolve(data.answer);
        };
        post(request, port2);
      }),
  };
}

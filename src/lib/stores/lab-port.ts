/** The line to the lab's Worker: each request brings the channel on which it is answered. */
import type { AnswerTo, Ask, Reply, Snapshot, Span } from './lab-protocol.ts';

export type LabPort = {
  /** Resolves with the answer; rejects where there is none, and when the lab has failed. */
  ask<K extends Ask['ask']>(request: Extract<Ask, { ask: K }> | (Ask & { ask: K })): Promise<AnswerTo[K]>;
  close(): void;
};
type Ears = {
  readonly onSnapshot: (snapshot: Snapshot) => void;
  readonly onFailure: (why: string) => void;
  /** Long work is under way; `undefined` when it is over. */
  readonly onProgress?: (span: Span | undefined) => void;
};

/** A Worker that says nothing for so long, asked and not at rest, is taken for dead. */
const tick = 5_000;
const mostTicks = 12;

/** Opens the Worker. `onSnapshot` hears of every reply before its promise resolves, `onFailure` of a lab that has stopped. */
export function openPort(ears: Ears): LabPort {
  const worker = new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' });
  const port = overPort((request, reply) => worker.postMessage(request, [reply]), ears);
  worker.addEventListener('error', ({ message }) => port.fail(message || 'Its Worker did not start.'));
  worker.addEventListener('messageerror', () => port.fail('Its Worker could not read what it was asked.'));
  return {
    ask: port.ask,
    close() {
      port.close();
      worker.terminate();
    },
  };
}

/** The same over any way to post: tests bring their own. */
export function overPort(
  post: (request: Ask, reply: MessagePort) => void,
  { onSnapshot, onFailure, onProgress = () => {} }: Ears,
): LabPort & { fail(why: string): void } {
  const waiting = new Map<MessagePort, (error: Error) => void>();
  let dead: Error | undefined;
  let silent = 0;
  let watch: ReturnType<typeof setInterval> | undefined;

  // Ticks are counted, not hours: a device that slept has slept with all its timers.
  function listen(): void {
    silent = 0;
    watch ??= setInterval(() => ++silent > mostTicks && fail('It does not answer any more.'), tick);
  }
  function rest(): void {
    if (waiting.size > 0) return;
    clearInterval(watch);
    watch = undefined;
  }
  function end(why: string): readonly ((error: Error) => void)[] {
    dead = new Error(why);
    const left = [...waiting.values()];
    for (const port of waiting.keys()) port.close();
    waiting.clear();
    rest();
    return left;
  }
  function fail(why: string): void {
    if (dead) return;
    for (const reject of end(why)) reject(new Error(why));
    onProgress(undefined);
    onFailure(why);
  }

  return {
    fail,
    // Whoever asked has gone with the page: nobody is told.
    close: () => void end('The lab was left.'),
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead);
        const { port1, port2 } = new MessageChannel();
        let reported = false;
        waiting.set(port1, reject);
        listen();
        port1.onmessage = ({ data }) => {
          const reply: Reply = data;
          silent = 0;
          if (reply.kind === 'progress') {
            reported = true;
            return onProgress({ from: reply.from, now: reply.now, to: reply.to });
          }
          port1.close();
          waiting.delete(port1);
          rest();
          if (reported) onProgress(undefined);
          if (reply.kind === 'failed') {
            reject(new Error(reply.why));
            return fail(reply.why);
          }
          if (reply.kind === 'unanswered') return reject(new Error(reply.why));
          if (reply.snapshot) onSnapshot(reply.snapshot);
          resolve(data.answer);
        };
        post(request, port2);
      }),
  };
}

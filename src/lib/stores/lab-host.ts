/** Answers the page's requests with a desk; the Worker and the tests drive it alike. */
import { LabDesk, type Work } from './lab-desk.ts';
import type { Later } from './lab-later.ts';
import { type Pace, steadyPace } from './lab-pace.ts';
import type { Ask, Reply, Snapshot } from './lab-protocol.ts';

type Answering = (reply: Reply) => void;
type Heard = { readonly request: Ask; readonly answer: Answering };
export type LabHost = { hear(request: Ask, answer: Answering): void };

/**
 * One desk, and its requests one after the other. Long work rests between its slices: then `cancel` is heard, and what only
 * looks is answered. Causes and reviews are fetched when one is asked for, by what is handed in. A mistake of ours comes back
 * as `failed` instead of killing the Worker in silence.
 */
export function labHost(fetchLater: () => Promise<Later>, pace: Pace = steadyPace()): LabHost {
  let desk: LabDesk | undefined;
  let later: Later | undefined;
  let underWay: Ask | undefined;
  let sent: Pick<Snapshot, 'log' | 'marks'> = {};
  const queue: Heard[] = [];

  /** The snapshot without what the page has already. */
  function news(of: LabDesk): Snapshot {
    const { log, marks, ...others } = of.snapshot();
    const isNew = { log: log !== sent.log, marks: marks !== sent.marks };
    sent = { log, marks };
    return { ...others, ...(isNew.log ? { log } : {}), ...(isNew.marks ? { marks } : {}) };
  }

  async function work<T>(of: LabDesk, one: Work<T>, report: Answering): Promise<T> {
    for (;;) {
      const next = one.next(pace.minutes());
      if (next.done) return next.value;
      if (!(await pace.rest())) continue;
      report({ kind: 'progress', ...next.value });
      // The queue may grow while these are answered; they are few, and quickly done.
      while (of.isWaiting && queue.some(isQuick)) {
        const [quick] = queue.splice(queue.findIndex(isQuick), 1);
        if (quick) await serve(quick);
      }
    }
  }

  async function answerOf({ request, answer }: Heard): Promise<Reply> {
    if (request.ask === 'open') {
      const { scenario, spec, content, seed, code, hints } = request;
      desk = new LabDesk(scenario, spec, content, seed);
      sent = {};
      const opened = code === undefined ? undefined : await work(desk, desk.resume(code, hints ?? []), answer);
      return { kind: 'answered', answer: opened ?? { kind: 'fresh' }, snapshot: news(desk) };
    }
    if (!desk) return { kind: 'failed', why: 'The lab was asked before it was opened.' };
    if (request.ask === 'cancel') return { kind: 'answered', answer: undefined };
    if (request.ask === 'why' || request.ask === 'review') {
      later ??= await fetchLater().catch(() => undefined);
      if (!later) return { kind: 'unanswered', why: 'It could not be fetched. You may be offline; try again.' };
      const said =
        request.ask === 'why'
          ? desk.why(request.query, request.again === true, later.explain)
          : desk.review(request.spoilers, later.reviewOf);
      return { kind: 'answered', answer: said, snapshot: news(desk) };
    }
    const done = await work(desk, desk.handle(request), answer);
    return { kind: 'answered', answer: done, ...(request.ask === 'find' ? {} : { snapshot: news(desk) }) };
  }

  async function serve(one: Heard): Promise<void> {
    try {
      one.answer(await answerOf(one));
    } catch (error) {
      one.answer({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  }

  async function serveAll(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      underWay = next.request;
      await serve(next);
    }
    underWay = undefined;
  }

  /** Of several minutes to look at only the last is wanted. */
  function passOver(): void {
    if (underWay?.ask === 'look') desk?.stop();
    for (const { answer } of queue.filter(isLook)) answer({ kind: 'answered', answer: undefined });
    queue.splice(0, queue.length, ...queue.filter((one) => !isLook(one)));
  }

  return {
    hear(request, answer) {
      if (request.ask === 'cancel') {
        desk?.stop();
        answer({ kind: 'answered', answer: undefined });
        return;
      }
      if (request.ask === 'look') passOver();
      if (request.ask === 'restart') desk?.stop();
      queue.push({ request, answer });
      if (!underWay) void serveAll();
    },
  };
}

function isLook({ request }: Heard): boolean {
  return request.ask === 'look';
}

/** What may be answered while time passes: whatever only looks, and a command, for it is refused. */
function isQuick({ request }: Heard): boolean {
  return ['go', 'why', 'find', 'send', 'wait'].includes(request.ask);
}

/** Answers the page's requests with a desk; the Worker and the tests drive it alike. */
import type { Explain } from '../view/why.ts';
import { LabDesk } from './lab-desk.ts';
import type { Ask, Opened, Reply } from './lab-protocol.ts';

/** One desk behind one function; how to explain is handed in, since it is fetched only when somebody asks why. A mistake of ours comes back as `failed` instead of killing the Worker in silence. */
export function labHost(explain: Explain): (request: Ask) => Reply {
  let desk: LabDesk | undefined;
  return (request) => {
    try {
      if (request.ask === 'open') {
        desk = new LabDesk(request.scenario, request.spec, request.content, explain);
        const fresh: Opened = { kind: 'fresh' };
        const answer = request.code === undefined ? fresh : desk.resume(request.code, request.hints ?? []);
        return { kind: 'answered', answer, snapshot: desk.snapshot() };
      }
      if (!desk) return { kind: 'failed', why: 'The lab was asked before it was opened.' };
      const answer = desk.handle(request);
      return { kind: 'answered', answer, snapshot: desk.snapshot() };
    } catch (error) {
      return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
  };
}

import type { Explain } from '../view/why.ts';
import { labHost } from './lab-host.ts';

let explain: Explain | undefined;
const answer = labHost((estate, query) => {
  if (!explain) throw new Error('Asked why before the causes were there.');
  return explain(estate, query);
});
self.addEventListener('message', async ({ data, ports }) => {
  // Causes are a third of the simulator, and many a lab is played without asking for one.
  if (data.ask === 'why') explain ??= (await import('../view/why.ts')).explain;
  ports[0]?.postMessage(answer(data));
});

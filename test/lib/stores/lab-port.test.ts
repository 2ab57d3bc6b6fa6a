import { describe, expect, test } from 'vitest';
import { labHost } from '../../../src/lib/stores/lab-host.ts';
import { overPort } from '../../../src/lib/stores/lab-port.ts';
import type { Ask, Snapshot } from '../../../src/lib/stores/lab-protocol.ts';
import { explain } from '../../../src/lib/view/why.ts';
import { content, scenario, spec } from './lab-fixtures.ts';

/** A Worker in this thread: what is posted is copied, as between threads. */
function line(answer = labHost(explain)) {
  const snapshots: Snapshot[] = [];
  const failures: string[] = [];
  const post = (request: Ask, reply: MessagePort) => reply.postMessage(answer(structuredClone(request)));
  const port = overPort(post, {
    onSnapshot: (snapshot) => snapshots.push(snapshot),
    onFailure: (why) => failures.push(why),
  });
  return { port, snapshots, failures };
}
const open = { ask: 'open', scenario, spec, content } as const;

describe('the line to the lab', () => {
  test('answers each request, and tells the snapshot before', async () => {
    const { port, snapshots, failures } = line();
    expect(await port.ask(open)).toEqual({ kind: 'fresh' });
    expect(snapshots).toHaveLength(1);
    expect(await port.ask({ ask: 'wait', minutes: 5 })).toEqual({ kind: 'accepted' });
    expect([snapshots[1]?.time.now, failures]).toEqual([545, []]);
  });
  test('keeps requests that are under way apart and in order', async () => {
    const { port, snapshots } = line();
    const answers = await Promise.all([
      port.ask(open),
      port.ask({ ask: 'wait', minutes: 1 }),
      port.ask({ ask: 'wait', minutes: 0 }),
      port.ask({ ask: 'undo' }),
    ]);
    expect(answers).toMatchObject([{ kind: 'fresh' }, { kind: 'accepted' }, { kind: 'rejected' }, undefined]);
    expect(snapshots.map(({ time }) => time.now)).toEqual([540, 541, 541, 540]);
  });
  test('rejects and tells when the lab has failed', async () => {
    const { port, failures } = line();
    await expect(port.ask({ ask: 'undo' })).rejects.toThrow('The lab was asked before it was opened.');
    expect(failures).toEqual(['The lab was asked before it was opened.']);
  });
  test('rejects whatever is under way when the Worker stops', async () => {
    const failures: string[] = [];
    const port = overPort(() => {}, { onSnapshot: () => {}, onFailure: (why) => failures.push(why) });
    const [one, two] = [port.ask(open), port.ask({ ask: 'undo' })];
    port.fail('its Worker did not start.');
    await expect(one).rejects.toThrow('its Worker did not start.');
    await expect(two).rejects.toThrow('its Worker did not start.');
    expect(failures).toEqual(['its Worker did not start.']);
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { branded, type Minute } from '../../../src/lib/brand.ts';
import { labHost } from '../../../src/lib/stores/lab-host.ts';
import { later } from '../../../src/lib/stores/lab-later.ts';
import { overPort } from '../../../src/lib/stores/lab-port.ts';
import type { Ask, Reply, Snapshot } from '../../../src/lib/stores/lab-protocol.ts';
import { content, scenario, spec } from './lab-fixtures.ts';

/** A Worker in this thread: what is posted is copied, as between threads. */
function line(host = labHost(async () => later)) {
  const snapshots: Snapshot[] = [];
  const failures: string[] = [];
  const post = (request: Ask, reply: MessagePort) =>
    host.hear(structuredClone(request), (answer) => reply.postMessage(answer));
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
  test('asks nothing of a Worker that has stopped', async () => {
    let posted = 0;
    const port = overPort(() => posted++, { onSnapshot: () => {}, onFailure: () => {} });
    port.fail('It stopped.');
    await expect(port.ask(open)).rejects.toThrow('It stopped.');
    expect(posted).toBe(0);
  });
});

describe('work that takes long', () => {
  afterEach(() => vi.useRealTimers());
  const span = { from: branded<Minute>(540), now: branded<Minute>(600), to: branded<Minute>(900) };
  /** A line to a Worker that says what it is told to. */
  function scripted() {
    const heard: unknown[] = [];
    const ends: MessagePort[] = [];
    const port = overPort((_, reply) => ends.push(reply), {
      onSnapshot: () => heard.push('snapshot'),
      onFailure: (why) => heard.push(why),
      onProgress: (progress) => heard.push(progress),
    });
    const say = (reply: Reply, which = 0) => ends[which]?.postMessage(reply);
    return { port, heard, say };
  }

  test('is told as it goes on, and that it is over before its answer', async () => {
    const { port, heard, say } = scripted();
    const asked = port.ask({ ask: 'wait', minutes: 360 });
    say({ kind: 'progress', ...span });
    say({ kind: 'answered', answer: { kind: 'accepted' } });
    expect(await asked).toEqual({ kind: 'accepted' });
    expect(heard).toEqual([span, undefined]);
  });
  test('that has no answer is told to whoever asked, and the lab goes on', async () => {
    const { port, heard, say } = scripted();
    const asked = port.ask({ ask: 'undo' });
    say({ kind: 'unanswered', why: 'You may be offline.' });
    await expect(asked).rejects.toThrow('You may be offline.');
    expect(heard).toEqual([]);
  });
  test('counts as dead after a minute without a word, and not while it reports', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { port, heard, say } = scripted();
    const asked = port.ask({ ask: 'wait', minutes: 360 });
    const dead = expect(asked).rejects.toThrow('It does not answer any more.');
    vi.advanceTimersByTime(50_000);
    say({ kind: 'progress', ...span });
    await vi.waitUntil(() => heard.length === 1);
    vi.advanceTimersByTime(50_000);
    expect(heard).toEqual([span]);
    vi.advanceTimersByTime(20_000);
    await dead;
    expect(heard).toEqual([span, undefined, 'It does not answer any more.']);
  });
});

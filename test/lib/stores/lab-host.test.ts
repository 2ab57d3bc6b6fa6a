import { describe, expect, test, vi } from 'vitest';
import { branded, type DeviceId, type Minute } from '../../../src/lib/brand.ts';
import { labHost } from '../../../src/lib/stores/lab-host.ts';
import { later } from '../../../src/lib/stores/lab-later.ts';
import type { Ask, Reply } from '../../../src/lib/stores/lab-protocol.ts';
import { content, found, scenario, spec } from './lab-fixtures.ts';

const open = { ask: 'open', scenario, spec, content } as const;
const estate = { ask: 'go', pane: { kind: 'estate' }, window: { from: 0, count: 50, filter: '' } } as const;

/** A host whose slices are an hour each; it rests after each until `goOn` is called. */
function host(how: { readonly isSteady?: boolean; readonly isOffline?: boolean } = {}) {
  let wake: (() => void) | undefined;
  const pace = {
    minutes: () => 60,
    rest: async () => {
      if (how.isSteady !== true) await new Promise<void>((resolve) => (wake = resolve));
      return true;
    },
  };
  const fetched = async () => {
    if (how.isOffline === true) throw new TypeError('Failed to fetch');
    return later;
  };
  const own = labHost(fetched, pace);
  /** All replies to a request, as they come. */
  const ask = (request: Ask): Reply[] => {
    const replies: Reply[] = [];
    own.hear(request, (reply) => replies.push(reply));
    return replies;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const goOn = async () => {
    await settled();
    wake?.();
    await settled();
  };
  return { ask, goOn, settled };
}
function nowIn(replies: readonly Reply[]): number {
  const last = replies.at(-1);
  return last?.kind === 'answered' ? found(last.snapshot).time.now : Number.NaN;
}

describe('a long wait', () => {
  test('reports after each rest how far it has come, and is answered at its end', async () => {
    const { ask, goOn } = host();
    ask(open);
    const waited = ask({ ask: 'wait', minutes: 600 });
    await goOn();
    expect(waited).toEqual([{ kind: 'progress', from: 540, now: 900, to: 1140 }]);
    for (let hour = 0; hour < 4; hour++) await goOn();
    expect(waited.map((reply) => (reply.kind === 'progress' ? reply.now : reply.kind))).toEqual([
      900,
      960,
      1020,
      1080,
      'answered',
    ]);
    expect(nowIn(waited)).toBe(1140);
  });
  test('is ended by cancel, which is answered at once; what has passed is one command', async () => {
    const { ask, goOn, settled } = host();
    ask(open);
    const waited = ask({ ask: 'wait', minutes: 600 });
    await settled();
    expect(ask({ ask: 'cancel' })).toEqual([{ kind: 'answered', answer: undefined }]);
    await goOn();
    expect([nowIn(waited), waited.at(-1)]).toMatchObject([
      900,
      {
        answer: { kind: 'accepted' },
        snapshot: {
          status: 'Wait 10 hours: stopped. It is Day 1 15:00, and 6 hours have passed. Nothing changed.',
          standing: { result: { commands: 1, minutes: 360 } },
        },
      },
    ]);
    const undone = ask({ ask: 'undo' });
    await settled();
    expect(nowIn(undone)).toBe(540);
  });
  test('refuses a second wait and a command with a sentence, and answers what only looks', async () => {
    const { ask, goOn } = host();
    ask(open);
    const waited = ask({ ask: 'wait', minutes: 600 });
    const second = ask({ ask: 'wait', minutes: 15 });
    const command = ask({
      ask: 'send',
      action: { id: 'any', label: 'any', kind: 'setAutoEnrolment', fill: { to: 'all' }, inputs: [] },
      values: {},
    });
    const looked = ask(estate);
    const sought = ask({ ask: 'find', text: 'FIN-01' });
    await goOn();
    expect(waited.at(-1)?.kind).toBe('progress');
    const refused = {
      kind: 'answered',
      answer: {
        kind: 'rejected',
        rejection: { kind: 'underWay', until: 1140 },
        says: { why: 'Time is passing until Day 1 19:00.', cure: 'Let it pass, or cancel the wait.' },
      },
    };
    expect([second[0], command[0]]).toMatchObject([refused, refused]);
    expect(nowIn(looked)).toBe(900);
    expect(sought[0]).toMatchObject({ kind: 'answered', answer: [{ name: 'FIN-01' }] });
    for (let hour = 0; hour < 4; hour++) await goOn();
    expect(nowIn(waited)).toBe(1140);
  });
  test('has undo wait for its end, and starting over end it', async () => {
    const { ask, goOn, settled } = host();
    ask(open);
    const waited = ask({ ask: 'wait', minutes: 600 });
    const undone = ask({ ask: 'undo' });
    await goOn();
    expect(undone).toEqual([]);
    const over = ask({ ask: 'restart' });
    await goOn();
    await settled();
    expect([nowIn(waited), nowIn(undone), nowIn(over)]).toEqual([960, 540, 540]);
  });
});

describe('a lab that is asked', () => {
  test('before it was opened fails, and so does a mistake of ours; then it goes on', async () => {
    const { ask, settled } = host({ isSteady: true });
    const early = ask({ ask: 'undo' });
    ask(open);
    const wrong = ask({ ask: 'why', query: { ask: 'coManaged', device: branded<DeviceId>('GONE') } });
    const next = ask({ ask: 'undo' });
    await settled();
    expect([early, wrong]).toEqual([
      [{ kind: 'failed', why: 'The lab was asked before it was opened.' }],
      [{ kind: 'failed', why: 'No device GONE in estate office' }],
    ]);
    expect(next[0]?.kind).toBe('answered');
  });
  test('why, and cannot fetch the causes, leaves that one question open', async () => {
    const { ask, settled } = host({ isOffline: true });
    ask(open);
    const why = ask({ ask: 'why', query: { ask: 'setting', workload: 'clientApps' } });
    await settled();
    expect(why).toEqual([{ kind: 'unanswered', why: 'It could not be fetched. You may be offline; try again.' }]);
  });
  test('for several minutes in a row shows the last of them', async () => {
    const { ask, settled } = host({ isSteady: true });
    ask(open);
    ask({ ask: 'wait', minutes: 300 });
    await settled();
    const looks = [560, 570, 580].map((at) => ask({ ask: 'look', at: branded<Minute>(at) }));
    await vi.waitUntil(() => looks[2]?.at(-1)?.kind === 'answered');
    const looked = looks
      .map((replies) => replies.at(-1))
      .map((reply) => reply?.kind === 'answered' && reply.snapshot?.time);
    expect(looked.at(-1)).toMatchObject({ lookingAt: 580, now: 840 });
    expect(looked[1]).toBeUndefined();
  });
  test('sends the log only when it has changed', async () => {
    const { ask, settled } = host({ isSteady: true });
    const replies = [open, estate, { ask: 'wait', minutes: 5 }, estate] as const;
    const all = replies.map((request) => ask(request));
    await settled();
    const logs = all.map(
      ([reply]) => reply?.kind === 'answered' && reply.snapshot !== undefined && 'log' in reply.snapshot,
    );
    expect(logs).toEqual([true, false, true, false]);
  });
});

import { useEffect, useRef } from 'preact/hooks';
import type { CheckSession, CheckState, Verdict } from '../../lib/stores/check-session.ts';
import { Icon } from '../shell/Icon.tsx';
import { ItemBody } from './ItemBody.tsx';
import { Names } from './Names.tsx';
import { Run } from './Run.tsx';
import { Segments } from './Segments.tsx';
import { Sure } from './Sure.tsx';
import { confidenceWords, verdictWords } from './words.ts';

type ItemPanelProps = { readonly state: Extract<CheckState, { kind: 'item' }>; readonly session: CheckSession };

/** One item: answer it, say how sure you are, have it checked, mend it, go on. */
export function ItemPanel({ state, session }: ItemPanelProps) {
  const { item, number, segments } = state;
  const { view, phase, verdict } = item;
  const stem = useRef<HTMLHeadingElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const name = `item-${view.id}`;

  // The focus follows what is new: the verdict once it is there, else the item.
  const news = `${view.id} ${phase} ${verdict?.triesLeft}`;
  const shown = useRef('');
  useEffect(() => {
    if (shown.current === news) return;
    shown.current = news;
    (phase === 'marked' ? told : stem).current?.focus();
  });

  return (
    <form
      class="item"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (phase === 'answering') session.check();
      }}
    >
      <Segments segments={segments} label={`Item ${number} of ${segments.length}`} />
      <p class="over">{`Item ${number} of ${segments.length} · ${view.marking}`}</p>
      <h1 class="stem" id={`${name}-stem`} ref={stem} tabIndex={-1}>
        <Names text={view.stem} />
      </h1>
      {phase === 'marked' && verdict && (
        <div class="verdict" ref={told} tabIndex={-1}>
          <VerdictLine verdict={verdict} />
          {verdict.sureButWrong && <Certain verdict={verdict} />}
        </div>
      )}
      <ItemBody key={view.id} item={item} name={name} session={session} />
      {phase === 'answering' ? (
        <Answering state={state} session={session} name={name} />
      ) : (
        <Marked state={state} session={session} />
      )}
    </form>
  );
}

/** The verdict in a glyph and words. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const good = verdict.kind === 'right';
  return (
    <p class={good ? 'ok' : 'bad'}>
      <Icon name={good ? 'ok' : 'no'} /> <b>{verdictWords(verdict)}</b>
    </p>
  );
}

/** Said above the reasons when something was held for certain: the explanation that matters most. */
function Certain({ verdict }: { readonly verdict: Verdict }) {
  return (
    <p class="certain">
      <b>{`You were certain, and ${verdict.kind === 'partly' ? 'not all of it is so' : 'it is not so'}.`}</b> Read this
      reason slowly: what we are sure of is what we act on.
    </p>
  );
}

type PartProps = { readonly state: Extract<CheckState, { kind: 'item' }>; readonly session: CheckSession };

function Answering({ state, session, name }: PartProps & { readonly name: string }) {
  const { item, off } = state;
  return (
    <>
      {state.asksConfidence && <Sure name={name} value={item.confidence} choose={session.sure} />}
      <p class="acts">
        <button
          type="submit"
          class="btn"
          aria-disabled={off ? true : undefined}
          aria-describedby={off ? `${name}-off` : undefined}
        >
          {item.view.predict ? 'Run it' : checkWords[item.view.interaction]}
        </button>
        {off && (
          <span class="small muted" id={`${name}-off`}>
            {off}
          </span>
        )}
      </p>
    </>
  );
}

const checkWords = { choice: 'Check answer', order: 'Check my order', match: 'Check my pairs' };

function Marked({ state, session }: PartProps) {
  const { item, last, run } = state;
  const open = (item.verdict?.triesLeft ?? 0) > 0;
  return (
    <>
      <p class="small muted facts">
        {item.confidence && (
          <>
            You said: <b>{confidenceWords[item.confidence].toLowerCase()}</b>
          </>
        )}
        {!open && item.lesson && (
          <>
            {' · '}
            <a href={item.lesson.href}>{`Read “${item.lesson.title}” again`}</a>
          </>
        )}
      </p>
      {!open && <Run run={run} item={item} start={() => session.run()} />}
      <p class="acts">
        {open ? (
          <>
            <button type="button" class="btn" onClick={() => session.retry()}>
              {item.verdict?.kind === 'partly' ? 'Mend what was wrong' : 'Try again'}
            </button>
            <button type="button" class="btn ghost" onClick={() => session.giveUp()}>
              Show the answer
            </button>
          </>
        ) : (
          <button type="button" class="btn" onClick={() => session.next()}>
            {last ? 'See your result' : 'Next item'}
          </button>
        )}
      </p>
    </>
  );
}

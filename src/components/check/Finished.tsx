import { useEffect, useRef } from 'preact/hooks';
import type { CheckSession, CheckState } from '../../lib/stores/check-session.ts';
import { Icon } from '../shell/Icon.tsx';
import type { DeskProps } from './CheckDesk.tsx';
import { ItemBody } from './ItemBody.tsx';
import { VerdictLine } from './ItemPanel.tsx';
import { Names } from './Names.tsx';
import { Segments } from './Segments.tsx';
import { confidenceWords, count, segmentWords } from './words.ts';

type FinishedProps = {
  readonly state: Extract<CheckState, { kind: 'finished' }>;
  readonly session: CheckSession;
  readonly home: string;
  readonly next: DeskProps['next'] | undefined;
};

/** The end of an attempt: score, whether it passed, calibration, and each item again with its reasons. */
export function Finished({ state, session, home, next }: FinishedProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const wrong = state.items.filter((item) => item.verdict?.kind !== 'right').length;
  const mends = wrong > 0 && !state.draws;
  const said = state.calibration.filter((word) => word.times > 0);
  return (
    <div class="finished">
      <Segments
        segments={state.segments}
        label={`${state.segments.length - wrong} of ${state.segments.length} items wholly right`}
      />
      <h1 class="stem" ref={title} tabIndex={-1}>
        {state.passed ? `Passed, with ${state.percent} %` : `Not passed yet: ${state.percent} %`}
      </h1>
      <p>{`${state.points}; ${state.passAt} % passes.`}</p>
      <section>
        <h2>How sure you were, and how it came out</h2>
        {said.length === 0 && <p class="small muted">You said nothing about it this time.</p>}
        <ul class="calibration">
          {said.map((word) => (
            <li key={word.said}>
              <b>{confidenceWords[word.said]}</b>
              {` ${count(word.times, 'time')}, right at the first try: ${word.right}`}
            </li>
          ))}
        </ul>
      </section>
      <p class="acts">
        {mends && (
          <button type="button" class="btn" onClick={() => session.start('wrong')}>
            Try again what was wrong
          </button>
        )}
        <button type="button" class="btn ghost" onClick={() => session.start('new')}>
          {state.draws ? 'New attempt, drawn afresh' : 'New attempt'}
        </button>
        {state.passed && next && (
          <a class={mends ? 'btn ghost' : 'btn'} href={next.href}>
            {`Next · ${next.title}`}
          </a>
        )}
        <a class={mends || (state.passed && next) ? 'btn ghost' : 'btn'} href={home}>
          Back to the course
        </a>
      </p>
      <section>
        <h2>Item by item</h2>
        {state.items.map((item, index) => (
          <details key={item.view.id} class="again" open={item.verdict?.kind !== 'right'}>
            <summary>
              <span class="num">{index + 1}</span>
              <span id={`review-${item.view.id}-stem`}>
                <Names text={item.view.stem} />
              </span>
              <span class="muted nw">
                {segmentWords[state.segments[index] ?? 'todo']} <Icon name="down" />
              </span>
            </summary>
            {item.verdict && <VerdictLine verdict={item.verdict} />}
            <ItemBody item={item} name={`review-${item.view.id}`} />
            {item.lesson && (
              <p class="small">
                <a href={item.lesson.href}>{`Read “${item.lesson.title}” again`}</a>
              </p>
            )}
          </details>
        ))}
      </section>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { Choice } from './Choice.tsx';
import { Frame } from './Frame.tsx';
import type { PropsOf } from './kind.ts';
import { Panes } from './Panes.tsx';
import type { Timeline as Drawn, Moment } from './timeline.ts';

/** What happens on one device in the order of the clock, what it waits for, and where it stops. Ways are alternatives. */
export function Timeline({ id, figure, made }: PropsOf<'timeline'>) {
  const [way, setWay] = useState(0);
  const [says, setSays] = useState('');
  if (!made) throw new Error(`The timeline “${id}” was not made in the build`);

  function choose(chosen: number): void {
    setWay(chosen);
    const line = made?.[chosen];
    if (line) setSays(`${line.label}. ${line.end.says}`);
  }
  const names = made.map(({ label }) => label);
  return (
    <Frame title={figure.title} caption={figure.caption} hint="" says={says} quiet>
      <div class="figure-bar">
        <Choice group={`${id}-way`} label="Ways" options={names} chosen={way} onChoose={choose} />
      </div>
      <Panes
        names={names}
        at={way}
        draw={(place) => {
          const line = made[place];
          return line && <Line line={line} />;
        }}
      />
    </Frame>
  );
}

function Line({ line: { moments, end } }: { readonly line: Drawn }) {
  return (
    <>
      <ol class="timeline">
        {moments.map((moment) => (
          <li key={moment.at}>
            <b class="mono nw">{moment.at}</b>
            <OneMoment moment={moment} />
          </li>
        ))}
      </ol>
      <div class="timeline-end">
        <p>
          <b>At the end</b> {end.says}
        </p>
        {end.because.length > 0 && (
          <ul>
            {end.because.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {end.helps.map((sentence) => (
          <p key={sentence} class="muted">
            {sentence}
          </p>
        ))}
      </div>
    </>
  );
}

function OneMoment({ moment: { done, happened, wait } }: { readonly moment: Moment }) {
  return (
    <div>
      {done.map((text, place) => (
        <p key={`${place} ${text}`} class="timeline-done">
          <span class="vh">Done: </span>
          {text}
        </p>
      ))}
      {happened.map((text, place) => (
        <p key={`${place} ${text}`}>{text}</p>
      ))}
      {wait !== '' && <p class="timeline-wait">{wait}</p>}
    </div>
  );
}

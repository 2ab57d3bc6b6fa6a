import { useState } from 'preact/hooks';
import type { Minute } from '../../../lib/brand.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import type { LogLine } from '../../../lib/view/view-model.ts';
import { Button } from '../Button.tsx';
import { useLog } from '../use-live.ts';

const firstShown = 20;
const manyDevices = 5;

/** What happened, newest minute first; many devices in one minute are one line that opens. */
export function LogList() {
  const lines = useLog();
  const [shown, setShown] = useState(firstShown);
  const groups = byMinute(lines);
  if (groups.length === 0) return <p class="muted">Nothing has happened yet.</p>;
  return (
    <>
      <ol class="log plain">
        {groups.slice(0, shown).map((group) => (
          <li key={group.at}>
            <span class="mono log-time">{sayMinute(group.at)}</span>
            <ul class="plain">
              {group.lines.map((line) => (
                <li key={line.text} class={line.cause === 'learner' ? 'own-line' : undefined}>
                  <LogText line={line} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {groups.length > shown && (
        <Button look="small" onPress={() => setShown(shown + 50)}>
          Show earlier minutes
        </Button>
      )}
    </>
  );
}

function LogText({ line }: { line: LogLine }) {
  if (line.devices.length <= manyDevices) {
    return (
      <>
        {line.cause === 'learner' && <span class="vh">You: </span>}
        {line.text}
      </>
    );
  }
  return (
    <details>
      <summary>{line.text}</summary>
      <span class="muted">{line.devices.join(', ')}</span>
    </details>
  );
}

type MinuteLines = { readonly at: Minute; readonly lines: readonly LogLine[] };

function byMinute(lines: readonly LogLine[]): readonly MinuteLines[] {
  const groups = new Map<Minute, readonly LogLine[]>();
  for (const line of lines) groups.set(line.at, [line, ...(groups.get(line.at) ?? [])]);
  return [...groups].map(([at, inMinute]) => ({ at, lines: inMinute })).sort((a, b) => b.at - a.at);
}

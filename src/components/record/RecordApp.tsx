import { useEffect, useState } from 'preact/hooks';
import { type KeptLine, keptLines } from '../../lib/stores/kept-lines.ts';
import { $progress, $skipped, openProgress } from '../../lib/stores/progress.ts';
import { FileActions } from './FileActions.tsx';
import { KeptList } from './KeptList.tsx';

/** Titles and addresses by activity, `lesson:…`, `lab:…` or `check:…`; written at build time. */
export type Titles = { readonly [activity: string]: { readonly title: string; readonly href: string } };

/** What this device keeps of the learner, and the ways to take it away, bring it back and erase it. */
export function RecordApp({ titles }: { readonly titles: Titles }) {
  // Read in an effect, not with a store hook: the page's own script may have filled the stores before this comes alive,
  // and the first render has to equal the built HTML.
  const [lines, setLines] = useState<readonly KeptLine[]>();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  useEffect(() => {
    openProgress();
    const stops = [$progress.subscribe((progress) => setLines(keptLines(progress))), $skipped.subscribe(setSkipped)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <div class="record">
      <h2>What is kept</h2>
      {lines && lines.length > 0 && <KeptList lines={lines} titles={titles} />}
      {lines?.length === 0 && (
        <p>
          <b>Nothing yet.</b>{' '}
          <span class="muted">Read a lesson, run a lab or take a check, and it is listed here.</span>
        </p>
      )}
      {skipped.length > 0 && <Skipped keys={skipped} />}
      {lines && <FileActions empty={lines.length === 0} />}
    </div>
  );
}

function Skipped({ keys }: { readonly keys: readonly string[] }) {
  return (
    <p class="trouble">
      <b>{keys.length === 1 ? 'One entry could not be read' : `${keys.length} entries could not be read`}</b>, left as
      it stands: <span class="mono">{keys.join(', ')}</span>. Erasing removes that too.
    </p>
  );
}

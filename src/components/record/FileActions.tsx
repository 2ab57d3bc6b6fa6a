import { useState } from 'preact/hooks';
import { saveFile } from '../shell/save-file.ts';

/** Save, bring in, erase. Erasing asks once more, in place. */
export function FileActions({ empty }: { readonly empty: boolean }) {
  const [says, say] = useState('');
  const [trouble, setTrouble] = useState(false);
  const [asked, ask] = useState(false);

  function tell(text: string, bad = false): void {
    say(text);
    setTrouble(bad);
  }

  /** What reads and writes files is fetched only when it is asked for, and then the browser may be offline. */
  function attempt(action: () => Promise<void>): void {
    action().catch(() => tell('That could not be fetched, so nothing was done. You may be offline. Try again.', true));
  }

  async function erase(): Promise<void> {
    const { wipe } = await import('../../lib/stores/progress-file.ts');
    wipe();
    ask(false);
    tell('Erased. Nothing is kept on this device.');
  }

  async function save(): Promise<void> {
    const { exportProgress } = await import('../../lib/stores/progress-file.ts');
    const { name, text } = exportProgress();
    saveFile(name, text);
    tell(`Saved as ${name}.`);
  }

  async function bringIn(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const { importProgress } = await import('../../lib/stores/progress-file.ts');
    const result = importProgress(await file.text());
    input.value = '';
    if (result.kind === 'refused')
      return tell(`Nothing was taken from ${file.name}. ${result.says} What is here is unchanged.`, true);
    const news = result.added + result.updated;
    tell(
      news === 0
        ? `${file.name} holds nothing new.`
        : `Merged ${file.name}: ${result.added} added, ${result.updated} brought up to date.`,
    );
  }

  return (
    <section class="files">
      <h2>Take it with you</h2>
      <p class="small muted">
        A file holds all of the above. Brought in on another device it is merged. Of an attempt that both have gone on
        with, the version with more steps is kept.
      </p>
      <p class="acts">
        <button
          type="button"
          class="btn"
          aria-disabled={empty ? true : undefined}
          aria-describedby={empty ? 'nothing' : undefined}
          onClick={() => !empty && attempt(save)}
        >
          Save as a file
        </button>
        {empty && (
          <span class="small muted" id="nothing">
            There is nothing to save yet.
          </span>
        )}
      </p>
      <p class="acts">
        <label class="bring">
          <b>Bring in a file</b>
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => attempt(() => bringIn(currentTarget))}
          />
        </label>
      </p>
      <p class={trouble ? 'trouble' : 'small'} role="status">
        {says}
      </p>
      <h2>Erase</h2>
      <p class="small muted">Removes all of it from this browser. Files that you saved stay yours.</p>
      <p class="acts">
        {asked ? (
          <>
            <button type="button" class="btn ghost" onClick={() => ask(false)}>
              Keep it
            </button>
            <button type="button" class="btn" onClick={() => attempt(erase)}>
              Yes, erase all of it
            </button>
          </>
        ) : (
          <button type="button" class="btn ghost" onClick={() => ask(true)}>
            Erase my record
          </button>
        )}
      </p>
    </section>
  );
}
